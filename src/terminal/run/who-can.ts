import type { Asked } from '../../modes/registry.ts'
import { whoMay } from '../../modes/step/who-may.ts'
import { hasErrors } from '../../problem/problem.ts'
import { whoCanJson } from '../../render/explain/json.ts'
import { whoCanText } from '../../render/explain/who-can-terminal.ts'
import { type Around, complain, DONE, FAILED, NO, options, questionOf } from './streams.ts'

/** Who may: 0 somebody, 2 nobody, 1 an error. */
export async function runWhoCan(asked: Asked<'who-can'>, around: Around): Promise<number> {
  const { about, format, request } = asked
  const { file } = about
  const { answers, problems } = await whoMay(questionOf(about, around), request)
  complain(problems, file)
  if (answers.length > 0) {
    process.stdout.write(
      format === 'json' ? whoCanJson(answers) : whoCanText(answers, options(file, process.stdout)),
    )
  }
  if (hasErrors(problems)) return FAILED
  return answers.some(({ principals }) => principals.some(({ dead }) => dead === undefined)) ? DONE : NO
}
