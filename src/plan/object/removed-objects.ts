import type { Desired, DesiredRemoval } from '../../access/desired.ts'
import type { Problem } from '../../problem/problem.ts'
import { neverTouch } from '../../rbac/never-touch.ts'
import { objectId, type RbacObject } from '../../rbac/object.ts'
import { isOurs, ownedBy, withoutMarks } from '../../rbac/ownership.ts'
import type { Tool } from '../../tool/tool.ts'
import type { ObjectChange } from '../change/change.ts'
import { withoutEffect } from '../removed/removed.ts'
import { ofAnotherSet, untouchable } from './object-problem.ts'
import { type OtherOwner, otherOwner } from './other-owner.ts'

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
): {
  readonly objects: readonly ObjectChange[]
  readonly problems: readonly Problem[]
  readonly refused: readonly Problem[]
} {
  const objects: ObjectChange[] = []
  const problems: Problem[] = []
  const refused: Problem[] = []
  const named = new Map(
    desired.removed.flatMap((one) => (one.kind === 'object' ? [[one.id, one] as const] : [])),
  )
  for (const [id, object] of live) {
    const removal = named.get(id)
    if (wanted.has(id) || !(isOurs(object, desired.set) || removal?.destroy === true)) continue
    const obstacle = whyNotRemoved(desired, object, removal)
    const other = obstacle === undefined ? ownerBeside(desired, object, removal) : { refused: obstacle }
    if (other.refused !== undefined) {
      refused.push(other.refused)
      continue
    }
    objects.push(removalOf(object, { removal, tool: other.tool }))
    if (other.problem !== undefined) problems.push(other.problem)
  }
  for (const removal of named.values()) {
    const object = live.get(removal.id)
    if (object === undefined || (!removal.destroy && !isOurs(object, desired.set)))
      refused.push(nothingToRemove(desired, removal, object))
  }
  return { objects, problems, refused }
}

/** It goes, or loses the marks of its owner and stays as it is. */
function removalOf(
  object: RbacObject,
  { removal, tool }: { readonly removal: ObjectRemoval | undefined; readonly tool: Tool | undefined },
): ObjectChange {
  const { destroy = true, where } = removal ?? {}
  return {
    kind: 'object',
    ...(destroy ? { action: 'remove' } : { action: 'change', after: withoutMarks(object) }),
    id: objectId(object),
    before: object,
    adopted: false,
    ...(tool === undefined ? {} : { tool }),
    ...(where === undefined ? {} : { where }),
  }
}

/** What is only let go of stays as the tool has it. */
function ownerBeside(desired: Desired, object: RbacObject, removal: ObjectRemoval | undefined): OtherOwner {
  if (removal?.destroy === false) return {}
  return otherOwner(object, {
    desired,
    does: 'removes',
    said: removal ?? {},
    where: removal?.where ?? {},
    word: 'add `owners: adopt` to its entry of `removed`',
  })
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
