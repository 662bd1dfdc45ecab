import type { Desired } from '../access/desired.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Plan } from './plan.ts'

export type Planner = (desired: Desired, snapshot: Snapshot) => Plan

/**
 * The same, with one plan for each snapshot: what must be asked of AWS is found out by planning (`wantedForPlan`), and
 * the last of these plans is the plan.
 */
export function oncePerSnapshot(planner: Planner): Planner {
  const plans = new WeakMap<Snapshot, Map<Desired, Plan>>()
  return (desired, snapshot) => {
    const known = plans.get(snapshot) ?? new Map<Desired, Plan>()
    plans.set(snapshot, known)
    const plan = known.get(desired) ?? planner(desired, snapshot)
    known.set(desired, plan)
    return plan
  }
}
