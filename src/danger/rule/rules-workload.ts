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
    what: 'read Secrets',
    requests: requests({ verbs: ['get', 'list', 'watch'], group: '', resources: ['secrets'] }),
    severity: { cluster: 'high', namespace: 'medium' },
    why: 'Secrets hold passwords and tokens, and list and watch return their contents just as get does.',
    instead: 'Grant get with resourceNames for the Secrets that are needed, or leave Secrets out.',
  },
  // R08. issue_token_secrets of rbac-police.
  {
    id: 'secrets-write',
    what: 'write Secrets',
    requests: requests({ verbs: CHANGE, group: '', resources: ['secrets'] }),
    severity: { cluster: 'critical', namespace: 'medium' },
    why: 'Kubernetes fills a Secret of the type service-account-token with a token of any service account that it names.',
    instead: 'Grant update and patch with resourceNames for the Secrets that are needed.',
  },
  // R10. D; assign_sa of rbac-police.
  {
    id: 'workloads',
    what: 'run pods as any service account',
    requests: WORKLOADS,
    severity: { cluster: 'high', namespace: 'medium' },
    why: 'A pod can run as any service account of its namespace and mount any Secret there, and a privileged pod controls its node.',
    instead: 'Keep powerful service accounts out of that namespace, and enforce a Pod Security level on it.',
  },
  // R11. D; get was enough until 1.35 (https://github.com/kubernetes/kubernetes/issues/133515).
  {
    id: 'exec',
    what: 'run commands in pods',
    requests: requests({
      verbs: ['get', 'create'],
      group: '',
      resources: ['pods/exec', 'pods/attach', 'pods/portforward', 'pods/proxy'],
    }),
    severity: { cluster: 'high', namespace: 'medium' },
    why: 'Its holder has everything that the running pods have. Before Kubernetes 1.35 the verb get is enough.',
    instead: 'Grant logs (get on pods/log), and exec only in namespaces where it is needed.',
  },
  // R12. rbac-police, rbac-tool.
  {
    id: 'ephemeral-containers',
    what: 'add containers to running pods',
    requests: requests({
      verbs: ['update', 'patch'],
      group: '',
      resources: ['pods/ephemeralcontainers'],
    }),
    severity: { cluster: 'high', namespace: 'medium' },
    toldBy: ['exec'],
    why: 'The new container has what the running pod has.',
    instead: 'Grant it only in namespaces where it is needed for debugging.',
  },
  // R22. providerIAM of rbac-police.
  {
    id: 'aws-roles',
    what: 'use the AWS roles of service accounts',
    requests: requests({ verbs: CHANGE, group: '', resources: ['serviceaccounts'] }),
    with: WORKLOADS,
    severity: { cluster: 'medium', namespace: 'medium' },
    why: 'A service account can name an AWS role, and a pod that runs as it has that role if the trust policy of the role allows it.',
    instead: "Limit the trust policies of the cluster's AWS roles to a namespace and a service account.",
  },
  // R19. D: a request for a namespace carries its own name as its namespace, so a RoleBinding grants it.
  {
    id: 'namespaces',
    what: 'change the labels of namespaces',
    requests: requests({ verbs: ['update', 'patch'], group: '', resources: ['namespaces'] }),
    severity: { cluster: 'medium', namespace: 'medium' },
    why: 'The labels of a namespace decide its Pod Security level and which network policies apply.',
    instead: 'Let only the pipeline that reviews labels of namespaces change them.',
  },
  // R26. rbac-police, rbac-tool; CVE-2020-8554.
  {
    id: 'network',
    what: 'redirect the traffic of other services',
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
    why: 'Endpoints, ingresses and the status of services decide where traffic is sent, network policies decide what it may reach.',
    instead: 'Leave these resources to controllers.',
  },
] as const satisfies readonly DangerRule[]
