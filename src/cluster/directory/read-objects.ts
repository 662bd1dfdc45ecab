import { loadAll, Schema, YAML11_SCHEMA, YAMLException } from 'js-yaml'
import { objectId } from '../../rbac/object.ts'
import type { Writable } from '../door.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import { misshape } from './check-shape.ts'
import { directoryError } from './directory-error.ts'
import { withVersion } from './version.ts'

/** An object of the folder and where it stands. */
export interface StoredObject {
  readonly id: string
  /** With uid and resourceVersion, as a reader gives it. */
  readonly object: Writable
  /** As it stands in the file. */
  readonly raw: JsonObject
  /** Position of its document in the file, and of the object in the `items` of a List. */
  readonly document: number
  readonly item?: number
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
    return documents
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

/** A folder of a large cluster in one file has some hundred thousand values; ten lines of aliases have a billion. */
const LARGEST = 5_000_000

/** How many values there are, aliases unfolded; counting stops soon after `LARGEST`. */
function size(value: Json, count = 0): number {
  if (typeof value !== 'object' || value === null || count > LARGEST) return count + 1
  return Object.values(value).reduce<number>((sum, item) => size(item ?? null, sum), count + 1)
}

/** The RBAC objects and ConfigMaps of a file; other kinds are left alone. @throws ClusterError `misconfigured` */
export function readObjects(text: string, file: string, cluster: string): readonly StoredObject[] {
  return readDocuments(text, file, cluster).flatMap((value, document) => {
    if (!isJsonObject(value)) return []
    const kind = value['kind']
    if (typeof kind !== 'string') return []
    if (!kind.endsWith('List') || !Array.isArray(value['items'])) {
      const stored = readObject(value, { file, cluster })
      return stored === undefined ? [] : [{ ...stored, document }]
    }
    return value['items'].flatMap((entry: Json, item) => {
      if (!isJsonObject(entry)) return []
      // Items of a typed list, as the API server sends it, name neither their kind nor its version.
      const typed = kind === 'List' ? {} : { apiVersion: value['apiVersion'], kind: kind.slice(0, -4) }
      const stored = readObject({ ...typed, ...entry }, { file, cluster })
      return stored === undefined ? [] : [{ ...stored, raw: entry, document, item }]
    })
  })
}

const NAMESPACED: ReadonlyMap<Json | undefined, boolean> = new Map([
  ['ConfigMap', true],
  ['Role', true],
  ['RoleBinding', true],
  ['ClusterRole', false],
  ['ClusterRoleBinding', false],
])

function readObject(
  raw: JsonObject,
  at: { readonly file: string; readonly cluster: string },
): Omit<StoredObject, 'document'> | undefined {
  const { apiVersion, kind } = raw
  const namespaced = NAMESPACED.get(kind)
  if (namespaced === undefined || typeof kind !== 'string') return undefined
  const wanted = kind === 'ConfigMap' ? 'v1' : 'rbac.authorization.k8s.io/v1'
  if (apiVersion !== wanted) {
    if (typeof apiVersion !== 'string' || !apiVersion.startsWith('rbac.authorization.k8s.io/'))
      return undefined
    throw faulty(
      at,
      `a ${kind} has apiVersion ${apiVersion}, which current API servers no longer serve`,
      `Write ${wanted}`,
    )
  }
  const metadata = raw['metadata']
  const name = isJsonObject(metadata) ? metadata['name'] : undefined
  if (!isJsonObject(metadata) || typeof name !== 'string' || name === '')
    throw faulty(
      at,
      `a ${kind} has no metadata.name that is a string`,
      'Add one, in quotes if it looks like a number',
    )
  const namespace = namespaced ? (metadata['namespace'] ?? 'default') : undefined
  if (namespace !== undefined && typeof namespace !== 'string')
    throw faulty(at, `${kind} ${name} has a metadata.namespace that is not a string`, 'Put it in quotes')
  const wrong = misshape(raw)
  if (wrong !== undefined) throw faulty(at, `${kind} ${name}: ${wrong.what}`, wrong.mend)
  const { namespace: _, ...rest } = withoutNulls(metadata)
  const placed = {
    ...withoutNulls(raw),
    metadata: namespace === undefined ? rest : { ...rest, namespace },
  }
  const id = objectId({ kind, metadata: namespace === undefined ? { name } : { name, namespace } })
  return { id, raw, object: withVersion(placed, id) }
}

/** A field without a value (`labels:`) is one that is not there. */
function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))
}

function faulty(
  at: { readonly file: string; readonly cluster: string },
  message: string,
  fix: string,
): Error {
  return directoryError(
    {
      kind: 'misconfigured',
      cluster: at.cluster,
      operation: `read ${at.file}`,
      fix: `${fix} in ${at.file}.`,
    },
    `In ${at.file}, ${message}.`,
  )
}
