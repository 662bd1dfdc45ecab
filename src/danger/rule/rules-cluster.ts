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
    what: 'the API of every kubelet',
    requests: requests({
      verbs: ['get', 'create'],
      group: '',
      resources: ['nodes/proxy'],
      only: 'cluster',
    }),
    severity: { cluster: 'critical' },
    why: 'The kubelet runs commands in every pod of its node, without audit and admission, and get is enough for that.',
    instead: 'Grant nodes/metrics, nodes/stats or nodes/log, which is what most tools need.',
  },
  // R14. steal_pods of rbac-police.
  {
    id: 'nodes',
    what: 'changing nodes',
    requests: requests({
      verbs: ['update', 'patch', 'delete', 'deletecollection'],
      group: '',
      resources: ['nodes', 'nodes/status'],
      only: 'cluster',
    }),
    severity: { cluster: 'medium' },
    why: "Labels, taints and status of nodes decide where pods run, and so on whose node another team's pods land.",
    instead: 'Leave nodes to controllers, and draining to those who run the cluster.',
  },
  // R16. D: hostPath.
  {
    id: 'persistent-volumes',
    what: 'making volumes of any kind',
    requests: requests({
      verbs: CHANGE,
      group: '',
      resources: ['persistentvolumes'],
      only: 'cluster',
    }),
    severity: { cluster: 'high' },
    why: 'A PersistentVolume can be a hostPath: a folder of a node, past the Pod Security level of the namespace.',
    instead: 'Grant persistentvolumeclaims, and let a storage class make the volumes.',
  },
  // R17. D.
  {
    id: 'admission',
    what: 'changing admission control',
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
    why: 'A webhook sees every object that is written, Secrets too, and can change it.',
    instead: 'Let admission control be changed by the pipeline that reviews it only.',
  },
  // R21. rbac-tool (custom resource definitions).
  {
    id: 'api-extensions',
    what: 'changing which APIs the cluster has',
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
    why: 'An APIService sends the requests of an API group, with their contents, to a server of its own.',
    instead: 'Limit update and patch with resourceNames to the APIs that are meant.',
  },
] as const satisfies readonly DangerRule[]
