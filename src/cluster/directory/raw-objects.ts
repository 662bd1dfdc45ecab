import { loadAll, Schema, YAML11_SCHEMA, YAMLException } from 'js-yaml'
import { ownText } from '../../yaml/own-text.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import { directoryError } from './directory-error.ts'

/** An object of a file, of whatever kind. */
export interface RawObject {
  /** With the kind and version that a typed list gives its items. */
  readonly object: JsonObject
  /** As it is in the file. */
  readonly raw: JsonObject
  /** Position of its document in the file, and of the object in the `items` of a List. */
  readonly document: number
  readonly item?: number
}

/** Every object of a file that has a kind. @throws ClusterError `misconfigured` */
export function rawObjects(text: string, file: string, cluster: string): readonly RawObject[] {
  return readDocuments(text, file, cluster).flatMap((value, document): readonly RawObject[] => {
    if (!isJsonObject(value)) return []
    const kind = value['kind']
    if (typeof kind !== 'string') return []
    if (!kind.endsWith('List') || !Array.isArray(value['items']))
      return [{ object: value, raw: value, document }]
    return value['items'].flatMap((entry: Json, item) => {
      if (!isJsonObject(entry)) return []
      // Items of a typed list, as the API server sends it, name neither their kind nor its version.
      const typed = kind === 'List' ? {} : { apiVersion: value['apiVersion'], kind: kind.slice(0, -4) }
      return [{ object: { ...typed, ...entry }, raw: entry, document, item }]
    })
  })
}

/**
 * YAML as kubectl reads it: YAML 1.1 types (`yes` is true), but a time stamp stays a string.
 *
 * Source: `resolve.go` of `sigs.k8s.io/yaml/goyaml.v2`, behind `sigs.k8s.io/yaml`.
 */
const KUBECTL_SCHEMA = new Schema(
  YAML11_SCHEMA.tags.filter((tag) => !/:(?:timestamp|binary|omap|pairs|set)$/.test(tag.tagName)),
)

/** The documents of a file as data; an empty one is `null`. @throws ClusterError `misconfigured` */
export function readDocuments(text: string, file: string, cluster: string): readonly Json[] {
  try {
    const documents = loadAll(text, { schema: KUBECTL_SCHEMA }) as Json[]
    if (size(documents) > LARGEST) YAMLException.throwAt(text, 0, 'its aliases expand to too much')
    const copies = new Map<Json, Json>()
    return documents.map((document) => withOwnTexts(document, copies))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const place = error.mark === undefined ? '' : `:${error.mark.line + 1}:${error.mark.column + 1}`
    throw directoryError(
      {
        kind: 'misconfigured',
        cluster,
        operation: `read ${file}`,
        fix: `Correct ${file}, or move it out of the folder.`,
        cause: error,
      },
      `${file}${place} is not YAML: ${error.reason}.`,
    )
  }
}

/**
 * A copy whose texts are no parts of the file's. The parser cuts them out of it, and the last of them to be kept, such as
 * a name in a plan, would keep the whole file in memory: of hundreds of clusters, hundreds of files.
 *
 * @param copies of what was copied before in this file: what many aliases name is copied once, and equal texts, as of
 *   each object's kind and API group, are one
 */
function withOwnTexts(value: Json, copies: Map<Json, Json>): Json {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return value
  const known = copies.get(value)
  if (known !== undefined) return known
  const copy = copyOf(value, copies)
  copies.set(value, copy)
  return copy
}

function copyOf(value: string | readonly Json[] | JsonObject, copies: Map<Json, Json>): Json {
  if (typeof value === 'string') return ownText(value)
  if (Array.isArray(value)) return value.map((item) => withOwnTexts(item, copies))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withOwnTexts(item ?? null, copies)]),
  )
}

/** A folder of a large cluster in one file has some hundred thousand values; ten lines of aliases have a billion. */
const LARGEST = 5_000_000

/** How many values there are, aliases unfolded; counting stops soon after `LARGEST`. */
function size(value: Json, count = 0): number {
  if (typeof value !== 'object' || value === null || count > LARGEST) return count + 1
  return Object.values(value).reduce<number>((sum, item) => size(item ?? null, sum), count + 1)
}
