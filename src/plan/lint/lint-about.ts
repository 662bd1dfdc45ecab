import type { Desired } from '../../access/desired.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { RbacObjects } from '../../rbac/grant.ts'

/** A cluster that is looked over, or would be after a plan. */
export interface LintAbout {
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  readonly before: LintState
  /** Judged. The same object as `before` where nothing is planned. */
  readonly after: LintState
  /** `2027-01-31`, in UTC. Absent: no exception has ended. */
  readonly today?: string | undefined
}

export interface LintState {
  readonly awsAuth: AwsAuth
  readonly objects: RbacObjects
}
