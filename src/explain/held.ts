import { isRefusedWithoutName } from '../rbac/aggregated.ts'
import { compactAccess } from '../rbac/compact.ts'
import { EVERYONE } from '../rbac/everyone.ts'
import { accessDifference } from '../rbac/gained.ts'
import type { Grant, KubernetesIdentity } from '../rbac/grant.ts'
import { grantsOf } from '../rbac/grants.ts'
import { permits, permittedBy, type ScopedRequest } from '../rbac/permits.ts'
import type { RbacIndex } from '../rbac/rbac-index.ts'
import type { Explanation } from './explanation.ts'

/** What a principal holds. It has several identities where rows apply at random. */
export interface Held {
  /** Of each identity. */
  readonly each: readonly (readonly Grant[])[]
  /** The usernames of the same identities. */
  readonly usernames: readonly string[]
}

/** `some`: some logins may, or it depends on which of several rows applies. */
export type Permission = 'yes' | 'some' | 'no'

export function heldBy(index: RbacIndex, identities: readonly KubernetesIdentity[]): Held {
  return {
    each: identities.map((identity) => grantsOf(index, identity)),
    usernames: identities.map(({ username }) => username),
  }
}

export function permission({ each: all, usernames }: Held, request: ScopedRequest): Permission {
  const each = all.map((grants, index) =>
    isRefusedWithoutName(usernames[index] ?? '', request) ? [] : grants,
  )
  if (each.length > 0 && each.every((grants) => permits(grants.filter(isCertain), request))) return 'yes'
  return each.some((grants) => permits(grants, request)) ? 'some' : 'no'
}

/** The grants that let the request pass, of any of the identities. */
export function waysOf({ each, usernames }: Held, request: ScopedRequest): readonly Grant[] {
  return each.flatMap((grants, index) =>
    isRefusedWithoutName(usernames[index] ?? '', request) ? [] : permittedBy(grants, request),
  )
}

/** What every login holds: nothing of it depends on a session's name or on chance. */
export function certain({ each }: Held): readonly Grant[] {
  const [first = [], ...others] = each
  const sure = first.filter(isCertain)
  if (others.length === 0) return sure
  const keys = others.map((grants) => new Set(grants.filter(isCertain).map(({ via }) => JSON.stringify(via))))
  return sure.filter(({ via }) => keys.every((known) => known.has(JSON.stringify(via))))
}

/** What is held, without what everybody has who can log in at all; and by which ways. */
export function heldCompact({ each }: Held): Pick<Explanation['rbac'], 'held' | 'through'> {
  const { gained } = accessDifference([EVERYONE], each.flat())
  const ways = new Map(gained.map(({ via }) => [JSON.stringify(via), via]))
  return { held: compactAccess(gained), through: [...ways.values()] }
}

export function isSomeLogins({ each }: Held): boolean {
  return each.length > 1 || each.some((grants) => grants.some((grant) => !isCertain(grant)))
}

function isCertain({ via }: Grant): boolean {
  return via.symbolic === undefined
}
