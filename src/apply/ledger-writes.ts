import type { Desired } from '../access/desired.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import {
  type Ledger,
  lastGoodAwsAuth,
  lastKnown,
  type Provenance,
  readLedger,
  writeLedger,
} from '../live/ledger.ts'
import type { ConfigMap, Snapshot } from '../live/snapshot.ts'
import { declaredRows } from '../login/mapping/aws-auth/spell.ts'
import type { Plan } from '../plan/plan.ts'
import { sameData } from './same-data.ts'
import type { Write } from './write.ts'

/**
 * The ledger's own writes. `first` says what has begun, and everything that this apply may create is owned before it
 * exists; it is left out where it stands there already, or where nothing else is written. `last` names exactly what
 * is owned, and what was applied.
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
  const declared = [
    ...declaredRows(desired).map(({ arn }) => arn),
    ...desired.accounts.map(({ account }) => account),
  ]
  const touchesRows = changesAwsAuth(plan)
  const previous = previousAwsAuth(ledger, snapshot, touchesRows)
  const good = goodAwsAuth(ledger, previous)
  const object = (next: Ledger): ConfigMap =>
    writeLedger(
      {
        ...next,
        ...(previous === undefined ? {} : { previousAwsAuth: previous }),
        ...(good === undefined ? {} : { goodAwsAuth: good }),
      },
      desired.set,
      live,
    )
  const begun = object({
    ...withoutGood(ledger),
    principals: [...ledger.principals, ...declared],
    begun: lastKnown(ledger.begun, provenance),
    unfinished: { touchesRows: touchesRows || (ledger.unfinished?.touchesRows ?? false) },
  })
  const writesMore = touchesRows || plan.changes.some(({ kind }) => kind === 'object')
  const hasFirst = writesMore && !sameData(begun.data, live?.data)
  const create = live === undefined ? 'create' : 'update'
  return {
    first: hasFirst ? [{ verb: create, object: begun, dryRun: 'full', completes: [] }] : [],
    last: {
      verb: hasFirst ? 'update' : create,
      object: object({
        principals: declared,
        ...lastKnown(ledger, provenance),
        digest: plan.digest,
        ...stillBegun(ledger, provenance),
      }),
      dryRun: hasFirst ? 'not-before' : 'full',
      completes: plan.changes.filter(({ kind }) => kind === 'ownership'),
    },
  }
}

/** Whether an apply of the plan writes aws-auth. */
export function changesAwsAuth({ changes, base }: Plan): boolean {
  return base !== undefined || changes.some(({ kind }) => kind === 'row' || kind === 'account')
}

/** What an unfinished apply found stays: what is live now may be its own half-done work. */
function previousAwsAuth(
  ledger: Ledger,
  { awsAuth }: Snapshot,
  touchesRows: boolean,
): Ledger['previousAwsAuth'] {
  if (!touchesRows || awsAuth === undefined || ledger.unfinished?.touchesRows) return ledger.previousAwsAuth
  return awsAuth.data ?? {}
}

/** Kept only beside data that cannot be read. */
function goodAwsAuth(ledger: Ledger, previous: Ledger['previousAwsAuth']): Ledger['goodAwsAuth'] {
  return decodeAwsAuth(previous).broken.length === 0 ? undefined : lastGoodAwsAuth(ledger)
}

function withoutGood({ goodAwsAuth: _, ...ledger }: Ledger): Ledger {
  return ledger
}

/** An apply from a terminal cannot tell whether the commit that began before it is in force now. */
function stillBegun({ begun }: Ledger, provenance: Provenance): Pick<Ledger, 'begun'> {
  if (provenance.commit !== undefined || begun?.commit === undefined) return {}
  return { begun: { commit: begun.commit } }
}
