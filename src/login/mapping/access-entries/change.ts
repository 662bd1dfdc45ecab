import type { RowMeaning } from '../../../aws-auth/row.ts'
import type { Place } from '../../../problem/problem.ts'
import type { HeldPolicy } from '../../../rbac/grant.ts'

/** What an access entry gives, as far as a file says it. */
export interface EntryMeaning extends RowMeaning {
  readonly policies: readonly HeldPolicy[]
}

/** An access entry of type STANDARD. */
export interface EntryChange {
  readonly kind: 'entry'
  /**
   * `replace`: its principal was deleted and made again, and so it is deleted and made again. `release`: it stays as it
   * is, and is no longer managed.
   */
  readonly action: 'add' | 'change' | 'replace' | 'remove' | 'release'
  /** With the path of a role. */
  readonly arn: string
  /** With `replace`, where it is another one: the ARN that the entry has which is deleted. */
  readonly replaces?: string
  readonly before?: EntryMeaning
  readonly after?: EntryMeaning
  /** True where an entry that was not ours becomes ours. */
  readonly adopted: boolean
  /** The principal has access by a row as well, before or after: the entry takes over from it, or gives way to it. */
  readonly move?: 'from-row' | 'to-row'
  /** Of one that is removed: a row beneath it stays, which no file declares and which then counts. */
  readonly uncovers?: RowMeaning
  /** With `move: 'from-row'`: what the row in force gives. */
  readonly over?: RowMeaning
  /**
   * What the entry is made as, where it cannot be what it is to be without a moment in which access is missing; of one
   * that is removed, what it is until then.
   */
  readonly bridge?: Bridge
  readonly reason: EntryReason
  readonly where?: Place
}

/** The username and the groups that an entry has while its policies may not count: not yet, or no longer. */
export interface Bridge extends RowMeaning {
  /** It gets a temporary group beside these, which is bound to cluster-admin and stands for `system:masters`. */
  readonly carriesMasters: boolean
}

export type EntryReason =
  | 'declared'
  /** Owned by this set and no longer in the file, or in the file for a row. */
  | 'no-longer-declared'
  /** `removed` names it, and this set does not own it. */
  | 'removed'
  /** It is as it was before. */
  | 'restored'

/** The entry without what is no part of what it gives. */
export function meaningOf({ username, groups, policies }: EntryMeaning): EntryMeaning {
  return { username, groups, policies }
}
