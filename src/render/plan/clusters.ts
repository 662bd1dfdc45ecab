import type { Plan } from '../../plan/plan.ts'
import { countChanges } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { codes, type Phrase, strong } from '../../words/phrase.ts'
import { planCounts } from '../counts.ts'
import { type Block, type Item, item } from '../document/block.ts'
import type { Part } from './fit.ts'
import type { ToldGroup } from './told.ts'

/** Which clusters a text is about, and which are alike: from two up. */
export function clustersPart(plans: readonly Plan[], groups: readonly ToldGroup[]): Part {
  if (plans.length < 2) return { whole: [], shorter: [] }
  const account = accountOf(plans)
  const title: Block = {
    kind: 'heading',
    phrase: [account === undefined ? 'Clusters' : `Clusters, all in account ${account}`],
  }
  return {
    whole: [title, { kind: 'list', items: items(plans, groups, true) }],
    shorter: [{ stage: 'clusters', blocks: [title, { kind: 'list', items: items(plans, groups, false) }] }],
  }
}

function accountOf(plans: readonly Plan[]): string | undefined {
  const accounts = new Set(plans.map(({ target }) => target.account))
  const [only] = accounts
  return accounts.size === 1 ? only : undefined
}

function items(plans: readonly Plan[], groups: readonly ToldGroup[], isNamed: boolean): Item[] {
  const names = (clusters: readonly string[]): Phrase =>
    isNamed ? [': ', ...codes(clusters, clusters.length)] : [`: ${counted(clusters.length, 'cluster')}`]
  const changing = new Set(groups.flatMap(({ clusters }) => clusters))
  const idle = Map.groupBy(
    plans.filter(({ cluster }) => !changing.has(cluster)),
    stateOf,
  )
  const rest = isNamed ? groups : groups.filter(({ clusters }) => clusters.length > 1)
  return [
    ...rest.map(({ clusters, plan }) => {
      const counts = planCounts(countChanges([plan]))
      const isMain = clusters.length > 1
      return item(
        strong(
          isMain
            ? `The same in ${clusters.length}`
            : groups.some((one) => one.clusters.length > 1)
              ? 'Different'
              : 'Changes',
        ),
        `, ${counts}`,
        ...names(clusters),
      )
    }),
    ...(isNamed || rest.length === groups.length
      ? []
      : [
          item(
            strong('Different'),
            ...names(groups.flatMap(({ clusters }) => (clusters.length > 1 ? [] : clusters))),
          ),
        ]),
    ...STATES.flatMap((state) => {
      const same = idle.get(state) ?? []
      return same.length === 0 ? [] : [item(strong(state), ...names(same.map(({ cluster }) => cluster)))]
    }),
  ]
}

/** What clusters are in which nothing changes. */
const STATES = ['No changes', 'Errors', 'Not planned'] as const

function stateOf({ unread, problems }: Plan): (typeof STATES)[number] {
  if (unread === true) return 'Not planned'
  return hasErrors(problems) ? 'Errors' : 'No changes'
}
