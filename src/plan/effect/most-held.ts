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
 * The most that each of these principals may do before a plan, or after it where only the plan lets them log in, by its
 * ARN as given; whoever can log in and do nothing has `login`, and whoever never can is not there.
 */
export function mostHeld(views: AccessViews, principals: readonly string[]): ReadonlyMap<string, Kept> {
  const logins = loginViews(views)
  const most = rememberedOf(mostOf)
  return new Map(
    principals.flatMap((principal): [string, Kept][] => {
      const when = SIDES.find((side) => (logins[side].of(principal)?.identities ?? []).length > 0)
      if (when === undefined) return []
      const { identities = [] } = logins[when].of(principal) ?? {}
      const grants = [...new Set(identities.flatMap((identity) => grantsOf(views.rbac[when], identity)))]
      return [[principal, most(grants) ?? LOGIN]]
    }),
  )
}

const SIDES = ['before', 'after'] as const

const LOGIN: Kept = { scopes: [], held: { power: 'login', parts: [] } }

/** The most that some grants are beside what everybody has. */
export function mostOf(grants: readonly Grant[]): Kept | undefined {
  return allOf(grants)[0]
}

/** All that some grants are beside what everybody has, the highest power first. */
export function allOf(grants: readonly Grant[]): readonly Kept[] {
  const own = grants.filter((grant) => grant !== EVERYONE)
  const steps = stepsOf(
    compactAccess(accessDifference([EVERYONE], own).gained),
    judgeGain([EVERYONE], own),
    [],
  )
  return steps.map(({ scopes, held }) => ({ scopes, held }))
}

/**
 * What `of` says of each set of grants, once: many principals hold the same. Equal answers are one object, because plans
 * of hundreds of clusters keep them.
 */
export function rememberedOf<T>(of: (grants: readonly Grant[]) => T): (grants: readonly Grant[]) => T {
  const numbers = new Map<Grant, number>()
  const known = new Map<string, { readonly held: T }>()
  const answers = new Map<string | undefined, { readonly held: T }>()
  return (grants) => {
    const key = grants
      .map((grant) => {
        const number = numbers.get(grant) ?? numbers.size
        numbers.set(grant, number)
        return number
      })
      .join()
    const earlier = known.get(key)
    if (earlier !== undefined) return earlier.held
    const held = of(grants)
    const text = JSON.stringify(held)
    const answer = answers.get(text) ?? { held }
    answers.set(text, answer)
    known.set(key, answer)
    return answer.held
  }
}
