// Port of kubernetes, changed: notices/kubernetes.txt
import type { PolicyRule } from './object.ts'

/** What the API server asks its authorizer: one request on a resource, or on a URL that is none. */
export type AccessRequest = ResourceRequest | UrlRequest

export interface ResourceRequest {
  readonly verb: string
  readonly group: string
  readonly resource: string
  readonly subresource?: string
  /** Absent for requests without an object name: list, watch and create of a plain collection. */
  readonly name?: string
}

export interface UrlRequest {
  readonly verb: string
  readonly url: string
}

/** Whether the rule alone lets the request pass: RuleAllows of plugin/pkg/auth/authorizer/rbac/rbac.go. */
export function allows(rule: PolicyRule, request: AccessRequest): boolean {
  if (!matches(rule.verbs, request.verb)) return false
  if ('url' in request)
    return (rule.nonResourceURLs ?? []).some((pattern) => matchesUrl(pattern, request.url))
  return (
    matches(rule.apiGroups, request.group) &&
    matchesResource(rule.resources, request) &&
    (!rule.resourceNames?.length || rule.resourceNames.includes(request.name ?? ''))
  )
}

function matches(granted: readonly string[] | undefined, wanted: string): boolean {
  return granted !== undefined && (granted.includes('*') || granted.includes(wanted))
}

function matchesResource(
  granted: readonly string[] | undefined,
  { resource, subresource }: ResourceRequest,
): boolean {
  if (!subresource) return matches(granted, resource)
  return matches(granted, `${resource}/${subresource}`) || granted?.includes(`*/${subresource}`) === true
}

function matchesUrl(pattern: string, url: string): boolean {
  return pattern === url || (pattern.endsWith('*') && url.startsWith(pattern.replace(/\*+$/, '')))
}
