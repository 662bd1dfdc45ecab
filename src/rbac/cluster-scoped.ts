import type { ResourceAtom } from './rules.ts'

/**
 * Whether every request that the atom permits is outside of all namespaces, so that it means nothing in the rules of
 * a binding in a namespace. Only Kubernetes' own resources are known; of all others the answer is no.
 *
 * A request for one Namespace by its name is in that namespace. Verbs beyond the usual ones are asked about in
 * namespaces too: `bind` on a ClusterRole, for a RoleBinding to it.
 *
 * Source: `kubectl api-resources --namespaced=false` of Kubernetes 1.36; for `impersonate` and for signers
 * apiserver/pkg/endpoints/filters/impersonation and pkg/certauthorization
 */
export function isClusterScoped({ verb, group, resource }: ResourceAtom): boolean {
  const kind = resource.split('/', 1)[0] ?? ''
  const special = OF_ONE_VERB.find(
    (one) => one.verbs.includes(verb) && one.group === group && one.kinds.includes(kind),
  )
  return (
    special !== undefined || (USUAL_VERBS.has(verb) && CLUSTER_SCOPED.get(group)?.includes(kind) === true)
  )
}

/** Whether the cluster-scoped resources of the API group are known: all others of it are in namespaces. */
export function hasClusterScoped(group: string): boolean {
  return CLUSTER_SCOPED.has(group)
}

const USUAL_VERBS: ReadonlySet<string> = new Set([
  'get',
  'list',
  'watch',
  'create',
  'update',
  'patch',
  'delete',
  'deletecollection',
])

const CLUSTER_SCOPED: ReadonlyMap<string, readonly string[]> = new Map([
  ['', ['componentstatuses', 'nodes', 'persistentvolumes']],
  [
    'admissionregistration.k8s.io',
    [
      'mutatingadmissionpolicies',
      'mutatingadmissionpolicybindings',
      'mutatingwebhookconfigurations',
      'validatingadmissionpolicies',
      'validatingadmissionpolicybindings',
      'validatingwebhookconfigurations',
    ],
  ],
  ['apiextensions.k8s.io', ['customresourcedefinitions']],
  ['apiregistration.k8s.io', ['apiservices']],
  ['authentication.k8s.io', ['selfsubjectreviews', 'tokenreviews']],
  ['authorization.k8s.io', ['selfsubjectaccessreviews', 'selfsubjectrulesreviews', 'subjectaccessreviews']],
  ['certificates.k8s.io', ['certificatesigningrequests', 'clustertrustbundles']],
  ['flowcontrol.apiserver.k8s.io', ['flowschemas', 'prioritylevelconfigurations']],
  ['metrics.k8s.io', ['nodes']],
  ['networking.k8s.io', ['ingressclasses', 'ipaddresses', 'servicecidrs']],
  ['node.k8s.io', ['runtimeclasses']],
  ['rbac.authorization.k8s.io', ['clusterrolebindings', 'clusterroles']],
  ['resource.k8s.io', ['deviceclasses', 'resourceslices']],
  ['scheduling.k8s.io', ['priorityclasses']],
  [
    'storage.k8s.io',
    ['csidrivers', 'csinodes', 'storageclasses', 'volumeattachments', 'volumeattributesclasses'],
  ],
])

const OF_ONE_VERB: readonly {
  readonly verbs: readonly string[]
  readonly group: string
  readonly kinds: readonly string[]
}[] = [
  { verbs: ['list', 'create', 'deletecollection'], group: '', kinds: ['namespaces'] },
  { verbs: ['impersonate'], group: '', kinds: ['users', 'groups'] },
  { verbs: ['impersonate'], group: 'authentication.k8s.io', kinds: ['uids', 'userextras'] },
  { verbs: ['approve', 'sign'], group: 'certificates.k8s.io', kinds: ['signers'] },
]
