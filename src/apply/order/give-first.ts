import type { ClusterRole, LabelSelector, RbacObject, Subject } from '../../rbac/object.ts'
import { isBinding } from '../../rbac/object.ts'
import { reconcile } from '../../rbac/reconcile.ts'

/** What an object is to become, in the steps in which nobody loses on the way what they have before and after. */
export interface Steps {
  /** All that it gives, and all that was there; absent where it gives nothing. */
  readonly giving?: RbacObject
  /** What it shall be; absent where `giving` is that already. */
  readonly taking?: RbacObject
}

/**
 * Who moves from one group to another must find the new group's access before the old one's goes, also where both
 * stand in one binding or one role. So an object that gives and takes is written twice: once before the rows of
 * aws-auth, once after them.
 */
export function stepsOf(before: RbacObject, after: RbacObject): Steps {
  const both = unionOf(before, after)
  if (reconcile(after, both).action === 'none') return { giving: after }
  if (reconcile(before, both).action === 'none') return { taking: after }
  return { giving: both, taking: after }
}

/** A label counts too: aggregated ClusterRoles select by them. Where its value changes it keeps the old one for now. */
function unionOf(before: RbacObject, after: RbacObject): RbacObject {
  const metadata = {
    ...after.metadata,
    labels: { ...after.metadata.labels, ...before.metadata.labels },
  }
  if (isBinding(after)) {
    const subjects = isBinding(before) ? (before.subjects ?? []) : []
    return { ...after, metadata, subjects: distinct([...(after.subjects ?? []), ...subjects], subjectKey) }
  }
  if (isBinding(before)) throw new Error(`a binding cannot become ${after.kind}`)
  const selectors = [selectorsOf(before), selectorsOf(after)]
  const [old, wanted] = selectors
  if (after.kind === 'ClusterRole' && old !== undefined && wanted !== undefined) {
    const aggregationRule = { clusterRoleSelectors: distinct([...wanted, ...old], JSON.stringify) }
    return { ...after, metadata, aggregationRule }
  }
  // The controller owns the rules of an aggregated role, so its rules and written ones cannot stand side by side.
  if (old !== undefined || wanted !== undefined) return { ...after, metadata }
  return { ...after, metadata, rules: [...(after.rules ?? []), ...(before.rules ?? [])] }
}

function selectorsOf(role: RbacObject): readonly LabelSelector[] | undefined {
  return (role as Partial<ClusterRole>).aggregationRule?.clusterRoleSelectors
}

function subjectKey({ kind, name, namespace = '' }: Subject): string {
  return JSON.stringify([kind, namespace, name])
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}
