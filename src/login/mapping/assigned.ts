import type { Desired, DesiredPrincipal, PrincipalBy } from '../../access/desired.ts'
import { stripRolePath } from '../../aws-auth/arn.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { rowsFor } from '../../aws-auth/lookup.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { entryOf } from '../access-entries.ts'
import { awsOwnerOf } from '../owner/entry-owner.ts'

// A plan, its apply and the questions beside them ask for the same.
const known = new WeakMap<Desired, WeakMap<Snapshot, Desired>>()

/**
 * What the file declares, with what is to let each principal in. That follows from the authentication mode, then from
 * `mapping` of the cluster; without it, whoever has an entry or a row keeps it.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
export function assigned(desired: Desired, snapshot: Snapshot): Desired {
  const bySnapshot = known.get(desired) ?? new WeakMap<Snapshot, Desired>()
  known.set(desired, bySnapshot)
  const earlier = bySnapshot.get(snapshot)
  if (earlier !== undefined) return earlier
  const found = assignedIn(desired, snapshot)
  bySnapshot.set(snapshot, found)
  return found
}

function assignedIn(desired: Desired, { facts, awsAuth }: Snapshot): Desired {
  const said = saidMapping(desired)
  const mode = facts?.authenticationMode
  const isMixed = mode === 'API_AND_CONFIG_MAP' || (mode === undefined && said === 'access-entries')
  if (mode !== 'API' && !isMixed) return desired
  const live = mode === 'API' ? undefined : decodeAwsAuth(awsAuth?.data)
  const byOf = ({ arn }: DesiredPrincipal): PrincipalBy => {
    if (live === undefined) return 'entry'
    const hasRow = rowsFor(live, stripRolePath(arn)).length > 0
    const over = hasRow ? 'entry-over-row' : 'entry'
    if (said !== undefined) return said === 'aws-auth' ? 'row' : over
    if (hasOwnEntry(facts, arn, hasRow)) return over
    return hasRow || isUnread(live, facts) ? 'row' : 'undecided'
  }
  return { ...desired, principals: desired.principals.map((one) => ({ ...one, by: byOf(one) })) }
}

/** What the file says of the cluster; a context leads to no access entries. */
export function saidMapping({
  cluster,
}: Pick<Desired, 'cluster'>): 'aws-auth' | 'access-entries' | undefined {
  return cluster.door === 'context' ? undefined : cluster.mapping?.name
}

/** An entry that nodes or AWS use is nobody's to keep where there is a row. */
function hasOwnEntry(facts: ClusterFacts | undefined, arn: string, hasRow: boolean): boolean {
  const entry = entryOf(facts, arn)
  return entry !== undefined && !(hasRow && awsOwnerOf(entry, { facts }) !== undefined)
}

/** Who has what is not known: an error of its own says so. */
function isUnread({ broken }: AwsAuth, facts: ClusterFacts | undefined): boolean {
  return broken.length > 0 || facts?.accessEntries.kind !== 'known'
}
