import { hasErrors, type Problem } from '../problem/problem.ts'
import { alert } from './caution.ts'
import { blocks, footer } from './comment.ts'
import { inlineCode } from './encode.ts'
import type { MarkdownOptions } from './options.ts'
import { problemMarkdown } from './problem-lines.ts'
import { numbered, problemCounts } from './words.ts'

/**
 * The comment and summary where the file itself has errors, so that no cluster was looked at: a ladder like
 * `planComment`.
 *
 * @param stage what the file was read for
 */
export function invalidComment(
  problems: readonly Problem[],
  stage: 'plan' | 'apply',
  options: MarkdownOptions,
): string[] {
  const errors = problems.filter((problem) => hasErrors([problem]))
  const others = problems.filter((problem) => !hasErrors([problem]))
  const file = inlineCode(options.file)
  const count = problemCounts(errors, ['error'])
  const { heading, sentence } =
    stage === 'plan'
      ? {
          heading: `### EKS access plan · ${file} is not valid: ${count}`,
          sentence: '**There is no plan for this commit.** Merged like this, it would apply nothing.',
        }
      : {
          heading: `### EKS access · ${file} is not valid: nothing was applied`,
          sentence: `**${count[0]?.toUpperCase()}${count.slice(1)}.** Every cluster stays as it was until the file is mended.`,
        }
  return [problems.length, 200, 20, 0].map((limit) => {
    const warning = alert(sentence, lines(errors, limit, 'error', options))
    const more = lines(others, limit, 'finding', options).map((line) => `- ${line}`)
    return blocks([
      heading,
      ...(warning === undefined ? [] : [warning]),
      ...(more.length === 0 ? [] : [more.join('\n')]),
      ...footer(options),
    ])
  })
}

function lines(
  problems: readonly Problem[],
  limit: number,
  noun: string,
  options: MarkdownOptions,
): string[] {
  const shown = problems.slice(0, limit).map((problem) => problemMarkdown(problem, options))
  const rest = problems.length - shown.length
  return rest > 0 ? [...shown, `and ${numbered(rest, noun)} not shown here: the log has them all`] : shown
}
