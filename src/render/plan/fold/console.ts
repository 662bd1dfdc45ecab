import type { ConsoleRbac } from '../../../plan/effect/effect.ts'
import type { Plan } from '../../../plan/plan.ts'
import { code, codes, type Phrase } from '../../../words/phrase.ts'
import type { Block } from '../../document/block.ts'
import { subjectsPhrase } from '../who/subjects.ts'

const NAMES = 20

/** What those find in the EKS console whose access changes. IAM is not asked by a plan. */
export function consoleBlocks({ effects }: Pick<Plan, 'effects'>, home: string | undefined): Block[] {
  const lines = effects?.console ?? []
  if (lines.length === 0) return []
  return [
    {
      kind: 'fold',
      summary: ['In the EKS console'],
      blocks: [
        {
          kind: 'list',
          items: lines.map(({ principals, mapping, rbac }) => ({
            phrase: [
              ...subjectsPhrase(
                principals.map((name) => ({ kind: 'principal', name })),
                home,
                NAMES,
              ),
              ': ',
              ...(mapping ? seenWords(rbac) : ['nothing, because no row or access entry maps it']),
            ],
          })),
        },
        {
          kind: 'paragraph',
          phrase: [
            'The console also needs IAM permissions, which a plan does not check: ',
            code('eks-access explain PRINCIPAL'),
            '.',
          ],
        },
      ],
    },
  ]
}

function seenWords(rbac: ConsoleRbac): Phrase {
  switch (rbac.kind) {
    case 'all':
      return rbac.missing === undefined
        ? ['everything in all namespaces']
        : ['workloads in all namespaces', ...missingWords(rbac.missing)]
    case 'namespaces':
      return ['workloads in ', ...codes(rbac.namespaces, NAMES), ...missingWords(rbac.missing)]
    case 'none':
      return ['nothing, because it has no permission to list anything']
  }
}

function missingWords(missing: readonly string[] = []): Phrase {
  return missing.length === 0 ? [] : ['; not ', ...codes(missing, NAMES)]
}
