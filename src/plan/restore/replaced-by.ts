import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import type { EntryDetails } from '../../live/facts.ts'
import type { Ledger } from '../../live/ledger.ts'
import type { NoEntry, ReplacedEntries, ReplacedEntry } from '../../live/replaced-entries.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { entryOf } from '../../login/access-entries.ts'
import { rowInForce } from '../../login/mapping/aws-auth/row-in-force.ts'
import { changesTo } from '../change/kinds.ts'
import type { Plan } from '../plan.ts'
import { isKeptAlready, writesLogins } from './saved-aws-auth.ts'

/**
 * The access entries that the plan changes, as they are before it, for the ledger; none where it changes rows only, so that
 * what the ledger has of both is of one moment. What an unfinished apply found stays: what is live now may be its own
 * half-done work.
 */
export function replacedBy(
  plan: Pick<Plan, 'changes' | 'base'>,
  { ledger, snapshot }: { readonly ledger: Ledger; readonly snapshot: Snapshot },
): ReplacedEntries | undefined {
  if (!writesLogins(plan)) return ledger.replacedEntries
  const earlier = isKeptAlready(ledger) ? ledger.replacedEntries : {}
  const all = { ...entriesChangedBy(plan, snapshot), ...earlier }
  return Object.keys(all).length === 0 ? undefined : all
}

/** The access entries that the plan changes, as they are in the snapshot. */
export function entriesChangedBy({ changes }: Pick<Plan, 'changes'>, snapshot: Snapshot): ReplacedEntries {
  const rowOf = rowsBeneath(snapshot)
  return Object.fromEntries(
    changesTo('access-entries', changes).map(({ arn }) => {
      const entry = entryOf(snapshot.facts, arn)
      return [entry?.principalArn ?? arn, entryBefore(arn, entry?.details, rowOf)]
    }),
  )
}

/** What the row of a principal gives it, where it has one that counts without an entry. */
export type RowOf = (principal: string) => RowMeaning | undefined

export function rowsBeneath({ awsAuth: live, facts }: Pick<Snapshot, 'awsAuth' | 'facts'>): RowOf {
  const awsAuth = decodeAwsAuth(live?.data)
  return (principal) => rowInForce(principal, { awsAuth, facts })
}

/** @param details `undefined`: there is no entry */
export function entryBefore(
  principal: string,
  details: EntryDetails | undefined,
  rowOf: RowOf,
): ReplacedEntry | NoEntry {
  if (details === undefined) {
    const over = rowOf(principal)
    return over === undefined ? null : { over }
  }
  const { username, groups, policies, tags } = details
  return { username, groups, policies, ...(tags === undefined ? {} : { tags }) }
}
