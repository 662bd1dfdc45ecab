import { objectId, type RbacObject } from './object.ts'

const MANAGED_BY = 'app.kubernetes.io/managed-by'
const MANAGER = 'eks-access'
const SET = 'eks-access/set'
const ID = 'eks-access/id'

/** What every object of a set carries. */
export const MARKS = { labels: [MANAGED_BY, SET], annotations: [ID] } as const

/**
 * The object with the three marks of an object of `set`. Marks and a `managed-by` of its own that it may carry
 * already (a copy of another cluster's object, a chart's output) are replaced.
 */
export function markOwned<T extends RbacObject>(object: T, set: string): T {
  const { labels, annotations } = object.metadata
  return {
    ...object,
    metadata: {
      ...object.metadata,
      labels: { ...labels, [MANAGED_BY]: MANAGER, [SET]: set },
      annotations: { ...annotations, [ID]: objectId(object) },
    },
  }
}

/** The object without these marks: it is nobody's, and grants what it granted. */
export function withoutMarks<T extends RbacObject>(object: T): T {
  const { labels = {}, annotations = {}, ...metadata } = object.metadata
  const { [MANAGED_BY]: _manager, [SET]: _set, ...otherLabels } = labels
  const { [ID]: _id, ...otherAnnotations } = annotations
  return {
    ...object,
    metadata: {
      ...metadata,
      ...(Object.keys(otherLabels).length === 0 ? {} : { labels: otherLabels }),
      ...(Object.keys(otherAnnotations).length === 0 ? {} : { annotations: otherAnnotations }),
    },
  }
}

/**
 * The set that owns the object; `undefined` when it is nobody's or somebody else's.
 *
 * All three marks must agree, and the annotation must name the object itself: a copy under another name or in
 * another namespace (HNC, Velero, `kubectl get -o yaml` and apply) carries the marks too, and is not ours.
 */
export function ownedBy(object: RbacObject): string | undefined {
  const { labels, annotations } = object.metadata
  if (labels?.[MANAGED_BY] !== MANAGER || annotations?.[ID] !== objectId(object)) return undefined
  return labels[SET] || undefined
}

/** True when `set` may change and delete the object. */
export function isOurs(object: RbacObject, set: string): boolean {
  return ownedBy(object) === set
}
