import fc from 'fast-check'
import type { DesiredPrincipal } from '../../src/access/desired.ts'
import type { Writable } from '../../src/cluster/door.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { RbacObject } from '../../src/rbac/object.ts'
import { BOOTSTRAP } from '../danger/holder.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../plan/desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW } from '../plan/live.ts'
import { clusterRole, clusterRoleBinding, READ, roleBinding, rule } from './rbac.ts'

/** Roles that a plan may give, from everything to nearly nothing. */
const ROLES = [
  'cluster-admin',
  'admin',
  'edit',
  'view',
  'everything-there',
  'escalator',
  'impersonator',
  'secret-reader',
  'one-secret',
  'pod-reader',
] as const

const OWN_ROLES = [
  clusterRole('everything-there', [rule('*', '*', '*')]),
  clusterRole('escalator', [rule('rbac.authorization.k8s.io', 'clusterroles', 'escalate, update')]),
  clusterRole('impersonator', [rule('', 'users, groups', 'impersonate')]),
  clusterRole('secret-reader', [rule('', 'secrets', 'get, list')]),
  clusterRole('one-secret', [{ ...rule('', 'secrets', 'get'), resourceNames: ['database'] }]),
  clusterRole('pod-reader', [rule('', 'pods', READ)]),
]

/** Who gets something by one change, and what. */
interface Grant {
  /** `own` and `foreign` are roles of IAM with a group of their own. */
  readonly kind: 'own' | 'foreign' | 'serviceAccount' | 'user' | 'group'
  readonly role: (typeof ROLES)[number]
  /** How many namespaces; none is the whole cluster. */
  readonly namespaces: number
}

const grant: fc.Arbitrary<Grant> = fc.record({
  kind: fc.constantFrom('own', 'foreign', 'serviceAccount', 'user', 'group'),
  role: fc.constantFrom(...ROLES),
  namespaces: fc.nat(3),
})

/**
 * Plans that give somebody something.
 *
 * @param about.most how many changes are planned at most, or nearly so
 * @param about.clusters how many clusters there are at most
 */
export function anyPlans(about: {
  readonly least?: number
  readonly most: number
  readonly clusters: number
}): fc.Arbitrary<readonly Plan[]> {
  const { least = 1, most, clusters } = about
  const grants = fc.array(grant, { minLength: least, maxLength: most, size: 'max' })
  return fc
    .array(grants, { minLength: 1, maxLength: clusters })
    .map((all) => all.map((one, index) => planGiving(`cluster-${index}`, one)))
}

/** The plan that gives all of it to as many subjects, in a cluster that has none of it. */
export function planGiving(cluster: string, grants: readonly Grant[]): Plan {
  const principals = grants.flatMap(({ kind }, index): DesiredPrincipal[] => {
    if (kind !== 'own' && kind !== 'foreign') return []
    const own = declaredRole(`team-${index}`, [`group-${index}`])
    return [kind === 'own' ? own : { ...own, arn: own.arn.replace('111122223333', '444455556666') }]
  })
  const desired = desiredState({
    principals,
    objects: grants.flatMap(bindingsOf).map((one) => declared(one)),
  })
  const objects: readonly Writable[] = [
    awsAuthOf({ mapRoles: NODE_ROW }),
    ledgerOf([]),
    ...BOOTSTRAP,
    ...OWN_ROLES,
  ]
  return makePlan(
    { ...desired, cluster: { ...desired.cluster, name: cluster } },
    snapshotOf(objects, 'default'),
  )
}

function bindingsOf({ kind, role, namespaces }: Grant, index: number): RbacObject[] {
  const subject = subjectOf(kind, index)
  if (namespaces === 0) return [clusterRoleBinding(`binding-${index}`, role, [subject])]
  return Array.from({ length: namespaces }, (_, number) =>
    roleBinding(`namespace-${(index + number) % 60}/binding-${index}`, `ClusterRole ${role}`, [subject]),
  )
}

function subjectOf(kind: Grant['kind'], index: number): string {
  switch (kind) {
    case 'own':
    case 'foreign':
      return `group group-${index}`
    case 'serviceAccount':
      return `sa namespace-${index % 60}/account-${index}`
    case 'user':
      return `user oidc:person-${index}`
    case 'group':
      return `group oidc:group-${index}`
  }
}
