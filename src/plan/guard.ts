import type { Desired } from '../access/desired.ts'
import type { Row } from '../aws-auth/row.ts'
import type { Place, Problem } from '../problem/problem.ts'
import type { RowChange } from './change.ts'
import type { Snapshot } from './snapshot.ts'

/** A node row is never touched: without it the nodes of a cluster cannot reach it, and all work stops. */
export function nodeRowProblem(
  desired: Desired,
  row: Row,
  action: 'change' | 'remove',
  where?: Place,
): Problem {
  const groups = row.groups.join(', ')
  return {
    code: 'node-row',
    severity: 'error',
    where: where ?? { cluster: desired.cluster.name, object: 'ConfigMap/kube-system/aws-auth' },
    message: `${desired.cluster.name} would ${action} the node row of ${row.arn} (username ${row.username}, groups ${groups}).`,
    found: row.arn,
    allowed: 'rows of people and programs; rows of nodes stay as they are',
    fix:
      action === 'change'
        ? 'Take this principal out of the file, and give people and programs a role that no node uses.'
        : 'Put this principal back under its set by declaring it no longer as your own: delete its line from the ledger, or remove its node groups from the row by hand if no node uses the role.',
  }
}

/** A row that gains `system:masters` bypasses RBAC entirely and cannot be limited by it. */
export function guardMasters(desired: Desired, rows: readonly RowChange[]): Problem[] {
  return rows
    .filter(({ before, after }) => after?.groups.includes(MASTERS) && !before?.groups.includes(MASTERS))
    .map((row) => ({
      code: 'system-masters',
      severity: desired.guards.allowSystemMasters ? 'warning' : 'error',
      where: row.where ?? { cluster: desired.cluster.name },
      message: `${row.arn} would gain ${MASTERS} in ${desired.cluster.name}: it may do everything, RBAC cannot limit it, and no binding shows it.`,
      found: MASTERS,
      allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at the most)',
      fix: desired.guards.allowSystemMasters
        ? 'guards.allowSystemMasters lets it pass; make sure that it is meant.'
        : 'Bind a group to a ClusterRole under rbac.bindings; or, if it must be, set `guards.allowSystemMasters: true`.',
    }))
}

const MASTERS = 'system:masters'

/**
 * Where aws-auth is missing, writing one with people only would be the moment at which EKS's nodes have no row:
 * it is created only where the file says that nodes do not depend on it.
 */
export function guardNewAwsAuth(desired: Desired, snapshot: Snapshot, writesRows: boolean): Problem[] {
  if (snapshot.awsAuth !== undefined || !writesRows) return []
  const allowed = desired.guards.allowNewAwsAuth
  return [
    {
      code: 'aws-auth-missing',
      severity: allowed ? 'notice' : 'error',
      where: { cluster: desired.cluster.name, object: 'ConfigMap/kube-system/aws-auth' },
      message: `${desired.cluster.name} has no ConfigMap kube-system/aws-auth${allowed ? '; it will be created' : ', and one made from this file would hold no row for its nodes'}.`,
      allowed: 'an aws-auth that holds the rows of the node groups',
      fix: allowed
        ? 'guards.allowNewAwsAuth lets it pass; make sure that nodes join by access entries.'
        : 'Create aws-auth with the rows of your node groups first; or, if nodes join by access entries, set `guards.allowNewAwsAuth: true`.',
    },
  ]
}
