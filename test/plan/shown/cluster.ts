import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Gain } from '../../../src/plan/shown/gain.ts'
import type { ClusterRole, ClusterRoleBinding, PolicyRule, Subject } from '../../../src/rbac/object.ts'
import { BOOTSTRAP } from '../../danger/holder.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { desiredState } from '../desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW } from '../live.ts'

export const ACCOUNT = 'arn:aws:iam::111122223333'
const apiVersion = 'rbac.authorization.k8s.io/v1' as const
const apiGroup = 'rbac.authorization.k8s.io' as const

export interface About {
  readonly desired?: Partial<Desired>
  /** Rows beside that of the nodes. */
  readonly rows?: string
  readonly live?: readonly Writable[]
  readonly owned?: readonly string[]
  readonly facts?: ClusterFacts
}

/** The plan for a cluster with the ClusterRoles of Kubernetes and a row of nodes. */
export function planOf({ desired = {}, rows = '', live = [], owned = [], facts }: About): Plan {
  const objects = [awsAuthOf({ mapRoles: NODE_ROW + rows }), ledgerOf(owned), ...BOOTSTRAP, ...live]
  const snapshot = snapshotOf(objects, 'default')
  return makePlan(desiredState(desired), facts === undefined ? snapshot : { ...snapshot, facts })
}

export function reader(name: string, rules: readonly PolicyRule[]): ClusterRole {
  return { apiVersion, kind: 'ClusterRole', metadata: { name }, rules }
}

export const GROUP = (name: string): Subject => ({ kind: 'Group', apiGroup, name })
export const USER = (name: string): Subject => ({ kind: 'User', apiGroup, name })

export const SERVICE_ACCOUNT = (namespace: string, name: string): Subject => ({
  kind: 'ServiceAccount',
  namespace,
  name,
})

/** A binding in the whole cluster. */
export function everywhere(role: string, ...subjects: readonly Subject[]): ClusterRoleBinding {
  const roleRef = { apiGroup, kind: 'ClusterRole', name: role } as const
  return { apiVersion, kind: 'ClusterRoleBinding', metadata: { name: `to-${role}` }, roleRef, subjects }
}

/** `role/dev: exec high everywhere by ClusterRole/edit` */
export function told({ subject, rule, level, scope, names, told: { through } }: Gain): string {
  const only = names.length === 0 ? '' : ` only ${names.join()}`
  const roles = [...new Set(through.map(({ role }) => role))]
  const by = roles.length === 0 ? '' : ` by ${roles.join()}`
  return `${subject.replace(`principal ${ACCOUNT}:`, '')}: ${rule} ${level} ${scope === '' ? 'everywhere' : `in ${scope}`}${only}${by}`
}
