import type { Plan } from '../../../src/plan/plan.ts'
import type { RbacObject } from '../../../src/rbac/object.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { BOOTSTRAP } from '../../danger/holder.ts'
import { bindEverywhere, bindInNamespace, group } from '../../rbac/rbac-objects.ts'
import { declared, declaredRole } from '../desired.ts'
import { planOf, ROLE } from '../guard/cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'

/** A ClusterRole of Kubernetes, in a namespace or in the whole cluster. */
export type Bound = readonly [clusterRole: string, namespace?: string]

/** The plan for `role/a`, with the group `dev`, which these are bound to in the cluster, and those by the file. */
export function holding(before: readonly Bound[], after: readonly Bound[]): Plan {
  const live = before.map((bound) => markOwned(bindingOf(bound), 'default'))
  return planOf({
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + row('a', ['dev']) }),
      ledgerOf([`${ROLE}a`]),
      ...BOOTSTRAP,
      ...live,
    ],
    desired: {
      principals: [declaredRole('a', ['dev'])],
      objects: after.map((bound) => declared(bindingOf(bound))),
    },
    guards: { maxRemovalPercent: 100 },
  })
}

export function bindingOf([clusterRole, namespace]: Bound): RbacObject {
  const role = `ClusterRole/${clusterRole}`
  return namespace === undefined
    ? bindEverywhere(clusterRole, role, group('dev'))
    : bindInNamespace(`${namespace}/${clusterRole}`, role, group('dev'))
}
