import type { Desired } from '../access/desired.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { homeAccount } from '../login/home-account.ts'
import { loginsOf } from '../login/logins.ts'
import { subjectKey } from '../rbac/access-subject.ts'
import { indexRbac } from '../rbac/rbac-index.ts'
import { compare } from '../words/compare.ts'
import type { BoundSubject, Inventory, WayIn } from './inventory.ts'
import { inventoryLimits } from './limits.ts'
import { byLevel, powersIn } from './powers.ts'
import { setsIn } from './sets.ts'
import { boundSubjects } from './subjects.ts'
import { waysIn } from './ways.ts'

/** Who has access to a cluster as it is. The file says only which set asks, and what that set has next. */
export function inventoryOf(desired: Desired, snapshot: Snapshot): Inventory {
  const { cluster } = desired
  const { facts } = snapshot
  const awsAuth = decodeAwsAuth(snapshot.awsAuth?.data)
  const index = indexRbac(snapshot)
  const logins = loginsOf({ awsAuth, facts })
  const setOf = setsIn(desired, snapshot)
  const ways = waysIn({ snapshot, awsAuth, logins, index, setOf, powersOf: powersIn(index) })
  const living = ways.filter(({ dead, idle }) => dead === undefined && idle === undefined)
  const identities = living.flatMap((way) => way.identities)
  const subjects = boundSubjects({ objects: snapshot, index, asking: desired, identities })
  const sorted = ways.toSorted(inOrder)
  const home = homeAccount({ desired, facts, awsAuth })
  return {
    cluster: cluster.name,
    ...(facts?.authenticationMode === undefined ? {} : { mode: facts.authenticationMode }),
    ...(home === undefined ? {} : { home }),
    ways: sorted,
    all: sorted,
    subjects: subjects.toSorted(subjectsInOrder),
    limits: inventoryLimits(desired, awsAuth, snapshot),
  }
}

function inOrder(one: WayIn, other: WayIn): number {
  return (
    rank(one) - rank(other) || byLevel(one.powers, other.powers) || compare(one.principal, other.principal)
  )
}

/** Who has access, then who had it, then what never gave it. */
function rank({ dead, idle }: WayIn): number {
  if (idle !== undefined) return 2
  return dead === undefined ? 0 : 1
}

function subjectsInOrder(one: BoundSubject, other: BoundSubject): number {
  return byLevel(one.powers, other.powers) || compare(subjectKey(one.subject), subjectKey(other.subject))
}
