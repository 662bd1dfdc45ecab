import type { RbacObjects } from '../../rbac/grant.ts'
import { indexRbac, type RbacIndex } from '../../rbac/rbac-index.ts'
import { changesTo } from '../change/kinds.ts'
import { stateAfter } from '../state-after.ts'
import type { Guarded } from './guarded.ts'

/** Who holds what, now and after the plan. One object where nothing of RBAC changes. */
export interface RbacViews {
  readonly before: RbacIndex
  readonly after: RbacIndex
}

// An index of thousands of bindings costs more than the rest of a plan, and several ask for it, or nobody does.
const known = new WeakMap<Guarded, RbacViews>()
const projected = new WeakMap<Guarded, RbacObjects>()

export function rbacViews(guarded: Guarded): RbacViews {
  const earlier = known.get(guarded)
  if (earlier !== undefined) return earlier
  const objects = rbacAfter(guarded)
  const before = indexRbac(guarded.snapshot)
  const after = objects === guarded.snapshot ? before : indexRbac(objects)
  const views = { before, after }
  known.set(guarded, views)
  return views
}

/** The objects as they will be: the snapshot's own where none changes. */
export function rbacAfter(guarded: Guarded): RbacObjects {
  const earlier = projected.get(guarded)
  if (earlier !== undefined) return earlier
  const changes = changesTo('rbac', guarded.changes)
  const objects = changes.length > 0 ? stateAfter({ changes }, guarded.snapshot) : guarded.snapshot
  projected.set(guarded, objects)
  return objects
}
