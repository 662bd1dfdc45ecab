import {
  type ClusterRole,
  type ClusterRoleBinding,
  type PolicyRule,
  RBAC_GROUP,
  type RbacObject,
  type Role,
  type RoleBinding,
  type Subject,
} from './object.ts'

export type PresetName = 'console-full-access' | 'console-restricted-access'

/**
 * The objects of a preset, without marks, under the names that AWS gave them, so that a cluster to which somebody
 * applied AWS's manifest shows what differs instead of a second set of roles. docs/presets.md says what each
 * preset stands for and where it is this project's own choice.
 *
 * `namespaces` counts for `console-restricted-access` only: one Role and one RoleBinding in each of them.
 */
export function presetObjects(name: PresetName, namespaces: readonly string[]): RbacObject[] {
  switch (name) {
    case 'console-full-access':
      return fullAccess()
    case 'console-restricted-access':
      return restrictedAccess(namespaces)
  }
}

/** eks-console-full-access.yaml, in the form since 2022, which reads Secrets. */
function fullAccess(): RbacObject[] {
  const role = 'eks-console-dashboard-full-access-clusterrole'
  const group = 'eks-console-dashboard-full-access-group'
  return [
    clusterRole(role, FULL),
    clusterRoleBinding('eks-console-dashboard-full-access-binding', { role, group }),
  ]
}

/** eks-console-restricted-access.yaml, which has one namespace, `default`; here it is a parameter. */
function restrictedAccess(namespaces: readonly string[]): RbacObject[] {
  const group = 'eks-console-dashboard-restricted-access-group'
  const clusterWide = 'eks-console-dashboard-restricted-access-clusterrole'
  const namespaced = 'eks-console-dashboard-restricted-access-role'
  return [
    clusterRole(clusterWide, [read('', 'nodes', 'namespaces')]),
    clusterRoleBinding(`${clusterWide}-binding`, { role: clusterWide, group }),
    ...[...new Set(namespaces)].flatMap((namespace) => [
      role({ namespace, name: namespaced }, RESTRICTED),
      roleBinding({ namespace, name: `${namespaced}-binding` }, { role: namespaced, group }),
    ]),
  ]
}

const FULL: readonly PolicyRule[] = [
  read(
    '',
    'nodes',
    'namespaces',
    'pods',
    'configmaps',
    'endpoints',
    'events',
    'limitranges',
    'persistentvolumeclaims',
    'podtemplates',
    'replicationcontrollers',
    'resourcequotas',
    'secrets',
    'serviceaccounts',
    'services',
  ),
  read('apps', 'deployments', 'daemonsets', 'statefulsets', 'replicasets'),
  read('batch', 'jobs', 'cronjobs'),
  read('coordination.k8s.io', 'leases'),
  read('discovery.k8s.io', 'endpointslices'),
  read('events.k8s.io', 'events'),
  read('extensions', 'daemonsets', 'deployments', 'ingresses', 'networkpolicies', 'replicasets'),
  read('networking.k8s.io', 'ingresses', 'networkpolicies'),
  read('policy', 'poddisruptionbudgets'),
  read('rbac.authorization.k8s.io', 'rolebindings', 'roles'),
  read('storage.k8s.io', 'csistoragecapacities'),
]

const RESTRICTED: readonly PolicyRule[] = [
  read('', 'pods'),
  read('apps', 'deployments', 'daemonsets', 'statefulsets', 'replicasets'),
  read('batch', 'jobs'),
]

/** As in AWS's manifests: the console lists and gets, and does not watch. */
function read(group: string, ...resources: readonly string[]): PolicyRule {
  return { apiGroups: [group], resources, verbs: ['get', 'list'] }
}

interface Grant {
  readonly role: string
  readonly group: string
}

interface Namespaced {
  readonly namespace: string
  readonly name: string
}

const apiVersion = `${RBAC_GROUP}/v1` as const

function clusterRole(name: string, rules: readonly PolicyRule[]): ClusterRole {
  return { apiVersion, kind: 'ClusterRole', metadata: { name }, rules }
}

function clusterRoleBinding(name: string, { role, group }: Grant): ClusterRoleBinding {
  return {
    apiVersion,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    subjects: [groupSubject(group)],
    roleRef: { apiGroup: RBAC_GROUP, kind: 'ClusterRole', name: role },
  }
}

function role(metadata: Namespaced, rules: readonly PolicyRule[]): Role {
  return { apiVersion, kind: 'Role', metadata, rules }
}

function roleBinding(metadata: Namespaced, { role, group }: Grant): RoleBinding {
  return {
    apiVersion,
    kind: 'RoleBinding',
    metadata,
    subjects: [groupSubject(group)],
    roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name: role },
  }
}

function groupSubject(name: string): Subject {
  return { kind: 'Group', apiGroup: RBAC_GROUP, name }
}
