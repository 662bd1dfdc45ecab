import { makePlan } from '../../plan/make-plan.ts'
import { oncePerSnapshot, type Planner } from '../../plan/planner.ts'
import type { RunInput } from './run-input.ts'

/** How the run plans a snapshot, the first time and in an apply each time anew. */
export function plannerOf({ planner, repair = false }: RunInput): Planner {
  return oncePerSnapshot(
    planner ?? ((desired, snapshot) => makePlan(desired, snapshot, { repair, today: today() })),
  )
}

/** `2027-01-31`, in UTC: the core has no clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
