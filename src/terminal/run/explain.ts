import type { Asked } from '../../modes/registry.ts'
import { explainMe } from '../../modes/step/explain-me.ts'
import { explainPrincipal } from '../../modes/step/explain-principal.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { explanationsJson } from '../../render/explain/json.ts'
import { aboutMeJson, aboutMeText } from '../../render/explain/me/answers.ts'
import { explanationsText } from '../../render/explain/terminal.ts'
import { type Around, complain, DONE, FAILED, NO, options, questionOf } from './streams.ts'

/** Why a principal has access, or not: 0 it has, 2 it has not, 1 an error. */
export async function runExplain(asked: Asked<'explain'>, around: Around): Promise<number> {
  const { about, format, principal, can, asOf } = asked
  const { file } = about
  const input = questionOf(about, around)
  if (principal === undefined) {
    const { answers, problems } = await explainMe(input, can)
    const text = format === 'json' ? aboutMeJson : aboutMeText
    const verdicts = answers.map((one) => (one.by === 'aws' ? one.self : one.explanation).answer.verdict)
    return ended({ file, problems, text: text(answers, options(file, process.stdout)), verdicts })
  }
  const { answers, problems } = await explainPrincipal(input, {
    principal,
    asOf,
    ...(can === undefined ? {} : { can }),
  })
  const text = format === 'json' ? explanationsJson : explanationsText
  const verdicts = answers.map(({ answer }) => answer.verdict)
  return ended({ file, problems, text: text(answers, options(file, process.stdout)), verdicts })
}

function ended(about: {
  readonly file: string
  readonly problems: readonly Problem[]
  readonly text: string
  readonly verdicts: readonly string[]
}): number {
  const { file, problems, text, verdicts } = about
  complain(problems, file)
  if (verdicts.length > 0 || !hasErrors(problems)) process.stdout.write(text)
  if (hasErrors(problems)) return FAILED
  return verdicts.every((verdict) => verdict === 'yes' || verdict === 'part') ? DONE : NO
}
