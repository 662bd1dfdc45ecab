import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { type Head, withoutDetails } from '../plan/shown/head.ts'
import type { Problem } from '../problem/problem.ts'
import { inlineCode } from '../words/encode.ts'
import { alert } from './alert.ts'
import { blocks, footer, planComment } from './comment.ts'
import { headMarkdown } from './head/head.ts'
import { invalidApply, invalidPlan } from './invalid.ts'
import { fits, SUMMARY_LIMIT } from './ladder.ts'
import type { MarkdownOptions } from './options.ts'
import { problemMarkdown } from './problem-lines.ts'
import { recordComment } from './record.ts'
import { problemCounts } from './words.ts'

/** The job's summary of a plan: the comment's text, with more room and pictures. */
export function planSummary(head: Head, plans: readonly Plan[], options: MarkdownOptions): string {
  const isWhole = SUMMARY_LIMIT.measure(headMarkdown(head)) < SUMMARY_LIMIT.size - REST
  const top = isWhole ? head : withoutDetails(head)
  return fits(planComment(top, plans, { ...options, pictures: true }), SUMMARY_LIMIT)
}

/** What stays for all that stands below the top. */
const REST = 5_000

/** The job's summary of an apply. */
export function recordSummary(outcomes: readonly Outcome[], options: MarkdownOptions): string {
  return fits(recordComment(outcomes, options), SUMMARY_LIMIT)
}

/** The job's summary where the file has errors, so that nothing was planned. */
export function invalidSummary(head: Head, problems: readonly Problem[], options: MarkdownOptions): string {
  return fits(invalidPlan(head, problems, options), SUMMARY_LIMIT)
}

/** The same where nothing was applied. */
export function invalidApplySummary(problems: readonly Problem[], options: MarkdownOptions): string {
  return fits(invalidApply(problems, options), SUMMARY_LIMIT)
}

/** The job's summary of an apply that was refused before a cluster was looked at. */
export function refusedSummary(problems: readonly Problem[], options: MarkdownOptions): string {
  const lines = problems.map((problem) => problemMarkdown(problem, options))
  const warning = alert('**Nothing was applied,** and no cluster was read.', lines) ?? ''
  return blocks(['### EKS access · refused: nothing was applied', warning, ...footer(options)])
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
