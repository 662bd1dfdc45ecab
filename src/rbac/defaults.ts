import { isBinding, RBAC_GROUP, type RbacObject, type Subject } from './object.ts'

/**
 * The object as the API server would store it: what it fills in, filled in (pkg/apis/rbac/v1/defaults.go), and
 * absent or `null` lists as empty ones. Only the rules of an aggregated ClusterRole stay as they are: they belong
 * to the controller. Desired and live objects are compared in this form, else a manifest without `apiGroup` would
 * differ from its own live object forever.
 */
export function withDefaults<T extends RbacObject>(object: T): T {
  if (isBinding(object)) {
    return {
      ...object,
      roleRef: { ...object.roleRef, apiGroup: object.roleRef.apiGroup || RBAC_GROUP },
      subjects: (object.subjects ?? []).map(defaultSubject),
    }
  }
  if (object.kind === 'ClusterRole' && object.aggregationRule !== undefined) return object
  return { ...object, rules: object.rules ?? [] }
}

/** A ServiceAccount keeps the empty group, and no namespace is filled in for it. */
function defaultSubject(subject: Subject): Subject {
  if (subject.kind === 'ServiceAccount' || subject.apiGroup) return subject
  return { ...subject, apiGroup: RBAC_GROUP }
}
