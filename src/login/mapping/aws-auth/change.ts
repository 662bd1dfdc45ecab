import type { DeadReason, MapKey, RowMeaning } from '../../../aws-auth/row.ts'
import type { Place } from '../../../problem/problem.ts'

/** What a plan does to aws-auth. */
export type AwsAuthChange = RowChange | AccountChange | DeadRowChange

/** A row of aws-auth. */
export interface RowChange {
  readonly kind: 'row'
  readonly action: 'add' | 'change' | 'remove'
  readonly key: MapKey
  readonly arn: string
  readonly before?: RowMeaning
  readonly after?: RowMeaning
  /** Left out of a role's ARN, for the footnote. */
  readonly strippedPath?: string
  /** An access entry counts in its place, at the latest when all that the plan gives is given. */
  readonly isBeneath?: true
  /** The access entry that gives way to it is removed in the same plan. */
  readonly moves?: true
  readonly reason: RowReason
  readonly where?: Place
}

export type RowReason =
  | 'declared'
  /** Owned by this set and no longer in the file. */
  | 'no-longer-declared'
  /** `unmanaged: remove`, and nobody declared it. */
  | 'unmanaged'
  /** `removed` names it, and this set does not own it. */
  | 'removed'
  /** Nodes of the cluster need it, and aws-auth has no row at all. Not owned by the set. */
  | 'nodes'
  /** It stands in a key that could not be read, and comes back into force. Not owned by the set by this alone. */
  | 'repaired'
  /** The way back: it is as it was before. */
  | 'restored'

/** An account of mapAccounts. */
export interface AccountChange {
  readonly kind: 'account'
  readonly action: 'add' | 'remove'
  readonly account: string
  readonly reason: RowReason
  readonly where?: Place
}

/** Rows that give nobody anything, all the same, and go: `unmanaged: tidy`. They change nobody's access. */
export interface DeadRowChange {
  readonly kind: 'dead-row'
  readonly action: 'remove'
  readonly key: MapKey
  /** What these have in common, see `DeadItem`. */
  readonly id: string
  /** How many there are. */
  readonly count: number
  readonly why: DeadReason | 'dropped'
  /** As written; absent where the authenticator reads none. */
  readonly arn?: string
  /** Absent where the authenticator drops it. */
  readonly before?: RowMeaning
  /** The first line of what is written, shortened. */
  readonly found: string
  readonly reason: 'tidy'
  readonly where?: Place
}
