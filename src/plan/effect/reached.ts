import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { type Logins, loginsOf } from '../../login/logins.ts'
import type { AccessSubject } from '../../rbac/access-subject.ts'
import type { AccessDifference } from '../../rbac/gained.ts'
import type { Grant, KubernetesIdentity } from '../../rbac/grant.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'

/** Who comes in and who holds what, before a plan and after it. */
export interface AccessViews {
  readonly facts: { readonly before: ClusterFacts | undefined; readonly after: ClusterFacts | undefined }
  readonly awsAuth: { readonly before: AwsAuth; readonly after: AwsAuth }
  readonly rbac: { readonly before: RbacIndex; readonly after: RbacIndex }
}

/** Who gets in before a plan and after it. */
export function loginViews({ facts, awsAuth }: Pick<AccessViews, 'facts' | 'awsAuth'>): {
  readonly before: Logins
  readonly after: Logins
} {
  const { before, after } = awsAuth
  return {
    before: loginsOf({ awsAuth: before, facts: facts.before }),
    after: loginsOf({ awsAuth: after, facts: facts.after, live: before }),
  }
}

/** A subject that the plan reaches: by its row, or by a binding, a role or a label that changes. */
export interface Reached {
  readonly subject: AccessSubject
  readonly before: Standing
  readonly after: Standing
  /** Both empty where what changes is the same to it. One object for all that hold the same. */
  readonly difference: AccessDifference
}

/** As whom a subject comes, and what it holds. */
export interface Standing {
  /** None: it is not let in. Several: one of them, at random. */
  readonly identities: readonly KubernetesIdentity[]
  /** Of all its identities. */
  readonly grants: readonly Grant[]
}
