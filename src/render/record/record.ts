import type { Outcome } from '../../plan/outcome.ts'
import { countChanges, type Plan } from '../../plan/plan.ts'
import { powersOf } from '../../plan/shown/power.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { counted, thousands } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { code, codes, type Phrase, strong } from '../../words/phrase.ts'
import { agreement } from '../counts.ts'
import { type Block, type Fact, type Item, item } from '../document/block.ts'
import { grantedWords, takenWords } from '../head/power-words.ts'
import { plainName, theseChanges } from '../head/title.ts'
import { forFindings, located, type MarkdownOptions } from '../options.ts'
import { findingItems, findingsOf } from '../plan/findings.ts'
import { atTop, droppable, fixed, type Part } from '../plan/fit.ts'
import { watchesNodes } from '../plan/fold/steps.ts'
import { footerBlocks, type RunDid } from '../plan/footer.ts'
import { foldParts, toldParts } from '../plan/parts.ts'
import { type Told, toldOf } from '../plan/told.ts'
import { policyItems, policyShown } from '../policy/policy.ts'
import { problemWords } from '../problem-words.ts'
import { differenceBlocks } from './differences.ts'
import { restoredBlocks } from './restored.ts'
import { hasResults, isCancelled, isUnverified, outcomeWords, resultsOf } from './results.ts'

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
    atTop([titleBlock(outcomes), { kind: 'facts', facts: factsOf(outcomes, options) }]),
    cautionPart(outcomes, options),
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
      items: alike.map(([words, same]) =>
        item(
          ...codes(
            same.map(({ plan }) => plan.cluster),
            limit,
          ),
          `: ${words}`,
        ),
      ),
    },
  ]
  return { whole: list(outcomes.length), shorter: [{ stage: 'clusters', blocks: list(NAMES) }] }
}

/** What an old commit would have done is of no use to anybody who reads the comment now. */
function isTold({ status, plan }: Outcome): boolean {
  return status !== 'nothing-to-do' && status !== 'superseded' && plan.changes.length > 0
}

