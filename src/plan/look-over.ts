import type { Desired } from '../access/desired.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { unowned } from '../live/unowned.ts'
import type { Problem } from '../problem/problem.ts'
import { completePlan } from './complete-plan.ts'
import { type PlanOptions, planParts } from './make-plan.ts'

/**
 * What is wrong with a cluster as it is, with its file for context: exactly what a plan says that changes nothing. What
 * only a change can do wrong is left to the plan that makes it.
 */
export function lookOver(
  desired: Desired,
  snapshot: Snapshot,
  options: Pick<PlanOptions, 'today'> = {},
): readonly Problem[] {
  // Where no file asks, no set does.
  const seen = desired.undeclared === 'no-file' ? unowned(snapshot, desired.set) : snapshot
  const parts = planParts(desired, seen, options)
  const { problems } = completePlan({ ...parts, changes: [], problems: [] })
  if (parts.changes.length === 0 || desired.dangers.length === 0) return problems
  // The danger that is accepted may come only with what is not applied yet.
  const unused = new Set(
    completePlan(parts)
      .problems.filter(isUnused)
      .map(({ message }) => message),
  )
  return problems.filter((problem) => !isUnused(problem) || unused.has(problem.message))
}

function isUnused({ code }: Problem): boolean {
  return code === 'danger-exception-unused'
}
