import { RBAC_GROUP, type RbacObject } from '../../../src/rbac/object.ts'
import { ACCOUNT } from '../eks.ts'
import { awsAuth, manifest, NODE_ROWS, nodes, row } from '../live.ts'
import { clusterRole, clusterRoleBinding, helm, READ, role, roleBinding, rule } from '../rbac.ts'
import type { Situation } from '../world.ts'

const TEAMS = ['catalog', 'checkout', 'data', 'ml', 'mobile', 'payments', 'search', 'web']
const NAMESPACES = TEAMS.flatMap((team) => [`${team}-prod`, `${team}-stage`])

interface Declared {
  readonly principal: string
  readonly username: string
  readonly groups: readonly string[]
}

const declare = (principal: string, username: string, ...groups: readonly string[]): Declared => ({
  principal,
  username,
  groups,
})

const ROWS: readonly Declared[] = [
  declare(
    'role/AWSReservedSSO_AdministratorAccess_6f1a2b3c4d5e6f70',
    'sso-admin:{{SessionName}}',
    'platform-admins',
  ),
  declare('role/AWSReservedSSO_Developer_1122334455667788', 'sso-dev:{{SessionName}}', 'viewers'),
  declare('role/AWSReservedSSO_ReadOnly_8877665544332211', 'sso-read:{{SessionName}}', 'viewers'),
  declare('role/argocd', 'argocd', 'argocd'),
  declare('role/monitoring', 'monitoring', 'observability'),
  declare('role/platform-admin', 'platform-admin', 'platform-admins'),
  declare('role/terraform', 'terraform', 'platform-admins'),
  declare('role/velero', 'velero', 'velero'),
  ...['alice', 'bob', 'carol', 'dave'].map((name) => declare(`user/${name}`, name, 'viewers')),
  ...[1, 2, 3, 4, 5].map((index) => declare(`user/build-${index}`, `build-${index}`, 'console')),
  declare('user/load-test', 'load-test', 'node-viewers'),
  declare('user/monitoring', 'user-monitoring', 'auditors'),
  ...TEAMS.flatMap((team) => [
    declare(`role/${team}-ci`, `${team}-ci`, `${team}-ci`),
    declare(`role/${team}-dev`, `${team}-dev:{{SessionName}}`, `${team}-developers`),
    declare(`role/${team}-ops`, `${team}-ops:{{SessionName}}`, `${team}-operators`),
  ]),
]

const CLUSTER_ROLES = [
  clusterRole('console', [rule('', 'nodes, namespaces, pods, services', 'get, list')]),
  clusterRole('crd-editor', [
    rule('example.com', 'widgets', 'get, list, watch, create, update, patch, delete'),
  ]),
  clusterRole('deployer', [rule('apps', 'deployments, statefulsets', 'get, list, watch, update, patch')]),
  clusterRole('developer', [rule('apps', 'deployments', READ), rule('', 'pods, pods/log', READ)]),
  clusterRole('node-viewer', [rule('', 'nodes', READ)]),
  clusterRole('operator', [rule('apps', '*', '*')]),
  clusterRole('pod-reader', [rule('', 'pods, pods/log', READ)]),
]

const CLUSTER_BINDINGS = [
  clusterRoleBinding('argocd', 'deployer', ['group argocd']),
  clusterRoleBinding('auditors', 'view', ['group auditors']),
  clusterRoleBinding('console', 'console', ['group console']),
  clusterRoleBinding('node-viewers', 'node-viewer', ['group node-viewers']),
  clusterRoleBinding('observability', 'view', ['group observability']),
  clusterRoleBinding('velero', 'view', ['group velero']),
]

const NAMESPACED: readonly RbacObject[] = TEAMS.flatMap((team) =>
  [`${team}-prod`, `${team}-stage`].flatMap((namespace) => [
    role(`${namespace}/debug`, [rule('', 'pods/exec', 'create')]),
    roleBinding(`${namespace}/ci`, 'ClusterRole deployer', [`group ${team}-ci`]),
    roleBinding(`${namespace}/debuggers`, 'Role debug', [`group ${team}-operators`]),
    roleBinding(`${namespace}/developers`, 'ClusterRole developer', [`group ${team}-developers`]),
    roleBinding(`${namespace}/operators`, 'ClusterRole operator', [`group ${team}-operators`]),
    roleBinding(`${namespace}/viewers`, 'ClusterRole pod-reader', ['group viewers']),
  ]),
)

