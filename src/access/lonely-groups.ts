import { nearest } from '../problem/nearest.ts'
import type { Problem } from '../problem/problem.ts'
import { isBinding } from '../rbac/object.ts'
import type { Desired } from './desired.ts'
import type { PlacedBinding } from './file.ts'

/**
 * Bindings of one cluster for a group that no principal has, where a principal has a group of nearly that name
 * which nothing is bound to: most likely one of the two is misspelt. A group that is far from all others says
 * nothing: rows that nobody declared here may have it.
 */
export function lonelyGroups(
  bindings: readonly PlacedBinding[],
  { principals, objects }: Pick<Desired, 'principals' | 'objects'>,
): Problem[] {
  const groups = bindings.flatMap(({ binding }) => binding.groups ?? [])
  const pairs = misspeltGroups(groups, { principals, objects })
  return bindings.flatMap(({ binding, groupPlaces, where }) =>
    (binding.groups ?? []).flatMap((group, index): Problem[] => {
      const near = pairs.get(group)
      if (near === undefined) return []
      return [
        {
          code: 'group-without-principal',
          severity: 'notice',
          where: groupPlaces[index] ?? where,
          message: `No principal of this file has the group "${group}". One has "${near}", to which nothing is bound.`,
          found: group,
          allowed: 'any group',
          fix: `If you mean "${near}", write that. If others have the group, nothing is wrong.`,
        },
      ]
    }),
  )
}

/** The groups of bindings that no principal has, each with the group of one that is most likely the same. */
export function misspeltGroups(
  groups: readonly string[],
  { principals, objects }: Pick<Desired, 'principals' | 'objects'>,
): ReadonlyMap<string, string> {
  const given = new Set(principals.flatMap((principal) => principal.groups))
  const bound = new Set(
    objects.flatMap(({ object }) =>
      isBinding(object)
        ? (object.subjects ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name)
        : [],
    ),
  )
  const unbound = [...given].filter((group) => !bound.has(group))
  return new Map(
    [...new Set(groups)].flatMap((group): [string, string][] => {
      const near = given.has(group) ? undefined : nearest(group, unbound)
      return near === undefined ? [] : [[group, near]]
    }),
  )
}
