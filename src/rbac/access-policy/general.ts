import type { PolicyRule } from '../object.ts'
import { READ, rule, WRITE, withParts } from './rule.ts'

/** The rules of the ClusterRole `cluster-admin`. */
export const CLUSTER_ADMIN: readonly PolicyRule[] = [
  rule(['*'], '*', '*'),
  { nonResourceURLs: ['*'], verbs: ['*'] },
]

/** All resources, Secrets and custom ones too, but no URLs. */
export const ADMIN_VIEW: readonly PolicyRule[] = [rule(READ, '*', '*')]

/** What the groups `apps` and `extensions` have in common. */
const WORKLOADS_READ = [
  ...withParts('daemonsets', 'status'),
  ...withParts('deployments', 'scale', 'status'),
  ...withParts('replicasets', 'scale', 'status'),
]
const WORKLOADS_WRITTEN = [
  'daemonsets',
  ...withParts('deployments', 'rollback', 'scale'),
  ...withParts('replicasets', 'scale'),
]

const INGRESSES_READ = [...withParts('ingresses', 'status'), 'networkpolicies']
const INGRESSES_WRITTEN = ['ingresses', 'networkpolicies']

export const VIEW: readonly PolicyRule[] = [
  rule(
    READ,
    'apps',
    'controllerrevisions',
    ...WORKLOADS_READ,
    ...withParts('statefulsets', 'scale', 'status'),
  ),
  rule(READ, 'autoscaling', ...withParts('horizontalpodautoscalers', 'status')),
  rule(READ, 'batch', ...withParts('cronjobs', 'status'), ...withParts('jobs', 'status')),
  rule(READ, 'discovery.k8s.io', 'endpointslices'),
  rule(READ, 'extensions', ...WORKLOADS_READ, ...INGRESSES_READ, 'replicationcontrollers/scale'),
  rule(READ, 'networking.k8s.io', ...INGRESSES_READ),
  rule(READ, 'policy', ...withParts('poddisruptionbudgets', 'status')),
  rule(READ, '', 'bindings', 'configmaps', 'endpoints', 'events', 'limitranges', 'serviceaccounts'),
  rule(READ, '', ...withParts('namespaces', 'status'), ...withParts('persistentvolumeclaims', 'status')),
  rule(READ, '', ...withParts('pods', 'log', 'status'), ...withParts('services', 'status')),
  rule(READ, '', ...withParts('replicationcontrollers', 'scale', 'status')),
  rule(READ, '', ...withParts('resourcequotas', 'status')),
]

/** The ways into a pod or a service, which its readers do not have. */
const CONNECTIONS = ['pods/attach', 'pods/exec', 'pods/portforward', 'pods/proxy', 'services/proxy']

export const EDIT: readonly PolicyRule[] = [
  ...VIEW,
  rule([...READ, ...WRITE], '', ...CONNECTIONS, 'secrets'),
  rule(WRITE, '', 'configmaps', 'events', 'persistentvolumeclaims', 'pods', 'services'),
  rule(WRITE, '', ...withParts('replicationcontrollers', 'scale')),
  rule(['impersonate', ...WRITE], '', 'serviceaccounts'),
  rule(WRITE, 'apps', ...WORKLOADS_WRITTEN, ...withParts('statefulsets', 'scale')),
  rule(WRITE, 'autoscaling', 'horizontalpodautoscalers'),
  rule(WRITE, 'batch', 'cronjobs', 'jobs'),
  rule(WRITE, 'extensions', ...WORKLOADS_WRITTEN, ...INGRESSES_WRITTEN, 'replicationcontrollers/scale'),
  rule(WRITE, 'networking.k8s.io', ...INGRESSES_WRITTEN),
  rule(WRITE, 'policy', 'poddisruptionbudgets'),
]

/** Without `escalate` and `bind`. */
export const ADMIN: readonly PolicyRule[] = [
  ...EDIT,
  rule(['create'], 'authorization.k8s.io', 'localsubjectaccessreviews'),
  rule([...READ, ...WRITE], 'rbac.authorization.k8s.io', 'rolebindings', 'roles'),
]

export const SECRET_READER: readonly PolicyRule[] = [rule(READ, '', 'secrets')]
export const SECRET_ADMIN: readonly PolicyRule[] = [rule(['*'], '', 'secrets')]
