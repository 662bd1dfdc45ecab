import type { RbacObject } from '../rbac/object.ts'
import { isOurs, withoutMarks } from '../rbac/ownership.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * The cluster as if the set owned nothing in it. A plan that does not know what a set declares would remove all that the
 * set owns; of this it changes only what it is given.
 */
export function unowned(snapshot: Snapshot, set: string): Snapshot {
  const free = <T extends RbacObject>(objects: readonly T[]): readonly T[] =>
    objects.map((object) => (isOurs(object, set) ? withoutMarks(object) : object))
  return {
    ...snapshot,
    ledger: undefined,
    roles: free(snapshot.roles),
    clusterRoles: free(snapshot.clusterRoles),
    roleBindings: free(snapshot.roleBindings),
    clusterRoleBindings: free(snapshot.clusterRoleBindings),
  }
}
