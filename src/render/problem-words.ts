import { type Problem, placeText } from '../problem/problem.ts'
import { code, linked, type Phrase, sentence, strong } from '../words/phrase.ts'
import type { MarkdownOptions } from './options.ts'

/** A problem in a line: severity, code with its page, what is wrong, what to do, place. */
export function problemWords(problem: Problem, { pageOf }: Pick<MarkdownOptions, 'pageOf'>): Phrase {
  const { severity, code: name, message, fix } = problem
  const place = placeText(problem.where)
  return [
    strong(`${severity[0]?.toUpperCase() ?? ''}${severity.slice(1)}`),
    ' ',
    ...linked([code(name)], pageOf(problem)),
    ': ',
    sentence(message),
    ...(fix === '' ? [] : [' ', sentence(fix)]),
    ...(place === '' ? [] : [' (', code(place), ')']),
  ]
}
