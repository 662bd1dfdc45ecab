import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { type Ledger, lastGoodAwsAuth, type Provenance } from '../../live/ledger.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { changesTo } from '../change/kinds.ts'
import type { Plan } from '../plan.ts'

export function writesAwsAuth({ changes, base }: Pick<Plan, 'changes' | 'base'>): boolean {
  return base !== undefined || changesTo('aws-auth', changes).length > 0
}

/** Whether it writes what lets principals in: aws-auth, or access entries. */
export function writesLogins(plan: Pick<Plan, 'changes' | 'base'>): boolean {
  return writesAwsAuth(plan) || changesTo('access-entries', plan.changes).length > 0
}

/** What is kept in the ledger is from before the apply that is not finished. */
export function isKeptAlready({ unfinished }: Pick<Ledger, 'unfinished'>): boolean {
  return unfinished !== undefined && (unfinished.touchesRows || unfinished.touchesEntries === true)
}

/**
 * What an apply of the plan keeps of aws-auth as it is before it, in the ledger: also where it writes access entries
 * only, so that both are of one moment.
 */
export function savedAwsAuth(
  plan: Pick<Plan, 'changes' | 'base'>,
  about: { readonly ledger: Ledger; readonly snapshot: Snapshot; readonly provenance: Provenance },
): Pick<Ledger, 'previousAwsAuth' | 'previousBy' | 'goodAwsAuth'> {
  const { previousAwsAuth, previousBy } = previousOf(plan, about)
  const good = goodAwsAuth(about.ledger, previousAwsAuth)
  return {
    ...(previousAwsAuth === undefined ? {} : { previousAwsAuth }),
    ...(previousBy === undefined ? {} : { previousBy }),
    ...(good === undefined ? {} : { goodAwsAuth: good }),
  }
}

/** What an unfinished apply found stays: what is live now may be its own half-done work. */
function previousOf(
  plan: Pick<Plan, 'changes' | 'base'>,
  { ledger, snapshot: { awsAuth }, provenance }: Parameters<typeof savedAwsAuth>[1],
): Pick<Ledger, 'previousAwsAuth' | 'previousBy'> {
  if (!writesLogins(plan) || awsAuth === undefined || isKeptAlready(ledger)) return ledger
  return { previousAwsAuth: awsAuth.data ?? {}, previousBy: provenance }
}

/** Kept only beside data that cannot be read. */
function goodAwsAuth(ledger: Ledger, previous: Ledger['previousAwsAuth']): Ledger['goodAwsAuth'] {
  return decodeAwsAuth(previous).broken.length === 0 ? undefined : lastGoodAwsAuth(ledger)
}
