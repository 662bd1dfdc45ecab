import type { DangerId } from '../../danger/rule/catalogue.ts'
import type { ClusterEntry } from '../desired.ts'
import type { ListGuard, ValueGuard } from '../guard/settings.ts'
import type { ReviewName } from '../review/settings.ts'

/**
 * One thing that decides how strict a run is, as it was in the access file before and as it is now. JSON: the record
 * in a comment holds it.
 */
export type PolicyDifference =
  | ValueDifference
  | ListDifference
  | ExceptionDifference
  | TargetDifference
  | ClusterDifference
  | NotCompared
  | BaseNote

export interface AboutDifference {
  /** It lets more pass, or leads elsewhere: people are told. What makes a run stricter is not told. */
  readonly loosens: boolean
  /** In the access file as it is now; of what is gone, in the one before. No part of its atoms. */
  readonly line?: number | undefined
}

/** A key with one value. */
export interface ValueDifference extends AboutDifference {
  readonly kind: 'value'
  readonly key: PolicyValueKey
  readonly before: PolicyValue
  readonly after: PolicyValue
}

/** `name` is the set: what another one owned is managed by nobody here. `moved-from` takes a set from another file. */
export type PolicyValueKey =
  | `guards.${ValueGuard}`
  | `review.${ReviewName}`
  | 'unmanaged'
  | 'name'
  | 'moved-from'

export type PolicyValue = boolean | number | string

/** What a guard says that has no default and is not there. */
export const NOT_SET = 'not set'

/** A list that names more, or less. */
export interface ListDifference extends AboutDifference, NamedSome {
  readonly kind: 'list'
  readonly key: PolicyListKey
  readonly change: 'added' | 'removed'
}

export type PolicyListKey = `guards.${ListGuard}` | 'knownAccounts'

/** The first names, in the order of the file, and how many more there are: a record must not grow without bound. */
export interface NamedSome {
  readonly names: readonly string[]
  readonly more: number
  /** A short hash of all names, where there are more: other hidden names are another difference. */
  readonly all?: string | undefined
}

/** A danger that is accepted, no longer accepted, or accepted until another day; `null`: not accepted. */
export interface ExceptionDifference extends AboutDifference {
  readonly kind: 'exception'
  readonly rule: DangerId
  /** As the file has it; a role without its path. */
  readonly subject: string
  /** `2027-01-31` */
  readonly before: string | null
  readonly after: string | null
  /** As it is now; absent where it is accepted no longer. */
  readonly reason?: string | undefined
}

/** A cluster of the same name that is reached otherwise, or is another one. */
export interface TargetDifference extends AboutDifference {
  readonly kind: 'target'
  readonly cluster: string
  /** Only what differs, in a fixed order; at least one. */
  readonly facts: readonly TargetFact[]
}

/** `null`: the file does not say it. */
export interface TargetFact {
  readonly fact: TargetFactName
  readonly before: string | null
  readonly after: string | null
}

// `mapping` is none of them: it leads nowhere else, and who is moved by it is a change of the plan.
export const TARGET_FACTS = [
  'door',
  'account',
  'region',
  'assumeRole',
  'context',
  'kubeconfig',
  'directory',
] as const satisfies readonly Exclude<KeysOf<ClusterEntry>, 'name'>[]

export type TargetFactName = (typeof TARGET_FACTS)[number]

type KeysOf<Union> = Union extends unknown ? keyof Union : never

/** A cluster that is not in the file any more, or was not before. A new name for the same one is both. */
export interface ClusterDifference extends AboutDifference {
  readonly kind: 'dropped' | 'added'
  readonly cluster: string
}

/** GitHub did not return the file before: nothing is known of what is looser. */
export interface NotCompared extends AboutDifference {
  readonly kind: 'not-compared'
}

/** What the differences beside it were compared with, where that is no whole file. Nothing to review by itself. */
export interface BaseNote extends AboutDifference {
  readonly kind: 'base'
  /** `part`: it has errors, and what cannot be read counts as its default. `none`: there was no file. */
  readonly base: 'part' | 'none'
}
