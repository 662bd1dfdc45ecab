import type { Problem } from '../problem/problem.ts'
import type { Change } from './change.ts'

/** What an apply would do to one cluster, and all that a reviewer should know about it. */
export interface Plan {
  readonly cluster: string
  readonly set: string
  /** In the order in which they are shown: rows, accounts, objects, ownership; each by name. */
  readonly changes: readonly Change[]
  /** Findings, guards and notices. An `error` means: this plan must not be applied. */
  readonly problems: readonly Problem[]
  /** SHA-256 of the plan's atoms, hex. Equal plans have equal digests whatever the YAML style or order. */
  readonly digest: string
  /** The last complete apply of this set, from the ledger. */
  readonly lastApplied: { readonly commit?: string; readonly digest?: string; readonly run?: string }
  /** Rows of aws-auth that stay as they are, for the footnote. */
  readonly kept: {
    readonly rows: number
    readonly nodes: number
    readonly unmanaged: number
  }
}

/** How many changes of each kind; `ownership` counts in `total` only. */
export interface Counts {
  readonly total: number
  readonly add: number
  readonly change: number
  readonly remove: number
}

export function countChanges(plans: readonly Pick<Plan, 'changes'>[]): Counts {
  const actions = plans.flatMap((plan) => plan.changes.map((change) => change.action))
  const count = (...wanted: string[]): number => actions.filter((action) => wanted.includes(action)).length
  return {
    total: actions.length,
    add: count('add'),
    change: count('change', 'replace'),
    remove: count('remove'),
  }
}
