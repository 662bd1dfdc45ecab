import { changesTo } from '../../../plan/change/kinds.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { Block } from '../../document/block.ts'

/** How an apply does it, folded: what is written in which order, what is checked, and what is rolled back. */
export function stepsBlocks(plans: readonly Pick<Plan, 'changes'>[], nodeSeconds: number): Block[] {
  if (plans.every(({ changes }) => changes.length === 0)) return []
  const writesRows = plans.some(({ changes }) => changesTo('aws-auth', changes).length > 0)
  const sentences = [
    ...(plans.length > 1
      ? ['Each cluster is applied by itself: a failure in one stops none of the others.']
      : []),
    'Additions first, removals last.',
    ...(writesRows
      ? [
          `Then a new token must be accepted${nodeSeconds > 0 ? `, and the nodes must stay Ready for ${nodeSeconds} seconds` : ''}; otherwise aws-auth is rolled back, and roles and bindings stay.`,
        ]
      : ['aws-auth is not written.']),
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
