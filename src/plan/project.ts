import type { ConfigMap, Snapshot } from '../live/snapshot.ts'
import { objectId, type RbacObject } from '../rbac/object.ts'
import { awsAuthAfter } from './aws-auth-edits.ts'
import type { Change, ObjectChange } from './change.ts'
import type { Plan } from './plan.ts'

/**
 * The snapshot as it will be when the plan is applied. Objects that the plan does not change are the same objects, so
 * that what was found out about them holds on. Where the new aws-auth cannot be written, which is an error of the
 * plan, it stays as it is. The ledger is left alone: it gives nobody anything.
 */
export function project(plan: Pick<Plan, 'changes' | 'base'>, snapshot: Snapshot): Snapshot {
  const objects = plan.changes.filter((change) => change.kind === 'object')
  return {
    ...snapshot,
    awsAuth: awsAuthOf(plan, snapshot.awsAuth),
    roles: changed(snapshot.roles, objects, 'Role'),
    clusterRoles: changed(snapshot.clusterRoles, objects, 'ClusterRole'),
    roleBindings: changed(snapshot.roleBindings, objects, 'RoleBinding'),
    clusterRoleBindings: changed(snapshot.clusterRoleBindings, objects, 'ClusterRoleBinding'),
  }
}

function awsAuthOf(
  { changes, base }: { readonly changes: readonly Change[]; readonly base?: Plan['base'] },
  live: ConfigMap | undefined,
): ConfigMap | undefined {
  if (base === undefined && !changes.some(({ kind }) => kind === 'row' || kind === 'account')) return live
  const edited = awsAuthAfter(base ?? live?.data, changes)
  const data = edited.ok ? edited.data : base
  return data === undefined ? live : { ...(live ?? NEW_AWS_AUTH), data }
}

const NEW_AWS_AUTH: ConfigMap = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'aws-auth', namespace: 'kube-system' },
}

function changed<K extends RbacObject['kind']>(
  live: readonly Extract<RbacObject, { readonly kind: K }>[],
  changes: readonly ObjectChange[],
  kind: K,
): readonly Extract<RbacObject, { readonly kind: K }>[] {
  const own = changes.filter(({ id }) => id.startsWith(`${kind}/`))
  if (own.length === 0) return live
  const after = new Map(live.map((object) => [objectId(object), object]))
  for (const change of own) {
    if (change.action === 'remove') after.delete(change.id)
    else if (isOfKind(change.after, kind)) after.set(change.id, change.after)
    else throw new Error(`the change of ${change.id} has no result`)
  }
  return [...after.values()]
}

function isOfKind<K extends RbacObject['kind']>(
  object: RbacObject | undefined,
  kind: K,
): object is Extract<RbacObject, { readonly kind: K }> {
  return object?.kind === kind
}
