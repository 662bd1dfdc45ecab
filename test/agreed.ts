import type { Plan } from '../src/plan/plan.ts'
import { shownPlans } from '../src/plan/shown-plan.ts'

/** The agreement of somebody who looked at this plan. */
export function agreedByLooking(plan: Plan) {
  return { kind: 'reviewed', reviewed: shownPlans(plan).slice(0, 1), doubts: [] } as const
}
