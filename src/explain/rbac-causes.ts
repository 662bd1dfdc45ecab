import { unpublishedOf } from '../rbac/access-policy/policy-grants.ts'
import { isRefusedWithoutName } from '../rbac/aggregated.ts'
import type { GrantSubject, HeldPolicy, KubernetesIdentity, RbacObjects } from '../rbac/grant.ts'
import { nameTemplate } from '../rbac/name-template.ts'
import { type ClusterRoleBinding, objectId, type RoleBinding } from '../rbac/object.ts'
import type { ScopedRequest } from '../rbac/permits.ts'
import { roleOf } from '../rbac/rbac-index.ts'
import type { RbacCause } from './cause.ts'
import { type Held, permission, waysOf } from './held.ts'
import { boundGroups } from './near/meant-groups.ts'
import { isSlip, slipOf } from './near/slip.ts'
import { placeOf } from './request-place.ts'

/**
 * Why what is asked for is not permitted to these identities. Empty where it is.
 *
 * @param about.written usernames and groups as the row or the entry has them, templates not filled in
 */
export function rbacCauses(about: {
  readonly identities: readonly KubernetesIdentity[]
  readonly written: readonly string[]
  readonly held: Held
  readonly objects: RbacObjects
  readonly wanted: ScopedRequest
}): readonly RbacCause[] {
  const { identities, held, objects, wanted } = about
  if (identities.length === 0 || permission(held, wanted) === 'yes') return []
  if ('group' in wanted && identities.every(({ username }) => isRefusedWithoutName(username, wanted)))
    return [{ kind: 'no-username', group: wanted.group }]
  const bindings = [...objects.clusterRoleBindings, ...objects.roleBindings]
  const groups = [...new Set(identities.flatMap((identity) => identity.groups))].filter(isOwn)
  const given = groups.filter((group) => !isOfServiceAccounts(group))
  // RBAC compares names as they are, and nobody has one with a template in it.
  const users = [...new Set(identities.map(({ username }) => username))].filter(isLiteral)
  const matching = bindings.flatMap((binding) =>
    subjectsIn(binding, { groups: groups.filter(isLiteral), users }).map((subject) => ({ binding, subject })),
  )
  const policies = publishedIn(identities)
  const alone = unbound(given, objects)
  const causes: RbacCause[] = [
    ...missingRoles(matching, objects),
    ...templatesIn(bindings, [...about.written, ...identities.flatMap(namesOf)]),
    // A name that was most likely meant explains more than one of another kind.
    ...alone.filter(({ near }) => near !== undefined),
    ...wrongKinds(bindings, { groups, users }),
    ...alone.filter(({ near }) => near === undefined),
    ...elsewhere({ held, objects, wanted }),
    ...(policies.length === 0 ? [] : [{ kind: 'policies-give-less', policies } as const]),
  ]
  const roles = [...new Set(matching.map(({ binding }) => roleOf(binding)))]
  if (roles.length > 0 && !causes.some(({ kind }) => MORE_THAN_LESS.has(kind)))
    return [...causes, { kind: 'roles-give-less', roles }]
  const isUnbound = given.length === 0 && matching.length === 0 && policies.length === 0
  return isUnbound && !causes.some(({ kind }) => kind === 'template-subject')
    ? [...causes, { kind: groups.length === 0 ? 'no-groups' : 'no-bindings' }]
    : causes
}

/** They say more than that the roles do not give it. */
const MORE_THAN_LESS: ReadonlySet<RbacCause['kind']> = new Set([
  'role-missing',
  'other-namespaces',
  'some-namespaces',
  'cluster-scoped',
])

function publishedIn(identities: readonly KubernetesIdentity[]): readonly HeldPolicy[] {
  const all = [...new Set(identities.flatMap(({ policies = [] }) => policies))]
  const unpublished = unpublishedOf(all)
  return all.filter((policy) => !unpublished.includes(policy))
}

/** Everybody who logs in has it, and it says nothing about this principal. */
function isOwn(group: string): boolean {
  return group !== 'system:authenticated'
}

/** Nobody gave it the group, so that nothing needs to be bound to it. */
function isOfServiceAccounts(group: string): boolean {
  return /^system:serviceaccounts(:|$)/.test(group)
}

type Binding = RoleBinding | ClusterRoleBinding

interface Names {
  readonly groups: readonly string[]
  readonly users: readonly string[]
}

function subjectsIn({ subjects }: Binding, { groups, users }: Names): GrantSubject[] {
  return (subjects ?? []).flatMap(({ kind, name }): GrantSubject[] => {
    if (kind === 'Group' && groups.includes(name)) return [{ kind, name }]
    return kind === 'User' && users.includes(name) ? [{ kind, name }] : []
  })
}

