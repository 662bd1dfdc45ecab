import type { Asked } from '../../modes/registry.ts'
import { explainPrincipal } from '../../modes/step/explain-principal.ts'
import { hasErrors } from '../../problem/problem.ts'
import { explanationsJson } from '../../render/explain/json.ts'
import { explanationsText } from '../../render/explain/terminal.ts'
import { type Around, complain, DONE, FAILED, inputOf, NO, options } from './streams.ts'

/** Why a principal has access, or not: 0 it has, 2 it has not, 1 an error. */
export async function runExplain(asked: Asked<'explain'>, around: Around): Promise<number> {
  const { file, cluster: clusters, format, principal, can, asOf } = asked
  const about = { principal, asOf, ...(can === undefined ? {} : { can }) }
  const { answers, problems } = await explainPrincipal(inputOf(file, clusters, around), about)
  complain(problems, file)
  if (answers.length > 0 || !hasErrors(problems)) {
    const text = format === 'json' ? explanationsJson : explanationsText
    process.stdout.write(text(answers, options(file, process.stdout)))
  }
  if (hasErrors(problems)) return FAILED
  return answers.every(({ answer }) => answer.verdict === 'yes' || answer.verdict === 'part') ? DONE : NO
}
