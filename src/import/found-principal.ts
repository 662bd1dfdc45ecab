import type { AwsAuth, RowMeaning } from '../aws-auth/row.ts'
import type { ClusterFacts } from '../live/facts.ts'
import type { Logins } from '../login/logins.ts'
import type { NodeRoles } from '../plan/guard/node-roles.ts'
import type { HeldPolicy } from '../rbac/grant.ts'
import type { Found, Reason } from './left-out.ts'

/** A principal of a cluster as a file is to declare it. */
export interface FoundPrincipal extends RowMeaning {
  /** `principalKey`, or the id of an account. */
  readonly key: string
  readonly kind: 'role' | 'user' | 'account'
  /** With the path of a role where that is known; the id of an account. */
  readonly arn: string
  readonly policies: readonly HeldPolicy[]
  /** `entry`: an access entry, with a row beneath it or not. */
  readonly by: 'row' | 'entry' | 'account'
  /** What of the cluster is declared with it. */
  readonly of: readonly Found[]
}

/** What was made of one thing of a cluster. */
export type Judged =
  | { readonly what: Found; readonly principal: FoundPrincipal }
  | { readonly what: Found; readonly reason: Reason }

/** What decides whether a row, an account or an access entry may be declared. */
export interface PrincipalsAbout {
  readonly cluster: string
  /** The set that the file is of. */
  readonly set: string
  readonly awsAuth: AwsAuth
  readonly facts: ClusterFacts | undefined
  readonly logins: Logins
  readonly nodes: NodeRoles
  /** The other set that owns a principal, where one does. */
  readonly otherSetOf: (principal: string) => string | undefined
}
