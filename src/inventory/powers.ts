import { isForInstances } from '../login/template.ts'
import type { Kept } from '../plan/effect/effect.ts'
import type { Power } from '../plan/effect/held.ts'
import { allOf, rememberedOf } from '../plan/effect/most-held.ts'
import { unpublishedOf } from '../rbac/access-policy/policy-grants.ts'
import type { Grant, HeldPolicy, KubernetesIdentity } from '../rbac/grant.ts'
import { grantsOf } from '../rbac/grants.ts'
import type { RbacIndex } from '../rbac/rbac-index.ts'
import { LEVELS, type Level } from './level.ts'

/** What somebody may do, on the one scale that people are told. */
export interface Powers {
  /** The highest first, place by place. Empty: a login without permissions. */
  readonly held: readonly Kept[]
  /** It may be more, up to admin. */
  readonly unknown?: UnknownPower
  /** Not each of its logins has all of it: names depend on the session, or one of several rows applies. */
  readonly someLogins: boolean
}

export type UnknownPower =
  /** The access entry was not read. */
  | { readonly kind: 'entry-unread' }
  /** AWS does not publish what these access policies grant. */
  | { readonly kind: 'unpublished'; readonly policies: readonly HeldPolicy[] }

/** The powers of principals of one cluster; many hold the same. */
export function powersIn(index: RbacIndex): (identities: readonly KubernetesIdentity[]) => Powers {
  const held = rememberedOf(allOf)
  return (identities) => {
    const each = identities.map((identity) => grantsOf(index, identity))
    const powers = {
      held: held([...new Set(each.flat())]),
      someLogins: identities.length > 1 || identities.some(isForInstances) || each.flat().some(isSymbolic),
    }
    const unknown = unknownOf(identities)
    return unknown === undefined || isAdminOfAll(powers) ? powers : { ...powers, unknown }
  }
}

function unknownOf(identities: readonly KubernetesIdentity[]): UnknownPower | undefined {
  if (identities.length === 0) return { kind: 'entry-unread' }
  const policies = identities.flatMap((identity) => unpublishedOf(identity.policies))
  return policies.length === 0 ? undefined : { kind: 'unpublished', policies }
}

function isSymbolic({ via }: Grant): boolean {
  return via.symbolic === true
}

function isAdminOfAll({ held }: Pick<Powers, 'held'>): boolean {
  return held.some((one) => one.held.power === 'admin' && one.scopes.includes(''))
}

/** The highest power in one word. */
export function levelOf({ held, unknown }: Powers): Level {
  const power = held[0]?.held.power ?? 'login'
  if (power === 'admin' || power === 'all') return 'admin'
  return unknown === undefined ? power : 'unknown'
}

/** The higher first, and of the same power that in the whole cluster. */
export function byLevel(one: Powers, other: Powers): number {
  return LEVELS.indexOf(levelOf(one)) - LEVELS.indexOf(levelOf(other)) || reach(one) - reach(other)
}

function reach({ held }: Powers): number {
  return held[0]?.scopes.includes('') === false ? 1 : 0
}

/** Whether it is that power or a higher one, or may be. */
export function isAtLeast(powers: Powers, level: Level): boolean {
  return powers.unknown !== undefined || LEVELS.indexOf(levelOf(powers)) <= LEVELS.indexOf(level)
}

/** More than plain read, which never has Secrets. */
export function isAboveRead({ held, unknown }: Powers): boolean {
  if (unknown !== undefined) return true
  return held.some(({ held: { power, parts } }) => ABOVE_READ.has(power) || parts.length > 0)
}

const ABOVE_READ: ReadonlySet<Power> = new Set(['all', 'admin', 'way-to-admin', 'write'])
