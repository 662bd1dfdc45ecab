import type { AccessSubject } from '../../rbac/access-subject.ts'
import type { RuleAtom } from '../../rbac/rules.ts'
import type { Kept } from '../effect/effect.ts'

/**
 * What is in a cluster beside what its file says, as a plan leaves it, and what of it is new: ways in that nobody
 * manages, bindings that reach what the file gives or that are dangerous, and what roles grant that the file only names.
 */
export interface Drift {
  readonly compared: Compared
  /** What is new first, then by power. */
  readonly items: readonly DriftItem[]
  /** All that an apply can remember, in the parts in which it is agreed to. */
  readonly parts: readonly DriftPart[]
}

/** With what it is compared. */
export type Compared =
  /** No apply remembered anything, so nothing counts as new. */
  | 'nothing'
  /** What the last apply remembers of each. */
  | 'each'
  /** The last apply remembers one digest of all, and all is as it was. */
  | 'same'
  /** It is not, or what the last apply remembers is damaged: each may be new. */
  | 'changed'

export interface DriftItem {
  readonly what: What
  /** Not there at the last apply, or nobody was shown it. Of what is not known: false. */
  readonly isNew: boolean
  readonly power: DriftPower
}

/** The most that comes with it, on the one scale; absent where that is nothing beside what everybody has. */
export type DriftPower = Kept | 'unknown' | undefined

export type What = WayIn | HeldBinding | MoreRules

/** How somebody can log in. */
export type WayIn =
  | {
      readonly kind: 'row'
      readonly principal: string
      readonly username: string
      readonly groups: readonly string[]
      /** An access entry counts in its place, and it counts when that is removed. */
      readonly isBeneath: boolean
      /** By it nodes join. */
      readonly isOfNodes: boolean
    }
  | { readonly kind: 'account'; readonly principal: string }
  /** What it gives is absent where nobody looked at it. */
  | {
      readonly kind: 'entry'
      readonly principal: string
      readonly gives?: { readonly username: string; readonly groups: readonly string[] }
    }
  /** An access policy that an entry has got which was there before. */
  | {
      readonly kind: 'policy'
      readonly principal: string
      readonly policy: string
      /** A namespace or a pattern of names; empty for the whole cluster. */
      readonly scope: string
    }

/** What a subject has by bindings that no file declares: one role in one place. */
export interface HeldBinding {
  readonly kind: 'binding'
  readonly subject: AccessSubject
  /** Principals of IAM that are known to have the group or the username; only of what is new. */
  readonly holders: readonly string[]
  /** `ClusterRole/view`, `Role/shop/reader` */
  readonly role: string
  /** A namespace; empty for the whole cluster. */
  readonly scope: string
  /** `RoleBinding/shop/debug`; sorted. */
  readonly bindings: readonly string[]
}

/** What a role grants that it did not at the last apply; others are bound to it already. */
export interface MoreRules {
  readonly kind: 'rules'
  readonly role: string
  readonly added: readonly RuleAtom[]
}

/** What is agreed to as one, and remembered as one or more. */
export interface DriftPart {
  readonly facts: readonly RememberedFact[]
}

export interface RememberedFact {
  /** `memoryKey` */
  readonly key: string
  /** The last apply remembers it, or something that gives more. */
  readonly isKnown: boolean
}

export const NO_DRIFT: Drift = { compared: 'nothing', items: [], parts: [] }

/** Whether somebody must look: something is new, or nobody can say what is. */
export function isDrift({ compared, items }: Drift): boolean {
  return compared === 'changed' || items.some(({ isNew }) => isNew)
}

/**
 * Whether it makes somebody so powerful that a reader of a plan must see it by name: an admin, a way to admin, write in
 * the whole cluster, what is high or critical there (every Secret, exec everywhere), power that is not known, or any for everybody.
 */
export function isGraveItem({ what, power }: DriftItem): boolean {
  if (power === 'unknown' || what.kind === 'account') return true
  if (what.kind === 'binding' && what.subject.kind === 'group' && EVERYBODY.test(what.subject.name))
    return true
  if (power === undefined) return false
  const { power: word, parts } = power.held
  if (word === 'admin' || word === 'way-to-admin') return true
  // Of a gain, what is high or critical is in the caution: every Secret of the cluster, exec in all of it.
  const isHigh = parts.some(({ level }) => level === 'high' || level === 'critical')
  return power.scopes.includes('') && (word === 'write' || isHigh)
}

const EVERYBODY = /^system:(authenticated|unauthenticated|serviceaccounts(:.*)?)$/
