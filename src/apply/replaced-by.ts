import type { EntryDetails } from '../live/facts.ts'
import type { Ledger } from '../live/ledger.ts'
import type { ReplacedEntries, ReplacedEntry } from '../live/replaced-entries.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { entryOf } from '../login/access-entries.ts'
import { changesTo } from '../plan/change/kinds.ts'
import type { Plan } from '../plan/plan.ts'

/**
 * The access entries that the plan changes, as they are before it. What an unfinished apply found stays: what is live now
 * may be its own half-done work.
 */
export function replacedBy(
  { changes }: Pick<Plan, 'changes'>,
  { ledger, snapshot }: { readonly ledger: Ledger; readonly snapshot: Snapshot },
): ReplacedEntries | undefined {
  const changed = changesTo('access-entries', changes)
  if (changed.length === 0) return ledger.replacedEntries
  const now = changed.map(({ arn }): [string, ReplacedEntry | null] => {
    const details = entryOf(snapshot.facts, arn)?.details
    return [arn, details === undefined ? null : replaced(details)]
  })
  const earlier = ledger.unfinished === undefined ? {} : ledger.replacedEntries
  return { ...Object.fromEntries(now), ...earlier }
}

function replaced({ username, groups, policies, tags }: EntryDetails): ReplacedEntry {
  return { username, groups, policies, ...(tags === undefined ? {} : { tags }) }
}
