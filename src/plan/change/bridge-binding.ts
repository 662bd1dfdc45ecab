import { isBridgeGroup } from '../../login/mapping/access-entries/bridge.ts'
import type { EntryChange } from '../../login/mapping/access-entries/change.ts'
import { type ClusterRoleBinding, RBAC_GROUP } from '../../rbac/object.ts'
import type { Change } from './change.ts'
import { changesTo } from './kinds.ts'
import { markTemporary } from './stand-in.ts'

/** The changes that need a temporary group that stands for `system:masters` while they are applied. */
export function bridgedChanges(changes: readonly Change[]): readonly EntryChange[] {
  return changesTo('access-entries', changes).filter(({ bridge }) => bridge?.carriesMasters === true)
}

/** It carries the set's marks, so that the next plan finds and removes it when a run dies in between. */
export function bridgeBinding(group: string, set: string): ClusterRoleBinding {
  if (!isBridgeGroup(group)) throw new Error(`${group} is no temporary group`)
  return markTemporary(
    {
      apiVersion: `${RBAC_GROUP}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: group },
      roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: 'cluster-admin' },
      subjects: [{ apiGroup: RBAC_GROUP, kind: 'Group', name: group }],
    },
    { of: 'system:masters', set },
  )
}
