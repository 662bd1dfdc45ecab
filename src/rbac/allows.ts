// Port of kubernetes, changed: notices/kubernetes.txt
import type { PolicyRule } from './object.ts'
import { withoutStars } from './url-prefix.ts'

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
    (!rule.resourceNames?.length || has(rule.resourceNames, request.name ?? ''))
  )
}

function matches(granted: readonly string[] | undefined, wanted: string): boolean {
  return granted !== undefined && (has(granted, '*') || has(granted, wanted))
}

function matchesResource(
  granted: readonly string[] | undefined,
  { resource, subresource }: ResourceRequest,
): boolean {
  if (!subresource) return matches(granted, resource)
  return (
    matches(granted, `${resource}/${subresource}`) ||
    (granted !== undefined && has(granted, `*/${subresource}`))
  )
}

/** A rule with thousands of names is asked about each of them. */
function has(list: readonly string[], item: string): boolean {
  if (list.length <= FEW) return list.includes(item)
  const known = sets.get(list) ?? new Set(list)
  sets.set(list, known)
  return known.has(item)
}

const FEW = 16
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function matchesUrl(pattern: string, url: string): boolean {
  return pattern === url || (pattern.endsWith('*') && url.startsWith(withoutStars(pattern)))
}
