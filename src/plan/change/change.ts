import type { MappingChange } from '../../login/mapping/change.ts'
import type { OwnershipChange } from '../../login/mapping/ownership-change.ts'
import type { Place } from '../../problem/problem.ts'
import type { RbacObject } from '../../rbac/object.ts'
import type { Tool } from '../../tool/tool.ts'

/**
 * One thing that an apply will do, with what it replaces. Changes are pure data: they say what will be, not how
 * it is written. `where` is the line of access.yaml (or of a manifest) that asks for it; a removal has none.
 */
export type Change = MappingChange | ObjectChange | OwnershipChange

/** The changes of one kind. */
export type ChangeOf<K extends Change['kind']> = Extract<Change, { readonly kind: K }>

/** A Role, ClusterRole, RoleBinding or ClusterRoleBinding. */
export interface ObjectChange {
  readonly kind: 'object'
  /** `replace`: the roleRef is immutable, so the binding is deleted and made anew behind a temporary one. */
  readonly action: 'add' | 'change' | 'replace' | 'remove'
  /** `RoleBinding/shop/editors` */
  readonly id: string
  readonly before?: RbacObject
  readonly after?: RbacObject
  /** True when a live object that was not ours becomes ours. */
  readonly adopted: boolean
  /** Another tool that looks after what is live, and undoes the change at some time. */
  readonly tool?: Tool
  readonly where?: Place
}
