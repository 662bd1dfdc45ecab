import type { Desired } from '../../access/desired.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { type Logins, loginsOf } from '../../login/logins.ts'
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

/** Who gets in, before and after. */
export function lintLogins({ facts, before, after }: LintAbout): {
  readonly before: Logins
  readonly after: Logins
} {
  return {
    before: loginsOf({ awsAuth: before.awsAuth, facts }),
    after: loginsOf({ awsAuth: after.awsAuth, facts, live: before.awsAuth }),
  }
}