function isLiteral(name: string): boolean {
  return nameTemplate(name) === undefined
}

function namesOf({ username, groups }: KubernetesIdentity): readonly string[] {
  return [username, ...groups]
}

/** Bindings whose subjects were meant to be filled in with what the row or entry of the principal is filled in with. */
function templatesIn(bindings: readonly Binding[], names: readonly string[]): RbacCause[] {
  const templates = new Set(names.filter((name) => !isLiteral(name)))
  if (templates.size === 0) return []
  return bindings.flatMap((binding) =>
    (binding.subjects ?? []).flatMap(({ kind, name }): RbacCause[] =>
      kind !== 'ServiceAccount' && templates.has(name)
        ? [{ kind: 'template-subject', binding: objectId(binding), subject: { kind, name } }]
        : [],
    ),
  )
}

/** A role that does not exist grants nothing, and nothing says so. */
function missingRoles(
  matching: readonly { readonly binding: Binding; readonly subject: GrantSubject }[],
  { roles, clusterRoles }: RbacObjects,
): RbacCause[] {
  const there = new Set([...roles, ...clusterRoles].map(objectId))
  return matching
    .filter(({ binding }) => !there.has(roleOf(binding)))
    .map(({ binding, subject }) => ({
      kind: 'role-missing',
      subject,
      binding: objectId(binding),
      role: roleOf(binding),
    }))
}

function wrongKinds(bindings: readonly Binding[], { groups, users }: Names): RbacCause[] {
  return bindings.flatMap((binding) =>
    (binding.subjects ?? []).flatMap(({ kind, name }): RbacCause[] => {
      const about = { kind: 'subject-kind', binding: objectId(binding), name, found: kind } as const
      if (kind !== 'Group' && groups.includes(name)) return [{ ...about, meant: 'Group' }]
      // A group that is nearly named so was meant, and not the username.
      const isNearGroup = kind === 'Group' && groups.some((group) => isSlip(group, name))
      return kind !== 'User' && users.includes(name) && !isNearGroup ? [{ ...about, meant: 'User' }] : []
    }),
  )
}

type Unbound = Extract<RbacCause, { kind: 'group-unbound' }>

function unbound(groups: readonly string[], objects: RbacObjects): Unbound[] {
  const bound = boundGroups(objects)
  const named = [...bound].filter((name) => !name.startsWith('system:'))
  return groups
    .filter((group) => !bound.has(group) && group !== 'system:masters')
    .map((group): Unbound => {
      const near = slipOf(group, named)
      const isRole = objects.clusterRoles.some(({ metadata }) => metadata.name === group)
      return {
        kind: 'group-unbound',
        group,
        ...(near === undefined ? {} : { near }),
        ...(isRole ? { isRole } : {}),
      }
    })
}

/** What is asked for, in the namespaces where a binding gives it, or would if the resource were in namespaces. */
function elsewhere(about: {
  readonly held: Held
  readonly objects: RbacObjects
  readonly wanted: ScopedRequest
}): RbacCause[] {
  const { held, objects, wanted } = about
  if ('url' in wanted) return []
  const { verb, resource, group } = wanted
  const place = placeOf(wanted)
  const names = new Set(objects.roleBindings.map(({ metadata }) => metadata.namespace ?? 'default'))
  const places = [...names]
    .filter((namespace) => namespace !== (wanted.namespace ?? nameOfNamespace(wanted)))
    .map((namespace) => ({ namespace, bindings: bindingsIn(held, { ...wanted, namespace }) }))
    .filter(({ bindings }) => bindings.length > 0)
  const [binding] = places[0]?.bindings ?? []
  if (binding === undefined) return []
  const namespaces = places.map(({ namespace }) => namespace).toSorted()
  switch (place) {
    case 'cluster':
      return [
        { kind: 'cluster-scoped', resource, bindings: places.flatMap(({ bindings }) => bindings).toSorted() },
      ]
    case 'each-namespace':
      return [{ kind: 'some-namespaces', verb, namespaces, binding }]
    case 'namespaces':
      return [{ kind: 'other-namespaces', namespaces, binding }]
    case 'unknown':
      return [{ kind: 'other-namespaces', namespaces, binding, of: `${resource}.${group}` }]
  }
}

/** A request for one Namespace is in that namespace. */
function nameOfNamespace(request: ScopedRequest): string | undefined {
  return placeOf(request) === 'each-namespace' && 'name' in request ? request.name : undefined
}

function bindingsIn(held: Held, request: ScopedRequest): string[] {
  const bindings = waysOf(held, request).flatMap(({ via }) => (via.kind === 'binding' ? [via.binding] : []))
  return [...new Set(bindings)]
}
