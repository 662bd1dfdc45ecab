import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { loginsOf } from '../login/logins.ts'
import { consoleView } from '../rbac/console.ts'
import type { ScopedRequest } from '../rbac/permits.ts'
import { indexRbac } from '../rbac/rbac-index.ts'
import { certain, type Held, heldBy, permission } from './held.ts'
import { type Mapping, mappingOf } from './mapping.ts'
import type { ExplainedPrincipal } from './principal.ts'

/** What is asked for: a request, or the console's view of the cluster where there is none. */
export type Wanted = ScopedRequest | undefined

/** A principal in one state of a cluster: what is live, or what a plan makes of it. */
export interface State {
  readonly snapshot: Snapshot
  readonly awsAuth: AwsAuth
  readonly mapping: Mapping
  readonly held: Held
}

/** @param live what is in force now, where `snapshot` is what a plan would make of it */
export function stateOf(principal: ExplainedPrincipal, snapshot: Snapshot, live: Snapshot): State {
  const awsAuth = decodeAwsAuth(snapshot.awsAuth?.data)
  const { facts } = snapshot
  const logins = loginsOf({
    awsAuth,
    facts,
    live: snapshot === live ? awsAuth : decodeAwsAuth(live.awsAuth?.data),
  })
  const mapping = mappingOf(principal, logins, facts)
  return { snapshot, awsAuth, mapping, held: heldBy(indexRbac(snapshot), mapping.identities) }
}

/** Whether RBAC gives the principal what is asked for; of the console, at least some workloads. */
export function isMet(held: Held, wanted: Wanted): boolean {
  if (wanted !== undefined) return permission(held, wanted) === 'yes'
  return consoleView(certain(held)).kind !== 'none'
}
