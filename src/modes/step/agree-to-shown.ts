import type { Agreement } from '../../apply/agreement.ts'
import type { Plan } from '../../plan/plan.ts'
import { shownPlans } from '../../plan/shown-plan.ts'

/** Agrees to the plan as it is: for the one who looks at it and lets it be applied. */
export function agreeToShown(plan: Plan): Agreement {
  return { kind: 'reviewed', reviewed: shownPlans(plan).slice(0, 1), doubts: [] }
}
