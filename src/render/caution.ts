import type { Plan } from '../plan/plan.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { gainLines } from './gains.ts'
import { looseningLines } from './loosening.ts'
import { lossLines } from './losses.ts'
import type { MarkdownOptions } from './options.ts'
import { problemMarkdown } from './problem-lines.ts'
import { numbered, problemCounts, thousands } from './words.ts'

/** True for what belongs into the caution block wherever it is found: errors, and everything about `system:masters`. */
export function isGrave(problem: Problem): boolean {
  return problem.severity === 'error' || problem.code === 'system-masters'
}

/**
 * What a reviewer must not miss: guards that the pull request loosens, errors, `system:masters`, every dangerous gain,
 * and everything that somebody loses. Undefined when there is nothing of it.
 *
 * @param limit at most so many lines of each kind, and how many more there are
 */
export function caution(
  plans: readonly Plan[],
  options: MarkdownOptions,
  limit = Number.POSITIVE_INFINITY,
): string | undefined {
  const problems = plans.flatMap((plan) => plan.problems)
  const grave = problems.filter(isGrave).map((problem) => problemMarkdown(problem, options))
  const gains = plans.flatMap(gainLines)
  const losses = plans.flatMap(lossLines)
  const lines = [
    // At most one for each guard.
    ...looseningLines(options.guards, options.file),
    ...limited(grave, limit, 'problem'),
    ...limited(gains, limit, 'dangerous gain'),
    ...limited(losses, limit, 'loss of access', 'losses of access'),
  ]
  return alert(notAppliedSentence(plans), lines)
}

/** Which clusters an apply leaves alone because of errors; each cluster is applied by itself. */
export function notAppliedSentence(plans: readonly Plan[]): string {
  const failing = plans.filter((plan) => hasErrors(plan.problems))
  if (failing.length === 0) return ''
  const errors = problemCounts(
    failing.flatMap((plan) => plan.problems),
    ['error'],
  )
  if (plans.length === 1) return `**This will not be applied:** ${errors}.`
  return `**${failing.length} of ${numbered(plans.length, 'cluster')} will not be applied:** ${errors}.`
}

/** A block that GitHub shows in red: a sentence, which may be empty, and a list. */
export function alert(sentence: string, lines: readonly string[]): string | undefined {
  if (sentence === '' && lines.length === 0) return undefined
  const list = lines.length === 1 && sentence === '' ? lines : lines.map((line) => `- ${line}`)
  const gap = sentence !== '' && list.length > 0 ? [''] : []
  const text = [...(sentence === '' ? [] : [sentence]), ...gap, ...list]
  return ['[!CAUTION]', ...text].map((line) => `> ${line}`.trimEnd()).join('\n')
}

function limited(lines: readonly string[], limit: number, noun: string, plural?: string): string[] {
  if (lines.length <= limit) return [...lines]
  const more = lines.length - limit
  const words = more > 1 && plural !== undefined ? `${thousands(more)} ${plural}` : numbered(more, noun)
  return [...lines.slice(0, limit), `and ${words} not shown here`]
}
