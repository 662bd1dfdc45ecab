import type { Desired, DesiredObject } from '../../access/desired.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { didYouMean, nearest } from '../../problem/nearest.ts'
import type { Problem } from '../../problem/problem.ts'
import { withDefaults } from '../../rbac/defaults.ts'
import { neverTouch } from '../../rbac/never-touch.ts'
import { isBinding, objectId, type RbacObject } from '../../rbac/object.ts'
import { ownedBy } from '../../rbac/ownership.ts'
import { reconcile } from '../../rbac/reconcile.ts'
import { listed } from '../../words/list.ts'
import type { ObjectChange } from '../change/change.ts'
import { ofAnotherSet, untouchable } from './object-problem.ts'
import { planRemovedObjects } from './removed-objects.ts'

/** What an apply does to Roles, ClusterRoles and bindings. */
export interface ObjectPlan {
  readonly objects: readonly ObjectChange[]
  /** What is wrong with these changes. */
  readonly problems: readonly Problem[]
  /** What the file asks for and no plan does in this cluster. */
  readonly refused: readonly Problem[]
}

/**
 * Holds the desired objects against the live ones. Only objects that carry all marks of this set are removed, and those
 * that `removed` names.
 */
export function planObjects(desired: Desired, snapshot: Snapshot): ObjectPlan {
  const live = liveObjects(snapshot)
  const wanted = new Map(desired.objects.map((item) => [objectId(item.object), item]))
  const [problems, refused]: [Problem[], Problem[]] = [[], []]
  const objects: ObjectChange[] = []

  for (const [id, item] of wanted) {
    const existing = live.get(id)
    const obstacle = existing === undefined ? undefined : whyNotOurs(desired, id, existing, item)
    if (obstacle !== undefined) {
      refused.push(obstacle)
      continue
    }
    const result = reconcile(existing, item.object)
    if (result.action === 'none') continue
    const adopted = existing !== undefined && ownedBy(existing) === undefined
    objects.push({
      kind: 'object',
      action: result.action,
      id,
      ...(existing === undefined ? {} : { before: existing }),
      after: result.after,
      adopted,
      where: item.where,
    })
  }
  const gone = planRemovedObjects(desired, live, wanted)
  objects.push(...gone.objects)
  refused.push(...gone.refused)

  for (const one of missingRoles(desired, live, objects)) refused.push(one)
  for (const one of rolesInUse(desired, live, objects)) problems.push(one)
  return { objects, problems, refused }
}

/** All live objects by id, API defaults filled in. */
export function liveObjects(snapshot: Snapshot): Map<string, RbacObject> {
  const all: RbacObject[] = [
    ...snapshot.clusterRoles,
    ...snapshot.roles,
    ...snapshot.clusterRoleBindings,
    ...snapshot.roleBindings,
  ]
  return new Map(all.map((object) => [objectId(object), withDefaults(object)]))
}

function whyNotOurs(
  desired: Desired,
  id: string,
  existing: RbacObject,
  item: DesiredObject,
): Problem | undefined {
  const untouched = neverTouch(existing)
  if (untouched !== undefined) return { ...untouchable(desired, id, untouched.text), where: item.where }
  const owner = ownedBy(existing)
  if (owner === undefined || owner === desired.set) return undefined
  return { ...ofAnotherSet(desired, id, owner), where: item.where }
}

/** A binding to a role that is not there grants nothing now, and something unreviewed once somebody makes it. */
function missingRoles(
  desired: Desired,
  live: Map<string, RbacObject>,
  changes: readonly ObjectChange[],
): Problem[] {
  const going = new Set(changes.filter(({ action }) => action === 'remove').map(({ id }) => id))
  const declared = new Set(desired.objects.map(({ object }) => objectId(object)))
  const exists = (id: string): boolean => (live.has(id) && !going.has(id)) || declared.has(id)
  return desired.objects.flatMap(({ object, where }) => {
    if (!isBinding(object)) return []
    const role = referredRole(object)
    if (role === undefined || exists(role)) return []
    const kind = role.slice(0, role.lastIndexOf('/') + 1)
    const others = [...live.keys(), ...declared].filter((id) => id.startsWith(kind) && exists(id))
    const near = nearest(
      role.slice(kind.length),
      others.map((id) => id.slice(kind.length)),
    )
    return [
      {
        code: 'role-not-found',
        severity: 'error',
        where,
        message: `${objectId(object)} refers to ${role}, which is neither in ${desired.cluster.name} nor in the file.${didYouMean(near)}`,
        found: role,
        allowed: 'a role that exists, or one that rbac.manifests declares',
        fix: 'Correct the name, or add the role to rbac.manifests.',
      },
    ]
  })
}

function rolesInUse(
  desired: Desired,
  live: Map<string, RbacObject>,
  changes: readonly ObjectChange[],
): Problem[] {
  const touched = new Map(changes.map((change) => [change.id, change]))
  const users = new Map<string, string[]>()
  for (const [id, object] of live) {
    const after = touched.has(id) ? touched.get(id)?.after : object
    if (after === undefined || !isBinding(after)) continue
    const role = referredRole(after)
    if (role === undefined) continue
    const known = users.get(role)
    if (known === undefined) users.set(role, [id])
    else known.push(id)
  }
  return changes
    .filter(({ action, id }) => action === 'remove' && users.has(id))
    .map(({ id }) => ({
      code: 'role-in-use',
      severity: 'warning',
      where: { cluster: desired.cluster.name, object: id },
      message: `${id} in ${desired.cluster.name} would be removed, but ${listed(users.get(id) ?? [])} still refers to it and would then grant nothing.`,
      fix: 'Remove these bindings too, or keep the role.',
    }))
}

/** The id of the role that a binding refers to. A Role is looked for in the binding's own namespace. */
function referredRole(binding: Extract<RbacObject, { roleRef: unknown }>): string | undefined {
  const { kind, name } = binding.roleRef
  if (kind === 'ClusterRole') return `ClusterRole/${name}`
  return binding.metadata.namespace === undefined ? undefined : `Role/${binding.metadata.namespace}/${name}`
}
