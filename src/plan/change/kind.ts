import type { MappingName } from '../../access/mapping.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import type { Change } from './change.ts'
import type { Facts } from './facts.ts'

/** Where a change is written: in a way to let principals in, in the objects of RBAC, or in the ledger only. */
export type Store = MappingName | 'rbac' | 'ledger'

/** All that a plan must know of one kind of change. How it is written and told is known in `apply/` and `render/`. */
export interface ChangeKind<C extends Change, S extends Store = Store> {
  /** What is in no mapping and not in RBAC gives nobody anything. */
  readonly store: S
  /** Whom it is about: an ARN, or the id of an account. `undefined` where it is about no principal of IAM. */
  principal(change: C): string | undefined
  /** As whom it lets that principal in, before and after; none where it does not, or as itself alone. */
  identities(change: C): Before<RowMeaning>
  /** What its atoms are about: `row/arn:aws:iam::…`, `RoleBinding/shop/editors`. */
  subject(change: C): string
  facts(change: C): Before<Facts>
  /** What is left of it when a part is done already: a review of it covers that too. */
  remainders(change: C): readonly Change[]
  counted(change: C): Counted
}

export interface Before<T> {
  readonly before?: T | undefined
  readonly after?: T | undefined
}

/**
 * `adopt`: what is there already becomes managed, and stays as it is; `adopt-and-change`: it does not stay as it is.
 * `move`: a principal gets access by another mapping. `part`: another change counts
 * for both. `none`: it counts in the total only.
 */
export type Counted = 'part' | 'add' | 'change' | 'remove' | 'move' | 'adopt' | 'adopt-and-change' | 'none'
