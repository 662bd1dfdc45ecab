import type { RbacObjects } from '../../src/rbac/grant.ts'
import {
  type ClusterRole,
  type ClusterRoleBinding,
  type PolicyRule,
  RBAC_GROUP,
  type Role,
  type RoleBinding,
  type Subject,
} from '../../src/rbac/object.ts'

// Objects in one line each, for tables.
const apiVersion = 'rbac.authorization.k8s.io/v1' as const

export function rbac(objects: Partial<RbacObjects>): RbacObjects {
  return { roles: [], clusterRoles: [], roleBindings: [], clusterRoleBindings: [], ...objects }
}

/** `may('get,list', 'pods,secrets')`; a resource of another group is `apps:deployments`. */
export function may(verbs: string, resources: string, resourceNames: readonly string[] = []): PolicyRule {
  const parts = resources.split(',').map((resource) => resource.split(':'))
  return {
    verbs: verbs.split(','),
    apiGroups: [...new Set(parts.map((part) => (part.length > 1 ? (part[0] ?? '') : '')))],
    resources: parts.map((part) => part.at(-1) ?? ''),
    ...(resourceNames.length === 0 ? {} : { resourceNames }),
  }
}

export function mayVisit(verbs: string, ...nonResourceURLs: readonly string[]): PolicyRule {
  return { verbs: verbs.split(','), nonResourceURLs }
}

export function clusterRole(
  name: string,
  rules: ClusterRole['rules'],
  more: {
    readonly labels?: Record<string, string>
    readonly aggregationRule?: ClusterRole['aggregationRule']
  } = {},
): ClusterRole {
  const { labels, aggregationRule } = more
  return {
    apiVersion,
    kind: 'ClusterRole',
    metadata: { name, ...(labels === undefined ? {} : { labels }) },
    ...(rules === undefined ? {} : { rules }),
    ...(aggregationRule === undefined ? {} : { aggregationRule }),
  }
}

export function role(namespace: string, name: string, rules: Role['rules']): Role {
  return {
    apiVersion,
    kind: 'Role',
    metadata: { name, namespace },
    ...(rules === undefined ? {} : { rules }),
  }
}

/** `bind('shop/editors', 'ClusterRole/edit', group('dev'))`: a name without a slash is of the whole cluster. */
export function bindInNamespace(id: string, roleId: string, ...subjects: readonly Subject[]): RoleBinding {
  const [namespace = '', name = ''] = id.split('/')
  return {
    apiVersion,
    kind: 'RoleBinding',
    metadata: { name, namespace },
    subjects,
    roleRef: roleRef(roleId),
  }
}

export function bindEverywhere(
  name: string,
  roleId: string,
  ...subjects: readonly Subject[]
): ClusterRoleBinding {
  return { apiVersion, kind: 'ClusterRoleBinding', metadata: { name }, subjects, roleRef: roleRef(roleId) }
}

export function group(name: string): Subject {
  return { kind: 'Group', name, apiGroup: RBAC_GROUP }
}

export function user(name: string): Subject {
  return { kind: 'User', name, apiGroup: RBAC_GROUP }
}

function roleRef(id: string): RoleBinding['roleRef'] {
  const [kind, name = ''] = id.split('/')
  return { apiGroup: RBAC_GROUP, kind: kind === 'Role' ? 'Role' : 'ClusterRole', name }
}
