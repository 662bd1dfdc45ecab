import { namespaceMatches } from './access-policy/scope.ts'
import { type AccessRequest, allows } from './allows.ts'
import type { Grant } from './grant.ts'

/** A request in a namespace, or outside of all. One for a URL is always outside. */
export type ScopedRequest = AccessRequest & { readonly namespace?: string }

/** Whether the holder of the grants may make the request. */
export function permits(grants: readonly Grant[], request: ScopedRequest): boolean {
  const namespace = namespaceOf(request)
  return grants.some((grant) => grantPermits(grant, { request, namespace }))
}

/** The grants that let the request pass, each by itself. */
export function permittedBy(grants: readonly Grant[], request: ScopedRequest): readonly Grant[] {
  const namespace = namespaceOf(request)
  return grants.filter((grant) => grantPermits(grant, { request, namespace }))
}

function grantPermits(
  { scope, rules, via }: Grant,
  { request, namespace }: { readonly request: AccessRequest; readonly namespace: string | undefined },
): boolean {
  if (via.kind === 'masters') return true
  if (
    scope.kind === 'namespace' &&
    !(namespace !== undefined && namespaceMatches(scope.namespace, namespace))
  )
    return false
  return rules.some((rule) => allows(rule, request))
}

/**
 * What the authorizer sees as the request's namespace. A request for one Namespace by its name is one in that
 * namespace, so a RoleBinding there can permit it.
 *
 * Source: `NewRequestInfo` in apiserver/pkg/endpoints/request/requestinfo.go
 */
function namespaceOf(request: ScopedRequest): string | undefined {
  if ('url' in request) return undefined
  const { verb, group, resource, name, namespace } = request
  const one = group === '' && resource === 'namespaces' && name && !OF_MANY.includes(verb)
  return namespace || (one ? name : undefined)
}

/** Their path ends in the collection, even where a field selector names one object. */
const OF_MANY: readonly string[] = ['list', 'watch', 'create', 'deletecollection']
