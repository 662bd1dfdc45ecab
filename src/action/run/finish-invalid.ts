import type { Planned } from '../../modes/step/plan-clusters.ts'
import { invalidHead } from '../../plan/shown/head.ts'
import { problemsText } from '../../render/screen/problems.ts'
import { invalidApplySummary, invalidSummary } from '../../render/summary.ts'
import { finish } from '../job/finish.ts'
import { headAbout, type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'
import { publishInvalidPlan } from '../job/publish-plan.ts'
import { publishInvalidApply } from '../job/publish-result.ts'
import { mergingOf } from '../review/merging.ts'

/** Ends a run whose file has errors: says so in log, summary and comment. Gives the sentence that the run fails with. */
export async function finishInvalid(
  job: Job,
  stage: 'plan' | 'drift' | 'apply',
  { access }: Pick<Planned, 'access'>,
): Promise<string | undefined> {
  const { problems } = access
  job.core.info(problemsText(problems, logOptions(job)))
  const commentUrl = stage === 'apply' ? await showApply(job, problems) : await showPlan(job, problems)
  return finish(job, stage, { file: problems }, commentUrl === undefined ? {} : { commentUrl })
}

async function showPlan(job: Job, problems: Planned['problems']): Promise<string | undefined> {
  const { event, context } = job
  const options = markdownOptions(job, event.kind === 'pull-request' ? event.headSha : context.sha)
  // A file that cannot be read asks for nothing.
  const about = headAbout(job, mergingOf(event, { gate: 'optional' }), options.head ?? context.sha)
  await writeSummary(job, invalidSummary(invalidHead(problems, about), problems, options))
  return await publishInvalidPlan(job, { problems, options, about, unsigned: 'refuse' })
}

async function showApply(job: Job, problems: Planned['problems']): Promise<string | undefined> {
  const options = markdownOptions(job, job.context.sha)
  await writeSummary(job, invalidApplySummary(problems, options))
  return await publishInvalidApply(job, problems, options)
}
