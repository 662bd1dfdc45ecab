import { changesTo } from '../../plan/change/kinds.ts'
import type { ChangeOutcome, Outcome } from '../../plan/outcome.ts'
import { countChanges } from '../../plan/plan.ts'
import { clusterHead } from '../../plan/shown/cluster-head.ts'
import { powersOf } from '../../plan/shown/power.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { agreement } from '../counts.ts'
import type { Fact } from '../document/block.ts'
import { grantedWords, takenWords } from '../head/power-words.ts'
import { theseChanges } from '../head/title.ts'
import { undoWords } from '../head/undo.ts'
import type { MarkdownOptions } from '../options.ts'
import { waitsForEntries, watchesNodes } from '../plan/fold/steps.ts'
import { clusterNames, NAMES, restoresIn } from './clusters.ts'
import { hasResults } from './results.ts'
import { troubleOf } from './trouble.ts'

/** What was applied, whom it gave and took what, how it was checked, and what happens next. */
export function factsOf(outcomes: readonly Outcome[], options: MarkdownOptions): Fact[] {
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
        : [{ lead: 'Undo', phrase: undoPhrase(done) }]
      : [...inForce(outcomes), { lead: 'Next:', phrase: trouble.next }]),
  ]
}

/** Who gained and lost what by a part of the changes is counted nowhere. */
function inForce(outcomes: readonly Outcome[]): Fact[] {
  const partly = outcomes.filter(hasResults).flatMap(({ changes }) => changes)
  const has = (one: ChangeOutcome['result']): boolean => partly.some(({ result }) => result === one)
  if (!has('applied') && !has('partly')) return []
  const part = has('partly') ? ', and a part of what those marked as partly applied do' : ''
  return [
    { lead: 'Granted, took:', phrase: [`what the changes marked as applied give and take${part}, below`] },
  ]
}

function appliedFacts(
  outcomes: readonly Outcome[],
  { file, head }: MarkdownOptions,
  isFine: boolean,
): Fact[] {
  const done = outcomes.filter(({ status }) => status === 'applied')
  const idle = outcomes.filter(({ status }) => status === 'nothing-to-do')
  const from: Phrase = head === undefined ? [] : [', from commit ', code(head.slice(0, 7))]
  const verb = restoresIn(outcomes) ? 'Restored' : 'Applied'
  if (done.length > 0) {
    const { total } = countChanges(done.map(({ plan }) => plan))
    return [{ lead: verb, phrase: [`${theseChanges(total)} to `, ...clusterNames(done, NAMES), ...from] }]
  }
  if (idle.length > 0 && isFine)
    return [
      {
        lead: verb,
        phrase: [
          'nothing: ',
          ...clusterNames(idle, NAMES),
          ` ${agreement(
            idle.map(({ plan }) => plan),
            file,
          )}`,
        ],
      },
    ]
  const older = outcomes.filter(({ status }) => status === 'superseded')
  return older.length > 0 && isFine
    ? [
        {
          lead: verb,
          phrase: ['nothing: a newer commit was applied to ', ...clusterNames(older, NAMES), ' before'],
        },
      ]
    : []
}

/** What is known of clusters in which all was done: an apply that finds something else says so. */
function checkedWords(
  done: readonly Outcome[],
  { file, nodeSeconds = 0, entrySeconds = 0 }: MarkdownOptions,
): Phrase {
  const real = done.some(({ plan }) => plan.target.door !== 'directory')
  const unwatched = done.some(({ problems }) =>
    problems.some(({ code: name }) => name === 'nodes-not-watched'),
  )
  const watched = done.some(({ plan }) => watchesNodes(plan, nodeSeconds)) && !unwatched
  return [
    ...(real ? ['a new token is accepted, '] : []),
    ...(done.some(({ plan }) => changesTo('access-entries', plan.changes).length > 0)
      ? [
          `EKS shows the access entries and their policies${done.some(({ plan }) => waitsForEntries(plan, entrySeconds)) ? ` (${entrySeconds} seconds were waited before anything was taken away; nobody can check another principal's access)` : " (nobody can check another principal's access)"}, `,
        ]
      : []),
    ...(watched ? [`nodes that were Ready stayed Ready for ${nodeSeconds} seconds, `] : []),
    ...(real ? ['and '] : []),
    ...clusterNames(done, NAMES),
    ` ${done.length === 1 ? 'has' : 'have'} what ${restoresIn(done) ? 'the backup has' : `${plainFile(file)} says`}`,
  ]
}

function plainFile(file: string): string {
  return /^[A-Za-z0-9./-]+$/.test(file) ? file : 'the file'
}

function undoPhrase(done: readonly Outcome[]): Phrase {
  if (restoresIn(done)) return ['by restoring the backup of this run']
  return undoWords(
    done.map(({ plan }) => clusterHead(plan)),
    { by: 'by reverting this pull request', caution: 'Caution of its plan' },
  )
}
