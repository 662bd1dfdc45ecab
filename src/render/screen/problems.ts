import { type Problem, placeText } from '../../problem/problem.ts'
import { terminal } from '../../words/encode.ts'
import { wrapped } from '../../words/wrap.ts'
import { SEVERITY_STYLE } from '../colour.ts'
import type { TerminalOptions } from './options.ts'

/** Problems, each with what to do and its page; empty without problems. Ends with a line break. */
export function problemsText(problems: readonly Problem[], options: TerminalOptions): string {
  return problems.map((problem) => `${problemLines(problem, options).join('\n')}\n`).join('\n')
}

function problemLines(problem: Problem, { pageOf, paint, width }: TerminalOptions): string[] {
  const { severity, code, danger, where, message, found, allowed, fix } = problem
  const place = placeText(where)
  const head = [
    `${paint(SEVERITY_STYLE[severity], severity)} ${danger?.rule ?? code}`,
    ...(place === '' ? [] : [paint('bold', terminal(place))]),
  ]
  const fact = (name: string, text: string | undefined): string[] =>
    text === undefined ? [] : wrapped(terminal(text), { width, first: `  ${name.padEnd(7)}  ` })
  return [
    ...wrapped(head.join(', '), { width, rest: '  ' }),
    ...wrapped(`${terminal(message)} ${terminal(fix)}`, { width, first: '  ' }),
    // Most sentences name what they are about.
    ...(found !== undefined && message.includes(found) ? [] : fact('found', found)),
    ...fact('allowed', allowed),
    `  ${paint('dim', pageOf(problem))}`,
  ]
}
