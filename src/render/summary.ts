import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../problem/problem.ts'
import { blocks, footer, planComment } from './comment.ts'
import { inlineCode } from './encode.ts'
import { invalidComment } from './invalid.ts'
import { fits, SUMMARY_LIMIT } from './ladder.ts'
import type { MarkdownOptions } from './options.ts'
import { problemMarkdown } from './problem-lines.ts'
import { recordComment } from './record.ts'
import { problemCounts } from './words.ts'

/** The job's summary of a plan: the comment's text, with more room and pictures. */
export function planSummary(plans: readonly Plan[], options: MarkdownOptions): string {
  return fits(planComment(plans, { ...options, pictures: true }), SUMMARY_LIMIT)
}

/** The job's summary of an apply. */
export function recordSummary(outcomes: readonly Outcome[], options: MarkdownOptions): string {
  return fits(recordComment(outcomes, options), SUMMARY_LIMIT)
}

/** The job's summary where the file has errors, so that nothing was planned or applied. */
export function invalidSummary(
  problems: readonly Problem[],
  stage: 'plan' | 'apply',
  options: MarkdownOptions,
): string {
  return fits(invalidComment(problems, stage, options), SUMMARY_LIMIT)
}

/** The job's summary of a validation, which knows no cluster. */
export function validationSummary(problems: readonly Problem[], options: MarkdownOptions): string {
  const counts = problemCounts(problems, ['error', 'warning', 'notice'])
  const words = counts === '' ? 'no problems' : counts
  const heading = `### EKS access file · ${inlineCode(options.file)}: ${words}`
  const rungs = [problems.length, 200, 0].map((limit) => {
    const shown = problems.slice(0, limit).map((problem) => `- ${problemMarkdown(problem, options)}`)
    const rest = problems.length - shown.length
    const lines = rest > 0 ? [...shown, `- and ${rest} more, in the log`] : shown
    return blocks([heading, ...(lines.length === 0 ? [] : [lines.join('\n')]), ...footer(options)])
  })
  return fits(rungs, SUMMARY_LIMIT)
}
