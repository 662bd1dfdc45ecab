import type { Desired, DesiredRemoval } from '../../access/desired.ts'
import type { Problem } from '../../problem/problem.ts'
import { neverTouch } from '../../rbac/never-touch.ts'
import { objectId, type RbacObject } from '../../rbac/object.ts'
import { isOurs, ownedBy, withoutMarks } from '../../rbac/ownership.ts'
import type { ObjectChange } from '../change/change.ts'
import { withoutEffect } from '../removed/removed.ts'
import { ofAnotherSet, untouchable } from './object-problem.ts'

type ObjectRemoval = Extract<DesiredRemoval, { readonly kind: 'object' }>

/**
 * The objects that leave: those of this set that the file no longer declares, those that `removed` names, and those that
 * stay without being managed.
 *
 * @param wanted what the file declares, by id
 */
export function planRemovedObjects(
  desired: Desired,
  live: ReadonlyMap<string, RbacObject>,
  wanted: ReadonlyMap<string, unknown>,
): { readonly objects: readonly ObjectChange[]; readonly refused: readonly Problem[] } {
  const objects: ObjectChange[] = []
  const refused: Problem[] = []
  const named = new Map(
    desired.removed.flatMap((one) => (one.kind === 'object' ? [[one.id, one] as const] : [])),
  )
  for (const [id, object] of live) {
    const removal = named.get(id)
    if (wanted.has(id) || !(isOurs(object, desired.set) || removal?.destroy === true)) continue
    const obstacle = whyNotRemoved(desired, object, removal)
    if (obstacle === undefined) objects.push(removalOf(object, removal))
    else refused.push(obstacle)
  }
  for (const removal of named.values()) {
    const object = live.get(removal.id)
    if (object === undefined || (!removal.destroy && !isOurs(object, desired.set)))
      refused.push(nothingToRemove(desired, removal, object))
  }
  return { objects, refused }
}

/** It goes, or loses the marks of its owner and stays as it is. */
function removalOf(object: RbacObject, removal: ObjectRemoval | undefined): ObjectChange {
  const { destroy = true, where } = removal ?? {}
  return {
    kind: 'object',
    ...(destroy ? { action: 'remove' } : { action: 'change', after: withoutMarks(object) }),
    id: objectId(object),
    before: object,
    adopted: false,
    ...(where === undefined ? {} : { where }),
  }
}

/** @param removal what `removed` says of it; absent where the file no longer declares it */
function whyNotRemoved(
  desired: Desired,
  object: RbacObject,
  removal: ObjectRemoval | undefined,
): Problem | undefined {
  const id = objectId(object)
  const at = removal === undefined ? {} : { where: removal.where }
  const untouched = neverTouch(object)
  if (untouched !== undefined) return { ...untouchable(desired, id, untouched.text), ...at }
  const owner = ownedBy(object)
  if (owner === undefined || owner === desired.set) return undefined
  return {
    ...ofAnotherSet(desired, id, owner),
    ...at,
    fix: `Remove it from the access file of the set "${owner}".`,
  }
}

function nothingToRemove(desired: Desired, removal: ObjectRemoval, object: RbacObject | undefined): Problem {
  const { id, where } = removal
  const cluster = desired.cluster.name
  const message =
    object === undefined
      ? `${id} is not in ${cluster}.`
      : `The set "${desired.set}" does not own ${id} in ${cluster}.`
  return withoutEffect(where, { name: id, message })
}
