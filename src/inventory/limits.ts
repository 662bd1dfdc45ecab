import type { Desired } from '../access/desired.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import type { Limit } from '../explain/cause.ts'
import { limitsOf } from '../explain/limits.ts'
import { readLedger } from '../live/ledger.ts'
import type { Snapshot } from '../live/snapshot.ts'

/** Why a list does not say everything. */
export type InventoryLimit =
  | Limit
  /** What other sets own is not known: it is listed as nobody's. */
  | { readonly kind: 'other-sets-unknown'; readonly action: string; readonly message: string }
  /** What the set of the file owns is not known. */
  | { readonly kind: 'ledger-unreadable'; readonly set: string }
  /** The node authorizer and admission control, in every cluster. */
  | { readonly kind: 'other-authorizers' }

/** Those of every answer but for what has lines of its own here: accounts, and policies that are not published. */
export function inventoryLimits(
  { set, cluster }: Desired,
  awsAuth: AwsAuth,
  { facts, ledger, otherLedgers }: Snapshot,
): readonly InventoryLimit[] {
  const unread = readLedger(ledger, cluster.name).problems.length > 0
  const others: readonly InventoryLimit[] =
    otherLedgers?.kind === 'unknown'
      ? [{ kind: 'other-sets-unknown', action: otherLedgers.action, message: otherLedgers.message }]
      : []
  return [
    ...limitsOf(awsAuth, facts).filter(({ kind }) => !TOLD.has(kind)),
    ...(unread ? [{ kind: 'ledger-unreadable', set } as const] : []),
    ...others,
    { kind: 'other-authorizers' },
  ]
}

const TOLD: ReadonlySet<Limit['kind']> = new Set(['account', 'policies-unpublished', 'entries-not-counted'])
