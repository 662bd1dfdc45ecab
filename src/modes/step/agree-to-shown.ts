import type { Agreement } from '../../apply/agreement.ts'
import type { Plan } from '../../plan/plan.ts'
import { seenWhole } from '../../plan/shown/reviewed-plan.ts'

/** Agrees to the plan as it is: for the one who looks at it and lets it be applied. */
export function agreeToShown(plan: Plan): Agreement {
  return { kind: 'reviewed', reviewed: [seenWhole(plan)], doubts: [] }
}
