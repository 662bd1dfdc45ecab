import type { Desired } from '../../access/desired.ts'
import { digestOfKeys, type Memory } from '../../live/memory.ts'
import { loginsOf } from '../../login/logins.ts'
import type { RbacObjects } from '../../rbac/grant.ts'
import type { ClusterRoleBinding, PolicyRule, RoleBinding } from '../../rbac/object.ts'
import { rulesById } from '../../rbac/rbac-index.ts'
import type { RuleAtom } from '../../rbac/rules.ts'
import { byPower } from '../effect/held.ts'
import type { Compared, Drift, DriftItem, DriftPart, HeldBinding } from './drift.ts'
import { type Fact, type Found, knownBy, remembered } from './found.ts'
import { type FoundRole, heldBindings } from './held-bindings.ts'
import { holdersIn } from './holders.ts'
import { ruleFacts } from './rule-facts.ts'
import { type WaysAbout, waysIn } from './ways-in.ts'

export interface DriftAbout extends WaysAbout {
  readonly desired: Desired
  readonly objects: { readonly before: RbacObjects; readonly after: RbacObjects }
  /** That no file declares and that matter, see `unmanagedIn`. */
  readonly bindings: readonly (RoleBinding | ClusterRoleBinding)[]
  /** Of the ledger. */
  readonly memory: Memory | undefined
}

/** What a cluster has beside its file after a plan, compared with what the last apply remembers. */
export function driftOf(about: DriftAbout): Drift {
  const { memory, objects } = about
  const ways = waysIn(about)
  const { held, roles } = heldBindings(objects.after, about.bindings, about.desired)
  const parts = [...ways, ...held].map(({ facts }) => facts)
  const ofRoles = roles.map(({ itself, rules }) => [itself, ...rules])
  const all = [...parts, ...ofRoles]
  const keys = new Set(all.flat().map(({ key }) => key))
  const compared = comparedWith(memory, keys)
  const isKnown = knownBy(memory, compared === 'same')
  const known = { isKnown, isCompared: compared === 'each' }
  const found = [
    ...ways.flatMap((one) => itemOf(one, known)),
    ...held.flatMap((one) => itemOf(one, known)),
    ...moreRules(roles, objects, known),
  ]
  return {
    compared,
    items: inOrder(withHolders(found, about)),
    parts: all.map((facts): DriftPart => ({ facts: facts.map(remembered(isKnown)) })),
  }
}

function comparedWith(memory: Memory | undefined, keys: ReadonlySet<string>): Compared {
  if (memory === undefined) return 'nothing'
  if (memory.kind === 'keys') return 'each'
  return memory.digest === digestOfKeys(keys) ? 'same' : 'changed'
}

interface Known {
  readonly isKnown: (one: Fact) => boolean
  /** Of each it is known whether it is remembered. */
  readonly isCompared: boolean
}

/** A part of what is new as a whole is not told beside it, nor is one that was there all the time. */
function itemOf({ what, power, facts, of }: Found, { isKnown, isCompared }: Known): readonly DriftItem[] {
  const isNew = isCompared && !facts.every(isKnown)
  if (of !== undefined && !(isNew && isKnown(of))) return []
  return [{ what, isNew, power: power() }]
}

/**
 * Roles that were looked at before and grant more now. What the plan itself adds is its change, and is told as that.
 */
function moreRules(
  roles: readonly FoundRole[],
  { before, after }: DriftAbout['objects'],
  { isKnown, isCompared }: Known,
): readonly DriftItem[] {
  if (!isCompared) return []
  const more = roles.flatMap((one) => {
    const added = isKnown(one.itself) ? one.rules.filter((rule) => !isKnown(rule)) : []
    return added.length === 0 ? [] : [{ ...one, added }]
  })
  const live = before === after || more.length === 0 ? undefined : liveRules(before)
  return more.flatMap(({ role, added, power }): DriftItem[] => {
    const keys = live?.(role)
    const own = added.filter(({ key }) => keys?.has(key) ?? true).flatMap(({ atoms }) => atoms)
    if (own.length === 0) return []
    return [{ what: { kind: 'rules', role, added: own }, isNew: true, power: power(own.map(ruleOf)) }]
  })
}

/** Keys of what each role grants before the plan. */
function liveRules(objects: RbacObjects): (role: string) => ReadonlySet<string> {
  const rules = rulesById(objects)
  return (role) => new Set(ruleFacts(role, rules.get(role) ?? []).map(({ key }) => key))
}

function ruleOf(atom: RuleAtom): PolicyRule {
  if ('url' in atom) return { verbs: [atom.verb], nonResourceURLs: [atom.url] }
  const { verb, group, resource, name } = atom
  return {
    verbs: [verb],
    apiGroups: [group],
    resources: [resource],
    ...(name === undefined ? {} : { resourceNames: [name] }),
  }
}

/** Only of what is new: it is asked whom that reaches. */
function withHolders(items: readonly DriftItem[], { awsAuth, facts }: DriftAbout): readonly DriftItem[] {
  if (!items.some(({ what, isNew }) => isNew && what.kind === 'binding')) return items
  const holders = holdersIn(loginsOf({ awsAuth, facts }))
  return items.map((one) =>
    one.isNew && one.what.kind === 'binding'
      ? { ...one, what: { ...one.what, holders: holders(one.what.subject) } satisfies HeldBinding }
      : one,
  )
}

function inOrder(items: readonly DriftItem[]): readonly DriftItem[] {
  return items.toSorted(
    (one, other) => Number(other.isNew) - Number(one.isNew) || rank(one) - rank(other) || byHeld(one, other),
  )
}

/** What is not known comes behind what is known to be an admin. */
function rank({ power }: DriftItem): number {
  if (power === 'unknown') return 1
  return power?.held.power === 'admin' ? 0 : power === undefined ? 3 : 2
}

function byHeld({ power: one }: DriftItem, { power: other }: DriftItem): number {
  return typeof one === 'object' && typeof other === 'object' ? byPower(one.held, other.held) : 0
}
