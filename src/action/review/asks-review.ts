import { isReviewable } from '../../plan/atom/plan-atoms.ts'
import type { Plan } from '../../plan/plan.ts'
import { type HeadAbout, headOf } from '../../plan/shown/head.ts'
import type { Problem } from '../../problem/problem.ts'
import { cautionItems } from '../../render/head/head.ts'

/**
 * Whether a pull request's plans ask anything of a reviewer: something to agree to, a line of the caution, a problem of
 * the file, or one that a plan brings. What else they tell, the cluster had before.
 */
export function asksReview(shown: {
  readonly plans: readonly Plan[]
  readonly about: HeadAbout
  /** Problems of the file and its manifests. */
  readonly ofFile: readonly Problem[]
}): boolean {
  const { plans, about, ofFile } = shown
  return (
    ofFile.length > 0 ||
    plans.some((plan) => isReviewable(plan) || plan.problems.some(({ brought }) => brought === 'plan')) ||
    cautionItems(headOf(plans, about)).length > 0
  )
}
