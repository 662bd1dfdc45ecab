import { writePlanFile } from '../../files/plan-file.ts'
import { loadAndBegin } from '../../modes/step/begun-readings.ts'
import { unknownClusters } from '../../modes/step/chosen-clusters.ts'
import { planLoaded } from '../../modes/step/plan-clusters.ts'
import { countChanges } from '../../plan/plan.ts'
import { graveGains, headOf } from '../../plan/shown/head.ts'
import { hasErrors } from '../../problem/problem.ts'
import { planSummary } from '../../render/summary.ts'
import { finish, report, stop } from '../job/finish.ts'
import { headAbout, type Job, markdownOptions, writeSummary } from '../job/job.ts'
import { publishPlan } from '../job/publish-plan.ts'
import { commentsNeeded } from '../review/comments-needed.ts'
import { mergingOf } from '../review/merging.ts'
import { needsOf } from '../review/needs.ts'
import { underPolicy } from '../review/under-policy.ts'
import { withWorkflow } from '../review/with-workflow.ts'
import { finishInvalid } from './finish-invalid.ts'
import { leftOut, logPlans, metIn } from './planned.ts'

/** Plans, and shows the plan in log, summary and comment. */
export async function runPlan(job: Job): Promise<string | undefined> {
  const { event } = job
  const { loaded, readings } = await loadAndBegin(job.input)
  const needed = hasErrors(loaded.problems)
    ? []
    : [...unknownClusters(loaded, job.input), ...(await commentsNeeded(job, loaded))]
  if (needed.length > 0) {
    readings.abandon()
    return stop(job, job.context, { problems: needed, failureReason: 'input-invalid' })
  }
  const read = await planLoaded(loaded, job.input, readings)
  const { access } = read
  report(job, read.problems)
  if (hasErrors(access.problems)) return await finishInvalid(job, 'plan', read)
  logPlans(job, read)
  const { planned, review } = await underPolicy(job, read, job.input)
  const { plans } = planned
  const commit = event.kind === 'pull-request' ? event.headSha : job.context.sha
  const { needs, problems } = await needsOf(job, review)
  report(job, problems)
  const inFile = [...access.problems, ...problems]
  const options = { ...markdownOptions(job, commit), ...leftOut(planned), inFile, needs }
  const merging = await withWorkflow(job, mergingOf(event, review), plans)
  const about = headAbout(job, merging, commit)
  const head = headOf(plans, about)
  await writeSummary(job, planSummary(head, plans, options))
  const published = await publishPlan(job, {
    plans,
    options,
    about,
    ofFile: access.problems,
    unsigned: review.unsigned,
  })
  return finish(job, 'plan', metIn(planned), {
    changes: countChanges(plans),
    graveGains: graveGains(plans),
    planDigest: published.digest,
    planFile: await writePlanFile(job.env, access.set, plans),
    ...(published.url === undefined ? {} : { commentUrl: published.url }),
  })
}
