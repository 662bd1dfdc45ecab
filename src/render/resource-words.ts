import type { CompactResource } from '../rbac/compact.ts'
import { code, type Phrase } from '../words/phrase.ts'

/** Kubernetes' own resources as words of this program, the ones that a reader knows best first; all others as code. */
export function resourceWords(resources: readonly CompactResource[]): Phrase[] {
  const known = KNOWN.filter(({ name, groups }) =>
    resources.some(({ resource, group }) => resource === name && groups.includes(group)),
  )
  const others = resources.filter((one) => !isKnown(one)).map(otherWords)
  return [...known.map(({ name }) => [name]), ...others]
}

function isKnown({ resource, group }: CompactResource): boolean {
  return KNOWN.some(({ name, groups }) => name === resource && groups.includes(group))
}

/** As `kubectl` takes it: `widgets.example.com`. */
function otherWords({ group, resource }: CompactResource): Phrase {
  if (resource === '*') return group === '' ? ['all of the core API'] : ['all of ', code(group)]
  return [code(group === '' ? resource : `${resource}.${group}`)]
}

const CORE = ['']

const KNOWN: readonly { readonly name: string; readonly groups: readonly string[] }[] = [
  { name: 'pods', groups: CORE },
  { name: 'deployments', groups: ['apps', 'extensions'] },
  { name: 'services', groups: CORE },
  { name: 'configmaps', groups: CORE },
  { name: 'statefulsets', groups: ['apps'] },
  { name: 'daemonsets', groups: ['apps', 'extensions'] },
  { name: 'jobs', groups: ['batch'] },
  { name: 'cronjobs', groups: ['batch'] },
  { name: 'ingresses', groups: ['networking.k8s.io', 'extensions'] },
  { name: 'nodes', groups: CORE },
  { name: 'namespaces', groups: CORE },
  { name: 'serviceaccounts', groups: CORE },
  { name: 'roles', groups: ['rbac.authorization.k8s.io'] },
  { name: 'clusterroles', groups: ['rbac.authorization.k8s.io'] },
  { name: 'rolebindings', groups: ['rbac.authorization.k8s.io'] },
  { name: 'clusterrolebindings', groups: ['rbac.authorization.k8s.io'] },
  { name: 'persistentvolumeclaims', groups: CORE },
  { name: 'persistentvolumes', groups: CORE },
  { name: 'networkpolicies', groups: ['networking.k8s.io', 'extensions'] },
  { name: 'horizontalpodautoscalers', groups: ['autoscaling'] },
  { name: 'poddisruptionbudgets', groups: ['policy'] },
  { name: 'replicasets', groups: ['apps', 'extensions'] },
  { name: 'events', groups: ['', 'events.k8s.io'] },
  { name: 'endpoints', groups: CORE },
  { name: 'limitranges', groups: CORE },
  { name: 'resourcequotas', groups: CORE },
  { name: 'replicationcontrollers', groups: CORE },
  { name: 'bindings', groups: CORE },
  { name: 'leases', groups: ['coordination.k8s.io'] },
  { name: 'endpointslices', groups: ['discovery.k8s.io'] },
  { name: 'localsubjectaccessreviews', groups: ['authorization.k8s.io'] },
  { name: 'customresourcedefinitions', groups: ['apiextensions.k8s.io'] },
]
