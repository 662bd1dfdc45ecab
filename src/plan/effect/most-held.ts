import { judgeGain } from '../../danger/judge.ts'
import { compactAccess } from '../../rbac/compact.ts'
import { EVERYONE } from '../../rbac/everyone.ts'
import { accessDifference } from '../../rbac/gained.ts'
import type { Grant } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import type { Kept } from './effect.ts'
import { type AccessViews, loginViews } from './reached.ts'
import { stepsOf } from './step.ts'

/**
 * The most that each of these principals may do after a plan, by its ARN as given; whoever can log in and do nothing
 * has `login`, and whoever cannot log in is not there.
 */
export function mostHeld(views: AccessViews, principals: readonly string[]): ReadonlyMap<string, Kept> {
  const { after } = loginViews(views)
  const most = rememberedMost()
  return new Map(
    principals.flatMap((principal): [string, Kept][] => {
      const login = after.of(principal)
      if (login === undefined || login.identities.length === 0) return []
      const grants = [
        ...new Set(login.identities.flatMap((identity) => grantsOf(views.rbac.after, identity))),
      ]
      return [[principal, most(grants) ?? LOGIN]]
    }),
  )
}

const LOGIN: Kept = { scopes: [], held: { power: 'login', parts: [] } }

/** The most that some grants are beside what everybody has. */
export function mostOf(grants: readonly Grant[]): Kept | undefined {
  const own = grants.filter((grant) => grant !== EVERYONE)
  const [first] = stepsOf(
    compactAccess(accessDifference([EVERYONE], own).gained),
    judgeGain([EVERYONE], own),
    [],
  )
  return first === undefined ? undefined : { scopes: first.scopes, held: first.held }
}

/** Many principals hold the same grants. */
function rememberedMost(): (grants: readonly Grant[]) => Kept | undefined {
  const numbers = new Map<Grant, number>()
  const known = new Map<string, Kept | undefined>()
  return (grants) => {
    const key = grants
      .map((grant) => {
        const number = numbers.get(grant) ?? numbers.size
        numbers.set(grant, number)
        return number
      })
      .join()
    if (!known.has(key)) known.set(key, mostOf(grants))
    return known.get(key)
  }
}
