import { DEFAULT_REVIEW, type ReviewSettings, stricter } from '../../access/review/settings.ts'
import type { Planned } from '../../modes/step/plan-clusters.ts'
import { plannerOf } from '../../modes/step/planner.ts'
import type { RunInput } from '../../modes/step/run-input.ts'
import { withPolicy } from '../../plan/atom/policy.ts'
import { policyShown, policyText } from '../../render/policy/policy.ts'
import type { Job } from '../job/job.ts'
import { comparedPolicy } from './policy.ts'

/** Plans with how strict the run is beside the file before, and how each is made again in an apply. */
export interface UnderPolicy {
  readonly planned: Planned
  readonly input: RunInput
  /** What a review must have: for each setting the strictest that holds for a cluster, before the change or now. */
  readonly review: ReviewSettings
}

/** Compares how strict the run is, and tells it in the log. */
export async function underPolicy(job: Job, planned: Planned, input: RunInput): Promise<UnderPolicy> {
  const policyFor = await comparedPolicy(job, planned)
  const plans = planned.plans.map((plan) => withPolicy(plan, policyFor(plan).differences))
  const looser = policyText(policyShown(plans, job.inputs.file))
  if (looser !== '') job.core.info(looser)
  const planner = plannerOf(input)
  return {
    planned: { ...planned, plans },
    input: {
      ...input,
      planner: (desired, snapshot) => {
        const plan = planner(desired, snapshot)
        return withPolicy(plan, policyFor(plan).differences)
      },
    },
    review: plans
      .map((plan) => policyFor(plan).review)
      .reduce(stricter, planned.access.policy.review ?? DEFAULT_REVIEW),
  }
}
