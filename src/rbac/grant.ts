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
}

/** A namespace, or the whole cluster. */
export type Scope = { readonly kind: 'cluster' } | { readonly kind: 'namespace'; readonly namespace: string }

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

export type GrantSubject =
  | { readonly kind: 'User'; readonly name: string }
  | { readonly kind: 'Group'; readonly name: string }
  /** Its namespace is the binding's where the subject has none. */
  | { readonly kind: 'ServiceAccount'; readonly name: string; readonly namespace: string }
