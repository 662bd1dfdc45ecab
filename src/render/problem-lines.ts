import { type Problem, placeText } from '../problem/problem.ts'
import { inlineCode, link, plainMarkdown } from '../words/encode.ts'
import type { MarkdownOptions } from './options.ts'

/** A problem as one line of Markdown: place, what is wrong, what to do, the page of its code. */
export function problemMarkdown(problem: Problem, options: MarkdownOptions): string {
  const place = placeText(problem.where)
  return [
    `**${problem.severity}**${place === '' ? '' : ` ${inlineCode(place)}`}:`,
    plainMarkdown(problem.message),
    plainMarkdown(problem.fix),
    `(${link(problem.code, options.pageOf(problem))})`,
  ].join(' ')
}
