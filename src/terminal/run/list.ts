import type { Asked } from '../../modes/registry.ts'
import { listAccess } from '../../modes/step/list-access.ts'
import { hasErrors } from '../../problem/problem.ts'
import { inventoriesCsv } from '../../render/inventory/csv.ts'
import { inventoriesJson } from '../../render/inventory/json.ts'
import { inventoriesText } from '../../render/inventory/terminal.ts'
import { type Around, complain, DONE, FAILED, options, questionOf } from './streams.ts'

/** Who has access: 0 listed, 1 an error. */
export async function runList(asked: Asked<'list'>, around: Around): Promise<number> {
  const { about, format, power, unmanaged } = asked
  const { file } = about
  const selection = { unmanaged, ...(power === undefined ? {} : { power }) }
  const { answers, problems } = await listAccess(questionOf(about, around), selection)
  complain(problems, file)
  if (answers.length > 0) {
    const write = {
      text: () => inventoriesText(answers, options(file, process.stdout)),
      json: () => inventoriesJson(answers),
      csv: () => inventoriesCsv(answers),
    }
    process.stdout.write(write[format]())
  }
  return hasErrors(problems) ? FAILED : DONE
}
