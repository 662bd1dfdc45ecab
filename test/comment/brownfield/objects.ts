import type { RbacObject } from '../../../src/rbac/object.ts'
import { clusterRole, clusterRoleBinding, helm, READ, role, roleBinding, rule } from '../rbac.ts'
import { PEOPLE, TEAMS } from './aws-auth.ts'

const CHARTS = [
  'cert-manager',
  'ingress-nginx',
  'external-dns',
  'cluster-autoscaler',
  'metrics-server',
  'prometheus',
  'grafana',
  'argo-cd',
  'velero',
  'datadog',
  'external-secrets',
  'keda',
  'karpenter',
  'aws-load-balancer-controller',
  'kyverno',
  'reloader',
  'sealed-secrets',
  'loki',
  'tempo',
  'trivy-operator',
  'falco',
  'crossplane',
  'istiod',
  'flagger',
  'goldilocks',
]

const CERT_MANAGER = helm('cert-manager', 'cert-manager')

/** 101 objects of 25 Helm releases. */
export const OF_HELM: readonly RbacObject[] = [
  ...CHARTS.flatMap((chart, index) => [
    clusterRole(
      chart,
      [
        rule(
          '',
          `pods, ${index % 3 === 0 ? 'secrets' : 'configmaps'}, events`,
          index % 2 === 1 ? `${READ}, create, update, patch` : READ,
        ),
      ],
      helm(chart, chart),
    ),
    clusterRoleBinding(chart, chart, [`sa ${chart}/${chart}`], helm(chart, chart)),
    role(
      `${chart}/${chart}-leader-election`,
      [rule('coordination.k8s.io', 'leases', 'get, create, update')],
      helm(chart, chart),
    ),
    roleBinding(
      `${chart}/${chart}-leader-election`,
      `Role ${chart}-leader-election`,
      [`sa ${chart}/${chart}`],
      helm(chart, chart),
    ),
  ]),
  clusterRole('cert-manager-view', [rule('cert-manager.io', 'certificates, issuers', READ)], {
    ...CERT_MANAGER,
    labels: { ...CERT_MANAGER.labels, 'rbac.authorization.k8s.io/aggregate-to-view': 'true' },
  }),
]

const CONSOLE = 'eks-console-dashboard-full-access-clusterrole'

const CLUSTER_WIDE: readonly RbacObject[] = [
  clusterRole('pod-reader', [rule('', 'pods, pods/log', READ)]),
  clusterRole('developer', [
    rule(', apps, batch', '*', READ),
    rule('', 'pods/exec, pods/portforward', 'create'),
  ]),
  clusterRole('operator', [rule('*', '*', '*')]),
  clusterRole('deployer', [
    rule(
      'apps, batch, ',
      'deployments, statefulsets, jobs, cronjobs, configmaps, secrets, services',
      `${READ}, create, update, patch, delete`,
    ),
  ]),
  clusterRole('node-viewer', [rule('', 'nodes, namespaces', READ)]),
  clusterRole(CONSOLE, [
    rule(
      '',
      'nodes, namespaces, pods, configmaps, endpoints, events, limitranges, persistentvolumeclaims, podtemplates, replicationcontrollers, resourcequotas, secrets, serviceaccounts, services',
      'get, list',
    ),
    rule('apps', 'deployments, daemonsets, statefulsets, replicasets', 'get, list'),
    rule('batch', 'jobs, cronjobs', 'get, list'),
  ]),
  clusterRole('psp-privileged', [rule('policy', 'podsecuritypolicies', 'use')]),
  clusterRoleBinding('eks-console-dashboard-full-access-binding', CONSOLE, [
    'group eks-console-dashboard-full-access-group',
  ]),
  clusterRoleBinding('viewers', 'view', ['group viewers']),
  clusterRoleBinding('auditors', 'view', ['group auditors', 'user ext-auditor']),
  clusterRoleBinding('platform-admins', 'cluster-admin', ['group platform-admins']),
  clusterRoleBinding('argocd-deployers', 'operator', [
    'group argocd-deployers',
    'sa argocd/argocd-application-controller',
  ]),
  clusterRoleBinding('observability', 'view', ['group observability']),
  clusterRoleBinding('node-viewers', 'node-viewer', [
    'group developers',
    ...TEAMS.map((team) => `group ${team}-developers`),
  ]),
  clusterRoleBinding('old-admin-2019', 'cluster-admin', ['user jenkins', 'user kubernetes-dashboard']),
  clusterRoleBinding('psp', 'psp-missing', ['group system:authenticated']),
]

const IN_NAMESPACES: readonly RbacObject[] = TEAMS.flatMap((team, index) =>
  [`${team}-prod`, `${team}-stage`].flatMap((namespace) => [
    roleBinding(
      `${namespace}/${index % 2 === 1 ? 'developers' : `${team}-developers`}`,
      index % 3 === 0 ? 'ClusterRole view' : 'ClusterRole developer',
      [`group ${team}-developers`],
    ),
    roleBinding(`${namespace}/operators`, index % 2 === 1 ? 'ClusterRole admin' : 'ClusterRole operator', [
      `group ${team}-operators`,
    ]),
    roleBinding(`${namespace}/${team}-ci`, index % 4 === 0 ? 'ClusterRole edit' : 'ClusterRole deployer', [
      `group ${team}-deployers`,
      ...(index % 5 === 0 ? [`user ${team}-ci`] : []),
    ]),
    role(`${namespace}/secrets-reader`, [
      { ...rule('', 'secrets', 'get'), resourceNames: [`${team}-db`, `${team}-api`] },
    ]),
    roleBinding(`${namespace}/secrets-reader`, 'Role secrets-reader', [`user ${PEOPLE[index]}`]),
  ]),
)

/** As many as there must be for 120 RoleBindings. */
const AD_HOC: readonly RbacObject[] = Array.from({ length: 31 }, (_, index) => {
  const namespace = `${TEAMS[index % 8]}-${Math.floor(index / 8) % 2 === 0 ? 'prod' : 'stage'}`
  const subjects = [
    `user ${PEOPLE[index % 8]}`,
    `group ${TEAMS[(index + 1) % 8]}-developers`,
    'group contractors-2022',
  ]
  const role = ['view', 'pod-reader', 'edit'][index % 3] ?? ''
  return roleBinding(`${namespace}/adhoc-${index}`, `ClusterRole ${role}`, [subjects[index % 3] ?? ''])
})

/** 127 objects that people made by hand. */
export const BY_HAND: readonly RbacObject[] = [...CLUSTER_WIDE, ...IN_NAMESPACES, ...AD_HOC]

const OF_KUBERNETES = { labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults' } }

/** What Kubernetes makes beside its ClusterRoles. */
export const BOOTSTRAP_BINDINGS: readonly RbacObject[] = [
  clusterRoleBinding('cluster-admin', 'cluster-admin', ['group system:masters'], OF_KUBERNETES),
  clusterRoleBinding('system:discovery', 'system:discovery', ['group system:authenticated'], OF_KUBERNETES),
]
