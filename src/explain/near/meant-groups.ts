import type { RbacObjects } from '../../rbac/grant.ts'
import { slipOf } from './slip.ts'

/**
 * The groups with the names that were most likely meant: one whose name is a slip of a group that something is bound to
 * is that one; any other is without the blanks around it, which nobody sees.
 */
export function meantGroups(
  groups: readonly string[],
  objects: Pick<RbacObjects, 'roleBindings' | 'clusterRoleBindings'>,
): readonly string[] {
  const bound = boundGroups(objects)
  const candidates = [...bound].filter((name) => !name.startsWith('system:'))
  return groups.map((group) => (bound.has(group) ? group : (slipOf(group, candidates) ?? group.trim())))
}

/** The groups that a binding names. */
export function boundGroups({
  roleBindings,
  clusterRoleBindings,
}: Pick<RbacObjects, 'roleBindings' | 'clusterRoleBindings'>): ReadonlySet<string> {
  return new Set(
    [...clusterRoleBindings, ...roleBindings].flatMap(({ subjects }) =>
      (subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name),
    ),
  )
}
