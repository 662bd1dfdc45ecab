import { isPattern, patternCovers } from '../../rbac/access-policy/scope.ts'
import type { ResourceRequest } from '../../rbac/allows.ts'
import { isClusterScoped } from '../../rbac/cluster-scoped.ts'
import type { Grant, GrantPath, Scope } from '../../rbac/grant.ts'
import type { PolicyRule } from '../../rbac/object.ts'
import type { ResourceAtom } from '../../rbac/rules.ts'
import { scopeKey } from '../../rbac/scope-key.ts'
import { contentKey, holderKey } from './grant-key.ts'
import { byName, grantAllows, namesAllowed } from './granted.ts'
import { someAtoms } from './some-atoms.ts'

/** What somebody gains, to be asked about in one scope after the other. */
export interface Gain {
  /** `system:masters` is gained, and so everything. */
  readonly masters: readonly GrantPath[]
  /** The cluster first, then namespaces by name. Empty where nothing can be gained. */
  readonly scopes: readonly Scope[]
  /** The parts of rules that can be gained in the scope by its own grants; of a rule with very many, some of each form. */
  readonly atoms: (scope: Scope) => readonly ResourceAtom[]
  /** The grants by which the request is newly permitted there. What the whole cluster grants is no gain of a namespace. */
  readonly grants: (request: ResourceRequest, scope: Scope) => readonly Grant[]
  /** The same for each of the names for which the request is newly permitted, where it is for some names only. */
  readonly namedGrants: (request: ResourceRequest, scope: Scope) => ReadonlyMap<string, readonly Grant[]>
  readonly before: (request: ResourceRequest, scope: Scope) => boolean
  /** The grants that permit the request there in the end, gained or not. */
  readonly after: (request: ResourceRequest, scope: Scope) => readonly Grant[]
}

export function gainOf(before: readonly Grant[], after: readonly Grant[]): Gain {
  const known = new Set(before.map(contentKey))
  const fresh = after.filter((grant) => !known.has(contentKey(grant)))
  const everything = before.some(({ via }) => via.kind === 'masters' && via.symbolic !== true)
  const freshByScope = Map.groupBy(fresh, ({ scope }) => scopeKey(scope))
  const [heldBefore, heldAfter] = [grantsByScope(before), grantsByScope(after)]
  const everywhere = heldAfter({ kind: 'cluster' })
  const earlier = (scope: Scope): readonly Grant[] =>
    scope.kind === 'cluster' || everywhere.length === 0
      ? heldBefore(scope)
      : [...heldBefore(scope), ...everywhere]
  return {
    masters: everything ? [] : fresh.flatMap(({ via }) => (via.kind === 'masters' ? [via] : [])),
    scopes: everything || fresh.length === 0 ? [] : scopesOf(after),
    atoms: (scope) => {
      const grants = freshByScope.get(scopeKey(scope)) ?? []
      const [first, ...others] = new Map(grants.map((grant) => [grant.rules, grant])).values()
      if (first === undefined) return []
      return others.length === 0 ? atomsOf(first) : [first, ...others].flatMap(atomsOf)
    },
    grants: (request, scope) => {
      const granting = heldAfter(scope).filter((grant) => grantAllows(grant, request))
      if (granting.length === 0) return []
      const asBefore = earlier(scope).filter((grant) => grantAllows(grant, request))
      return granting.filter((grant) => comparable(asBefore, grant).length === 0)
    },
    namedGrants: (request, scope) => {
      const fresh = freshByScope.get(scopeKey(scope)) ?? []
      const [now, then] = [byName(heldAfter(scope), request), byName(earlier(scope), request)]
      const found = new Map<string, readonly Grant[]>()
      for (const name of new Set(fresh.flatMap(({ rules }) => [...namesAllowed(rules, request).names]))) {
        const asBefore = then(name)
        const gained = now(name).filter((grant) => comparable(asBefore, grant).length === 0)
        if (gained.length > 0) found.set(name, gained)
      }
      return found
    },
    before: (request, scope) => heldBefore(scope).some((grant) => grantAllows(grant, request)),
    after: (request, scope) => heldAfter(scope).filter((grant) => grantAllows(grant, request)),
  }
}

const atoms = {
  cluster: new WeakMap<readonly PolicyRule[], readonly ResourceAtom[]>(),
  namespace: new WeakMap<readonly PolicyRule[], readonly ResourceAtom[]>(),
}

function atomsOf({ rules, scope }: Grant): readonly ResourceAtom[] {
  const known = atoms[scope.kind].get(rules)
  if (known !== undefined) return known
  const found = rules
    .flatMap(someAtoms)
    .flatMap((atom) => ('url' in atom ? [] : [atom]))
    .filter((atom) => scope.kind === 'cluster' || !isClusterScoped(atom))
  atoms[scope.kind].set(rules, found)
  return found
}

/**
 * What counts in a scope: its own grants and those of the whole cluster. Hundreds of namespaces are asked about, each for
 * every request of the catalogue.
 */
function grantsByScope(grants: readonly Grant[]): (scope: Scope) => readonly Grant[] {
  const own = Map.groupBy(grants, ({ scope }) => scopeKey(scope))
  const everywhere = own.get('') ?? []
  const patterns = [...own.keys()].filter(isPattern)
  const known = new Map<string, readonly Grant[]>()
  return (scope) => {
    if (scope.kind === 'cluster') return everywhere
    const { namespace } = scope
    const earlier = known.get(namespace)
    if (earlier !== undefined) return earlier
    const wider = patterns.filter((pattern) => pattern !== namespace && patternCovers(pattern, namespace))
    const all = [...everywhere, ...[...wider, namespace].flatMap((place) => own.get(place) ?? [])]
    known.set(namespace, all)
    return all
  }
}

/** What some logins hold by their name is compared with what everybody holds, and with what those same logins hold. */
function comparable(earlier: readonly Grant[], { via }: Grant): readonly Grant[] {
  return earlier.filter((other) => other.via.symbolic !== true || holderKey(other.via) === holderKey(via))
}

function scopesOf(grants: readonly Grant[]): Scope[] {
  const namespaces = grants.flatMap(({ scope }) => (scope.kind === 'namespace' ? [scope.namespace] : []))
  return [
    { kind: 'cluster' },
    ...[...new Set(namespaces)].toSorted().map((namespace): Scope => ({ kind: 'namespace', namespace })),
  ]
}
