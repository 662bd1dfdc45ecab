import type { Problem } from '../problem/problem.ts'
import type { Difference } from './atom/difference.ts'
import type { Change } from './change/change.ts'
import type { Plan } from './plan.ts'

/** What became of one plan when it was applied to its cluster. */
export interface Outcome {
  /** The plan that was carried out; after a conflict, the last one. */
  readonly plan: Plan
  readonly status: OutcomeStatus
  /** One for each change of the plan, in its order. */
  readonly changes: readonly ChangeOutcome[]
  /** What stopped the apply, or what was found when the cluster was read back. */
  readonly problems: readonly Problem[]
  /** Where it was refused because it is not what was reviewed: both, side by side. */
  readonly differences?: readonly Difference[]
  /** Where the check after the writes found that aws-auth had to be put back. */
  readonly restored?: Restored
  /** Where it found that access entries had to be put back. */
  readonly entriesBack?: EntriesBack
}

/** How many access entries of an apply are as they were before it, and how many could not be made so. */
export interface EntriesBack {
  readonly undone: number
  readonly left: number
}

/** The way back that an apply took by itself. */
export interface Restored {
  /** Whether aws-auth is as it was before. */
  readonly kind: 'restored' | 'not-restored'
  /** What was found, and what came of it. */
  readonly reason: Problem
  /** The data of aws-auth as the apply wrote it. */
  readonly written: Readonly<Record<string, string>>
  /** The data as it was before. */
  readonly previous: Readonly<Record<string, string>>
}

export type OutcomeStatus =
  /** Every change is done, and the read-back agrees. */
  | 'applied'
  /** Some changes are done, or done in part, and some are not; the next run finishes them. */
  | 'partly'
  /** Nothing was written but what the ledger has of a begin; or aws-auth was put back, or had to be (`restored`). */
  | 'failed'
  /** The plan was not tried: it has errors, or nobody reviewed it. */
  | 'refused'
  /** A newer commit has been applied already: this one must not bring back what has gone since. */
  | 'superseded'
  /** The plan was empty. */
  | 'nothing-to-do'

export interface ChangeOutcome {
  readonly change: Change
  /**
   * `partly`: it takes several writes, and some of them are done. `taken-back`: it was done, wholly or in part, and is
   * rolled back.
   */
  readonly result: 'applied' | 'partly' | 'failed' | 'not-tried' | 'taken-back'
  /** Why it failed; plain text that may hold untrusted content. */
  readonly message?: string
}

/** True when the cluster is as the newest file says. */
export function isDone({ status }: Outcome): boolean {
  return status === 'applied' || status === 'nothing-to-do' || status === 'superseded'
}

/** How many changes of the outcome are done. */
export function countApplied(outcome: Outcome): number {
  return countOf(outcome, 'applied')
}

/** How many are done in part. */
export function countPartly(outcome: Outcome): number {
  return countOf(outcome, 'partly')
}

function countOf({ changes }: Outcome, result: ChangeOutcome['result']): number {
  return changes.filter((change) => change.result === result).length
}
