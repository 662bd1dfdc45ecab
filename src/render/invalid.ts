import type { Head } from '../plan/shown/head.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { counted } from '../words/count.ts'
import { inlineCode } from '../words/encode.ts'
import { alert } from './alert.ts'
import { blocks, footer } from './comment.ts'
import { headMarkdown } from './head/head.ts'
import type { MarkdownOptions } from './options.ts'
import { problemMarkdown } from './problem-lines.ts'
import { problemCounts } from './words.ts'

/**
 * The comment and summary of a plan where the file itself has errors, so that no cluster was looked at: a ladder like
 * `planComment`.
 */
export function invalidPlan(head: Head, problems: readonly Problem[], options: MarkdownOptions): string[] {
  const top = headMarkdown(head)
  return invalidRest(head, problems, options).map((rest) => blocks([top, rest.trimEnd()]))
}

/** What stands below the top: the errors that it has no room for, and all that is no error. */
export function invalidRest(head: Head, problems: readonly Problem[], options: MarkdownOptions): string[] {
  const errors = problems.filter((problem) => hasErrors([problem])).slice(head.errors.length)
  const others = problems.filter((problem) => !hasErrors([problem]))
  return LIMITS(problems).map((limit) => {
    const more = [...lines(errors, limit, 'error', options), ...lines(others, limit, 'finding', options)].map(
      (line) => `- ${line}`,
    )
    return blocks([...(more.length === 0 ? [] : [more.join('\n')]), ...footer(options)])
  })
}

/** The same after a push to the default branch, where nothing was applied. */
export function invalidApply(problems: readonly Problem[], options: MarkdownOptions): string[] {
  const errors = problems.filter((problem) => hasErrors([problem]))
  const others = problems.filter((problem) => !hasErrors([problem]))
  const count = problemCounts(errors, ['error'])
  return LIMITS(problems).map((limit) => {
    const warning = alert(
      `**${count[0]?.toUpperCase()}${count.slice(1)}.** Every cluster stays as it was until the file is corrected.`,
      lines(errors, limit, 'error', options),
    )
    const more = lines(others, limit, 'finding', options).map((line) => `- ${line}`)
    return blocks([
      `### EKS access · ${inlineCode(options.file)} is not valid: nothing was applied`,
      ...(warning === undefined ? [] : [warning]),
      ...(more.length === 0 ? [] : [more.join('\n')]),
      ...footer(options),
    ])
  })
}

const LIMITS = (problems: readonly Problem[]): readonly number[] => [problems.length, 200, 20, 0]

function lines(
  problems: readonly Problem[],
  limit: number,
  noun: string,
  options: MarkdownOptions,
): string[] {
  const shown = problems.slice(0, limit).map((problem) => problemMarkdown(problem, options))
  const rest = problems.length - shown.length
  return rest > 0 ? [...shown, `and ${counted(rest, noun)} not shown here: the log has them all`] : shown
}
