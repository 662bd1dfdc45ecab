import { listAccess } from '../../modes/step/list-access.ts'
import { invalidHead } from '../../plan/shown/head.ts'
import { hasErrors } from '../../problem/problem.ts'
import { inventoriesSummary } from '../../render/inventory/markdown.ts'
import { inventoriesText } from '../../render/inventory/terminal.ts'
import { invalidSummary } from '../../render/summary.ts'
import { problemsText } from '../../render/terminal.ts'
import { finish, report } from '../job/finish.ts'
import { headAbout, type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'

/** Lists who has access in the log and in the summary. */
export async function runList(job: Job): Promise<string | undefined> {
  const { power, unmanaged } = job.inputs
  const selection = { unmanaged, ...(power === undefined ? {} : { power }) }
  const { answers, problems } = await listAccess(job.input, selection)
  report(job, problems)
  if (problems.length > 0) job.core.info(problemsText(problems, logOptions(job)))
  if (answers.length > 0) job.core.info(inventoriesText(answers, logOptions(job)))
  await writeSummary(
    job,
    answers.length > 0
      ? inventoriesSummary(answers)
      : invalidSummary(
          invalidHead(problems, headAbout(job, { kind: 'no-pull-request' }, job.context.sha)),
          problems,
          markdownOptions(job, job.context.sha),
        ),
  )
  const inFile = problems.filter(({ where }) => where.cluster === undefined)
  const ofClusters = hasErrors(inFile) ? [] : problems.filter(({ where }) => where.cluster !== undefined)
  return finish(job, 'list', { file: inFile, plans: ofClusters }, {})
}