/** Whoever looks at a plan that nobody reviewed can confirm its digest. */
function confirmable(outcomes: readonly Outcome[]): readonly Plan[] {
  const unseen = outcomes.some(({ status, plan }) => status === 'refused' && !hasErrors(plan.problems))
  return unseen ? outcomes.map(({ plan }) => plan) : []
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

function factsOf(outcomes: readonly Outcome[], options: MarkdownOptions): Fact[] {
  const done = outcomes.filter(({ status }) => status === 'applied')
  const trouble = troubleOf(outcomes)
  const powers = done.map(({ plan }) => powersOf(plan))
  const granted = grantedWords(powers.flatMap(({ grants }) => grants))
  const took = takenWords(powers.flatMap(({ takes }) => takes))
  return [
    ...(trouble === undefined ? [] : [{ lead: `${trouble.lead}:`, phrase: trouble.phrase }]),
    ...appliedFacts(outcomes, options, trouble === undefined),
    ...(done.length === 0
      ? []
      : [
          { lead: 'Granted', phrase: [granted] },
          { lead: 'Took', phrase: [took] },
          { lead: 'Checked:', phrase: checkedWords(done, options) },
        ]),
    ...(trouble === undefined
      ? done.length === 0
        ? []
        : [{ lead: 'Undo', phrase: undoWords(outcomes) }]
      : [...inForce(outcomes), { lead: 'Next:', phrase: trouble.next }]),
  ]
}

/** Who gained and lost what by a part of the changes is counted nowhere. */
function inForce(outcomes: readonly Outcome[]): Fact[] {
  const partly = outcomes.filter(hasResults).flatMap(({ changes }) => changes)
  return partly.some(({ result }) => result === 'applied')
    ? [{ lead: 'Granted, took:', phrase: ['what the changes marked as applied give and take, below'] }]
    : []
}

const NAMES = 10

function appliedFacts(
  outcomes: readonly Outcome[],
  { file, head }: MarkdownOptions,
  isFine: boolean,
): Fact[] {
  const done = outcomes.filter(({ status }) => status === 'applied')
  const idle = outcomes.filter(({ status }) => status === 'nothing-to-do')
  const from: Phrase = head === undefined ? [] : [', from commit ', code(head.slice(0, 7))]
  const names = (some: readonly Outcome[]): Phrase =>
    codes(
      some.map(({ plan }) => plan.cluster),
      NAMES,
    )
  const restores = outcomes.some(({ plan }) => plan.restores !== undefined)
  const verb = restores ? 'Restored' : 'Applied'
  if (done.length > 0) {
    const { total } = countChanges(done.map(({ plan }) => plan))
    return [{ lead: verb, phrase: [`${theseChanges(total)} to `, ...names(done), ...from] }]
  }
  if (idle.length > 0 && isFine)
    return [
      {
        lead: verb,
        phrase: [
          'nothing: ',
          ...names(idle),
          ` ${agreement(
            idle.map(({ plan }) => plan),
            file,
          )}`,
        ],
      },
    ]
  const older = outcomes.filter(({ status }) => status === 'superseded')
  return older.length > 0 && isFine
    ? [{ lead: verb, phrase: ['nothing: a newer commit was applied to ', ...names(older), ' before'] }]
    : []
}

/** What is known of clusters in which all was done: an apply that finds something else says so. */
function checkedWords(done: readonly Outcome[], { file, nodeSeconds = 0 }: MarkdownOptions): Phrase {
  const real = done.some(({ plan }) => plan.target.door !== 'directory')
  const unwatched = done.some(({ problems }) =>
    problems.some(({ code: name }) => name === 'nodes-not-watched'),
  )
  const watched = done.some(({ plan }) => watchesNodes(plan, nodeSeconds)) && !unwatched
  const names = codes(
    done.map(({ plan }) => plan.cluster),
    NAMES,
  )
  return [
    ...(real ? ['a new token is accepted, '] : []),
    ...(watched ? [`nodes that were Ready stayed Ready for ${nodeSeconds} seconds, `] : []),
    ...(real ? ['and '] : []),
    ...names,
    ` ${done.length === 1 ? 'has' : 'have'} what ${done.some(({ plan }) => plan.restores !== undefined) ? 'the backup has' : `${plainFile(file)} says`}`,
  ]
}

function plainFile(file: string): string {
  return /^[A-Za-z0-9./-]+$/.test(file) ? file : 'the file'
}

function undoWords(outcomes: readonly Outcome[]): Phrase {
  return outcomes.some(({ plan }) => plan.restores !== undefined)
    ? ['by restoring the backup of this run']
    : ['by reverting this pull request']
}

interface Trouble {
  readonly lead: string
  readonly phrase: Phrase
  readonly next: Phrase
}

/** What went wrong, and what happens next; nothing where all is as it should be. */
function troubleOf(outcomes: readonly Outcome[]): Trouble | undefined {
  const statuses = outcomes.map(({ status }) => status)
  const kinds = outcomes.map(({ restored }) => restored?.kind)
  const again = 'the next run, or a re-run of this one, does what is left'
  if (kinds.includes('not-restored'))
    return {
      lead: 'Failed',
      phrase: ['the apply took access that it must not take, and aws-auth could not be rolled back'],
      next: ['a person must restore aws-auth now'],
    }
  if (kinds.includes('restored'))
    return {
      lead: 'Failed',
      phrase: [
        'the apply took access that it must not take, so aws-auth was rolled back. Roles and bindings stay as listed',
      ],
      next: ['find out why before it is tried again'],
    }
  if (outcomes.some(isCancelled))
    return {
      lead: 'Cancelled',
      phrase: [doneWords(outcomes)],
      next: [`${again}, after reading the clusters again`],
    }
  if (outcomes.some(isUnverified))
    return {
      lead: 'Not confirmed',
      phrase: ['everything is written, but a cluster did not have what the file says when it was read back'],
      next: ['a re-run looks again'],
    }
  if (statuses.includes('partly')) return { lead: 'Failed', phrase: [doneWords(outcomes)], next: [again] }
  if (statuses.includes('failed'))
    return { lead: 'Failed', phrase: ['nothing was changed'], next: ['a re-run tries again'] }
  if (statuses.includes('refused'))
    return { lead: 'Not applied', phrase: [refusedWords(outcomes)], next: ['see Caution'] }
  return undefined
}

function refusedWords(outcomes: readonly Outcome[]): string {
  const refused = outcomes.filter(({ status }) => status === 'refused')
  return refused.length === outcomes.length
    ? 'nothing was changed'
    : `nothing was changed in ${counted(refused.length, 'cluster')}`
}

function doneWords(outcomes: readonly Outcome[]): string {
  const changes = outcomes.flatMap((outcome) => outcome.changes)
  const done = changes.filter(({ result }) => result === 'applied').length
  return `${thousands(done)} of ${counted(changes.length, 'change')} ${done === 1 ? 'is' : 'are'} done, and ${done === 1 ? 'stays' : 'stay'}`
}

function cautionPart(outcomes: readonly Outcome[], options: MarkdownOptions): Part {
  const errors = errorItems(outcomes, options)
  // Whoever confirms the digest of a plan that was refused must see how strict the run is that carries it out.
  const looser = policyItems(policyShown(confirmable(outcomes), options.file))
  if (errors.length + looser.length === 0) return fixed([])
  const caution = (limit: number): readonly Block[] => {
    const { shown, more } = shortened(errors, limit)
    const items = [
      ...shown,
      ...(more > 0 ? [item(`and ${counted(more, 'error')} more, in the log of the run`)] : []),
      ...looser,
    ]
    return [{ kind: 'caution', items }]
  }
  return {
    isTop: true,
    whole: caution(errors.length),
    shorter: [
      { stage: 'findings', blocks: caution(10) },
      {
        stage: 'subjects',
        blocks: [
          {
            kind: 'caution',
            items: [
              item(
                `${counted(errors.length, 'error')} and ${counted(looser.length, 'note')}, in the log of the run`,
              ),
            ],
          },
        ],
      },
    ],
  }
}

/** What is wrong with a review is the same problem in each cluster. */
function errorItems(outcomes: readonly Outcome[], options: MarkdownOptions): Item[] {
  const problems = outcomes.flatMap((outcome) =>
    allProblems(outcome)
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ problem, cluster: outcome.plan.cluster })),
  )
  const shared = [...new Set(problems.map(({ problem }) => problem))]
  return shared.map((problem) => {
    const clusters = problems.filter((one) => one.problem === problem).map(({ cluster }) => cluster)
    const [only] = clusters
    const unnamed = outcomes.length > 1 && problem.where.cluster === undefined && clusters.length === 1
    const where: Phrase = unnamed && only !== undefined ? [strong([code(only)]), ' '] : []
    return item(...where, ...problemWords(problem, options))
  })
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

function allProblems(outcome: Outcome): Problem[] {
  return [...new Set([...outcome.problems, ...outcome.plan.problems])]
}