const AD_HOC = Array.from({ length: 15 }, (_, index) =>
  roleBinding(`${NAMESPACES[(index * 7) % NAMESPACES.length]}/adhoc-${index + 1}`, 'ClusterRole pod-reader', [
    'group viewers',
  ]),
)

/** Written by hand; the service account is in the pull request's version only. */
const platform = (more: string): string => `apiVersion: ${RBAC_GROUP}/v1
kind: ClusterRoleBinding
metadata: { name: viewers }
roleRef: { apiGroup: ${RBAC_GROUP}, kind: ClusterRole, name: view }
subjects:
  - { kind: Group, apiGroup: ${RBAC_GROUP}, name: viewers }
# Who runs the cluster.
---
apiVersion: ${RBAC_GROUP}/v1
kind: ClusterRoleBinding
metadata: { name: platform-admins }
roleRef: { apiGroup: ${RBAC_GROUP}, kind: ClusterRole, name: cluster-admin }
subjects:
  - { kind: Group, apiGroup: ${RBAC_GROUP}, name: platform-admins }
${more}`

const CI_DEFAULT = '  - { kind: ServiceAccount, namespace: ci, name: default }\n'

const ACCESS = `version: 1
clusters:
  - name: prod
    region: ap-northeast-1
    account: "${ACCOUNT}"
rbac:
  manifests: ["rbac/*.yaml"]
principals:
${ROWS.map(({ principal, username, groups }) => {
  const [kind] = principal.split('/')
  return `  - ${kind}: arn:aws:iam::${ACCOUNT}:${principal}
    username: "${username}"
    groups: [${groups.join(', ')}]
`
}).join('')}`

const UNMANAGED_ROLES = [
  row('role/legacy-admin', 'admin', 'system:masters'),
  row('role/build', '{{SessionName}}'),
  row('role/ci/data-ci', 'data-ci', 'data-ci'),
  row(
    'role/aws-reserved/sso.amazonaws.com/ap-northeast-1/AWSReservedSSO_Billing_0011223344556677',
    'billing',
    'viewers',
  ),
  ...[1, 2, 3, 4].map((index) => row(`role/old-${index}`, `old-${index}`, 'nobody-binds-this')),
]

const CHARTS = [
  'argo-cd',
  'cert-manager',
  'external-dns',
  'external-secrets',
  'grafana',
  'ingress-nginx',
  'keda',
  'loki',
]

const OF_HELM: readonly RbacObject[] = CHARTS.flatMap((chart) => [
  clusterRole(chart, [rule('', 'configmaps, events', READ)], helm(chart, chart)),
  clusterRoleBinding(chart, chart, [`sa ${chart}/${chart}`], helm(chart, chart)),
  role(`${chart}/leases`, [rule('coordination.k8s.io', 'leases', 'get, create, update')], helm(chart, chart)),
  roleBinding(`${chart}/leases`, 'Role leases', [`sa ${chart}/${chart}`], helm(chart, chart)),
])

const DECLARED = { clusterRoles: CLUSTER_ROLES, bindings: CLUSTER_BINDINGS, teams: NAMESPACED, adHoc: AD_HOC }

/** 43 rows and 126 RBAC objects are adopted as they are, but for one, which gives a service account admin. */
export const ADOPTION: Situation = {
  head: {
    'access.yaml': ACCESS,
    'rbac/platform.yaml': platform(CI_DEFAULT),
    'rbac/cluster-roles.yaml': manifest(...DECLARED.clusterRoles),
    'rbac/cluster-bindings.yaml': manifest(...DECLARED.bindings),
    'rbac/teams.yaml': manifest(...DECLARED.teams),
    'rbac/ad-hoc.yaml': manifest(...DECLARED.adHoc),
  },
  clusters: [
    {
      name: 'prod',
      nodes: nodes(14),
      manifests: [
        awsAuth({
          mapRoles: [...NODE_ROWS, ...declaredRows('role/'), ...UNMANAGED_ROLES],
          mapUsers: [
            ...declaredRows('user/'),
            row('arn:aws:iam::444455556666:user/alice', 'other-alice', 'viewers'),
          ],
        }),
        '---\n',
        platform(''),
        manifest(...Object.values(DECLARED).flat(), ...OF_HELM),
      ].join(''),
    },
  ],
}

function declaredRows(kind: string): object[] {
  return ROWS.filter(({ principal }) => principal.startsWith(kind)).map(({ principal, username, groups }) =>
    row(principal, username, ...groups),
  )
}
