import type { Plan } from '../plan/plan.ts'
import { shownPlans } from '../plan/shown-plan.ts'
import { RECORD_LIMIT, recordLength, type ShownCluster } from './record.ts'

/**
 * What the record remembers of each plan: the most exact that fits together. The longest becomes less exact first.
 * Of more clusters than there is room for even as digests, the last ones are forgotten.
 *
 * @param limit how long the block of a record with nothing but these clusters may become
 */
export function fitShown(plans: readonly Plan[], limit = RECORD_LIMIT): ShownCluster[] {
  const ladders = plans.map((plan) => shownPlans(plan).map((shown) => ({ cluster: plan.cluster, shown })))
  const exact = shownAfter(ladders, [])
  if (recordLength(exact) <= limit) return exact
  const steps = longestFirst(ladders)
  const shown = shownAfter(ladders, steps.slice(0, fewestSteps(ladders, steps, limit)))
  while (shown.length > 0 && recordLength(shown) > limit) shown.pop()
  return shown
}

/** The ways to remember one plan, the most exact first. */
type Ladder = readonly ShownCluster[]

/** Each step names a ladder that goes down by one rung. */
type Steps = readonly number[]

function shownAfter(ladders: readonly Ladder[], steps: Steps): ShownCluster[] {
  const rungs = ladders.map(() => 0)
  for (const index of steps) rungs[index] = (rungs[index] ?? 0) + 1
  return ladders.flatMap((ladder, index) => ladder[rungs[index] ?? 0] ?? [])
}

/** All steps down to the digests, each taken by the ladder that is then the longest. */
function longestFirst(ladders: readonly Ladder[]): Steps {
  const lengths = ladders.map((ladder) => ladder.map((shown) => recordLength([shown])))
  const top = (index: number): number => lengths[index]?.[0] ?? 0
  const steps: number[] = []
  let open = [...lengths.keys()]
  while (open.length > 0) {
    const longest = open.reduce((long, index) => (top(index) > top(long) ? index : long))
    lengths[longest]?.shift()
    steps.push(longest)
    open = open.filter((index) => (lengths[index]?.length ?? 0) > 1)
  }
  return steps
}

// By halves: what plans have in common is said once, so only all of them together have a length that is true.
function fewestSteps(ladders: readonly Ladder[], steps: Steps, limit: number): number {
  let [tooFew, enough] = [0, steps.length]
  while (enough - tooFew > 1) {
    const half = Math.floor((tooFew + enough) / 2)
    if (recordLength(shownAfter(ladders, steps.slice(0, half))) <= limit) enough = half
    else tooFew = half
  }
  return enough
}
