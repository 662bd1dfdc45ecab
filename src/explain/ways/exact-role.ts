import { type ClusterRole, type PolicyRule, RBAC_GROUP } from '../../rbac/object.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'

/** A ClusterRole that allows exactly the request. */
export function exactRole(request: ScopedRequest, name: string): ClusterRole {
  return {
    apiVersion: `${RBAC_GROUP}/v1`,
    kind: 'ClusterRole',
    metadata: { name },
    rules: [exactRule(request)],
  }
}

export function exactRule(request: ScopedRequest): PolicyRule {
  if ('url' in request) return { nonResourceURLs: [request.url], verbs: [request.verb] }
  const { verb, group, resource, subresource, name } = request
  return {
    apiGroups: [group],
    resources: [subresource ? `${resource}/${subresource}` : resource],
    ...(name === undefined ? {} : { resourceNames: [name] }),
    verbs: [verb],
  }
}

/** `get-secrets-db`, after what it allows: also the name of its file. */
export function nameOfExactRole(request: ScopedRequest): string {
  const what =
    'url' in request ? request.url : [request.resource, request.subresource, request.name].join('-')
  return `${request.verb}-${what}`
    .toLowerCase()
    .replaceAll('*', 'all')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
