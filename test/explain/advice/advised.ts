import fc from 'fast-check'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { clusterState, PRINCIPALS } from '../../login/cluster-state.ts'
import { awsAuthOf } from '../../plan/live.ts'
import { bindEverywhere, bindInNamespace, clusterRole, group, may, user } from '../../rbac/rbac-objects.ts'
import { ACCOUNT, FILE } from '../closed-loop.ts'

/** A question to explain, and the cluster and file that it is asked of. */
export interface Advised {
  readonly snapshot: Snapshot
  readonly file: string
  readonly principal: string
  /** Absent: the console. */
  readonly can?: string
}

const subject = fc.oneof(
  fc.constantFrom('dev', 'ops', 'admins', 'viewers', 'Dev', 'devs', 'new').map(group),
  fc.constantFrom('alice', 'x-me', 'new', `${ACCOUNT}:role/dev`).map(user),
)
const subjects = fc.uniqueArray(subject, { minLength: 1, maxLength: 2, selector: JSON.stringify })
const role = fc.constantFrom('view', 'edit', 'secret-reader', 'missing').map((name) => `ClusterRole/${name}`)

const ROLES = [
  clusterRole('view', [
    may('get,list,watch', 'pods,services,namespaces'),
    may('get,list,watch', 'apps:deployments,apps:daemonsets,apps:statefulsets,apps:replicasets'),
    may('get,list,watch', 'batch:jobs'),
  ]),
  clusterRole('edit', [may('get,list,watch,create,update,patch,delete', 'pods,secrets')]),
  clusterRole('secret-reader', [may('get,list', 'secrets')]),
]

const bindings = fc
  .record({
    everywhere: fc.array(fc.tuple(role, subjects), { maxLength: 2 }),
    within: fc.array(fc.tuple(fc.constantFrom('shop', 'ops'), role, subjects), { maxLength: 2 }),
    everybody: fc.boolean(),
    // A binding whose role is not there yet, of the name that a new role could get.
    dangling: fc.boolean(),
  })
  .map(({ everywhere, within, everybody, dangling }) => ({
    clusterRoleBindings: [
      bindEverywhere('robot', 'ClusterRole/secret-reader', user('system:serviceaccount:ops:robot')),
      ...everywhere.map(([to, all], index) => bindEverywhere(`everywhere-${index}`, to, ...all)),
      ...(everybody
        ? [bindEverywhere('everybody', 'ClusterRole/secret-reader', group('system:authenticated'))]
        : []),
      ...(dangling ? [bindEverywhere('dangling', 'ClusterRole/list-pods', group('ops'))] : []),
    ],
    roleBindings: within.map(([namespace, to, all], index) =>
      bindInNamespace(`${namespace}/within-${index}`, to, ...all),
    ),
  }))

/** A row that a file may not declare: it has the username of a service account. */
const ROBOT = `- rolearn: ${ACCOUNT}:role/robot\n  username: system:serviceaccount:ops:robot\n  groups: [dev]\n`

const snapshot = fc.tuple(clusterState, bindings).map(
  ([state, more]): Snapshot => ({
    ...state,
    awsAuth: awsAuthOf({
      ...state.awsAuth?.data,
      mapRoles: `${state.awsAuth?.data?.['mapRoles'] ?? ''}${ROBOT}`,
    }),
    clusterRoles: [...state.clusterRoles, ...ROLES],
    clusterRoleBindings: [...state.clusterRoleBindings, ...more.clusterRoleBindings],
    roleBindings: more.roleBindings,
  }),
)

const file = fc.constantFrom(
  FILE,
  `${FILE}  - role: ${ACCOUNT}:role/dev\n    groups: [dev]\n`,
  `${FILE}  - role: ${ACCOUNT}:role/team/ops\n    username: ops\n    groups: [ops, new]\nrbac:\n  bindings:\n    - groups: [ops]\n      clusterRole: view\n      namespaces: [shop]\n`,
)

const REQUESTS = [
  'get probes.example.com',
  'list pods',
  'list pods -n shop',
  'list pods.metrics.k8s.io -n shop',
  'get secrets/db -n shop',
  'create pods/exec -n shop',
  'get namespaces/shop',
  'list nodes',
  'get /metrics',
  'patch configmaps/aws-auth -n kube-system',
]

export const advised: fc.Arbitrary<Advised> = fc
  .record({
    snapshot,
    file,
    principal: fc.constantFrom(
      ...PRINCIPALS,
      `${ACCOUNT}:role/new`,
      `${ACCOUNT}:role/robot`,
      `${ACCOUNT}:role/team/new-one`,
    ),
    can: fc.option(fc.constantFrom(...REQUESTS), { freq: 4 }),
  })
  .map(({ can, ...rest }) => (can === null ? rest : { ...rest, can }))
