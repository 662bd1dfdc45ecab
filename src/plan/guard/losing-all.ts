import { principalKey } from '../../aws-auth/arn-key.ts'
import { everybody } from '../../login/everybody.ts'
import { grantsOf } from '../../rbac/grants.ts'
import { objectId } from '../../rbac/object.ts'
import { isOurs } from '../../rbac/ownership.ts'
import { isMapping, mappedPrincipal } from '../change/kinds.ts'
import { losesAll } from '../effect/loses-all.ts'
import { type Guarded, guardedLogins } from './guarded.ts'
import { rbacViews } from './rbac-views.ts'
import { reachedBy } from './reached-by.ts'

/** Those whose access a set manages, and who of them loses all of it by a plan: ARNs and ids of accounts. */
export interface LosingAll {
  readonly losing: readonly string[]
  readonly managed: number
}

/**
 * Principals that lose all effective access, whatever takes it: a row, a group, a binding or a role. Nodes do not
 * count, nor does who loses it by a row of a restore.
 *
 * @param rows `principalKey` of those whose rows the set manages. Whoever has access by an object of the set counts
 * beside them.
 */
export function losingAll(guarded: Guarded, rows: ReadonlySet<string>): LosingAll {
  const { nodes, changes } = guarded
  const { before } = guardedLogins(guarded)
  const restored = new Set(
    changes.flatMap((change) =>
      isMapping(change) && change.reason === 'restored' ? principalKey(mappedPrincipal(change) ?? '') : [],
    ),
  )
  const losing = reachedBy(guarded)
    .filter((reached) => reached.subject.kind === 'principal' && losesAll(reached))
    .map(({ subject }) => subject.name)
    .filter((name) => {
      const key = principalKey(name)
      return !restored.has(key) && !nodes.roles.has(key) && before.of(name)?.isNode !== true
    })
  const isOfRows = losing.every((name) => rows.has(principalKey(name)))
  const managed = isOfRows ? rows : new Set([...rows, ...losing.map(principalKey), ...holders(guarded)])
  return { losing, managed: managed.size }
}

/** Everybody who now has access by an object of the set. */
function holders(guarded: Guarded): readonly string[] {
  const { snapshot, desired } = guarded
  const { roles, clusterRoles, roleBindings, clusterRoleBindings } = snapshot
  const ours = new Set(
    [...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
      .filter((object) => isOurs(object, desired.set))
      .map(objectId),
  )
  const { before } = rbacViews(guarded)
  return [...everybody(guardedLogins(guarded).before, before).values()]
    .filter(({ isNode }) => !isNode)
    .filter(({ identities }) =>
      identities.some((identity) =>
        grantsOf(before, identity).some(
          ({ via }) => via.kind === 'binding' && (ours.has(via.binding) || ours.has(via.role)),
        ),
      ),
    )
    .map(({ key }) => key)
}
