import type { ReviewedPlan } from '../plan/shown/reviewed-plan.ts'
import type { Problem } from '../problem/problem.ts'

/** What may be done to one cluster. */
export type Agreement =
  /** What was reviewed. `doubts` say why a review did not count; they are told when something is missing. */
  | {
      readonly kind: 'reviewed'
      readonly reviewed: readonly ReviewedPlan[]
      readonly doubts: readonly Problem[]
    }
  /** A newer commit than this run's has been applied. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
