import { loadAccess } from '../../files/load-access.ts'
import { unknownClusters } from '../../modes/step/chosen-clusters.ts'
import { problemsText } from '../../render/screen/problems.ts'
import { validationSummary } from '../../render/summary.ts'
import { finish, report, stop } from '../job/finish.ts'
import { type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'

/** Checks the file. Like its neighbours, gives the sentence that the run fails with, if it does. */
export async function runValidate(job: Job): Promise<string | undefined> {
  const loaded = await loadAccess(job.input)
  const unknown = unknownClusters(loaded, job.input)
  if (unknown.length > 0) return stop(job, job.context, { problems: unknown, failureReason: 'input-invalid' })
  const { problems } = loaded
  report(job, problems)
  job.core.info(problemsText(problems, logOptions(job)))
  await writeSummary(job, validationSummary(problems, markdownOptions(job, job.context.sha)))
  return finish(job, 'validate', { file: problems }, {})
}
