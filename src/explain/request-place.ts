import { knownResource } from '../rbac/catalog/resources.ts'
import { hasClusterScoped, isClusterScoped } from '../rbac/cluster-scoped.ts'
import type { ScopedRequest } from '../rbac/permits.ts'

/**
 * Where a request can be made, and so which bindings can grant it: in each namespace; outside of all, where no
 * RoleBinding counts; for one Namespace at a time, which counts as being in itself; or it is not known, of a resource
 * that not every cluster has.
 */
export type RequestPlace = 'namespaces' | 'cluster' | 'each-namespace' | 'unknown'

/** Source: `NewRequestInfo` in apiserver/pkg/endpoints/request/requestinfo.go, and the catalogue of resources. */
export function placeOf(request: ScopedRequest): RequestPlace {
  if ('url' in request) return 'cluster'
  const { verb, group, resource } = request
  if (resource === '*' || group === '*') return 'namespaces'
  if (group === '' && resource === 'namespaces')
    return OF_ONE.includes(verb) && !request.subresource ? 'each-namespace' : 'cluster'
  if (isClusterScoped({ verb, group, resource })) return 'cluster'
  const known = knownResource(resource, group)
  // `bind` on a ClusterRole is asked about in the namespace of the RoleBinding.
  if (known !== undefined) return known.namespaced || !USUAL.includes(verb) ? 'namespaces' : 'cluster'
  return hasClusterScoped(group) ? 'namespaces' : 'unknown'
}

const OF_ONE = ['get', 'update', 'patch', 'delete']
const USUAL = [...OF_ONE, 'list', 'watch', 'create', 'deletecollection']
