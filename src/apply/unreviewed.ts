import type { Snapshot } from '../live/snapshot.ts'
import { differences } from '../plan/atom/difference.ts'
import { atomsOfPlan } from '../plan/atom/plan-atoms.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import type { BeyondReview } from '../plan/shown/reviewed-plan.ts'
import type { ApplyInput } from './apply-input.ts'
import { changedPlan, gainsUnreviewed, notReviewed } from './problems.ts'

/** What is said of a plan that does more, or gives more, than what was agreed to. */
export function unreviewedRefusal(about: {
  readonly input: ApplyInput
  readonly plan: Plan
  readonly snapshot: Snapshot
  readonly beyond: BeyondReview
}): Pick<Outcome, 'problems' | 'differences'> {
  const { plan, snapshot, beyond } = about
  const { cluster } = plan
  const { reviewed, doubts } = about.input.agreement
  const shown = reviewed.map((one) => one.shown)
  const found = differences({ extra: beyond.atoms, now: atomsOfPlan(plan), reviewed: shown, snapshot })
  // Where no review counts, that is why, and all that is gained is a part of it.
  const unseen = reviewed.length === 0 && found.length > 0
  const refusal = reviewed.length === 0 ? notReviewed : changedPlan
  return {
    problems: [
      ...(found.length === 0 ? [] : [refusal({ cluster, differences: found })]),
      ...(beyond.gains.length === 0 || unseen
        ? []
        : [gainsUnreviewed({ cluster, home: plan.homeAccount, gains: beyond.gains })]),
      ...doubts,
    ],
    differences: found,
  }
}
