import { createHash } from 'node:crypto'
import type { Writable } from '../door.ts'
import { isJsonObject, type Json, type JsonObject, plainJson } from '../json.ts'

/**
 * An object of a folder with the `uid` and `resourceVersion` that every write names. The version is a hash of
 * what the file says, also where the file has a `resourceVersion`: that one is of the cluster it was taken from,
 * and does not move when somebody edits the file. A `uid` of the file stays, so that an object keeps its
 * identity; else it comes from the object's id.
 */
export function withVersion(object: JsonObject, id: string): Writable {
  const { resourceVersion: _, ...metadata } = object['metadata'] as JsonObject
  const uid = typeof metadata['uid'] === 'string' ? metadata['uid'] : uidOf(id)
  const resourceVersion = hash(JSON.stringify(sortedKeys(plainJson({ ...object, metadata })))).slice(0, 16)
  // The shape was checked when the file was read.
  return { ...object, metadata: { ...metadata, uid, resourceVersion } } as unknown as Writable
}

function uidOf(id: string): string {
  const hex = hash(id)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sortedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [key, sortedKeys(item ?? null)] as const)
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)))
}
