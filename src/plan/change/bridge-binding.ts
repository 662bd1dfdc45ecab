import { isBridgeGroup } from '../../login/mapping/access-entries/bridge.ts'
import { type ClusterRoleBinding, RBAC_GROUP } from '../../rbac/object.ts'
import type { Change } from './change.ts'
import { changesTo } from './kinds.ts'
import { markTemporary } from './stand-in.ts'

/** Whether an apply of these changes needs a temporary group that stands for `system:masters`. */
export function needsBridge(changes: readonly Change[]): boolean {
  return changesTo('access-entries', changes).some(({ bridge }) => bridge?.carriesMasters === true)
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
