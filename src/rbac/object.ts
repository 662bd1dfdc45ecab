/**
 * The four RBAC kinds as plain data, in the shape of `rbac.authorization.k8s.io/v1`. Fields that the API knows
 * and this program does not use (`managedFields`, `creationTimestamp`, …) travel along untouched.
 */
export type RbacObject = Role | ClusterRole | RoleBinding | ClusterRoleBinding

export type RbacKind = RbacObject['kind']

export const RBAC_GROUP = 'rbac.authorization.k8s.io'

export interface ObjectMeta {
  readonly name: string
  /** Absent for cluster-scoped kinds. */
  readonly namespace?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly uid?: string
  readonly resourceVersion?: string
}

/** A rule grants `verbs` on resources, or on URLs, never both. */
export interface PolicyRule {
  readonly verbs: readonly string[]
  readonly apiGroups?: readonly string[]
  readonly resources?: readonly string[]
  readonly resourceNames?: readonly string[]
  readonly nonResourceURLs?: readonly string[]
}

export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>
  readonly matchExpressions?: readonly {
    readonly key: string
    readonly operator: string
    readonly values?: readonly string[]
  }[]
}

export interface Subject {
  readonly kind: 'User' | 'Group' | 'ServiceAccount'
  readonly name: string
  readonly apiGroup?: string
  readonly namespace?: string
}

export interface RoleRef {
  readonly apiGroup: string
  readonly kind: 'Role' | 'ClusterRole'
  readonly name: string
}

interface RbacBase {
  readonly apiVersion: 'rbac.authorization.k8s.io/v1'
  readonly metadata: ObjectMeta
}

export interface Role extends RbacBase {
  readonly kind: 'Role'
  readonly rules?: readonly PolicyRule[] | null
}

export interface ClusterRole extends RbacBase {
  readonly kind: 'ClusterRole'
  readonly rules?: readonly PolicyRule[] | null
  readonly aggregationRule?: { readonly clusterRoleSelectors?: readonly LabelSelector[] }
}

export interface RoleBinding extends RbacBase {
  readonly kind: 'RoleBinding'
  readonly subjects?: readonly Subject[] | null
  readonly roleRef: RoleRef
}

export interface ClusterRoleBinding extends RbacBase {
  readonly kind: 'ClusterRoleBinding'
  readonly subjects?: readonly Subject[] | null
  readonly roleRef: RoleRef
}

/** `RoleBinding/shop/editors`, `ClusterRole/view`: unique in a cluster, and the value of the id annotation. */
export function objectId(object: {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
}): string {
  const { name, namespace } = object.metadata
  return namespace === undefined ? `${object.kind}/${name}` : `${object.kind}/${namespace}/${name}`
}

export function isBinding(object: RbacObject): object is RoleBinding | ClusterRoleBinding {
  return object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding'
}
