import type { Desired } from '../../access/desired.ts'
import type { Planner } from '../../apply/apply-input.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { makePlan } from '../../plan/make-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RunInput } from './run-input.ts'

/** How the run plans a snapshot, the first time and in an apply each time anew. */
export function plannerOf({ planner, repair = false }: RunInput): Planner {
  return (
    planner ?? oncePerSnapshot((desired, snapshot) => makePlan(desired, snapshot, { repair, today: today() }))
  )
}

/** What must be asked is found out by planning, and the last of these plans is the plan. */
function oncePerSnapshot(planner: Planner): Planner {
  const plans = new WeakMap<Snapshot, Map<Desired, Plan>>()
  return (desired, snapshot) => {
    const known = plans.get(snapshot) ?? new Map<Desired, Plan>()
    plans.set(snapshot, known)
    const plan = known.get(desired) ?? planner(desired, snapshot)
    known.set(desired, plan)
    return plan
  }
}

/** `2027-01-31`, in UTC: the core has no clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
