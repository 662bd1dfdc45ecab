import type { Writable } from './door.ts'
import { type JsonObject, plainJson } from './json.ts'

/** Fields of `metadata` that the server owns: a write that names them does not change them. */
export const SERVER_FIELDS: readonly string[] = [
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'selfLink',
  'managedFields',
]

/** An object without what the server adds to it. */
export function withoutServerFields(object: Writable): JsonObject {
  const metadata = Object.entries(object.metadata).filter(([field]) => !SERVER_FIELDS.includes(field))
  return plainJson({ ...object, metadata: Object.fromEntries(metadata) }) as JsonObject
}
