import type { Desired } from '../../access/desired.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { Ledger } from '../../live/ledger.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { type Logins, loginsOf } from '../../login/logins.ts'
import type { Change } from '../change/change.ts'
import { isAboutAccess } from '../change/kinds.ts'
import type { Plan } from '../plan.ts'
import type { RestoredFrom } from '../restore/backup.ts'
import type { NodeRoles } from './node-roles.ts'

/** A plan as guards see it: what is asked for, what is live, and what would be. */
export interface Guarded {
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly ledger: Ledger
  readonly nodes: NodeRoles
  readonly changes: readonly Change[]
  readonly base?: NonNullable<Plan['base']>
  readonly restores?: RestoredFrom
  /** As it is live. */
  readonly awsAuth: AwsAuth
  /** The account that the cluster is in, where that is known. */
  readonly home: string | undefined
  /** As it would be. Absent where its text cannot be edited, which is an error of its own. */
  readonly awsAuthAfter: AwsAuth | undefined
  /** With access entries as they would be; the snapshot's own where none changes. */
  readonly factsAfter: ClusterFacts | undefined
}

/** Who gets in, now and after the plan; after it as now where the new text of aws-auth cannot be made. */
export function guardedLogins({
  snapshot,
  awsAuth,
  awsAuthAfter = awsAuth,
  factsAfter,
}: Pick<Guarded, 'snapshot' | 'awsAuth' | 'awsAuthAfter' | 'factsAfter'>): {
  readonly before: Logins
  readonly after: Logins
} {
  return {
    before: loginsOf({ awsAuth, facts: snapshot.facts }),
    after: loginsOf({ awsAuth: awsAuthAfter, facts: factsAfter, live: awsAuth }),
  }
}

/** Whether the plan changes what anybody may do. */
export function changesAccess({ changes, base }: Pick<Guarded, 'changes' | 'base'>): boolean {
  return base !== undefined || changes.some(isAboutAccess)
}
