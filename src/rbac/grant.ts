import type { ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding } from './object.ts'

/** The RBAC of one cluster; a snapshot is one. */
export interface RbacObjects {
  readonly roles: readonly Role[]
  readonly clusterRoles: readonly ClusterRole[]
  readonly roleBindings: readonly RoleBinding[]
  readonly clusterRoleBindings: readonly ClusterRoleBinding[]
}

/** Who asks, as Kubernetes knows them. `system:authenticated` is part of everyone's groups and need not be named. */
export interface KubernetesIdentity {
  /** May hold templates of the authenticator (`ci:{{SessionName}}`): then it stands for many users. */
  readonly username: string
  readonly groups: readonly string[]
  /** Access policies of EKS, which count beside RBAC for whoever logs in by an access entry. */
  readonly policies?: readonly HeldPolicy[]
}

/**
 * A namespace, or the whole cluster. Of an access policy the namespace may be a pattern, `shop-*`; no name of a
 * namespace has a star.
 */
export type Scope = { readonly kind: 'cluster' } | { readonly kind: 'namespace'; readonly namespace: string }

/** An access policy of EKS that an access entry has, with where it counts. */
export interface HeldPolicy {
  /** `AmazonEKSViewPolicy` */
  readonly policy: string
  /** The whole cluster alone, or namespaces and patterns of their names (`shop-*`). Each policy is held once. */
  readonly scopes: readonly Scope[]
}

/** An effective permission, and how its holder comes by it. */
export interface Grant {
  readonly scope: Scope
  /** Rules of the role, aggregation done; of a binding in a namespace those for resources. */
  readonly rules: readonly PolicyRule[]
  readonly via: GrantPath
}

export type GrantPath =
  /** The group `system:masters`: everything, and RBAC is not asked. */
  | { readonly kind: 'masters'; readonly symbolic?: true }
  | {
      readonly kind: 'binding'
      /** The subject that matches, as in the binding: the identity's group, or its username. */
      readonly subject: GrantSubject
      /** `RoleBinding/shop/editors` */
      readonly binding: string
      /** `ClusterRole/view` */
      readonly role: string
      /** The name that matches has templates of the authenticator: some logins hold this, others do not. */
      readonly symbolic?: true
    }
  /** An access policy of EKS: no binding shows it, and it counts beside RBAC. */
  | {
      readonly kind: 'policy'
      /** `AmazonEKSViewPolicy` */
      readonly policy: string
      /** A namespace or a pattern; absent: the whole cluster. */
      readonly namespace?: string
      readonly symbolic?: never
    }

export type GrantSubject =
  | { readonly kind: 'User'; readonly name: string }
  | { readonly kind: 'Group'; readonly name: string }
  /** Its namespace is the binding's where the subject has none. */
  | { readonly kind: 'ServiceAccount'; readonly name: string; readonly namespace: string }
