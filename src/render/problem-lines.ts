import type { Place, Problem } from '../problem/problem.ts'
import { inlineCode, link, plainMarkdown } from './encode.ts'
import type { MarkdownOptions } from './options.ts'

/** A problem as one line of Markdown: place, what is wrong, what to do, the page of its code. */
export function problemMarkdown(problem: Problem, options: MarkdownOptions): string {
  const place = placeText(problem.where)
  return [
    `**${problem.severity}**${place === '' ? '' : ` ${inlineCode(place)}`}:`,
    plainMarkdown(problem.message),
    plainMarkdown(problem.fix),
    `(${link(problem.code, options.docsUrl(problem.code))})`,
  ].join(' ')
}

/** `access.yaml:12:5`, `prod ConfigMap/kube-system/aws-auth`, or the empty text. */
export function placeText(where: Place): string {
  const inFile = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':')
  if (where.file !== undefined) return inFile
  return [where.cluster, where.object].filter((part) => part !== undefined).join(' ')
}
