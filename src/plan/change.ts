import type { MapKey, RowMeaning } from '../aws-auth/row.ts'
import type { Place } from '../problem/problem.ts'
import type { RbacObject } from '../rbac/object.ts'

/**
 * One thing that an apply will do, with what it replaces. Changes are pure data: they say what will be, not how
 * it is written. `where` is the line of access.yaml (or of a manifest) that asks for it; a removal has none.
 */
export type Change = RowChange | AccountChange | ObjectChange | OwnershipChange

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

/** A Role, ClusterRole, RoleBinding or ClusterRoleBinding. */
export interface ObjectChange {
  readonly kind: 'object'
  /** `replace`: the roleRef is immutable, so the binding is deleted and made anew behind a temporary one. */
  readonly action: 'add' | 'change' | 'replace' | 'remove'
  /** `RoleBinding/shop/editors` */
  readonly id: string
  readonly before?: RbacObject
  readonly after?: RbacObject
  /** True when a live object that was not ours becomes ours. */
  readonly adopted: boolean
  readonly where?: Place
}

/**
 * A principal whose row is live already comes under this set (`adopt`), so that taking it out of the file later
 * takes its access away; or a principal that is neither live nor in the file leaves the ledger (`release`).
 */
export interface OwnershipChange {
  readonly kind: 'ownership'
  readonly action: 'adopt' | 'release'
  /** Role or user ARN, or account id. */
  readonly principal: string
  readonly where?: Place
}
