import { sameEntry } from '../../../login/mapping/access-entries/same-entry.ts'
import { changesTo } from '../../../plan/change/kinds.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { Merging } from '../../../plan/shown/head.ts'
import { hasErrors } from '../../../problem/problem.ts'
import type { Block } from '../../document/block.ts'
import type { MarkdownOptions } from '../../options.ts'

/**
 * How the run of a merge applies it, folded: what is written in which order, what is checked, and what is rolled back.
 * Nothing where a merge applies nothing.
 */
export function stepsBlocks(
  all: readonly Plan[],
  merging: Merging,
  { nodeSeconds = 0, entrySeconds = 0 }: Pick<MarkdownOptions, 'nodeSeconds' | 'entrySeconds'>,
): Block[] {
  const plans = all.filter(({ changes, problems }) => changes.length > 0 && !hasErrors(problems))
  if (plans.length === 0 || merging.kind !== 'applies') return []
  const written = plans.filter(({ changes }) => changesTo('aws-auth', changes).length > 0)
  const withEntries = plans.filter(({ changes }) => changesTo('access-entries', changes).length > 0)
  const bridged = withEntries.some(({ changes }) =>
    changesTo('access-entries', changes).some(({ bridge }) => bridge?.carriesMasters === true),
  )
  const nodes = written.some((plan) => watchesNodes(plan, nodeSeconds))
  const sentences = [
    ...(plans.length > 1
      ? ['Each cluster is applied by itself: a failure in one stops none of the others.']
      : []),
    'Additions first, removals last.',
    ...(bridged
      ? [
          'Who moves from system:masters to an access policy, or back, has a temporary group, bound to cluster-admin, until the policy or the row counts; the same apply removes it.',
        ]
      : []),
    ...(withEntries.some((plan) => waitsForEntries(plan, entrySeconds))
      ? [
          `After access entries gave access, nothing is taken away for ${entrySeconds} seconds, because EKS makes them effective later. Nobody can check another principal's access: what is checked is that EKS shows the entries and their policies.`,
        ]
      : []),
    ...(written.length === 0 ? ['aws-auth is not written.'] : []),
    ...([...written, ...withEntries].some(isRunning)
      ? [
          `Then a new token must be accepted${nodes ? `, and the nodes must stay Ready for ${nodeSeconds} seconds` : ''}; otherwise ${rolledBack(written.length > 0, withEntries.length > 0)} rolled back, and roles and bindings stay.`,
        ]
      : []),
    'Nothing is applied that is not shown here: if a cluster changes so that the plan would do more, its apply stops before it writes.',
  ]
  return [
    {
      kind: 'fold',
      summary: ['What merging does, step by step'],
      blocks: [{ kind: 'paragraph', phrase: [sentences.join(' ')] }],
    },
  ]
}

function rolledBack(rows: boolean, entries: boolean): string {
  if (rows && entries) return 'aws-auth and access entries are'
  return rows ? 'aws-auth is' : 'access entries are'
}

/** Whether an apply of the plan waits after access entries gave something: where it takes something as well. */
export function waitsForEntries(plan: Plan, entrySeconds: number): boolean {
  const entries = changesTo('access-entries', plan.changes)
  const gives = entries.some(
    ({ action, adopted, before, after, bridge }) =>
      action === 'add' ||
      bridge !== undefined ||
      (action === 'change' &&
        !(adopted && before !== undefined && after !== undefined && sameEntry(before, after))),
  )
  const takes =
    entries.some(({ action, bridge }) => action !== 'add' || bridge !== undefined) ||
    plan.changes.some(
      (change) => change.kind !== 'entry' && change.kind !== 'ownership' && change.action !== 'add',
    )
  return entrySeconds > 0 && isRunning(plan) && gives && takes
}

/** Whether an apply of the plan waits for nodes: where it writes `mapRoles` of a running cluster. */
export function watchesNodes(plan: Plan, nodeSeconds: number): boolean {
  const rows = plan.changes.some((change) => change.kind === 'row' && change.key === 'mapRoles')
  return nodeSeconds > 0 && isRunning(plan) && rows
}

function isRunning({ target }: Plan): boolean {
  return target.door !== 'directory'
}
