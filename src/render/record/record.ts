import type { Outcome } from '../../plan/outcome.ts'
import { counted } from '../../words/count.ts'
import type { Phrase } from '../../words/phrase.ts'
import { type Block, item } from '../document/block.ts'
import { plainName } from '../head/title.ts'
import { forFindings, located, type MarkdownOptions } from '../options.ts'
import { findingItems, findingsOf } from '../plan/findings.ts'
import { atTop, droppable, fixed, type Part } from '../plan/fit.ts'
import { footerBlocks, type RunDid } from '../plan/footer.ts'
import { leftOutFacts } from '../plan/left-out.ts'
import { foldParts, toldParts } from '../plan/parts.ts'
import { type Told, toldOf } from '../plan/told.ts'
import { cautionPart, confirmable } from './caution.ts'
import { clusterNames, NAMES } from './clusters.ts'
import { differenceBlocks } from './differences.ts'
import { factsOf } from './facts.ts'
import { restoredBlocks } from './restored.ts'
import { hasResults, outcomeWords, resultsOf } from './results.ts'

/** The text after an apply: what was done, what it gave and took, and who must act. */
export function recordParts(outcomes: readonly Outcome[], options: MarkdownOptions): readonly Part[] {
  const home = homeOf(outcomes)
  const about = { home, options, ...located(options) }
  const did = outcomes.filter(isTold)
  const told = did.map(
    (outcome): Told =>
      // What was refused was not done: it is told as what it would have done.
      outcome.status === 'refused'
        ? { ...toldOf(outcome.plan, home), tense: 'would' }
        : toldOf(outcome.plan, home, hasResults(outcome) ? { results: resultsOf(outcome) } : {}),
  )
  const plans = outcomes.map(({ plan }) => plan)
  const confirmed = confirmable(outcomes)
  return [
    atTop([
      titleBlock(outcomes),
      { kind: 'facts', facts: [...factsOf(outcomes, options), ...leftOutFacts(options)] },
    ]),
    cautionPart(outcomes, options, home),
    ...outcomes.flatMap(({ differences = [], restored }) => [
      droppable('findings', differenceBlocks(differences, home)),
      droppable('yaml', restored === undefined ? [] : restoredBlocks(restored)),
    ]),
    outcomesPart(outcomes),
    // Which clusters are alike is said with what became of them.
    ...toldParts(plans, told, about).slice(1),
    droppable('findings', findingBlocks(outcomes, options)),
    ...foldParts(
      told.filter((one) => !did.some((outcome) => outcome.plan === one.plan && hasResults(outcome))),
      about,
    ),
    fixed(footerBlocks(options, { ...didOf(outcomes), plans: confirmed, named: plans, home })),
  ]
}

/** A run that wrote nothing, or took it back, applied nothing. */
function didOf(outcomes: readonly Outcome[]): { readonly did?: RunDid } {
  return outcomes.some(({ status }) => status === 'applied' || status === 'partly') ? { did: 'applied' } : {}
}

function homeOf(outcomes: readonly Outcome[]): string | undefined {
  const homes = new Set(outcomes.map(({ plan }) => plan.homeAccount))
  const [only] = homes
  return homes.size === 1 ? only : undefined
}

/** What became of each of several clusters. */
function outcomesPart(outcomes: readonly Outcome[]): Part {
  if (outcomes.length < 2) return fixed([])
  const alike = [...Map.groupBy(outcomes, outcomeWords)]
  const list = (limit: number): readonly Block[] => [
    { kind: 'heading', phrase: ['Clusters'] },
    {
      kind: 'list',
      items: alike.map(([words, same]) => item(...clusterNames(same, limit), `: ${words}`)),
    },
  ]
  return { whole: list(outcomes.length), shorter: [{ stage: 'clusters', blocks: list(NAMES) }] }
}

/** What an old commit would have done is of no use to anybody who reads the comment now. */
function isTold({ status, plan }: Outcome): boolean {
  return status !== 'nothing-to-do' && status !== 'superseded' && plan.changes.length > 0
}

function titleBlock(outcomes: readonly Outcome[]): Block {
  const [only] = outcomes
  const isOne = outcomes.length === 1 && only !== undefined
  const names: Phrase = isOne ? plainName(only.plan.cluster) : [counted(outcomes.length, 'cluster')]
  return {
    kind: 'title',
    phrase: ['EKS access · ', ...names, `: ${isOne ? outcomeWords(only) : statusCounts(outcomes)}`],
  }
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

/** Each once. What the plan found is told where it was not applied. */
function findingBlocks(outcomes: readonly Outcome[], options: MarkdownOptions): Block[] {
  const found = findingsOf(
    outcomes.flatMap(({ problems, plan, status }) => [
      ...problems.filter(({ severity }) => severity !== 'error'),
      ...(status === 'refused'
        ? plan.problems.filter(({ severity, brought }) => severity !== 'error' && brought !== 'before')
        : []),
    ]),
  )
  if (found.length === 0) return []
  return [
    { kind: 'heading', phrase: ['Findings'] },
    { kind: 'list', items: findingItems(found, 3, forFindings(options)) },
  ]
}
