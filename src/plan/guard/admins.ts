import { principalKey } from '../../aws-auth/arn-key.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { everybody } from '../../login/everybody.ts'
import type { Login } from '../../login/login.ts'
import type { Logins } from '../../login/logins.ts'
import { type AwsOwner, awsOwnerOf } from '../../login/owner/entry-owner.ts'
import { isForInstances } from '../../login/template.ts'
import type { Problem } from '../../problem/problem.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import { permits } from '../../rbac/permits.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import {
  type Admins,
  type AdminsAround,
  type AwsAdmin,
  type DeadAdmin,
  requiredIsMissing,
  tooFewAdmins,
} from './admins-problem.ts'
import { changesAccess, type Guarded, guardedLogins } from './guarded.ts'
import { MASTERS } from './masters.ts'
import { rbacViews } from './rbac-views.ts'

/** Somebody must be able to repair everything: the number of cluster admins does not fall to zero, or below `minAdmins`. */
export function guardAdmins(guarded: Guarded): Problem[] {
  const { desired, awsAuthAfter } = guarded
  if (awsAuthAfter === undefined || !changesAccess(guarded)) return []
  const around = adminsAround(guarded)
  const missing = desired.guards.requiredAdmins.filter((arn) => !around.after.has(principalKey(arn)))
  return [...tooFewAdmins(guarded, around), ...missing.map((arn) => requiredIsMissing(guarded, arn, around))]
}

/**
 * `principalKey` of whoever is a cluster admin after the plan, or would be as soon as somebody creates it again: those
 * whom IAM has no more hold what their rows give.
 */
export function adminsAfter(guarded: Guarded): ReadonlySet<string> {
  return adminsAround(guarded).holders
}

/** ARNs of whoever is a cluster admin after the plan, then of who is one before it only. */
export function countedAdmins(guarded: Guarded): readonly string[] {
  const { before, after } = adminsAround(guarded)
  return [...new Map([...after, ...before]).values()]
}

// The guard asks for them, and what must be asked of IAM depends on them.
const known = new WeakMap<Guarded, AdminsAround>()

function adminsAround(guarded: Guarded): AdminsAround {
  const earlier = known.get(guarded)
  if (earlier !== undefined) return earlier
  const [logins, views] = [guardedLogins(guarded), rbacViews(guarded)]
  const { facts } = guarded.snapshot
  const before = adminLogins(guarded, logins.before, views.before)
  const after = adminLogins(guarded, logins.after, views.after)
  const admins = {
    before: counted(before, facts),
    after: counted(after, facts),
    dead: deadOf([...after, ...before]),
    ofAws: ofAws(after, facts),
    holders: new Set(after.map(({ key }) => key)),
  }
  known.set(guarded, admins)
  return admins
}

/**
 * Where rows apply at random, all of them must give it. Those too whom IAM has no more: of a dead entry and the row
 * beneath it one is enough, since nobody says which of the two would count.
 */
function adminLogins({ nodes }: Guarded, logins: Logins, index: RbacIndex): readonly Login[] {
  return [...everybody(logins, index).values()].filter(
    ({ key, identities, isNode, dead }) =>
      !isNode &&
      !nodes.roles.has(key) &&
      identities.length > 0 &&
      (dead === undefined
        ? identities.every((one) => isAdmin(one, index))
        : identities.some((one) => isAdmin(one, index))),
  )
}

/** Services of AWS repair no cluster, and neither does whoever cannot log in. */
function counted(logins: readonly Login[], facts: ClusterFacts | undefined): Admins {
  return new Map(
    logins
      .filter(({ dead, way }) => dead === undefined && awsOwnerIn(way, facts) === undefined)
      .map(({ key, principal }) => [key, principal]),
  )
}

function deadOf(logins: readonly Login[]): readonly DeadAdmin[] {
  const all = logins.flatMap(({ key, principal, dead }) =>
    dead === undefined ? [] : [[key, { principal, dead }] as const],
  )
  return [...new Map(all).values()]
}

function ofAws(logins: readonly Login[], facts: ClusterFacts | undefined): readonly AwsAdmin[] {
  return logins.flatMap(({ principal, way, dead }) => {
    const owner = dead === undefined ? awsOwnerIn(way, facts) : undefined
    return owner === undefined ? [] : [{ principal, owner }]
  })
}

function awsOwnerIn(way: Login['way'], facts: ClusterFacts | undefined): AwsOwner | undefined {
  return way.kind === 'entry' ? awsOwnerOf(way.entry, { facts }) : undefined
}

function isAdmin(identity: KubernetesIdentity, index: RbacIndex): boolean {
  if (isForInstances(identity)) return false
  if (identity.groups.includes(MASTERS)) return true
  const grants = grantsOf(index, identity).filter(
    ({ scope, via }) => scope.kind === 'cluster' && via.symbolic === undefined,
  )
  return permits(grants, { verb: '*', group: '*', resource: '*' })
}
