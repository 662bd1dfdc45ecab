import { type BindingEntry, bindingObjects } from '../../rbac/bindings.ts'
import type { Grant } from '../../rbac/grant.ts'
import type { ClusterRoleBinding, RoleBinding, RoleRef } from '../../rbac/object.ts'
import { indexRbac } from '../../rbac/rbac-index.ts'
import { heldBy } from '../held.ts'
import { isMet, type State } from '../state.ts'
import type { About } from './about.ts'
import { placeOf } from './exact.ts'
import { admission } from './line/admission.ts'
import { newFor } from './line/for-clusters.ts'
import { NO_LINES } from './line/lines.ts'
import { ownOf } from './line/own.ts'
import { isOwnGroup, recipientsOf } from './recipients.ts'
import type { Way } from './way.ts'

/** A way that gives what is asked for, and all that the principal holds by it. */
export interface Giving {
  readonly way: Way
  readonly grants: readonly Grant[]
}

/** Groups that bindings name already: the principal joins one, and no binding changes. */
export function groupWays(about: About, after: State): readonly Giving[] {
  const { principal, wanted } = about
  if (principal.kind !== 'iam') return []
  const own = ownOf(about, principal)
  const index = indexRbac(after.snapshot)
  return index.groups.names.flatMap((group): Giving[] => {
    if (!isOwnGroup(group) || own.groups.includes(group)) return []
    const as = admission(about, { principal, own, groups: [...own.groups, group] })
    if (as === undefined) return []
    const held = heldBy(index, [as.identity])
    if (!isMet(held, wanted)) return []
    const { lines, entryGroups } = as
    const way: Way = {
      by: { kind: 'group', group },
      lines: { ...NO_LINES, ...lines },
      ...(entryGroups === undefined ? {} : { entryGroups }),
    }
    return [{ way, grants: held.each.flat() }]
  })
}

/** Kubernetes' own roles for people. They may be missing where the cluster is a directory. */
const ROLES_FOR_PEOPLE = ['view', 'edit', 'admin']

/**
 * Roles that are there for people: Kubernetes' own, and of a request those that some group has. What an operator or an
 * add-on has for itself changes with it, and is not advised.
 */
export function roleWays(about: About, after: State): readonly Giving[] {
  const { wanted, desired, file } = about
  const [recipient] = recipientsOf(about)
  if (recipient === undefined) return []
  const { subjects, lines, entryGroups, identity } = recipient
  const [own = []] = heldBy(indexRbac(after.snapshot), [identity]).each
  const place = wanted === undefined ? {} : placeOf(wanted)
  const only = newFor(desired, file)
  const bindings = rolesForPeople(about, after).map(({ kind, name }) =>
    kind === 'ClusterRole'
      ? { ...subjects, ...only, clusterRole: name, ...place }
      : { ...subjects, ...only, role: name, namespaces: place.namespaces ?? [] },
  )
  const grants = grantsBy(
    after,
    bindingObjects(bindings, desired.set).map(({ object }) => object),
  )
  return bindings.flatMap((binding): Giving[] => {
    const given = grants.find(({ via }) => via.kind === 'binding' && via.role === roleIn(binding))
    if (given?.via.kind !== 'binding') return []
    const all = [...own, given]
    if (!isMet({ each: [all], identities: [identity] }, wanted)) return []
    const way: Way = {
      by: { kind: 'role', role: given.via.role },
      lines: { ...NO_LINES, ...lines, bindings: [binding] },
      ...(entryGroups === undefined ? {} : { entryGroups }),
    }
    return [{ way, grants: all }]
  })
}

/** What these bindings would grant, if they were the only ones. */
function grantsBy(
  { snapshot }: State,
  made: readonly (RoleBinding | ClusterRoleBinding)[],
): readonly Grant[] {
  const { roles, clusterRoles } = snapshot
  const { groups, users } = indexRbac({
    roles,
    clusterRoles,
    roleBindings: made.filter((binding) => binding.kind === 'RoleBinding'),
    clusterRoleBindings: made.filter((binding) => binding.kind === 'ClusterRoleBinding'),
  })
  return [...groups.grants.values(), ...users.grants.values()].flat()
}

function roleIn({ clusterRole, role, namespaces = [] }: BindingEntry): string {
  return clusterRole === undefined ? `Role/${namespaces[0]}/${role}` : `ClusterRole/${clusterRole}`
}

function rolesForPeople({ wanted }: About, { snapshot }: State): readonly Pick<RoleRef, 'kind' | 'name'>[] {
  const there = new Set(snapshot.clusterRoles.map(({ metadata }) => metadata.name))
  const known = ROLES_FOR_PEOPLE.filter((name) => there.has(name)).map(
    (name) => ({ kind: 'ClusterRole', name }) as const,
  )
  if (wanted === undefined || 'url' in wanted) return known
  const bound = [...snapshot.clusterRoleBindings, ...snapshot.roleBindings]
    .filter(({ subjects }) => (subjects ?? []).some(({ kind, name }) => kind === 'Group' && isOwnGroup(name)))
    .filter(
      ({ roleRef, metadata }) =>
        roleRef.kind === 'ClusterRole' ||
        (wanted.namespace !== undefined && metadata.namespace === wanted.namespace),
    )
    .map(({ roleRef: { kind, name } }) => ({ kind, name }))
  return [...new Map([...known, ...bound].map((role) => [`${role.kind}/${role.name}`, role])).values()]
}
