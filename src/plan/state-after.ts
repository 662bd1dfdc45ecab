import type { Snapshot } from '../live/snapshot.ts'
import { MAPPINGS } from '../login/mapping/mappings.ts'
import { objectId, type RbacObject } from '../rbac/object.ts'
import type { ObjectChange } from './change/change.ts'
import type { Store } from './change/kind.ts'
import { changesTo } from './change/kinds.ts'
import type { Plan } from './plan.ts'

/**
 * The snapshot as it will be when the plan is applied. Objects that the plan does not change are the same objects, so
 * that what was found out about them holds on. Where the new aws-auth cannot be written, which is an error of the
 * plan, it stays as it is. The ledger is left alone: it gives nobody anything.
 */
export function stateAfter(plan: Pick<Plan, 'changes' | 'base'>, snapshot: Snapshot): Snapshot {
  return Object.values(PROJECTORS).reduce((state, projector) => projector(plan, state), snapshot)
}

type Projector = (plan: Pick<Plan, 'changes' | 'base'>, snapshot: Snapshot) => Snapshot

const PROJECTORS: { readonly [S in Store]: Projector } = {
  'aws-auth': ({ changes, base }, snapshot) =>
    MAPPINGS['aws-auth'].project({ snapshot, changes: changesTo('aws-auth', changes), base }),
  'access-entries': ({ changes }, snapshot) =>
    MAPPINGS['access-entries'].project({ snapshot, changes: changesTo('access-entries', changes) }),
  rbac: ({ changes }, snapshot) => withObjects(snapshot, changesTo('rbac', changes)),
  ledger: (_, snapshot) => snapshot,
}

function withObjects(snapshot: Snapshot, changes: readonly ObjectChange[]): Snapshot {
  return {
    ...snapshot,
    roles: changed(snapshot.roles, changes, 'Role'),
    clusterRoles: changed(snapshot.clusterRoles, changes, 'ClusterRole'),
    roleBindings: changed(snapshot.roleBindings, changes, 'RoleBinding'),
    clusterRoleBindings: changed(snapshot.clusterRoleBindings, changes, 'ClusterRoleBinding'),
  }
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
