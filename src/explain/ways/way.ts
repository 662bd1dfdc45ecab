import type { AccessLines } from './line/lines.ts'

/** One way to give the principal what is asked for. */
export interface Way {
  readonly by: WayBy
  readonly lines: AccessLines
  /** The groups that its access entry gets, where that counts in place of a row. */
  readonly entryGroups?: readonly string[]
}

export type WayBy =
  /** Names as they were meant: of the row, of the file, of a binding. */
  | { readonly kind: 'meant' }
  /** A role made for the one request. */
  | { readonly kind: 'exact' }
  /** A group that the cluster binds to something already. */
  | { readonly kind: 'group'; readonly group: string }
  /** A role that the cluster has: `ClusterRole/view`, `Role/shop/readers`. */
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'preset' }
