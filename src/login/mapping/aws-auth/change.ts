import type { MapKey, RowMeaning } from '../../../aws-auth/row.ts'
import type { Place } from '../../../problem/problem.ts'

/** What a plan does to aws-auth. */
export type AwsAuthChange = RowChange | AccountChange

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
  readonly reason: RowReason
  readonly where?: Place
}

export type RowReason =
  | 'declared'
  /** Owned by this set and no longer in the file. */
  | 'no-longer-declared'
  /** `unmanaged: remove`, and nobody declared it. */
  | 'unmanaged'
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
