import { explainPrincipal } from '../../modes/step/explain-principal.ts'
import { invalidHead } from '../../plan/shown/head.ts'
import { hasErrors } from '../../problem/problem.ts'
import { explanationsSummary } from '../../render/explain/markdown.ts'
import { explanationsText } from '../../render/explain/terminal.ts'
import { invalidSummary } from '../../render/summary.ts'
import { problemsText } from '../../render/terminal.ts'
import { finish, report, stop } from '../job/finish.ts'
import { headAbout, type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'

/** Answers in the log and in the summary. That somebody has no access is an answer and fails nothing. */
export async function runExplain(job: Job): Promise<string | undefined> {
  const { principal, can, asOf } = job.inputs
  const about = { principal, asOf, ...(can === undefined ? {} : { can }) }
  const { answers, problems } = await explainPrincipal(job.input, about)
  if (problems.some(({ code }) => code === 'principal-unknown' || code === 'cluster-unknown'))
    return stop(job, job.context, { problems, failureReason: 'input-invalid' })
  report(job, problems)
  if (problems.length > 0) job.core.info(problemsText(problems, logOptions(job)))
  if (answers.length > 0) job.core.info(explanationsText(answers, logOptions(job)))
  await writeSummary(
    job,
    answers.length > 0
      ? explanationsSummary(answers, { file: job.inputs.file })
      : invalidSummary(
          invalidHead(problems, headAbout(job, { kind: 'no-pull-request' }, job.context.sha)),
          problems,
          markdownOptions(job, job.context.sha),
        ),
  )
  const inFile = problems.filter(({ where }) => where.cluster === undefined)
  const ofClusters = hasErrors(inFile) ? [] : problems.filter(({ where }) => where.cluster !== undefined)
  return finish(job, 'explain', { file: inFile, plans: ofClusters }, {})
}
