import type { Problem } from '../../problem/problem.ts'
import { guardAdmins } from './admins.ts'
import { guardAuthenticationMode } from './authentication-mode.ts'
import { discoveryProblems } from './discovery.ts'
import type { Guarded } from './guarded.ts'
import { guardMasters } from './masters.ts'
import { nodeRolesWithoutRow } from './node-role-without-row.ts'
import { guardRemovals } from './removals.ts'
import { guardSelf } from './self.ts'

/** What all guards say of a plan, the gravest first. Those of rows and of a first aws-auth speak while they are planned. */
export function guardPlan(guarded: Guarded): Problem[] {
  const { desired, snapshot, awsAuth, awsAuthAfter } = guarded
  const { facts } = snapshot
  const cluster = desired.cluster.name
  return [
    ...guardMasters(guarded),
    ...guardAuthenticationMode(guarded),
    ...guardSelf(guarded),
    ...guardAdmins(guarded),
    ...guardRemovals(guarded),
    ...(snapshot.awsAuth === undefined
      ? []
      : nodeRolesWithoutRow({ ...guarded, cluster, facts, awsAuth: awsAuthAfter ?? awsAuth })),
    ...discoveryProblems(cluster, facts),
  ]
}
