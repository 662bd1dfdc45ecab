import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { importClusters } from '../../src/import/import-clusters.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { loginsOf } from '../../src/login/logins.ts'
import { clusterState } from '../login/cluster-state.ts'
import { desiredState } from '../plan/desired.ts'
import { rbacObjects } from '../rbac/objects-arbitrary.ts'
import { rounds } from '../rounds.ts'

/** Clusters in which everything meets everything: rows that apply at random, unknown entries, callers of all kinds. */
const anyCluster = fc.tuple(clusterState, rbacObjects, fc.boolean()).map(([state, objects, isEks]) => ({
  desired: desiredState({
    cluster: isEks
      ? { door: 'eks', name: 'prod', region: 'eu-central-1' }
      : { door: 'directory', name: 'prod', directory: 'cluster' },
  }),
  snapshot: {
    ...state,
    roles: objects.roles,
    clusterRoles: [...state.clusterRoles, ...objects.clusterRoles],
    roleBindings: objects.roleBindings,
    clusterRoleBindings: [...state.clusterRoleBindings, ...objects.clusterRoleBindings],
  },
}))

/** Whether the API server says of the caller what the cluster makes of it; else a guard rightly fears for its access. */
function isConsistent({ awsAuth, facts }: Snapshot): boolean {
  const { caller, callerIdentities } = loginsOf({ awsAuth: decodeAwsAuth(awsAuth?.data), facts })
  if (caller === undefined) return true
  const own = caller.identity.groups.filter((group) => group !== 'system:authenticated')
  return callerIdentities().every(({ username, groups }) => {
    const others = groups.filter((group) => group !== 'system:authenticated')
    return (
      username === caller.identity.username &&
      own.toSorted().join() === [...new Set(others)].toSorted().join()
    )
  })
}

test('of any cluster there is a file whose plan changes nothing', () => {
  fc.assert(
    fc.property(anyCluster, (cluster) => {
      fc.pre(isConsistent(cluster.snapshot))
      expect(importClusters([cluster]).unproved).toEqual({ changes: [], affected: [], problems: [] })
    }),
    { numRuns: rounds(200) },
  )
})
