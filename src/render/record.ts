import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { counted } from '../words/count.ts'
import { inlineCode, plainMarkdown } from '../words/encode.ts'
import { alert } from './alert.ts'
import { blocks, clusterNames, footer, shortened } from './comment.ts'
import { differencesMarkdown } from './differences.ts'
import { LEVELS, type Level } from './ladder.ts'
import type { MarkdownOptions } from './options.ts'
import { policyCount, policyLines, policyShown } from './policy.ts'
import { problemMarkdown } from './problem-lines.ts'
import { restoredMarkdown } from './restored.ts'
import { hasResults, isCancelled, isUnverified, outcomeWords, resultsOf } from './results.ts'
import { sectionBlocks } from './section.ts'
import { agreement } from './words.ts'

/** The comment after an apply, with the plan's tables kept: a ladder like `planComment`. */
export function recordComment(outcomes: readonly Outcome[], options: MarkdownOptions): string[] {
  return [...LEVELS.map((level) => recordAt(level, outcomes, options)), totals(outcomes, options)]
}

function recordAt(level: Level, outcomes: readonly Outcome[], options: MarkdownOptions): string {
  const warning = trouble(outcomes, options, level === 'brief' ? BRIEF_LINES : Number.POSITIVE_INFINITY)
  return blocks([
    heading(outcomes),
    ...(warning === undefined ? [] : [warning]),
    ...(level === 'full' ? [] : [shortened(options)]),
    ...outcomes.flatMap((outcome) => [
      ...(outcomes.length > 1
        ? [`#### ${plainMarkdown(outcome.plan.cluster)}: ${outcomeWords(outcome)}`]
        : []),
      ...outcomeBlocks(outcome, level, options),
    ]),
    ...footer(options, confirmable(outcomes)),
  ])
}

/** Whoever looks at a plan that nobody reviewed can confirm its digest. */
function confirmable(outcomes: readonly Outcome[]): readonly Plan[] {
  const unseen = outcomes.some(({ status, plan }) => status === 'refused' && !hasErrors(plan.problems))
  return unseen ? outcomes.map(({ plan }) => plan) : []
}

const BRIEF_LINES = 15

function heading(outcomes: readonly Outcome[]): string {
  const [only] = outcomes
  const words = outcomes.length === 1 && only !== undefined ? outcomeWords(only) : statusCounts(outcomes)
  return `### EKS access · ${clusterNames(outcomes.map(({ plan }) => plan))}: ${words}`
}

function statusCounts(outcomes: readonly Outcome[]): string {
  const statuses = [
    { status: 'applied', words: 'applied' },
    { status: 'partly', words: 'partly applied' },
    { status: 'failed', words: 'failed' },
    { status: 'refused', words: 'refused' },
    { status: 'superseded', words: 'superseded' },
    { status: 'nothing-to-do', words: 'with nothing to do' },
  ] as const
  return statuses
    .map(({ status, words }) => ({
      words,
      count: outcomes.filter((outcome) => outcome.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`)
    .join(', ')
}

/** What went wrong and what happens next. */
function trouble(outcomes: readonly Outcome[], options: MarkdownOptions, limit: number): string | undefined {
  const problems = outcomes.flatMap((outcome) =>
    allProblems(outcome)
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ problem, cluster: outcome.plan.cluster })),
  )
  // What is wrong with a review is the same problem in each cluster.
  const shared = [...new Set(problems.map(({ problem }) => problem))]
  const lines = shared.map((problem) => {
    const clusters = problems.filter((one) => one.problem === problem).map(({ cluster }) => cluster)
    const [only] = clusters
    const unnamed = outcomes.length > 1 && problem.where.cluster === undefined && clusters.length === 1
    const cluster = unnamed && only !== undefined ? `**${plainMarkdown(only)}** ` : ''
    return `${cluster}${problemMarkdown(problem, options)}`
  })
  const more = lines.length - limit
  const shown = more > 0 ? [...lines.slice(0, limit), `and ${counted(more, 'error')} not shown here`] : lines
  return alert(next(outcomes), [...shown, ...looser(outcomes, options)])
}

/** Whoever confirms the digest of a plan that was refused must see how strict the run is that carries it out. */
function looser(outcomes: readonly Outcome[], { file }: MarkdownOptions): string[] {
  return policyLines(policyShown(confirmable(outcomes), file))
}

function next(outcomes: readonly Outcome[]): string {
  const statuses = outcomes.map(({ status }) => status)
  const kinds = outcomes.map(({ restored }) => restored?.kind)
  if (kinds.includes('not-restored'))
    return '**The apply did harm, and aws-auth could not be put back.** A person must do it now.'
  if (kinds.includes('restored'))
    return '**The apply did harm, so aws-auth was put back as it was.** Find out why before it is tried again.'
  if (outcomes.some(isCancelled))
    return '**The run was cancelled.** The next run, or a re-run of this one, reads the clusters again and does what is left.'
  if (outcomes.some(isUnverified)) {
    return '**Everything is written, but a cluster did not match when it was read back.** A re-run looks again.'
  }
  if (statuses.includes('partly'))
    return '**Not everything is done.** The next run, or a re-run of this one, does the rest.'
  if (statuses.includes('failed')) return '**The apply failed.** A re-run tries again.'
  return statuses.includes('refused') ? '**This was not applied.**' : ''
}

function outcomeBlocks(outcome: Outcome, level: Level, options: MarkdownOptions): string[] {
  const { plan, status } = outcome
  if (status === 'nothing-to-do')
    return [`${plainMarkdown(plan.cluster)} ${agreement([plan], inlineCode(options.file))}.`]
  const kept: Plan = {
    ...plan,
    problems: allProblems(outcome).filter((problem) => problem.severity !== 'error'),
  }
  // What an old commit would have done is of no use to anybody who reads the comment now.
  if (status === 'superseded') return kept.problems.map((problem) => problemMarkdown(problem, options))
  const results = hasResults(outcome) ? { results: resultsOf(outcome) } : {}
  const compared =
    outcome.differences === undefined || level === 'brief' || level === 'counts'
      ? []
      : differencesMarkdown({ differences: outcome.differences, home: plan.homeAccount })
  const states =
    outcome.restored !== undefined && (level === 'full' || level === 'tables')
      ? restoredMarkdown(outcome.restored)
      : []
  return [...compared, ...states, ...sectionBlocks({ plan: kept, ...results }, level, options)]
}

function allProblems(outcome: Outcome): Problem[] {
  return [...new Set([...outcome.problems, ...outcome.plan.problems])]
}

function totals(outcomes: readonly Outcome[], options: MarkdownOptions): string {
  const sentence = alert(next(outcomes), policyCount(policyShown(confirmable(outcomes), options.file)))
  return blocks([
    heading(outcomes),
    ...(sentence === undefined ? [] : [sentence]),
    shortened(options),
    ...footer(options, confirmable(outcomes)),
  ])
}
