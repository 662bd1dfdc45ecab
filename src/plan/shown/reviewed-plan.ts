import type { Atom } from '../atom/atom.ts'
import type { Plan } from '../plan.ts'
import { type Gain, uncovered } from './gain.ts'
import { type ShownDrift, shownDrift } from './shown-drift.ts'
import { type ShownPlan, shownPlans, unreviewed } from './shown-plan.ts'

/** What somebody who could agree saw of one cluster's plan: what it does, and what anybody gains by it. */
export interface ReviewedPlan {
  readonly shown: ShownPlan
  readonly gains: readonly Gain[]
  /** What the plan showed beside its changes. */
  readonly drift: ShownDrift
}

/** What a plan does and gives beyond what people saw. */
export interface BeyondReview {
  readonly atoms: readonly Atom[]
  readonly gains: readonly Gain[]
}

/**
 * What of `plan` none of the reviewed plans of the same cluster showed. What it does and what it gives are compared
 * apart: two reviews that each show a harmless half, or a role that somebody rewrote meanwhile, are no review of what
 * comes of both.
 */
export function beyondReview(plan: Plan, reviewed: readonly ReviewedPlan[]): BeyondReview {
  return {
    atoms: unreviewed(
      plan,
      reviewed.map(({ shown }) => shown),
    ),
    gains: uncovered(
      plan.gains,
      reviewed.flatMap(({ gains }) => gains),
    ),
  }
}

export function isBeyond({ atoms, gains }: BeyondReview): boolean {
  return atoms.length + gains.length > 0
}

/** The plan as it is, as somebody saw it who looked at all of it. */
export function seenWhole(plan: Plan): ReviewedPlan {
  const [shown] = shownPlans(plan)
  if (shown === undefined) throw new Error('a plan is shown in no way')
  return { shown, gains: plan.gains, drift: shownDrift(plan.drift) }
}
