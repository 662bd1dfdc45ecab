import { bridgeGroup } from '../../login/mapping/access-entries/bridge.ts'
import { bridgeBinding, bridgedChanges } from '../../plan/change/bridge-binding.ts'
import { changesTo } from '../../plan/change/kinds.ts'
import { objectId } from '../../rbac/object.ts'
import type { Phases } from './write.ts'
import type { WriteInput } from './write-input.ts'

/**
 * The temporary group of this apply, where an access entry takes over from a row with `system:masters`, or gives way to
 * one: no entry can have that group, and its policy counts only some time after the entry does, or no longer than it.
 */
export function bridgeOfPlan({ plan, nonce }: Pick<WriteInput, 'plan' | 'nonce'>): string | undefined {
  return bridgedChanges(plan.changes).length > 0 ? bridgeGroup(nonce) : undefined
}

/**
 * The binding that makes the group what it stands for: there before any entry has the group, and gone after all lost it.
 * Where an earlier turn of this apply made it, the plan removes it, as it does what a run leaves that dies.
 */
export function bridgeWrites(input: WriteInput): Phases {
  const group = bridgeOfPlan(input)
  if (group === undefined) return { giving: [], taking: [] }
  const object = bridgeBinding(group, input.desired.set)
  const isThere = input.snapshot.clusterRoleBindings.some(({ metadata }) => metadata.name === group)
  const isRemoved = changesTo('rbac', input.plan.changes).some(({ id }) => id === objectId(object))
  const begins = bridgedChanges(input.plan.changes)
  return {
    giving: isThere ? [] : [{ verb: 'create', object, dryRun: 'full', completes: [], begins }],
    taking: isRemoved ? [] : [{ verb: 'delete', object, dryRun: 'not-before', completes: [] }],
  }
}
