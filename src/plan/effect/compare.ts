import { EVERYONE } from '../../rbac/everyone.ts'
import { type AccessDifference, accessDifference } from '../../rbac/gained.ts'
import type { Grant } from '../../rbac/grant.ts'
import type { Standing } from './reached.ts'

export type Compare = (before: Standing, after: Standing) => AccessDifference

/** Compares those that hold the same grants once. */
export function comparer(): Compare {
  const numbers = new Map<Grant, number>()
  const numberOf = (grant: Grant): number => {
    const number = numbers.get(grant) ?? numbers.size
    numbers.set(grant, number)
    return number
  }
  const known = new Map<string, AccessDifference>()
  return (before, after) => {
    const key = [before, after]
      .map(({ identities, grants }) => `${identities.length > 0}:${grants.map(numberOf).join()}`)
      .join(' ')
    const difference = known.get(key) ?? compare(before, after)
    known.set(key, difference)
    return difference
  }
}

/** To be let in at all gives what everybody has; that is left out, and only that. */
function compare(before: Standing, after: Standing): AccessDifference {
  if (before.identities.length > 0 && after.identities.length > 0)
    return accessDifference(before.grants, after.grants)
  return {
    gained: accessDifference([EVERYONE, ...before.grants], after.grants).gained,
    lost: accessDifference(before.grants, [EVERYONE, ...after.grants]).lost,
  }
}
