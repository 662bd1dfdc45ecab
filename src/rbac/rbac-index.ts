import { matchedName } from './access-subject.ts'
import { aggregate } from './aggregate.ts'
import type { Grant, GrantSubject, RbacObjects, Scope } from './grant.ts'
import {
  type ClusterRoleBinding,
  objectId,
  type PolicyRule,
  type RoleBinding,
  type RoleRef,
  type Subject,
} from './object.ts'

/** What each subject of a cluster's bindings holds, made once and asked for every principal. */
export interface RbacIndex {
  readonly groups: NameIndex
  /** Subjects of the kinds User and ServiceAccount, by the username that they match. */
  readonly users: NameIndex
}

export interface NameIndex {
  readonly grants: ReadonlyMap<string, readonly Grant[]>
  /** The names in order, to look for those that begin alike. */
  readonly names: readonly string[]
}

/**
 * Aggregates the ClusterRoles and looks up what every binding refers to: a Role in the binding's own namespace. A
 * binding to a role that does not exist gives nothing.
 *
 * Source: `VisitRulesFor`, `GetRoleReferenceRules` and `appliesToUser` in pkg/registry/rbac/validation/rule.go
 */
export function indexRbac(objects: RbacObjects): RbacIndex {
  const rulesOf = ruleLookup(aggregate(objects))
  const groups = new Map<string, Grant[]>()
  const users = new Map<string, Grant[]>()
  for (const binding of [...objects.clusterRoleBindings, ...objects.roleBindings]) {
    const scope = scopeOf(binding)
    const rules = rulesOf(binding.roleRef, scope)
    if (rules === undefined || rules.length === 0) continue
    const role = roleId(binding.roleRef, scope)
    for (const subject of subjectsOf(binding, scope)) {
      const via = { kind: 'binding', subject, binding: objectId(binding), role } as const
      const index = subject.kind === 'Group' ? groups : users
      const name = matchedName(subject)
      const grants = index.get(name)
      if (grants === undefined) index.set(name, [{ scope, rules, via }])
      else grants.push({ scope, rules, via })
    }
  }
  return { groups: nameIndex(groups), users: nameIndex(users) }
}

/** The rules that each binding grants, aggregation done; `undefined` where its role does not exist. */
export function rulesOfRoles(
  objects: RbacObjects,
): (binding: RoleBinding | ClusterRoleBinding) => readonly PolicyRule[] | undefined {
  const rulesOf = ruleLookup(aggregate(objects))
  return (binding) => rulesOf(binding.roleRef, scopeOf(binding))
}

/** The rules that a binding in the scope grants by the role; always the same array for the same role. */
function ruleLookup({
  roles,
  clusterRoles,
}: RbacObjects): (roleRef: RoleRef, scope: Scope) => readonly PolicyRule[] | undefined {
  const everywhere = new Map(clusterRoles.map((role) => [objectId(role), role.rules ?? []]))
  const inNamespace = new Map(
    [...clusterRoles, ...roles].map((role) => [objectId(role), withoutUrls(role.rules ?? [])]),
  )
  return (roleRef, scope) => (scope.kind === 'cluster' ? everywhere : inNamespace).get(roleId(roleRef, scope))
}

/** What each role grants by its id, aggregation done. */
export function rulesById(objects: RbacObjects): ReadonlyMap<string, readonly PolicyRule[]> {
  const { roles, clusterRoles } = aggregate(objects)
  return new Map([...clusterRoles, ...roles].map((role) => [objectId(role), role.rules ?? []]))
}

/** A request for a URL has no namespace, so no RoleBinding is asked about it. */
function withoutUrls(rules: readonly PolicyRule[]): readonly PolicyRule[] {
  const kept = rules.filter((rule) => rule.resources?.length)
  return kept.length === rules.length ? rules : kept
}

/** `ClusterRole/view`, `Role/shop/reader`: the role that a binding in the scope refers to. */
export function roleId({ kind, name }: RoleRef, scope: Scope): string {
  const own = kind === 'Role' && scope.kind === 'namespace' ? { namespace: scope.namespace } : {}
  return objectId({ kind, metadata: { name, ...own } })
}

/** The id of the role that a binding refers to. */
export function roleOf(binding: RoleBinding | ClusterRoleBinding): string {
  return roleId(binding.roleRef, scopeOf(binding))
}

/** Where a binding grants what it grants. */
export function scopeOf(binding: RoleBinding | ClusterRoleBinding): Scope {
  return binding.kind === 'RoleBinding'
    ? { kind: 'namespace', namespace: binding.metadata.namespace ?? 'default' }
    : { kind: 'cluster' }
}

/** The subjects that can match somebody, each once. A ServiceAccount without a namespace is one of the binding's. */
export function subjectsOf(binding: RoleBinding | ClusterRoleBinding, scope: Scope): GrantSubject[] {
  const subjects = (binding.subjects ?? []).flatMap(({ kind, name, namespace }: Subject): GrantSubject[] => {
    if (kind === 'User' || kind === 'Group') return [{ kind, name }]
    const own = namespace || (scope.kind === 'namespace' ? scope.namespace : '')
    return kind !== 'ServiceAccount' || own === '' ? [] : [{ kind, name, namespace: own }]
  })
  return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()]
}

/** The grants by name, with the names in order. */
export function nameIndex(grants: ReadonlyMap<string, readonly Grant[]>): NameIndex {
  return { grants, names: [...grants.keys()].toSorted() }
}
