import { leftOutOf, type Planned } from '../../modes/step/plan-clusters.ts'
import type { MarkdownOptions } from '../../render/options.ts'
import { plansText } from '../../render/screen/plans.ts'
import { problemsText } from '../../render/screen/problems.ts'
import type { Met } from '../job/failure-reason.ts'
import { type Job, logOptions } from '../job/job.ts'

/** Writes what was planned into the log. */
export function logPlans(job: Job, { access, plans }: Planned): void {
  const options = logOptions(job)
  if (access.problems.length > 0) job.core.info(problemsText(access.problems, options))
  job.core.info(plansText(plans, options))
}

/** What texts say of the clusters that the run is not for. */
export function leftOut(planned: Pick<Planned, 'access' | 'plans'>): Pick<MarkdownOptions, 'leftOut'> {
  const clusters = leftOutOf(planned)
  return clusters.length === 0 ? {} : { leftOut: clusters }
}

/** What the planning met, by where it came from. */
export function metIn({ access, plans }: Planned): Met {
  return { file: access.problems, plans: plans.flatMap(({ problems }) => problems) }
}
