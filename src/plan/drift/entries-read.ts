import { principalKey } from '../../aws-auth/arn-key.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { Wanted, WantedOf } from '../../live/wanted.ts'
import { entriesOf, unreadEntries } from '../../login/access-entries.ts'
import { CLUSTER_ADMIN_POLICY } from '../../rbac/access-policy/cluster-admin.ts'

/** So many access entries are looked at in each plan to say what of them is new, at most: each costs two requests. */
export const MOST_COMPARED = 100

/**
 * Whether what entries give is compared. Of more entries nothing is, whoever looked at some of them: else what one run
 * looks at and another does not would be new each time.
 */
export function areEntriesRead(facts: ClusterFacts | undefined): boolean {
  return entriesOf(facts).size <= MOST_COMPARED
}

/** What is wanted anyway, and what must be asked to say what of the access entries is new, and who of them is an admin. */
export function alsoForDrift(wanted: WantedOf): WantedOf {
  return (snapshot) => {
    const own = wanted(snapshot)
    const { entries = [], holdersOf = [] } =
      snapshot.facts === undefined ? {} : wantedForDrift(snapshot.facts)
    return {
      ...own,
      entries: [...(own.entries ?? []), ...entries],
      holdersOf: [...(own.holdersOf ?? []), ...holdersOf],
    }
  }
}

function wantedForDrift(facts: ClusterFacts): Wanted {
  const unread = unreadEntries(facts).map(({ principalArn }) => principalArn)
  if (unread.length === 0) return {}
  return areEntriesRead(facts) ? { entries: unread } : { holdersOf: [CLUSTER_ADMIN_POLICY] }
}

/** Whether the entry is known to have the policy of cluster admins. */
export function isHolder(facts: ClusterFacts | undefined, principal: string): boolean {
  const holders = facts?.policyHolders?.get(CLUSTER_ADMIN_POLICY)
  if (facts === undefined || holders?.kind !== 'known') return false
  return keysOf(holders.value).has(principalKey(principal))
}

// Thousands of entries ask for the same list.
const known = new WeakMap<readonly string[], ReadonlySet<string>>()

function keysOf(principals: readonly string[]): ReadonlySet<string> {
  const keys = known.get(principals) ?? new Set(principals.map(principalKey))
  known.set(principals, keys)
  return keys
}
