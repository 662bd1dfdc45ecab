import { judgeGain } from '../danger/judge.ts'
import { isForInstances } from '../login/template.ts'
import { type Step, stepsOf } from '../plan/effect/step.ts'
import { isRefusedWithoutName } from '../rbac/aggregated.ts'
import { type CompactAccess, compactAccess } from '../rbac/compact.ts'
import { EVERYONE } from '../rbac/everyone.ts'
import { accessDifference } from '../rbac/gained.ts'
import type { Grant, GrantPath, KubernetesIdentity } from '../rbac/grant.ts'
import { grantsOf } from '../rbac/grants.ts'
import { permits, permittedBy, type ScopedRequest } from '../rbac/permits.ts'
import type { RbacIndex } from '../rbac/rbac-index.ts'

/** What a principal holds. It has several identities where rows apply at random. */
export interface Held {
  /** Of each identity. */
  readonly each: readonly (readonly Grant[])[]
  /** The same identities. */
  readonly identities: readonly KubernetesIdentity[]
}

/** `some`: some logins may, or it depends on which of several rows applies. */
export type Permission = 'yes' | 'some' | 'no'

export function heldBy(index: RbacIndex, identities: readonly KubernetesIdentity[]): Held {
  return {
    each: identities.map((identity) => grantsOf(index, identity)),
    identities,
  }
}

export function permission(held: Held, request: ScopedRequest): Permission {
  const each = served(held, request)
  const areSure = !held.identities.some(isForInstances)
  if (areSure && each.length > 0 && each.every((grants) => permits(grants.filter(isCertain), request)))
    return 'yes'
  return each.some((grants) => permits(grants, request)) ? 'some' : 'no'
}

/** The grants that let the request pass, of any of the identities. */
export function waysOf(held: Held, request: ScopedRequest): readonly Grant[] {
  return served(held, request).flatMap((grants) => permittedBy(grants, request))
}

/** What of each identity counts for the request. */
function served({ each, identities }: Held, request: ScopedRequest): Held['each'] {
  return each.map((grants, index) =>
    isRefusedWithoutName(identities[index]?.username ?? '', request) ? [] : grants,
  )
}

/** What every login holds: nothing of it depends on a session's name or on chance. */
export function certain({ each, identities }: Held): readonly Grant[] {
  if (identities.some(isForInstances)) return []
  const [first = [], ...others] = each
  const sure = first.filter(isCertain)
  if (others.length === 0) return sure
  const keys = others.map((grants) => new Set(grants.filter(isCertain).map(({ via }) => JSON.stringify(via))))
  return sure.filter(({ via }) => keys.every((known) => known.has(JSON.stringify(via))))
}

/** What is held, without what everybody has who can log in at all. */
export interface HeldCompact {
  readonly held: readonly CompactAccess[]
  /** The same as people are told it, place by place. */
  readonly steps: readonly Step[]
  /** The ways by which it is held. */
  readonly through: readonly GrantPath[]
}

export function heldCompact({ each }: Held): HeldCompact {
  const grants = each.flat()
  const { gained } = accessDifference([EVERYONE], grants)
  const held = compactAccess(gained)
  const through = [...new Map(gained.map(({ via }) => [JSON.stringify(via), via])).values()]
  return { held, through, steps: stepsOf(held, judgeGain([EVERYONE], grants), through) }
}

export function isSomeLogins({ each, identities }: Held): boolean {
  return (
    identities.some(isForInstances) ||
    each.length > 1 ||
    each.some((grants) => grants.some((grant) => !isCertain(grant)))
  )
}

function isCertain({ via }: Grant): boolean {
  return via.symbolic === undefined
}
