import type { Effect } from '../../../plan/effect/effect.ts'
import type { Step } from '../../../plan/effect/step.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { CompactAccess, CompactResource } from '../../../rbac/compact.ts'
import { codes, join, type Phrase } from '../../../words/phrase.ts'
import type { Block, Item } from '../../document/block.ts'
import { scopeWords } from '../../head/gains.ts'
import { verbsWords } from '../../held-words.ts'
import { subjectsPhrase } from '../who/subjects.ts'
import { type Tense, type Verb, verbWord } from '../who/tense.ts'

/** Verbs and resources of all that is gained and lost, folded; the same of several subjects once. */
export function permissionsBlocks(
  { effects }: Pick<Plan, 'effects'>,
  home: string | undefined,
  tense: Tense,
): Block[] {
  const access = effects?.access ?? []
  const all = access.flatMap((effect) => [
    ...effect.gains.map((step) => ({ effect, step, verb: 'gains' as const })),
    ...effect.losses.map((step) => ({ effect, step, verb: 'loses' as const })),
  ])
  if (all.length === 0) return []
  const same = Map.groupBy(all, ({ step }) => JSON.stringify(step.access.map(withoutScope)))
  const items = [...same.values()].map((alike): Item => {
    const [first] = alike
    return {
      phrase: join(
        alike.map((one) => whoWords(one, home, tense)),
        '; ',
      ),
      items: (first?.step.access ?? []).flatMap(accessItems),
    }
  })
  return [{ kind: 'fold', summary: ['Exact permissions, by subject'], blocks: [{ kind: 'list', items }] }]
}

const NAMES = 20

function whoWords(
  { effect, step, verb }: { readonly effect: Effect; readonly step: Step; readonly verb: Verb },
  home: string | undefined,
  tense: Tense,
): Phrase {
  return [
    ...subjectsPhrase(effect.subjects, home, NAMES),
    ` ${verbWord(verb, tense, effect.subjects.length === 1)} `,
    ...scopeWords(step.scopes, NAMES),
  ]
}

function withoutScope(access: CompactAccess): unknown {
  return access.kind === 'resources' ? [access.verbs, access.resources, access.names] : access
}

function accessItems(access: CompactAccess): Item[] {
  switch (access.kind) {
    case 'everything':
      return [
        { phrase: ['everything: Kubernetes allows each request of system:masters before it looks at RBAC'] },
      ]
    case 'urls':
      return [
        { phrase: [...verbsWords(access.verbs), ' the URLs ', ...codes(access.urls, access.urls.length)] },
      ]
    case 'resources': {
      const names: Phrase =
        access.names === undefined ? [] : [', only named ', ...codes(access.names, access.names.length)]
      const groups = [...Map.groupBy(access.resources, ({ group }) => group)]
      const things = groups.map(
        ([group, resources]): Phrase => [...resourceWords(resources), ...groupWords(group)],
      )
      return [{ phrase: [...verbsWords(access.verbs), ' ', ...join(things, '; '), ...names] }]
    }
  }
}

function groupWords(group: string): Phrase {
  if (group === '') return [' of the core group']
  return group === '*' ? [' of every API group'] : [' of ', ...codes([group], 1)]
}

function resourceWords(resources: readonly CompactResource[]): Phrase {
  const names = resources.map(({ resource }) => resource)
  return names.includes('*') ? ['every resource'] : codes(names, names.length)
}
