import type { MappingChange } from '../../login/mapping/change.ts'
import type { Problem } from '../../problem/problem.ts'
import { identitiesOf, isMapping, mappedPrincipal } from '../change/kinds.ts'
import type { Guarded } from './guarded.ts'

/** The group that may do everything before RBAC is asked. */
export const MASTERS = 'system:masters'

/** A row that gains `system:masters` bypasses RBAC entirely and cannot be limited by it. */
export function guardMasters({ desired, changes }: Pick<Guarded, 'desired' | 'changes'>): Problem[] {
  const isAllowed = desired.guards.allowSystemMasters
  const cluster = desired.cluster.name
  return changes
    .filter((change) => isMapping(change))
    .filter(gainsMasters)
    .map((change) => ({
      code: 'system-masters',
      severity: isAllowed || stoodThere(change) ? 'warning' : 'error',
      where: change.where ?? { cluster },
      message: `${mappedPrincipal(change)} would gain ${MASTERS} in ${cluster}: it may do everything, RBAC cannot limit it, and no binding shows it.`,
      found: MASTERS,
      allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at the most)',
      fix: stoodThere(change)
        ? 'The row stood there before; make sure that it shall come back.'
        : isAllowed
          ? 'guards.allowSystemMasters lets it pass; make sure that it is meant.'
          : 'Bind a group to a ClusterRole under rbac.bindings; or, if it must be, set `guards.allowSystemMasters: true`.',
    }))
}

/** The way back and a repair make nothing new: who was let in that way must not stay out because of it. */
function stoodThere({ reason }: MappingChange): boolean {
  return reason === 'restored' || reason === 'repaired'
}

function gainsMasters(change: MappingChange): boolean {
  const { before, after } = identitiesOf(change)
  return after?.groups.includes(MASTERS) === true && !before?.groups.includes(MASTERS)
}
