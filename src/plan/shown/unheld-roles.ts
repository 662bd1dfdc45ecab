import { aggregate } from '../../rbac/aggregate.ts'
import type { Grant, RbacObjects, Scope } from '../../rbac/grant.ts'
import { type ClusterRole, objectId, type Role } from '../../rbac/object.ts'

/** A role that nobody is bound to, with what it would have given somebody before and would give now. */
export interface UnheldRole {
  readonly role: Role | ClusterRole
  readonly before: readonly Grant[]
  readonly after: readonly Grant[]
}

/**
 * Roles that get other rules by the plan and that no binding gives to anybody: nobody gains by them today, and whoever
 * is bound to one later gains all of it. A ClusterRole is judged as if it were given in the whole cluster.
 */
export function unheldRoles({
  before,
  after,
}: {
  readonly before: RbacObjects
  readonly after: RbacObjects
}): readonly UnheldRole[] {
  if (before.clusterRoles === after.clusterRoles && before.roles === after.roles) return []
  const earlier = new Map(rolesOf(before).map((role) => [objectId(role), role]))
  const changed = rolesOf(after).filter((role) => earlier.get(objectId(role))?.rules !== role.rules)
  const held = new Set(
    [...after.clusterRoleBindings, ...after.roleBindings]
      .filter(({ subjects }) => (subjects ?? []).length > 0)
      .map(({ roleRef, metadata }) =>
        roleRef.kind === 'Role'
          ? `Role/${metadata.namespace ?? ''}/${roleRef.name}`
          : `ClusterRole/${roleRef.name}`,
      ),
  )
  return changed
    .filter((role) => !held.has(objectId(role)))
    .map((role) => ({
      role,
      before: grantsOf(earlier.get(objectId(role))),
      after: grantsOf(role),
    }))
}

/** A ClusterRole that is made of others with what it will have of them. */
function rolesOf(objects: RbacObjects): readonly (Role | ClusterRole)[] {
  const { clusterRoles, roles } = aggregate(objects)
  return [...clusterRoles, ...roles]
}

function grantsOf(role: Role | ClusterRole | undefined): readonly Grant[] {
  if (role === undefined) return []
  const scope: Scope =
    role.kind === 'Role'
      ? { kind: 'namespace', namespace: role.metadata.namespace ?? '' }
      : { kind: 'cluster' }
  const id = objectId(role)
  const subject = { kind: 'Group', name: id } as const
  return [{ scope, rules: role.rules ?? [], via: { kind: 'binding', subject, binding: id, role: id } }]
}
