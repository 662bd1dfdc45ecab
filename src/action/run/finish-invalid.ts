import type { Planned } from '../../modes/step/plan-clusters.ts'
import { invalidSummary } from '../../render/summary.ts'
import { problemsText } from '../../render/terminal.ts'
import { finish } from '../job/finish.ts'
import { type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'
import { publishInvalid, type Stage } from '../job/publish.ts'

/** Ends a run whose file has errors: says so in log, summary and comment. Gives the sentence that the run fails with. */
export async function finishInvalid(
  job: Job,
  stage: Stage,
  { access }: Planned,
): Promise<string | undefined> {
  const { problems } = access
  const { event, context } = job
  const options = markdownOptions(job, event.kind === 'pull-request' ? event.headSha : context.sha)
  job.core.info(problemsText(problems, logOptions(job)))
  await writeSummary(job, invalidSummary(problems, stage, options))
  const commentUrl = await publishInvalid(job, { stage, problems, options })
  return finish(job, stage, { file: problems }, commentUrl === undefined ? {} : { commentUrl })
}
