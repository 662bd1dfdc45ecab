import type { Writable } from '../door.ts'

/** A kind of object as the API addresses it. */
interface Resource {
  readonly apiVersion: Writable['apiVersion']
  /** `/apis/rbac.authorization.k8s.io/v1` */
  readonly root: string
  /** `rolebindings` */
  readonly plural: string
}

const RBAC = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  root: '/apis/rbac.authorization.k8s.io/v1',
} as const

const RESOURCES: Readonly<Record<Writable['kind'], Resource>> = {
  ConfigMap: { apiVersion: 'v1', root: '/api/v1', plural: 'configmaps' },
  Role: { ...RBAC, plural: 'roles' },
  ClusterRole: { ...RBAC, plural: 'clusterroles' },
  RoleBinding: { ...RBAC, plural: 'rolebindings' },
  ClusterRoleBinding: { ...RBAC, plural: 'clusterrolebindings' },
}

export function resourceOf(kind: Writable['kind']): Resource {
  return RESOURCES[kind]
}

/** The collection of one kind, in the namespace if one is given, else in the whole cluster. */
export function collectionPath(kind: Writable['kind'], namespace?: string): string {
  const { root, plural } = RESOURCES[kind]
  return namespace === undefined
    ? `${root}/${plural}`
    : `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`
}

/** One object. Names are encoded: those of RBAC may hold `:` and more. */
export function objectUrlPath(object: {
  readonly kind: Writable['kind']
  readonly metadata: { readonly name: string; readonly namespace?: string }
}): string {
  const { name, namespace } = object.metadata
  return `${collectionPath(object.kind, namespace)}/${encodeURIComponent(name)}`
}
