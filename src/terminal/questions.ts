import { explainPrincipal, whoMay } from '../modes/questions.ts'
import { hasErrors } from '../problem/problem.ts'
import { explanationsJson, whoCanJson } from '../render/explain/json.ts'
import { explanationsText } from '../render/explain/terminal.ts'
import { whoCanText } from '../render/explain/who-can-terminal.ts'
import type { Command } from './arguments.ts'
import { complain, DONE, FAILED, inputOf, options } from './streams.ts'

/** Exit status where the principal has no access, or nobody may. */
const NO = 2

/** Why a principal has access, or not: 0 it has, 2 it has not, 1 an error. */
export async function runExplain(command: Extract<Command, { name: 'explain' }>): Promise<number> {
  const { file, clusters, format, principal, can, asOf } = command
  const about = { principal, asOf, ...(can === undefined ? {} : { can }) }
  const { answers, problems } = await explainPrincipal(inputOf(file, clusters), about)
  complain(problems, file)
  if (answers.length > 0 || !hasErrors(problems)) {
    const text = format === 'json' ? explanationsJson : explanationsText
    process.stdout.write(text(answers, options(file, process.stdout)))
  }
  if (hasErrors(problems)) return FAILED
  return answers.every(({ answer }) => answer.verdict === 'yes' || answer.verdict === 'part') ? DONE : NO
}

/** Who may: 0 somebody, 2 nobody, 1 an error. */
export async function runWhoCan(command: Extract<Command, { name: 'who-can' }>): Promise<number> {
  const { file, clusters, format, request } = command
  const { answers, problems } = await whoMay(inputOf(file, clusters), request)
  complain(problems, file)
  if (answers.length > 0) {
    process.stdout.write(
      format === 'json' ? whoCanJson(answers) : whoCanText(answers, options(file, process.stdout)),
    )
  }
  if (hasErrors(problems)) return FAILED
  return answers.some(({ principals }) => principals.length > 0) ? DONE : NO
}
