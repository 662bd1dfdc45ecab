import type { Desired } from '../../access/desired.ts'
import { misspeltGroups } from '../../access/lonely-groups.ts'
import type { Way } from '../../login/login.ts'
import type { Logins } from '../../login/logins.ts'
import type { RbacObjects } from '../../rbac/grant.ts'
import { type ClusterRoleBinding, isBinding, type RoleBinding } from '../../rbac/object.ts'

/** The groups that these ways give, each with the principals that have it. */
export function groupsBy(
  ways: readonly Way['kind'][],
  logins: Logins,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { principal, identities, way } of logins.all.values()) {
    if (!ways.includes(way.kind)) continue
    for (const group of new Set(identities.flatMap(({ groups }) => groups))) {
      const arns = found.get(group)
      if (arns === undefined) found.set(group, [principal])
      else arns.push(principal)
    }
  }
  return found
}

export function bindingsOf({
  clusterRoleBindings,
  roleBindings,
}: RbacObjects): readonly (ClusterRoleBinding | RoleBinding)[] {
  return [...clusterRoleBindings, ...roleBindings]
}

/** Pairs that `group-without-principal` says at the lines of the file: the group of a binding, and that of a row. */
export function groupsOfFile(desired: Desired): ReadonlyMap<string, string> {
  const groups = desired.objects.flatMap(({ object, origin }) =>
    origin === 'binding' && isBinding(object)
      ? (object.subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)
      : [],
  )
  return misspeltGroups(groups, desired)
}
