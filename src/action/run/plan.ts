import { writePlanFile } from '../../files/plan-file.ts'
import { planClusters } from '../../modes/step/plan-clusters.ts'
import { countChanges } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { looseningText } from '../../render/loosening.ts'
import { planSummary } from '../../render/summary.ts'
import { comparedGuards, readBaseFile } from '../job/base-guards.ts'
import { finish, report } from '../job/finish.ts'
import { type Job, markdownOptions, writeSummary } from '../job/job.ts'
import { publishPlan } from '../job/publish.ts'
import { finishInvalid } from './finish-invalid.ts'
import { logPlans, metIn } from './planned.ts'

/** Plans, and shows the plan in log, summary and comment. */
export async function runPlan(job: Job): Promise<string | undefined> {
  const { event } = job
  const [planned, base] = await Promise.all([planClusters(job.input), readBaseFile(job)])
  const { access, plans } = planned
  report(job, planned.problems)
  if (hasErrors(access.problems)) return await finishInvalid(job, 'plan', planned)
  logPlans(job, planned)
  const head = event.kind === 'pull-request' ? event.headSha : job.context.sha
  const guards = base === undefined ? {} : { guards: comparedGuards(base, access) }
  const options = { ...markdownOptions(job, head), inFile: access.problems, ...guards }
  const loosened = looseningText(options.guards, job.inputs.file)
  if (loosened !== '') job.core.info(loosened)
  await writeSummary(job, planSummary(plans, options))
  const published = await publishPlan(job, { plans, options })
  return finish(job, 'plan', metIn(planned), {
    changes: countChanges(plans),
    planDigest: published.digest,
    planFile: await writePlanFile(job.env, access.set, plans),
    ...(published.url === undefined ? {} : { commentUrl: published.url }),
  })
}
