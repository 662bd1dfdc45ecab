import { changesTo } from '../../../plan/change/kinds.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { Merging } from '../../../plan/shown/head.ts'
import { hasErrors } from '../../../problem/problem.ts'
import type { Block } from '../../document/block.ts'

/**
 * How the run of a merge applies it, folded: what is written in which order, what is checked, and what is rolled back.
 * Nothing where a merge applies nothing.
 */
export function stepsBlocks(all: readonly Plan[], merging: Merging, nodeSeconds: number): Block[] {
  const plans = all.filter(({ changes, problems }) => changes.length > 0 && !hasErrors(problems))
  if (plans.length === 0 || merging.kind !== 'applies') return []
  const written = plans.filter(({ changes }) => changesTo('aws-auth', changes).length > 0)
  const nodes = written.some((plan) => watchesNodes(plan, nodeSeconds))
  const sentences = [
    ...(plans.length > 1
      ? ['Each cluster is applied by itself: a failure in one stops none of the others.']
      : []),
    'Additions first, removals last.',
    ...(written.length === 0 ? ['aws-auth is not written.'] : []),
    ...(written.some(isRunning)
      ? [
          `Then a new token must be accepted${nodes ? `, and the nodes must stay Ready for ${nodeSeconds} seconds` : ''}; otherwise aws-auth is rolled back, and roles and bindings stay.`,
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

/** Whether an apply of the plan waits for nodes: where it writes `mapRoles` of a running cluster. */
export function watchesNodes(plan: Plan, nodeSeconds: number): boolean {
  const rows = plan.changes.some((change) => change.kind === 'row' && change.key === 'mapRoles')
  return nodeSeconds > 0 && isRunning(plan) && rows
}

function isRunning({ target }: Plan): boolean {
  return target.door !== 'directory'
}
