import { isPattern, patternCovers } from './access-policy/scope.ts'
import { matchesNothing } from './catalog/matches-nothing.ts'
import { isClusterScoped } from './cluster-scoped.ts'
import type { Grant, GrantPath, Scope } from './grant.ts'
import type { RuleAtom } from './rules.ts'
import { scopeKey } from './scope-key.ts'
import { uncoveredAtoms } from './uncovered.ts'

/** An atom of a rule, where it holds, and a grant that brings it. */
export type ScopedAtom =
  | { readonly kind: 'rule'; readonly scope: Scope; readonly atom: RuleAtom; readonly via: GrantPath }
  /** `system:masters`: nothing can be added to it, and nothing limits it. */
  | { readonly kind: 'everything'; readonly via: GrantPath }

export interface AccessDifference {
  readonly gained: readonly ScopedAtom[]
  readonly lost: readonly ScopedAtom[]
}

/**
 * What the holder of `before` gains and loses by holding `after` instead. `gained` is empty exactly when no request
 * that can be is permitted that was not before, `lost` likewise. Wildcards stay symbolic, so where `*` shrinks to
 * some verbs, `*` is lost, and what remains of it is in `after` and in neither list.
 *
 * What holds in the whole cluster holds in each namespace. An atom that several grants bring is there once. What some
 * logins hold by their name (`symbolic`) is compared with what everybody holds, and with what those same logins hold.
 */
export function accessDifference(before: readonly Grant[], after: readonly Grant[]): AccessDifference {
  return { gained: beyond(after, before), lost: beyond(before, after) }
}

/** What `grants` permit and `others` do not. */
function beyond(grants: readonly Grant[], others: readonly Grant[]): ScopedAtom[] {
  const otherMasters = others.find(({ via }) => via.kind === 'masters')
  if (otherMasters !== undefined && holderOf(otherMasters) === EVERYBODY) return []
  const masters = grants.find(({ via }) => via.kind === 'masters')
  if (masters !== undefined && (otherMasters === undefined || holderOf(masters) === EVERYBODY)) {
    return [{ kind: 'everything', via: masters.via }]
  }
  const patterns = others.filter(({ scope }) => scope.kind === 'namespace' && isPattern(scope.namespace))
  const othersAt = Map.groupBy(others, (grant) => placeKey(grant.scope, holderOf(grant)))
  const found: ScopedAtom[] = []
  const texts = new Map<string, Set<string>>()
  for (const { scope, rules, via } of certainFirst(grants)) {
    const held = [
      ...placesOf({ scope, rules, via }).flatMap((place) => othersAt.get(place) ?? []),
      ...patterns.filter((other) => covers(other.scope, scope)),
    ]
    if (held.some((other) => other.rules === rules)) continue
    const place = scopeKey(scope)
    const known = texts.get(place) ?? new Set()
    texts.set(place, known)
    for (const atom of uncoveredAtoms(rules, new Set(held.map((other) => other.rules)))) {
      const { text, means } = factsOf(atom)
      if (means === 'nothing' || (scope.kind === 'namespace' && means === 'outside of namespaces')) continue
      if (known.has(text)) continue
      known.add(text)
      found.push({ kind: 'rule', scope, atom, via })
    }
  }
  return found
}

interface AtomFacts {
  /** Equal for equal atoms. */
  readonly text: string
  readonly means: 'nothing' | 'outside of namespaces' | 'something'
}

// Thousands of subjects hold the atoms of a few roles.
const facts = new WeakMap<RuleAtom, AtomFacts>()

function factsOf(atom: RuleAtom): AtomFacts {
  const known = facts.get(atom)
  if (known !== undefined) return known
  const isOutside = 'url' in atom || isClusterScoped(atom)
  const means = matchesNothing(atom) ? 'nothing' : isOutside ? 'outside of namespaces' : 'something'
  const made = { text: JSON.stringify(atom), means } as const
  facts.set(atom, made)
  return made
}

/** Whether what holds by the pattern of the one scope holds in all of the other. */
function covers(one: Scope, other: Scope): boolean {
  return (
    one.kind === 'namespace' && other.kind === 'namespace' && patternCovers(one.namespace, other.namespace)
  )
}

function certainFirst(grants: readonly Grant[]): Grant[] {
  const bound = grants.filter(({ via }) => via.kind !== 'masters')
  return [...bound.filter(({ via }) => !via.symbolic), ...bound.filter(({ via }) => via.symbolic)]
}

/** Which of the logins of one identity hold the grant: those that are given the name of the subject, or all. */
function holderOf({ via }: Grant): string {
  if (via.symbolic !== true) return EVERYBODY
  return via.kind === 'masters' ? via.kind : JSON.stringify(via.subject)
}

const EVERYBODY = ''

/** Where something may be held already that makes the grant nothing new. */
function placesOf(grant: Grant): string[] {
  const scopes: Scope[] = grant.scope.kind === 'cluster' ? [CLUSTER] : [CLUSTER, grant.scope]
  const holders = new Set([EVERYBODY, holderOf(grant)])
  return scopes.flatMap((scope) => [...holders].map((holder) => placeKey(scope, holder)))
}

const CLUSTER: Scope = { kind: 'cluster' }

function placeKey(scope: Scope, holder: string): string {
  return JSON.stringify([scope, holder])
}
