import type { Desired } from '../access/desired.ts'
import { type Ledger, lastKnown, type Provenance, readLedger, writeLedger } from '../plan/ledger.ts'
import type { Plan } from '../plan/plan.ts'
import type { Snapshot } from '../plan/snapshot.ts'
import type { Write } from './write.ts'

/**
 * The ledger's own writes. `first` only when it must grow: everything that this apply may create is owned before it
 * exists. `last` names exactly what is owned, and what was applied.
 */
export function ledgerWrites(input: {
  readonly plan: Plan
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly provenance: Provenance
}): { readonly first: readonly Write[]; readonly last: Write } {
  const { plan, desired, snapshot, provenance } = input
  const live = snapshot.ledger
  const { ledger } = readLedger(live, plan.cluster)
  const declared = [...desired.rows.map(({ arn }) => arn), ...desired.accounts.map(({ account }) => account)]
  const touchesRows = plan.changes.some(({ kind }) => kind === 'row' || kind === 'account')
  const previous =
    touchesRows && snapshot.awsAuth !== undefined ? (snapshot.awsAuth.data ?? {}) : ledger.previousAwsAuth
  const kept = previous === undefined ? {} : { previousAwsAuth: previous }
  const superset = new Set([...ledger.principals, ...declared])
  const grows = superset.size > new Set(ledger.principals).size

  const object = (next: Ledger): Write['object'] => writeLedger({ ...next, ...kept }, desired.set, live)
  const create = live === undefined ? 'create' : 'update'
  const first: Write = {
    verb: create,
    object: object({ ...ledger, principals: [...superset] }),
    dryRun: 'full',
    completes: [],
  }
  const needsFirst = grows || touchesRows
  return {
    first: needsFirst ? [first] : [],
    last: {
      verb: needsFirst ? 'update' : create,
      object: object({ principals: declared, ...lastKnown(ledger, provenance), digest: plan.digest }),
      dryRun: needsFirst ? 'not-before' : 'full',
      completes: plan.changes.filter(({ kind }) => kind === 'ownership'),
    },
  }
}
