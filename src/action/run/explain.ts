import { explainPrincipal } from '../../modes/step/explain-principal.ts'
import { explanationsSummary } from '../../render/explain/markdown.ts'
import { explanationsText } from '../../render/explain/terminal.ts'
import { stop } from '../job/finish.ts'
import { type Job, logOptions } from '../job/job.ts'
import { finishAnswers } from './answers.ts'

/** Answers in the log and in the summary. That somebody has no access is an answer and fails nothing. */
export async function runExplain(job: Job): Promise<string | undefined> {
  const { principal, can, asOf } = job.inputs
  const about = { principal, asOf, ...(can === undefined ? {} : { can }) }
  const { answers, problems } = await explainPrincipal(job.input, about)
  if (problems.some(({ code }) => code === 'principal-unknown' || code === 'cluster-unknown'))
    return stop(job, job.context, { problems, failureReason: 'input-invalid' })
  return await finishAnswers(job, 'explain', {
    answers,
    problems,
    log: (all) => explanationsText(all, logOptions(job)),
    summary: (all) => explanationsSummary(all, { file: job.inputs.file }),
  })
}
