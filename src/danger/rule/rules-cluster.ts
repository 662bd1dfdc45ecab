import { type DangerRule, requests } from './rule.ts'

const CHANGE = ['create', 'update', 'patch']

/**
 * Permissions on what the whole cluster stands on. None of it lives in a namespace.
 *
 * Source of most: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ (below: D).
 */
export const CLUSTER_RULES = [
  // R13. D: get is enough for exec by websocket.
  {
    id: 'nodes-proxy',
    what: 'use the API of every kubelet',
    requests: requests({
      verbs: ['get', 'create'],
      group: '',
      resources: ['nodes/proxy'],
      only: 'cluster',
    }),
    severity: { cluster: 'critical' },
    why: 'Through the kubelet, commands run in every pod of its node, without audit log and admission control, and get is enough for that.',
    instead: 'Grant nodes/metrics, nodes/stats or nodes/log, which most tools need.',
  },
  // R14. steal_pods of rbac-police.
  {
    id: 'nodes',
    what: 'change nodes',
    requests: requests({
      verbs: ['update', 'patch', 'delete', 'deletecollection'],
      group: '',
      resources: ['nodes', 'nodes/status'],
      only: 'cluster',
    }),
    severity: { cluster: 'medium' },
    why: 'Labels, taints and status of nodes decide on which nodes pods run, also the pods of other teams.',
    instead: 'Leave nodes to controllers, and draining to those who operate the cluster.',
  },
  // R16. D: hostPath.
  {
    id: 'persistent-volumes',
    what: 'create volumes of any kind',
    requests: requests({
      verbs: CHANGE,
      group: '',
      resources: ['persistentvolumes'],
      only: 'cluster',
    }),
    severity: { cluster: 'high' },
    why: 'A PersistentVolume can be a hostPath: a folder of a node, whatever Pod Security level the namespace has.',
    instead: 'Grant persistentvolumeclaims, and let a storage class provision the volumes.',
  },
  // R17. D.
  {
    id: 'admission',
    what: 'change admission control',
    requests: requests({
      verbs: CHANGE,
      group: 'admissionregistration.k8s.io',
      resources: [
        'mutatingwebhookconfigurations',
        'validatingwebhookconfigurations',
        'mutatingadmissionpolicies',
        'mutatingadmissionpolicybindings',
        'validatingadmissionpolicies',
        'validatingadmissionpolicybindings',
      ],
      only: 'cluster',
    }),
    severity: { cluster: 'critical' },
    // What one webhook is for is written in the webhook itself.
    names: { grave: /^/ },
    why: 'A webhook sees every object that is written, including Secrets, and can change it.',
    instead: 'Let only the pipeline that reviews admission control change it.',
  },
  // R21. rbac-tool (custom resource definitions).
  {
    id: 'api-extensions',
    what: 'change which APIs the cluster has',
    requests: [
      ...requests({
        verbs: CHANGE,
        group: 'apiextensions.k8s.io',
        resources: ['customresourcedefinitions'],
        only: 'cluster',
      }),
      ...requests({
        verbs: CHANGE,
        group: 'apiregistration.k8s.io',
        resources: ['apiservices'],
        only: 'cluster',
      }),
    ],
    severity: { cluster: 'high' },
    why: 'An APIService sends the requests for an API group, with their contents, to a server of its choice.',
    instead: 'Limit update and patch with resourceNames to the APIs that are needed.',
  },
] as const satisfies readonly DangerRule[]
