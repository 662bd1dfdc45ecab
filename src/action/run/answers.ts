import type { ActionMode } from '../../modes/registry.ts'
import { invalidHead } from '../../plan/shown/head.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { problemsText } from '../../render/screen/problems.ts'
import { invalidSummary } from '../../render/summary.ts'
import { finish, report } from '../job/finish.ts'
import { headAbout, type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'

/**
 * Ends a run that only answers: what was found in the log and in the summary, and where there is no answer what is wrong.
 * Gives the sentence that it fails with.
 */
export async function finishAnswers<T>(
  job: Job,
  mode: ActionMode,
  about: {
    readonly answers: readonly T[]
    readonly problems: readonly Problem[]
    readonly log: (answers: readonly T[]) => string
    readonly summary: (answers: readonly T[]) => string
  },
): Promise<string | undefined> {
  const { answers, problems, log, summary } = about
  report(job, problems)
  if (problems.length > 0) job.core.info(problemsText(problems, logOptions(job)))
  if (answers.length > 0) job.core.info(log(answers))
  await writeSummary(
    job,
    answers.length > 0
      ? summary(answers)
      : invalidSummary(
          invalidHead(problems, headAbout(job, { kind: 'no-pull-request' }, job.context.sha)),
          problems,
          markdownOptions(job, job.context.sha),
        ),
  )
  const inFile = problems.filter(({ where }) => where.cluster === undefined)
  const ofClusters = hasErrors(inFile) ? [] : problems.filter(({ where }) => where.cluster !== undefined)
  return finish(job, mode, { file: inFile, plans: ofClusters }, {})
}
