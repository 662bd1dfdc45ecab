import { isAboutAccess } from '../../plan/change/kinds.ts'
import { type ChangeOutcome, countApplied, type Outcome } from '../../plan/outcome.ts'
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
export function isCancelled({ problems, restored }: Outcome): boolean {
  return restored === undefined && problems.some(({ code }) => code === 'run-cancelled')
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
      return `partly applied, ${thousands(countApplied(outcome))} of ${counted(outcome.changes.length, 'change')}`
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
  return done === 0
    ? 'cancelled, no change is done'
    : `cancelled, ${thousands(done)} of ${counted(outcome.changes.length, 'change')} done`
}

function failedWords(outcome: Outcome): string {
  const count = countApplied(outcome)
  const of = counted(outcome.changes.length, 'change')
  const stay =
    count === 0 ? '' : `, ${thousands(count)} of ${of} ${count === 1 ? 'is' : 'are'} still in force`
  switch (outcome.restored?.kind) {
    case undefined:
      return 'failed, nothing has changed'
    case 'restored':
      return `failed and rolled back${stay}`
    case 'not-restored':
      return 'failed, and aws-auth could not be rolled back'
  }
}
