import type { Desired } from '../access/desired.ts'
import { accountInArn } from '../aws-auth/arn-parts.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import { levelOf, powersIn } from '../inventory/powers.ts'
import { setsIn } from '../inventory/sets.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { loginsOf } from '../login/logins.ts'
import { nodeRolesOf } from '../plan/guard/node-roles.ts'
import { indexRbac } from '../rbac/rbac-index.ts'
import type { FoundPrincipal } from './found-principal.ts'
import type { Fault, LeftOut, Reason } from './left-out.ts'
import { type FoundObjects, objectsIn } from './objects.ts'
import { principalsIn } from './principals.ts'
import { reachedBy } from './reached-names.ts'

/** A cluster to be imported: the way to it and the set, with nothing declared yet; and what is live. */
export interface ClusterToImport {
  readonly desired: Desired
  readonly snapshot: Snapshot
}

/** What of a cluster a file is to declare, and what it is not. */
export interface ClusterFound {
  readonly cluster: ClusterToImport
  readonly principals: readonly FoundPrincipal[]
  /** `key` of those who are cluster admins. */
  readonly admins: ReadonlySet<string>
  /** Without objects: these follow from the principals. */
  readonly leftOut: readonly LeftOut[]
  /** By `objectId`: what has turned out not to be declarable. */
  readonly refused: ReadonlyMap<string, Reason>
}

/** Reads off a cluster what may be declared. Nothing is tried yet. */
export function findIn(cluster: ClusterToImport): ClusterFound {
  const { desired, snapshot } = cluster
  const { facts } = snapshot
  const awsAuth = decodeAwsAuth(snapshot.awsAuth?.data)
  const logins = loginsOf({ awsAuth, facts })
  const setOf = setsIn(desired, snapshot)
  const { principals, leftOut } = principalsIn({
    cluster: desired.cluster.name,
    set: desired.set,
    awsAuth,
    facts,
    logins,
    nodes: nodeRolesOf(desired.guards, facts, awsAuth),
    otherSetOf: (principal) => {
      const owner = setOf(principal)
      return owner !== undefined && 'set' in owner && owner.set !== desired.set ? owner.set : undefined
    },
  })
  const powersOf = powersIn(indexRbac(snapshot))
  const isAdmin = ({ arn }: FoundPrincipal): boolean => {
    const login = logins.of(arn)
    if (login === undefined || login.way.kind === 'account') return false
    const powers = powersOf(login.identities)
    return levelOf(powers) === 'admin' && powers.held[0]?.scopes.includes('') === true
  }
  const admins = new Set(principals.filter(isAdmin).map(({ key }) => key))
  return { cluster, principals, admins, leftOut, refused: new Map() }
}

// A round asks several times.
const known = new WeakMap<ClusterFound, FoundObjects>()

/** The RBAC of it that belongs to its principals. */
export function objectsOf(found: ClusterFound): FoundObjects {
  const earlier = known.get(found)
  if (earlier !== undefined) return earlier
  const { desired, snapshot } = found.cluster
  const objects = objectsIn({
    cluster: desired.cluster.name,
    set: desired.set,
    live: snapshot,
    isReached: reachedBy(found.principals),
    refused: found.refused,
  })
  known.set(found, objects)
  return objects
}

/** The same without what has turned out not to be declarable. */
export function without(found: ClusterFound, faults: readonly Pick<Fault, 'of' | 'reason'>[]): ClusterFound {
  const { name } = found.cluster.desired.cluster
  const principals = new Map(
    faults.flatMap(({ of, reason }) => ('principal' in of ? [[of.principal, reason] as const] : [])),
  )
  const objects = faults.flatMap(({ of, reason }) => ('object' in of ? [[of.object, reason] as const] : []))
  return {
    ...found,
    principals: found.principals.filter(({ key }) => !principals.has(key)),
    leftOut: [
      ...found.leftOut,
      ...found.principals.flatMap(({ key, of }) => {
        const reason = principals.get(key)
        return reason === undefined ? [] : of.map((what) => ({ cluster: name, what, reason }))
      }),
    ],
    refused: new Map([...found.refused, ...objects]),
  }
}

/** The account that a cluster of EKS is in, where it is known. */
export function accountOfCluster({ desired, snapshot }: ClusterToImport): string | undefined {
  const { cluster } = desired
  if (cluster.door !== 'eks') return undefined
  return accountInArn(snapshot.facts?.arn) ?? cluster.account
}
