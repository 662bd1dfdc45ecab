import type { PolicyDifference } from '../../access/policy/difference.ts'
import type { Plan } from '../plan.ts'
import { planDigest } from './digest.ts'
import { atomsOfPlan } from './plan-atoms.ts'

/** The same plan as one of a run whose strictness differs in this from the one before. */
export function withPolicy(plan: Plan, policy: readonly PolicyDifference[]): Plan {
  const told = { ...plan, policy }
  return { ...told, digest: planDigest(plan.cluster, atomsOfPlan(told), plan.gains) }
}
