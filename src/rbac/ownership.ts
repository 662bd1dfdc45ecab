import { keptMarks } from '../tool/kept-marks.ts'
import { MANAGED_BY } from '../tool/managed-by.ts'
import { type ObjectMeta, objectId, type RbacObject } from './object.ts'

const MANAGER = 'eks-access'
const SET = 'eks-access/set'
const ID = 'eks-access/id'

/** What every object of a set carries. */
export const MARKS = { labels: [SET], annotations: [ID] } as const

/**
 * The object as one of `set` that this program makes: with the two marks, and with `managed-by`. Marks and a
 * `managed-by` of its own that it may carry already (a copy of another cluster's object, a chart's output) are replaced.
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

/**
 * The metadata that an object which is there is to have: `managed-by` stays as it is, or stays away, because it says who
 * made the object; and so do the marks of another tool that has the object or made it.
 */
export function withLiveMarks(live: RbacObject, wanted: ObjectMeta): ObjectMeta {
  const { [MANAGED_BY]: _, ...declared } = wanted.labels ?? {}
  const { [MANAGED_BY]: manager } = live.metadata.labels ?? {}
  const marks = keptMarks(live)
  const labels = { ...declared, ...marks.labels, ...(manager === undefined ? {} : { [MANAGED_BY]: manager }) }
  const annotations = { ...wanted.annotations, ...marks.annotations }
  const { labels: __, annotations: ___, ...rest } = wanted
  return {
    ...rest,
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  }
}

/** Whether a label or annotation is there because the object is of a set, and says nothing to a reader. */
export function isMark(key: string, value: string): boolean {
  return key === SET || key === ID || (key === MANAGED_BY && value === MANAGER)
}

/** The object without what this program added of itself: it is nobody's, and grants what it granted. */
export function withoutMarks<T extends RbacObject>(object: T): T {
  const { labels = {}, annotations = {}, ...metadata } = object.metadata
  const otherLabels = Object.entries(labels).filter(([key, value]) => !isMark(key, value))
  const { [ID]: _id, ...otherAnnotations } = annotations
  return {
    ...object,
    metadata: {
      ...metadata,
      ...(otherLabels.length === 0 ? {} : { labels: Object.fromEntries(otherLabels) }),
      ...(Object.keys(otherAnnotations).length === 0 ? {} : { annotations: otherAnnotations }),
    },
  }
}

/**
 * The set that owns the object; `undefined` when it is nobody's or somebody else's.
 *
 * The label must name a set and the annotation the object itself: a copy under another name or in another namespace
 * (HNC, Velero, `kubectl get -o yaml` and apply) carries the marks too, and is not ours. Who made the object
 * (`managed-by`) is another question.
 */
export function ownedBy(object: RbacObject): string | undefined {
  const { labels, annotations } = object.metadata
  return annotations?.[ID] === objectId(object) ? labels?.[SET] || undefined : undefined
}

/** True when `set` may change and delete the object. */
export function isOurs(object: RbacObject, set: string): boolean {
  return ownedBy(object) === set
}
