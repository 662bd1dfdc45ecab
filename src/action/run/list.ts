import { listAccess } from '../../modes/step/list-access.ts'
import { inventoriesSummary } from '../../render/inventory/markdown.ts'
import { inventoriesText } from '../../render/inventory/terminal.ts'
import { type Job, logOptions } from '../job/job.ts'
import { finishAnswers } from './answers.ts'

/** Lists who has access in the log and in the summary. */
export async function runList(job: Job): Promise<string | undefined> {
  const { power, unmanaged } = job.inputs
  const selection = { unmanaged, ...(power === undefined ? {} : { power }) }
  return await finishAnswers(job, 'list', {
    ...(await listAccess(job.input, selection)),
    log: (answers) => inventoriesText(answers, logOptions(job)),
    summary: inventoriesSummary,
  })
}
