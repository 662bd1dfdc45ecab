import { makePlan } from '../../src/plan/make-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../plan/desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW } from '../plan/live.ts'

/** A plan that adds roles of these names to a cluster. */
export function planAdding(cluster: string, names: readonly string[]): Plan {
  const base = desiredState({ principals: names.map((name) => declaredRole(name, ['developers'])) })
  const desired = { ...base, cluster: { ...base.cluster, name: cluster } }
  return makePlan(desired, snapshotOf([awsAuthOf({ mapRoles: NODE_ROW }), ledgerOf([])], 'default'))
}
