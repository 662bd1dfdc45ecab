import { type DangerRule, requests } from './rule.ts'

const RBAC = 'rbac.authorization.k8s.io'
const AUTHENTICATION = 'authentication.k8s.io'
const CERTIFICATES = 'certificates.k8s.io'
const WRITE = ['create', 'update', 'patch', 'delete', 'deletecollection']

/**
 * Permissions by which their holder becomes somebody else, or gives themselves more.
 *
 * Source of most: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ (below: D).
 */
export const IDENTITY_RULES = [
  // R01. D; cluster_admin of rbac-police.
  {
    id: 'everything',
    what: 'do everything, now and in future',
    requests: [{ verb: '*', group: '*', resource: '*' }],
    severity: { cluster: 'critical', namespace: 'high' },
    why: 'It grants every verb on every resource, also of APIs that are installed later.',
    instead: 'Name the API groups, resources and verbs that are needed.',
  },
  // R03. D; the escalation check of Kubernetes: pkg/registry/rbac/role/policybased/storage.go.
  {
    id: 'escalate',
    what: 'add any permission to roles',
    requests: [
      ...requests({ verbs: ['escalate'], group: RBAC, resources: ['roles'] }),
      ...requests({ verbs: ['escalate'], group: RBAC, resources: ['clusterroles'], only: 'cluster' }),
    ],
    severity: { cluster: 'critical', namespace: 'high' },
    // One role that can be rewritten at will, and that its writer has, is as good as all of them.
    names: { grave: /^/ },
    why: 'The verb escalate turns off the check that nobody can grant more than they hold.',
    instead: 'Grant the permissions that the roles need: then the check passes without escalate.',
  },
  // R04. D; pkg/registry/rbac/rolebinding/policybased/storage.go asks for bind on the role, not on the binding.
  {
    id: 'bind',
    what: 'bind any role to anybody',
    requests: requests({ verbs: ['bind'], group: RBAC, resources: ['roles', 'clusterroles'] }),
    severity: { cluster: 'critical', namespace: 'high' },
    names: { grave: /^(cluster-admin|admin|edit|(system|eks):.*)$/, harmless: /^view$/ },
    why: 'The verb bind lets its holder bind a role that they do not hold, even to themselves.',
    instead: 'Limit it with resourceNames to the roles that may be bound.',
  },
  // R05. rbac-tool, krane, KubiScan.
  {
    id: 'rbac-write',
    what: 'change roles and bindings',
    requests: [
      ...requests({ verbs: WRITE, group: RBAC, resources: ['roles', 'rolebindings'] }),
      ...requests({
        verbs: WRITE,
        group: RBAC,
        resources: ['clusterroles', 'clusterrolebindings'],
        only: 'cluster',
      }),
    ],
    severity: { cluster: 'high', namespace: 'high' },
    toldBy: ['escalate', 'bind'],
    why: 'Its holder can grant everything that they hold themselves, and remove the access of others.',
    instead: 'Let only the pipeline that reviews roles and bindings change them.',
  },
  // R06. D. Constrained impersonation: apiserver/pkg/endpoints/filters/impersonation/mode.go (on from 1.36).
  {
    id: 'impersonate',
    what: 'impersonate any user or group',
    requests: [
      ...requests({ verbs: ['impersonate'], group: '', resources: ['users', 'groups'], only: 'cluster' }),
      ...requests({ verbs: ['impersonate'], group: AUTHENTICATION, resources: ['uids'], only: 'cluster' }),
      ...requests({
        verbs: ['impersonate:user-info'],
        group: AUTHENTICATION,
        resources: ['users', 'groups', 'uids'],
        only: 'cluster',
      }),
      ...requests({
        verbs: ['impersonate:arbitrary-node', 'impersonate:associated-node'],
        group: AUTHENTICATION,
        resources: ['nodes'],
        only: 'cluster',
      }),
    ],
    isDangerous: ({ verb, group, resource }) =>
      /^impersonate-on:(?!serviceaccount:)/.test(verb) ||
      (/^impersonate(:|$)/.test(verb) && group === AUTHENTICATION && /^userextras(\/|$)/.test(resource)),
    severity: { cluster: 'critical' },
    names: { grave: /^(system|eks):/ },
    why: 'Impersonation gives all permissions of the impersonated user or group, and system:masters is a group like any other.',
    instead: 'Grant the permissions themselves, or limit it with resourceNames to the users that are needed.',
  },
  // R06, of service accounts: the only identities that live in a namespace.
  {
    id: 'impersonate-service-accounts',
    what: 'impersonate any service account',
    requests: [
      ...requests({ verbs: ['impersonate'], group: '', resources: ['serviceaccounts'] }),
      ...requests({
        verbs: ['impersonate:serviceaccount'],
        group: AUTHENTICATION,
        resources: ['serviceaccounts'],
      }),
    ],
    isDangerous: ({ verb }) => verb.startsWith('impersonate-on:serviceaccount:'),
    severity: { cluster: 'critical', namespace: 'medium' },
    toldBy: ['impersonate'],
    why: 'Service accounts of controllers often hold more than any person.',
    instead: 'Limit it with resourceNames to the service accounts that are needed.',
  },
  // R09. D.
  {
    id: 'service-account-token',
    what: 'create tokens of any service account',
    requests: requests({ verbs: ['create'], group: '', resources: ['serviceaccounts/token'] }),
    severity: { cluster: 'critical', namespace: 'medium' },
    why: 'A token is a login that works from anywhere and outlives the access of whoever created it.',
    instead: 'Limit it with resourceNames to the service accounts that are needed.',
  },
  // R15. D: both are needed. The approval also asks for approve on the signer.
  {
    id: 'certificates',
    what: 'request client certificates and approve them',
    requests: requests({
      verbs: ['create'],
      group: CERTIFICATES,
      resources: ['certificatesigningrequests'],
      only: 'cluster',
    }),
    with: requests({
      verbs: ['update', 'patch'],
      group: CERTIFICATES,
      resources: ['certificatesigningrequests/approval'],
      only: 'cluster',
    }),
    severity: { cluster: 'critical' },
    why: 'A client certificate is a login with nearly any name, and it cannot be revoked.',
    instead: 'Let one identity request and another approve.',
  },
  // R15. D; "<domain>/*" is how Kubernetes asks for all signers of a domain.
  {
    id: 'signers',
    what: 'approve or sign client certificates',
    requests: ['kubernetes.io/kube-apiserver-client', 'kubernetes.io/*'].flatMap((name) =>
      requests({
        verbs: ['approve', 'sign'],
        group: CERTIFICATES,
        resources: ['signers'],
        name,
        only: 'cluster',
      }),
    ),
    severity: { cluster: 'critical' },
    toldBy: ['certificates'],
    why: 'The signer kubernetes.io/kube-apiserver-client issues logins with nearly any name, and they cannot be revoked.',
    instead:
      'Limit it with resourceNames to the signer that is needed, such as kubernetes.io/kubelet-serving.',
  },
  // R20. eks_modify_aws_auth of rbac-police.
  {
    id: 'aws-auth',
    what: 'write aws-auth',
    requests: [
      ...requests({
        verbs: ['update', 'patch', 'delete', 'deletecollection'],
        group: '',
        resources: ['configmaps'],
        name: 'aws-auth',
      }),
      ...requests({ verbs: ['create'], group: '', resources: ['configmaps'] }),
    ],
    severity: { cluster: 'critical' },
    why: 'The ConfigMap kube-system/aws-auth maps IAM principals to users and groups, and so decides who is admin.',
    instead: 'Limit it to other namespaces, or with resourceNames to the ConfigMaps that are needed.',
  },
] as const satisfies readonly DangerRule[]
