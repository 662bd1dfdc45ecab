import type { Desired } from '../../access/desired.ts'
import { asAccessSubject, matchedName } from '../../rbac/access-subject.ts'
import type { Grant, GrantSubject, RbacObjects, Scope } from '../../rbac/grant.ts'
import {
  type ClusterRoleBinding,
  isBinding,
  objectId,
  type PolicyRule,
  type RoleBinding,
} from '../../rbac/object.ts'
import { roleId, rulesById, rulesOfRoles, scopeOf, subjectsOf } from '../../rbac/rbac-index.ts'
import { scopeKey } from '../../rbac/scope-key.ts'
import { mostOf } from '../effect/most-held.ts'
import type { DriftPower } from './drift.ts'
import { type Fact, type Found, fact } from './found.ts'
import { type RuleFact, ruleFacts } from './rule-facts.ts'

/** What one subject has by one role in one place, by however many bindings. */
export interface FoundBinding extends Found {
  readonly what: Extract<Found['what'], { kind: 'binding' }>
}

/** A role whose rules reach somebody, and are in no file. */
export interface FoundRole {
  readonly role: string
  /** That it is looked at, whatever it grants. */
  readonly itself: Fact
  readonly rules: readonly RuleFact[]
  readonly power: (rules: readonly PolicyRule[]) => DriftPower
}

/**
 * What the bindings grant, by subject, role and place: what gives nobody anything is no part of it, and neither is the
 * name of a binding. And what the roles grant of these bindings, and of those that the file has, but for roles that the
 * file has itself.
 *
 * @param objects as the plan leaves them
 * @param bindings those of them that no file declares and that matter
 */
export function heldBindings(
  objects: RbacObjects,
  bindings: readonly (RoleBinding | ClusterRoleBinding)[],
  desired: Pick<Desired, 'objects'>,
): { readonly held: readonly FoundBinding[]; readonly roles: readonly FoundRole[] } {
  const rulesOf = rulesOfRoles(objects)
  const power = powers()
  const held = new Map<string, FoundBinding>()
  const idsOf = new Map<string, Set<string>>()
  const scopes = new Map<string, Scope>()
  const use = (binding: RoleBinding | ClusterRoleBinding): readonly PolicyRule[] => {
    const scope = scopeOf(binding)
    const role = roleId(binding.roleRef, scope)
    // Of one role a binding in the whole cluster grants most.
    if (!scopes.has(role) || scope.kind === 'cluster') scopes.set(role, scope)
    return rulesOf(binding) ?? []
  }
  for (const binding of bindings) {
    const rules = use(binding)
    if (rules.length === 0) continue
    const scope = scopeOf(binding)
    for (const subject of subjectsOf(binding, scope)) {
      const one = heldBy({ binding, scope, subject, power: () => power(rules, scope) })
      const [{ key }] = one.facts as readonly [Fact]
      held.set(key, one)
      // A hundred thousand bindings may give one subject one role.
      const ids = idsOf.get(key)
      if (ids === undefined) idsOf.set(key, new Set(one.what.bindings))
      else for (const id of one.what.bindings) ids.add(id)
    }
  }
  for (const { object } of desired.objects) if (isBinding(object)) use(object)
  const own = new Set(
    desired.objects.flatMap(({ object }) => (isAggregated(object) ? [] : [objectId(object)])),
  )
  const rules = rulesById(objects)
  const watched = [...scopes].filter(([role]) => !own.has(role))
  return {
    held: [...held].map(([key, one]) => ({
      ...one,
      what: { ...one.what, bindings: [...(idsOf.get(key) ?? [])].toSorted() },
    })),
    roles: watched.map(([role, scope]) => ({
      role,
      itself: fact('role', role),
      rules: ruleFacts(role, rules.get(role) ?? []),
      power: (some) => power(some, scope),
    })),
  }
}

/** Its rules are those of other roles. */
function isAggregated(object: Desired['objects'][number]['object']): boolean {
  return object.kind === 'ClusterRole' && object.aggregationRule !== undefined
}

function heldBy(about: {
  readonly binding: RoleBinding | ClusterRoleBinding
  readonly scope: Scope
  readonly subject: GrantSubject
  readonly power: () => DriftPower
}): FoundBinding {
  const { binding, scope, subject, power } = about
  const role = roleId(binding.roleRef, scope)
  const place = scopeKey(scope)
  const kind = subject.kind === 'Group' ? 'group' : 'user'
  const everywhere = fact('binding', kind, matchedName(subject), role, '').key
  return {
    what: {
      kind: 'binding',
      subject: asAccessSubject(subject),
      holders: [],
      role,
      scope: place,
      bindings: [objectId(binding)],
    },
    power,
    facts: [{ ...fact('binding', kind, matchedName(subject), role, place), wider: () => [everywhere] }],
  }
}

/** Hundreds of bindings give the same role in the same kind of place. */
function powers(): (rules: readonly PolicyRule[], scope: Scope) => DriftPower {
  const known = new Map<string, WeakMap<readonly PolicyRule[], { readonly power: DriftPower }>>()
  return (rules, scope) => {
    const place = scopeKey(scope)
    const kind = place === '' || place === 'kube-system' ? place : 'other'
    const ofKind = known.get(kind) ?? new WeakMap<readonly PolicyRule[], { readonly power: DriftPower }>()
    known.set(kind, ofKind)
    const earlier = ofKind.get(rules) ?? { power: mostOf([grantOf(rules, scope)]) }
    ofKind.set(rules, earlier)
    const { power } = earlier
    return power === undefined || power === 'unknown' ? power : { ...power, scopes: [place] }
  }
}

/** Nobody asks by whom. */
function grantOf(rules: readonly PolicyRule[], scope: Scope): Grant {
  return {
    scope,
    rules,
    via: { kind: 'binding', subject: { kind: 'Group', name: '' }, binding: '', role: '' },
  }
}
