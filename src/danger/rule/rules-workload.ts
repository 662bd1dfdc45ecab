import { type DangerRequest, type DangerRule, requests } from './rule.ts'

const CHANGE = ['create', 'update', 'patch']

const WORKLOADS: readonly DangerRequest[] = [
  ...requests({ verbs: CHANGE, group: '', resources: ['pods', 'replicationcontrollers'] }),
  ...requests({
    verbs: CHANGE,
    group: 'apps',
    resources: ['deployments', 'daemonsets', 'statefulsets', 'replicasets'],
  }),
  ...requests({ verbs: CHANGE, group: 'batch', resources: ['jobs', 'cronjobs'] }),
]

/**
 * Permissions that reach into what runs in a namespace.
 *
 * Source of most: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ (below: D).
 */
export const WORKLOAD_RULES = [
  // R07. D: list and watch return the contents too.
  {
    id: 'secrets-read',
    what: 'reading Secrets',
    requests: requests({ verbs: ['get', 'list', 'watch'], group: '', resources: ['secrets'] }),
    severity: { cluster: 'high', namespace: 'medium' },
    why: 'Secrets hold passwords and tokens, and list and watch show their contents as get does.',
    instead: 'Grant get with resourceNames for the Secrets that are needed, or leave Secrets out.',
  },
  // R08. issue_token_secrets of rbac-police.
  {
    id: 'secrets-write',
    what: 'writing Secrets',
    requests: requests({ verbs: CHANGE, group: '', resources: ['secrets'] }),
    severity: { cluster: 'critical', namespace: 'medium' },
    why: 'A Secret of the type service-account-token is filled with a token of any service account that it names.',
    instead: 'Grant update and patch with resourceNames for the Secrets that are needed.',
  },
  // R10. D; assign_sa of rbac-police.
  {
    id: 'workloads',
    what: 'running pods as any service account',
    requests: WORKLOADS,
    severity: { cluster: 'high', namespace: 'medium' },
    why: 'A pod runs as any service account of its namespace and mounts any Secret there, and a privileged one has its node.',
    instead: 'Keep what is powerful out of that namespace, and enforce a Pod Security level on it.',
  },
  // R11. D; get was enough until 1.35 (https://github.com/kubernetes/kubernetes/issues/133515).
  {
    id: 'exec',
    what: 'running commands in pods',
    requests: requests({
      verbs: ['get', 'create'],
      group: '',
      resources: ['pods/exec', 'pods/attach', 'pods/portforward', 'pods/proxy'],
    }),
    severity: { cluster: 'high', namespace: 'medium' },
    why: 'Its holder has all that the running pods have, and before Kubernetes 1.35 the verb get is enough.',
    instead: 'Grant reading logs (get on pods/log), and exec only in namespaces where it is needed.',
  },
  // R12. rbac-police, rbac-tool.
  {
    id: 'ephemeral-containers',
    what: 'adding containers to running pods',
    requests: requests({
      verbs: ['update', 'patch'],
      group: '',
      resources: ['pods/ephemeralcontainers'],
    }),
    severity: { cluster: 'high', namespace: 'medium' },
    toldBy: ['exec'],
    why: 'The new container shares what the running pod has.',
    instead: 'Grant it only in namespaces where people debug.',
  },
  // R22. providerIAM of rbac-police.
  {
    id: 'aws-roles',
    what: 'taking the AWS roles of service accounts',
    requests: requests({ verbs: CHANGE, group: '', resources: ['serviceaccounts'] }),
    with: WORKLOADS,
    severity: { cluster: 'medium', namespace: 'medium' },
    why: 'A service account that names an AWS role, and a pod that runs as it, have that role where its trust policy allows.',
    instead: "Name the namespace and the service account in the trust policies of the cluster's AWS roles.",
  },
  // R19. D: a request for a namespace carries its own name as its namespace, so a RoleBinding grants it.
  {
    id: 'namespaces',
    what: 'changing the labels of namespaces',
    requests: requests({ verbs: ['update', 'patch'], group: '', resources: ['namespaces'] }),
    severity: { cluster: 'medium', namespace: 'medium' },
    why: 'The labels of a namespace decide on its Pod Security level and on which network policies count.',
    instead: 'Let labels of namespaces be changed by the pipeline that reviews them only.',
  },
  // R26. rbac-police, rbac-tool; CVE-2020-8554.
  {
    id: 'network',
    what: "redirecting other services' traffic",
    requests: [
      ...requests({ verbs: ['update', 'patch'], group: '', resources: ['services/status'] }),
      ...requests({ verbs: CHANGE, group: '', resources: ['endpoints'] }),
      ...requests({ verbs: CHANGE, group: 'discovery.k8s.io', resources: ['endpointslices'] }),
      ...requests({
        verbs: [...CHANGE, 'delete', 'deletecollection'],
        group: 'networking.k8s.io',
        resources: ['networkpolicies', 'ingresses'],
      }),
    ],
    severity: { cluster: 'medium', namespace: 'low' },
    why: 'Endpoints, ingresses and the status of services decide where traffic goes, network policies whom it may reach.',
    instead: 'Leave these resources to controllers.',
  },
] as const satisfies readonly DangerRule[]
