import { isMapping } from '../../rbac/read/reading.ts'
import type { Path } from '../form/document.ts'
import { groupOf } from './api-group.ts'

/** An object of a document, and where in the document it is. */
export interface Item {
  readonly path: Path
  readonly value: unknown
}

/**
 * The objects of a document: `List`, `RoleList` and the like have theirs in `items`, where an item of a list of one kind
 * may leave its kind and apiVersion out.
 *
 * Source: decodeToList in apimachinery/pkg/apis/meta/v1/unstructured/unstructured.go
 */
export function objectsIn(value: unknown): readonly Item[] {
  if (!isMapping(value)) return [{ path: [], value }]
  const { kind, apiVersion, items } = value
  if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items))
    return [{ path: [], value }]
  // A custom resource may be called a list of something else than objects.
  if ((groupOf(value) ?? '').includes('.') && !items.every(isMapping)) return [{ path: [], value }]
  const itemKind = kind.slice(0, -'List'.length)
  return items.flatMap((item: unknown, index) => {
    const bare = isMapping(item) && item['kind'] === undefined && item['apiVersion'] === undefined
    const whole = bare && itemKind !== '' ? { ...item, kind: itemKind, apiVersion } : item
    return objectsIn(whole).map(({ path, value: inner }) => ({
      path: ['items', index, ...path],
      value: inner,
    }))
  })
}
