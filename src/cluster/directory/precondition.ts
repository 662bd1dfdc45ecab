import { objectId } from '../../rbac/object.ts'
import type { Writable } from '../door.ts'
import { sameJson } from '../json.ts'
import { directoryError } from './directory-error.ts'

interface Write {
  readonly cluster: string
  readonly operation: string
}

/**
 * The API server's rules for an update: the version must be the live one, a binding's roleRef and the data of an
 * immutable ConfigMap never change.
 *
 * Source: `pkg/apis/rbac/validation/validation.go`, `ValidateConfigMapUpdate` in `pkg/apis/core/validation`.
 *
 * @throws ClusterError `conflict`, `invalid`
 */
export function checkUpdate(object: Writable, live: Writable, write: Write): void {
  checkVersion(object, live, write)
  const { uid } = object.metadata
  if (uid !== undefined && uid !== live.metadata.uid)
    throw conflict(object, 'it was deleted and recreated', write)
  if ('roleRef' in object && 'roleRef' in live && !sameJson(object.roleRef, live.roleRef))
    throw invalid(object, 'its roleRef cannot be changed', write)
  if (object.kind !== 'ConfigMap' || live.kind !== 'ConfigMap' || live.immutable !== true) return
  const same =
    object.immutable === true && sameJson([object.data, object.binaryData], [live.data, live.binaryData])
  if (!same) throw invalid(object, 'it is immutable', write)
}

/** Both preconditions of a delete. @throws ClusterError `conflict` */
export function checkDelete(object: Writable, live: Writable, write: Write): void {
  if (object.metadata.uid === undefined) throw invalid(object, 'the delete has no uid', write)
  if (object.metadata.uid !== live.metadata.uid) throw conflict(object, 'it was deleted and recreated', write)
  checkVersion(object, live, write)
}

function checkVersion(object: Writable, live: Writable, write: Write): void {
  const { resourceVersion } = object.metadata
  if (resourceVersion === undefined) throw invalid(object, 'the write has no resourceVersion', write)
  if (resourceVersion !== live.metadata.resourceVersion)
    throw conflict(object, 'it was changed since it was read', write)
}

function conflict(object: Writable, reason: string, write: Write): Error {
  return directoryError(
    { ...write, kind: 'conflict', fix: 'Plan again.' },
    `${objectId(object)} has changed: ${reason}.`,
  )
}

function invalid(object: Writable, reason: string, write: Write): Error {
  return directoryError(
    { ...write, kind: 'invalid', fix: 'Delete the object and create it again.' },
    `${objectId(object)} cannot be written: ${reason}.`,
  )
}
