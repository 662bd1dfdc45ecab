import { objectId } from '../../rbac/object.ts'
import type { Writable } from '../door.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import { misshape } from './check-shape.ts'
import { directoryError } from './directory-error.ts'
import { type RawObject, rawObjects } from './raw-objects.ts'
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

/** The RBAC objects and ConfigMaps of a file; other kinds are left alone. @throws ClusterError `misconfigured` */
export function readObjects(text: string, file: string, cluster: string): readonly StoredObject[] {
  return storedObjects(rawObjects(text, file, cluster), file, cluster)
}

/** The RBAC objects and ConfigMaps among the objects of a file. @throws ClusterError `misconfigured` */
export function storedObjects(
  objects: readonly RawObject[],
  file: string,
  cluster: string,
): readonly StoredObject[] {
  return objects.flatMap(({ object, raw, document, item }) => {
    const stored = readObject(object, { file, cluster })
    return stored === undefined ? [] : [{ ...stored, raw, document, ...(item === undefined ? {} : { item }) }]
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
