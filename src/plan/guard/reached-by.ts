import type { AccessViews, Reached } from '../effect/reached.ts'
import { reachedSubjects } from '../effect/reached-subjects.ts'
import { changesAccess, type Guarded } from './guarded.ts'
import { rbacViews } from './rbac-views.ts'

// Guards and effects ask for the same, and everybody is compared for it.
const known = new WeakMap<Guarded, readonly Reached[]>()

/** Whom the plan reaches, and what each gains and loses by it; nobody where it changes nobody's access. */
export function reachedBy(guarded: Guarded): readonly Reached[] {
  const reached = known.get(guarded) ?? (changesAccess(guarded) ? reachedSubjects(accessViews(guarded)) : [])
  known.set(guarded, reached)
  return reached
}

/** Who comes in and who holds what, before the plan and after it. */
export function accessViews(guarded: Guarded): AccessViews {
  const { snapshot, awsAuth, awsAuthAfter = awsAuth, factsAfter } = guarded
  return {
    facts: { before: snapshot.facts, after: factsAfter },
    awsAuth: { before: awsAuth, after: awsAuthAfter },
    rbac: rbacViews(guarded),
  }
}
