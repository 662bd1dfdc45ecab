import type { Plan } from '../src/plan/plan.ts'
import { seenWhole } from '../src/plan/shown/reviewed-plan.ts'

/** The agreement of somebody who looked at this plan. */
export function agreedByLooking(plan: Plan) {
  return { kind: 'reviewed', reviewed: [seenWhole(plan)], doubts: [] } as const
}
