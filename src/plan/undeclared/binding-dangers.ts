import { dangersGained } from '../../danger/judge.ts'
import { objectDangers } from '../../danger/objects.ts'
import type { DangerId } from '../../danger/rule/catalogue.ts'
import { atLeast, type DangerSeverity } from '../../danger/rule/rule.ts'
import type { Grant, RbacObjects } from '../../rbac/grant.ts'
import { type ClusterRoleBinding, objectId, type PolicyRule, type RoleBinding } from '../../rbac/object.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'

/** What a binding gives its subjects, whoever they are. */
export interface BindingDanger {
  readonly rule: DangerId
  readonly severity: DangerSeverity
}

/** The gravest danger that each of these bindings gives, by its id, of those that are critical or high. */
export function bindingDangers(
  { groups, users }: RbacIndex,
  bindings: readonly (ClusterRoleBinding | RoleBinding)[],
): ReadonlyMap<string, BindingDanger> {
  const asked = new Set(bindings.map(objectId))
  const found = new Map<string, BindingDanger>()
  const add = (id: string, danger: BindingDanger | undefined): void => {
    if (danger === undefined || !atLeast(danger.severity, 'high')) return
    const known = found.get(id)
    if (known === undefined || !atLeast(known.severity, danger.severity)) found.set(id, danger)
  }
  const ofGrant = gravest()
  for (const grants of [...groups.grants.values(), ...users.grants.values()])
    for (const grant of grants)
      if (grant.via.kind === 'binding' && asked.has(grant.via.binding)) add(grant.via.binding, ofGrant(grant))
  const objects = {
    ...NO_OBJECTS,
    roleBindings: bindings.filter((one) => one.kind === 'RoleBinding'),
    clusterRoleBindings: bindings.filter((one) => one.kind === 'ClusterRoleBinding'),
  }
  for (const danger of objectDangers(NO_OBJECTS, objects, NOBODY)) add(danger.object, danger)
  return found
}

const NO_OBJECTS: RbacObjects = { roles: [], clusterRoles: [], roleBindings: [], clusterRoleBindings: [] }
const NOBODY = { groups: new Set<string>(), accounts: [] }

/** Hundreds of bindings give the same role in the same kind of place. */
function gravest(): (grant: Grant) => BindingDanger | undefined {
  const known = new Map<string, WeakMap<readonly PolicyRule[], readonly BindingDanger[]>>()
  return (grant) => {
    const { scope, rules } = grant
    const place = scope.kind === 'cluster' ? '' : scope.namespace === 'kube-system' ? 'kube-system' : 'other'
    const ofPlace = known.get(place) ?? new WeakMap<readonly PolicyRule[], readonly BindingDanger[]>()
    known.set(place, ofPlace)
    const dangers = ofPlace.get(rules) ?? dangersOf(grant)
    ofPlace.set(rules, dangers)
    return dangers[0]
  }
}

/** The gravest first. */
function dangersOf(grant: Grant): readonly BindingDanger[] {
  return dangersGained([], [grant]).flatMap((danger) =>
    danger.kind === 'masters' ? [] : [{ rule: danger.rule, severity: danger.severity }],
  )
}
