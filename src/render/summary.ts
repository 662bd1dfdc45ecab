import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import type { Head } from '../plan/shown/head.ts'
import { withoutDetails } from '../plan/shown/short-head.ts'
import type { Problem } from '../problem/problem.ts'
import { code } from '../words/phrase.ts'
import { planBody, shortenedNotice } from './comment.ts'
import { problemCounts } from './counts.ts'
import { item } from './document/block.ts'
import { markdown } from './document/markdown.ts'
import { headMarkdown } from './head/head.ts'
import { invalidApplyParts, invalidParts } from './invalid.ts'
import { SUMMARY_LIMIT } from './limits.ts'
import { forFindings, type MarkdownOptions } from './options.ts'
import { findingItems, findingsOf } from './plan/findings.ts'
import { atTop, fitted, fixed, type Part } from './plan/fit.ts'
import { footerBlocks } from './plan/footer.ts'
import { problemWords } from './problem-words.ts'
import { recordParts } from './record/record.ts'

/** The job's summary of a plan: the comment's text, with more room and pictures. */
export function planSummary(head: Head, plans: readonly Plan[], options: MarkdownOptions): string {
  const whole = headMarkdown(head)
  const isWhole = SUMMARY_LIMIT.measure(whole) < SUMMARY_LIMIT.size - REST
  const shown = isWhole ? head : withoutDetails(head)
  const top = headMarkdown(shown)
  const size = SUMMARY_LIMIT.size - SUMMARY_LIMIT.measure(top) - 4
  return `${top}\n\n${planBody(shown, plans, { ...options, pictures: true }, { ...SUMMARY_LIMIT, size })}\n`
}

/** What stays for all that is below the head. */
const REST = 5_000

/** The job's summary of an apply. */
export function recordSummary(outcomes: readonly Outcome[], options: MarkdownOptions): string {
  return summaryOf(recordParts(outcomes, options), options)
}

/** The job's summary where the file has errors, so that nothing was planned. */
export function invalidSummary(head: Head, problems: readonly Problem[], options: MarkdownOptions): string {
  return `${headMarkdown(head)}\n\n${summaryOf(invalidParts(head, problems, { ...options, pictures: true }), options)}`
}

/** The same where nothing was applied. */
export function invalidApplySummary(problems: readonly Problem[], options: MarkdownOptions): string {
  return summaryOf(invalidApplyParts(problems, options), options)
}

/** The job's summary of an apply that was refused before a cluster was read. */
export function refusedSummary(problems: readonly Problem[], options: MarkdownOptions): string {
  return `${markdown([
    { kind: 'title', phrase: ['EKS access · refused: nothing was applied'] },
    { kind: 'facts', facts: [{ lead: 'Applied', phrase: ['nothing, and no cluster was read'] }] },
    { kind: 'caution', items: problems.map((problem) => item(...problemWords(problem, options))) },
    ...footerBlocks(options, {}),
  ])}\n`
}

/** The job's summary of a validation, which knows no cluster. */
export function validationSummary(problems: readonly Problem[], options: MarkdownOptions): string {
  const counts = problemCounts(problems, ['error', 'warning', 'notice'])
  const found = findingsOf(problems)
  const about = forFindings({ ...options, pictures: true })
  const parts: Part[] = [
    atTop([
      {
        kind: 'title',
        phrase: ['EKS access file · ', code(options.file), `: ${counts === '' ? 'no problems' : counts}`],
      },
    ]),
    ...(found.length === 0
      ? []
      : [
          {
            whole: [{ kind: 'list', items: findingItems(found, ALL, about) } as const],
            shorter: [
              {
                stage: 'findings',
                blocks: [{ kind: 'list', items: findingItems(found, 3, about) }],
              } as const,
            ],
          },
        ]),
    fixed(footerBlocks(options, { did: 'validated' })),
  ]
  return summaryOf(parts, options)
}

const ALL = 200

function summaryOf(parts: readonly Part[], options: MarkdownOptions): string {
  return `${fitted(parts, { ...SUMMARY_LIMIT, visible: Number.POSITIVE_INFINITY }, shortenedNotice(options, true))}\n`
}
