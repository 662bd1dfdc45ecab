import type { PolicyDifference } from '../access/policy/difference.ts'
import type { KeptRows } from '../login/mapping/aws-auth/kept-rows.ts'
import type { Problem } from '../problem/problem.ts'
import type { Change } from './change/change.ts'
import type { Counted } from './change/kind.ts'
import { kindOf } from './change/kinds.ts'
import type { Drift } from './drift/drift.ts'
import type { Effects, Kept } from './effect/effect.ts'
import type { RestoredFrom } from './restore/backup.ts'
import type { Gain } from './shown/gain.ts'
import type { Target } from './target.ts'
import type { Unmanaged } from './undeclared/unmanaged.ts'

/** What an apply would do to one cluster, and all that a reviewer should know about it. */
export interface Plan {
  readonly cluster: string
  /** The cluster could not be read: there are no changes, and a problem says why. */
  readonly unread?: true
  /** The account that the cluster is in, twelve digits, where that is known: its principals are told without it. */
  readonly homeAccount?: string
  readonly target: Target
  readonly set: string
  /** In the order in which they are shown: rows, accounts, entries, objects, ownership; each by name. */
  readonly changes: readonly Change[]
  /**
   * What decides how strict the run is, and is not as it was before the changes that are not applied yet. Empty where
   * nothing is compared, as in a terminal.
   */
  readonly policy: readonly PolicyDifference[]
  /** Findings, guards and notices. An `error` means: this plan must not be applied. */
  readonly problems: readonly Problem[]
  /** SHA-256 of the plan's atoms (`atomsOfPlan`), hex. Equal plans have equal digests whatever the YAML style or order. */
  readonly digest: string
  /** The last complete apply of this set, from the ledger. */
  readonly lastApplied: {
    readonly commit?: string
    readonly digest?: string
    readonly run?: string
    /** The apply of this set that began last, while it is not known to be in force. */
    readonly begun?: { readonly commit?: string; readonly run?: string }
  }
  /**
   * The data of aws-auth that the edits of this plan start from, where it is not the live data: a key that could not
   * be read, rebuilt; or the data of a backup. Rows with the reason `repaired` or `restored` stand in it already.
   */
  readonly base?: Readonly<Record<string, string>>
  /** It follows a backup of aws-auth and not the file: where that is from. */
  readonly restores?: RestoredFrom
  /** What it means for people; absent where nothing changes that could give or take something. No part of the digest. */
  readonly effects?: Effects
  /** Whoever created the cluster may be an admin that no list shows (`mayHideCreator`). */
  readonly hidesCreator?: true
  /** Every danger but the low ones that somebody gains by it, whether the file accepts it or not. */
  readonly gains: readonly Gain[]
  /**
   * ARNs of whoever counts as a cluster admin after the plan, or before it; absent where the plan changes nobody's
   * access. No part of the digest.
   */
  readonly admins?: readonly string[]
  /** Rows of aws-auth that stay as they are, for the footnote. */
  readonly kept: KeptRows
  /**
   * The most that principals may do before the plan, by their ARNs: of unmanaged rows, and of those that become managed.
   * Who cannot log in is not there. No part of the digest.
   */
  readonly held: ReadonlyMap<string, Kept>
  /** What is in the cluster and not in the file, and stays. No part of the digest. */
  readonly unmanaged: Unmanaged
  /** The same and access entries, and what roles grant that the file only names: what of it is new. No part of the digest. */
  readonly drift: Drift
}

/** How many changes of each kind; what is written to the ledger only counts in `total` only. */
export interface Counts {
  readonly total: number
  readonly add: number
  readonly change: number
  readonly remove: number
  /** Principals that get access by another mapping. */
  readonly move: number
  /** Becomes managed, and stays as it is. */
  readonly adopt: number
  /** Becomes managed, and changes. */
  readonly adoptAndChange: number
}

export function countChanges(plans: readonly Pick<Plan, 'changes'>[]): Counts {
  const counted = plans
    .flatMap(({ changes }) => changes.map((change) => kindOf(change).counted(change)))
    .filter((one) => one !== 'part')
  const count = (wanted: Counted): number => counted.filter((one) => one === wanted).length
  return {
    total: counted.length,
    add: count('add'),
    change: count('change'),
    remove: count('remove'),
    move: count('move'),
    adopt: count('adopt'),
    adoptAndChange: count('adopt-and-change'),
  }
}
