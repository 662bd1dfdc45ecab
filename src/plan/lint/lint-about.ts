import type { Desired } from '../../access/desired.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { type Logins, loginsOf } from '../../login/logins.ts'
import type { RbacObjects } from '../../rbac/grant.ts'
import type { NodeRoles } from '../guard/node-roles.ts'

/** A cluster that is looked over, or would be after a plan. */
export interface LintAbout {
  readonly desired: Desired
  /** The account that the cluster is in, where that is known. */
  readonly home: string | undefined
  readonly nodes: NodeRoles
  readonly before: LintState
  /** Judged. The same object as `before` where nothing is planned. */
  readonly after: LintState
  /** `2027-01-31`, in UTC. Absent: no exception has ended. */
  readonly today?: string | undefined
}

export interface LintState {
  readonly facts: ClusterFacts | undefined
  /** Absent: there is no such ConfigMap. */
  readonly awsAuth: AwsAuth | undefined
  readonly objects: RbacObjects
}

const NO_AWS_AUTH: AwsAuth = { rows: [], accounts: [], broken: [], oddities: [] }

/** What the authenticator makes of aws-auth: of a missing one, nothing. */
export function awsAuthIn({ awsAuth }: Pick<LintState, 'awsAuth'>): AwsAuth {
  return awsAuth ?? NO_AWS_AUTH
}

/** Who gets in, before and after. */
export function lintLogins({ before, after }: Pick<LintAbout, 'before' | 'after'>): {
  readonly before: Logins
  readonly after: Logins
} {
  const [live, awsAuth] = [awsAuthIn(before), awsAuthIn(after)]
  return {
    before: loginsOf({ awsAuth: live, facts: before.facts }),
    after: loginsOf({ awsAuth, facts: after.facts, live }),
  }
}
