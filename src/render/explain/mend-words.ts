import type { Explanation, Mend } from '../../explain/explanation.ts'
import type { IamDecision } from '../../explain/iam.ts'
import { RELEASE_PAGES } from '../../pages.ts'
import { asciiJson } from '../../words/ascii-json.ts'
import { code, codes } from '../../words/phrase.ts'
import { againRemedy, awsEntryWords, OTHER_ROLE } from './entry-remedies.ts'
import { type Around, givenRemedies, refusedRemedies, withRepair } from './given-remedies.ts'
import type { Remedy } from './remedy.ts'

/** What mends what stands in the way, in the order in which it is done. */
export function remedies(explanation: Explanation, file: string): readonly Remedy[] {
  const { mend, missingActions, cluster } = explanation
  return [
    ...(isServiceLinked(mend) ? [] : iamRemedies(missingActions)),
    ...(mend === undefined
      ? []
      : mendRemedies(mend, { file, cluster, isForRequest: explanation.wanted !== undefined })),
  ]
}

/** IAM lets nobody but the service change what such a role may do. */
function isServiceLinked(mend: Mend | undefined): boolean {
  return mend?.kind === 'aws-entry' && mend.owner.kind === 'service-linked-role'
}

function mendRemedies(mend: Mend, around: Around): readonly Remedy[] {
  switch (mend.kind) {
    case 'apply':
      return [
        {
          words: mend.repair
            ? ['Apply ', code(around.file), ...withRepair(true)]
            : [code(around.file), ' declares it already: apply it'],
        },
        ...refusedRemedies(mend.refused),
      ]
    case 'lines':
    case 'access-entry':
      return [
        ...givenRemedies(mend, around),
        ...(mend.second === undefined ? [] : givenRemedies(mend.second, { ...around, second: true })),
      ]
    case 'aws-entry':
      return [{ words: awsEntryWords(mend.owner) }]
    case 'entry-again':
      return [
        againRemedy(mend, around.cluster),
        ...(mend.next === undefined ? [] : mendRemedies(mend.next, around)),
      ]
    case 'node-row':
      return mend.item === undefined
        ? [{ words: OTHER_ROLE }]
        : [
            {
              words: [
                'Add this item to mapRoles of aws-auth (kubectl edit configmap aws-auth --namespace kube-system); ',
                code(around.file),
                ' is only for people and programs',
              ],
              copy: { language: 'yaml', lines: [`- ${mend.item}`] },
            },
          ]
    case 'none':
      return [{ words: ['No change of ', code(around.file), ' can fix this'] }]
  }
}

function iamRemedies(missing: readonly IamDecision[]): readonly Remedy[] {
  const addable = missing.filter(
    ({ decision, heldBackBy }) => decision === 'not-allowed' && heldBackBy === undefined,
  )
  const denied = missing.filter((one) => !addable.includes(one)).map(({ action }) => action)
  return [
    ...(addable.length === 0
      ? []
      : [
          {
            words: ['Allow this for the principal in IAM'] as const,
            copy: { language: 'json' as const, lines: policyLines(addable) },
          },
          {
            words: [
              'The policy for all pages of the console is in ',
              code(`${RELEASE_PAGES}/docs/console.md`),
            ] as const,
          },
        ]),
    ...(denied.length === 0
      ? []
      : [
          {
            words: [
              'These are denied, and no other policy can allow them. Change what denies them: ',
              ...codes(denied, 6),
            ],
          },
        ]),
  ]
}

function policyLines(missing: readonly IamDecision[]): readonly string[] {
  const byResource = Map.groupBy(missing, ({ resource }) => resource)
  const statements = [...byResource].map(([resource, same]) => ({
    Effect: 'Allow',
    Action: same.map(({ action }) => action),
    Resource: resource,
  }))
  return asciiJson({ Version: '2012-10-17', Statement: statements }, 2).split('\n')
}
