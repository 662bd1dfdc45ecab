import type { Desired } from '../../access/desired.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { entryOfPrincipal } from '../../login/mapping/access-entries/spell.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { objectId, type RbacObject } from '../../rbac/object.ts'
import { indexRbac } from '../../rbac/rbac-index.ts'
import { type Held, heldBy } from '../held.ts'
import { type AccessLines, withLines } from './line/lines.ts'

/**
 * What the principal would hold with the lines in force, by a short way: laid over the cluster instead of planned. A
 * plan of a large cluster takes long, and most candidates need none.
 *
 * @param after the cluster as the plan of the file without the lines makes it
 */
export function overlaid(about: {
  readonly after: Snapshot
  readonly desired: Desired
  readonly lines: AccessLines
  readonly identities: readonly KubernetesIdentity[]
}): Held {
  const { after, desired, lines, identities } = about
  const alone = withLines({ ...desired, principals: [] }, lines)
  const [line] = alone.principals.map(entryOfPrincipal)
  const made = alone.objects.map(({ object }) => object)
  const index = indexRbac({
    roles: laidOver(after.roles, made, 'Role'),
    clusterRoles: laidOver(after.clusterRoles, made, 'ClusterRole'),
    roleBindings: laidOver(after.roleBindings, made, 'RoleBinding'),
    clusterRoleBindings: laidOver(after.clusterRoleBindings, made, 'ClusterRoleBinding'),
  })
  return heldBy(index, line === undefined ? identities : [line])
}

function laidOver<K extends RbacObject['kind']>(
  live: readonly Extract<RbacObject, { readonly kind: K }>[],
  made: readonly RbacObject[],
  kind: K,
): readonly Extract<RbacObject, { readonly kind: K }>[] {
  const isOfKind = (object: RbacObject): object is Extract<RbacObject, { readonly kind: K }> =>
    object.kind === kind
  const all = [...live, ...made.filter(isOfKind)]
  return [...new Map(all.map((object) => [objectId(object), object])).values()]
}
