import { objectId } from '../../rbac/object.ts'
import type { Writable } from '../door.ts'
import { type JsonObject, plainJson } from '../json.ts'
import { manifestText } from '../manifest-text.ts'
import { SERVER_FIELDS, withoutServerFields } from '../server-fields.ts'
import type { StoredObject } from './read-objects.ts'
import { withVersion } from './version.ts'

/** The text of a new file, and the object as a reader will give it. */
export function newFileText(object: Writable): { readonly text: string; readonly stored: Writable } {
  const raw = withoutServerFields(object)
  return { text: manifestText(raw), stored: withVersion(raw, objectId(object)) }
}

/** What shall stand in the file, and the object as a reader will give it. */
export function rawUpdate(
  object: Writable,
  found: StoredObject,
): { readonly raw: JsonObject; readonly stored: Writable } {
  const wanted = withoutServerFields(object)
  const old = found.raw['metadata'] as JsonObject
  const own = Object.fromEntries(SERVER_FIELDS.map((field) => [field, old[field]]))
  const metadata = plainJson({ ...(wanted['metadata'] as JsonObject), ...own }) as JsonObject
  const raw: Record<string, JsonObject[string]> = { ...emptyFields(found.raw), ...wanted }
  raw['metadata'] = { ...emptyFields(old), ...metadata, ...(isDefault(old) ? { namespace: undefined } : {}) }
  // What the file leaves to its surroundings, a typed list, it goes on leaving.
  for (const field of ['apiVersion', 'kind']) if (found.raw[field] === undefined) delete raw[field]
  return { raw: plainJson(raw) as JsonObject, stored: withVersion({ ...wanted, metadata }, found.id) }
}

/** The file names no namespace, so the object is in `default`. */
function isDefault(metadata: JsonObject): boolean {
  return metadata['namespace'] === undefined
}

/** Fields that stand in the file without a value: a reader does not give them, and they stay. */
function emptyFields(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value === null))
}
