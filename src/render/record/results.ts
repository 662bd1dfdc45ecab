import { isAboutAccess } from '../../plan/change/kinds.ts'
import {
  type ChangeOutcome,
  countApplied,
  countPartly,
  type EntriesBack,
  type Outcome,
  type Restored,
} from '../../plan/outcome.ts'
import { countChanges } from '../../plan/plan.ts'
import { counted, thousands } from '../../words/count.ts'
import { doneCounts } from '../counts.ts'

/** What became of each change; a message that one of the problems says already is said there only. */
export function resultsOf({ changes, problems }: Outcome): ChangeOutcome[] {
  const said = new Set(problems.map(({ message }) => message))
  return changes.map(({ change, result, message }) =>
    message === undefined || said.has(message) ? { change, result } : { change, result, message },
  )
}

/** True where a table of results says more than the plan's own. */
export function hasResults({ status }: Outcome): boolean {
  return status === 'partly' || status === 'failed'
}

/** Somebody cancelled the run. */
export function isCancelled({ problems, restored, entriesBack }: Outcome): boolean {
  return (
    restored === undefined &&
    entriesBack === undefined &&
    problems.some(({ code }) => code === 'run-cancelled')
  )
}

/** All changes are done, and yet something was wrong when the cluster was read back; the ledger waits for that. */
export function isUnverified({ status, changes, problems }: Outcome): boolean {
  return (
    status === 'partly' &&
    problems.some(({ code }) => code === 'verify-failed' || code === 'locked-out') &&
    changes.every(({ change, result }) => !isAboutAccess(change) || result === 'applied')
  )
}

/** `applied, 2 added, 1 removed`; `partly applied, 3 of 4 changes`; … */
export function outcomeWords(outcome: Outcome): string {
  if (isCancelled(outcome)) return cancelledWords(outcome)
  switch (outcome.status) {
    case 'applied':
      return `${outcome.plan.restores ? 'restored' : 'applied'}, ${doneCounts(countChanges([outcome.plan]))}`
    case 'partly': {
      if (isUnverified(outcome)) return 'written, but the check afterwards failed'
      const applied = `${thousands(countApplied(outcome))} of ${counted(outcome.changes.length, 'change')}`
      return `partly applied, ${applied}${partlyWords(countPartly(outcome))}`
    }
    case 'failed':
      return failedWords(outcome)
    case 'refused':
      return 'refused, nothing has changed'
    case 'superseded':
      return 'superseded by a newer commit, nothing has changed'
    case 'nothing-to-do':
      return 'nothing to do'
  }
}

function cancelledWords(outcome: Outcome): string {
  const done = countApplied(outcome)
  const words =
    done === 0
      ? 'no change is done'
      : `${thousands(done)} of ${counted(outcome.changes.length, 'change')} done`
  return `cancelled, ${words}${partlyWords(countPartly(outcome))}`
}

/** `, and a part of 2 more`: of each change that takes several writes and has some of them. */
export function partlyWords(count: number): string {
  return count === 0 ? '' : `, and a part of ${thousands(count)} more`
}

function failedWords(outcome: Outcome): string {
  const { restored, entriesBack } = outcome
  if (restored === undefined && entriesBack === undefined) return 'failed, nothing has changed'
  const left = notRolledBack([outcome])
  if (left.length > 0) return `failed, and ${left.join(' and ')} could not be rolled back`
  const count = countApplied(outcome)
  const of = counted(outcome.changes.length, 'change')
  const stay =
    count === 0 ? '' : `, ${thousands(count)} of ${of} ${count === 1 ? 'is' : 'are'} still in force`
  return `failed and rolled back${stay}${partlyWords(countPartly(outcome))}`
}

/** What was rolled back because it took access that it must not take: `aws-auth`, `access entries`. */
export function rolledBack(outcomes: readonly Outcome[]): readonly string[] {
  return loginsWhere(outcomes, {
    rows: ({ kind }) => kind === 'restored',
    entries: ({ undone }) => undone > 0,
  })
}

/** What was to be, and is not. */
export function notRolledBack(outcomes: readonly Outcome[]): readonly string[] {
  return loginsWhere(outcomes, {
    rows: ({ kind }) => kind === 'not-restored',
    entries: ({ left }) => left > 0,
  })
}

function loginsWhere(
  outcomes: readonly Outcome[],
  is: {
    readonly rows: (restored: Restored) => boolean
    readonly entries: (back: EntriesBack) => boolean
  },
): string[] {
  return [
    ...(outcomes.some(({ restored }) => restored && is.rows(restored)) ? ['aws-auth'] : []),
    ...(outcomes.some(({ entriesBack }) => entriesBack && is.entries(entriesBack)) ? ['access entries'] : []),
  ]
}
