import { partsOf } from '../rbac/aggregate.ts'
import type { RbacObjects } from '../rbac/grant.ts'
import { neverTouch } from '../rbac/never-touch.ts'
import {
  type ClusterRoleBinding,
  isBinding,
  objectId,
  type RbacObject,
  type RoleBinding,
  type Subject,
} from '../rbac/object.ts'
import { MARKS, ownedBy } from '../rbac/ownership.ts'
import { roleOf } from '../rbac/rbac-index.ts'
import { keeperOf } from '../tool/of-object.ts'
import type { LeftOut, Reason } from './left-out.ts'

export interface FoundObjects {
  /** As they are live, in the order of the snapshot: roles, then bindings. */
  readonly objects: readonly RbacObject[]
  readonly leftOut: readonly LeftOut[]
}

export interface ObjectsAbout {
  readonly cluster: string
  readonly set: string
  readonly live: RbacObjects
  /** Whether a declared principal has the name, or may get it. */
  readonly isReached: (subject: Subject) => boolean
  /** By `objectId`: what has turned out not to be declarable. */
  readonly refused: ReadonlyMap<string, Reason>
}

/**
 * The RBAC that belongs to the declared principals: bindings that name a group or a username of them, and the roles to
 * which these refer, with the roles that those are aggregated from. Whatever Kubernetes, EKS, another tool or another set
 * maintains is only referred to. What the set itself owns belongs in any case: what is not declared would be removed.
 */
export function objectsIn({ cluster, set, live, isReached, refused }: ObjectsAbout): FoundObjects {
  const roles = new Map([...live.clusterRoles, ...live.roles].map((role) => [objectId(role), role]))
  const bindings = [...live.clusterRoleBindings, ...live.roleBindings]
  const leftOut = new Map<string, Reason>()
  const declared = new Map<string, RbacObject>()

  for (const binding of bindings) {
    const reason = whyNotBinding(binding)
    if (reason === undefined) declared.set(objectId(binding), binding)
    else leftOut.set(objectId(binding), reason)
  }
  const bound = new Set([...declared.values()].flatMap((one) => (isBinding(one) ? [roleOf(one)] : [])))
  for (const [id, role] of roles) if (ownedBy(role) === set) bound.add(id)
  for (const id of bound) {
    const role = roles.get(id)
    if (role === undefined) continue
    const reason = refused.get(id) ?? whyNotOurs(role, set)
    if (reason === undefined) declared.set(id, role)
    else leftOut.set(id, reason)
    if (reason === undefined && role.kind === 'ClusterRole')
      // A set that grows while it is walked: what an aggregated role takes from another one is part of it.
      for (const part of partsOf(role, live.clusterRoles)) bound.add(objectId(part))
  }
  for (const [id, role] of roles)
    if (!declared.has(id) && !leftOut.has(id)) leftOut.set(id, whyNotOurs(role, set) ?? { kind: 'unbound' })
  const order = [...roles.values(), ...bindings]
  return {
    objects: order.filter((object) => declared.has(objectId(object))),
    leftOut: [...leftOut].map(([id, reason]) => ({ cluster, what: { kind: 'object', id }, reason })),
  }

  function whyNotBinding(binding: RoleBinding | ClusterRoleBinding): Reason | undefined {
    const reason = refused.get(objectId(binding)) ?? whyNotOurs(binding, set)
    if (reason !== undefined) return reason
    const subjects = binding.subjects ?? []
    if (ownedBy(binding) !== set && !subjects.some(isReached))
      return subjects.length > 0 && subjects.every(({ kind }) => kind === 'ServiceAccount')
        ? { kind: 'service-accounts' }
        : { kind: 'reaches-nobody' }
    const role = roleOf(binding)
    return roles.has(role) ? undefined : { kind: 'without-role', role }
  }
}

/** Who else looks after it; `undefined`: nobody, or the set. */
function whyNotOurs(object: RbacObject, set: string): Reason | undefined {
  const why = neverTouch(object)
  if (why !== undefined) return { kind: 'untouchable', why }
  const owner = ownedBy(object)
  if (owner !== undefined) return owner === set ? undefined : { kind: 'other-set', set: owner }
  if (isCopy(object)) return { kind: 'copy' }
  const tool = keeperOf(object)
  return tool === undefined ? undefined : { kind: 'tool', ...tool }
}

/**
 * Marks of a set that name another object, or the label by which HNC knows its copies: both follow their original.
 *
 * Source: `LabelInheritedFrom` in api/v1alpha2/hierarchy_types.go of hierarchical-namespaces
 */
function isCopy(object: RbacObject): boolean {
  const { labels = {}, annotations = {} } = object.metadata
  const named = MARKS.annotations.flatMap((name) => annotations[name] ?? [])
  return labels['hnc.x-k8s.io/inherited-from'] !== undefined || named.some((id) => id !== objectId(object))
}
