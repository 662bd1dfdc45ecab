import type { AccessRequest } from './allows.ts'

/**
 * Who serves an API group: the API server itself (its own groups, and those of custom resources), a server behind it
 * that it hands requests on to, or either.
 */
export type ServedBy = 'api-server' | 'aggregated' | 'either'

/** Custom resources in groups of Kubernetes' own domain are counted as the API server's: only metrics are not. */
export function servedBy(request: AccessRequest): ServedBy {
  if ('url' in request) return 'api-server'
  const { group } = request
  if (AGGREGATED.has(group)) return 'aggregated'
  return !group.includes('.') || group.endsWith('.k8s.io') ? 'api-server' : 'either'
}

/**
 * Groups that no API server serves by itself: those of metrics-server and of adapters for metrics, of EKS, of OLM and
 * of KubeVirt.
 */
const AGGREGATED: ReadonlySet<string> = new Set([
  'metrics.k8s.io',
  'custom.metrics.k8s.io',
  'external.metrics.k8s.io',
  'metrics.eks.amazonaws.com',
  'packages.operators.coreos.com',
  'subresources.kubevirt.io',
])

/**
 * Whether RBAC's answer is not what the caller gets: an aggregated API server knows the caller by headers of the API
 * server, and takes none whose username is empty.
 *
 * Source: `AuthenticateRequest` in apiserver/pkg/authentication/request/headerrequest/requestheader.go of kubernetes
 */
export function isRefusedWithoutName(username: string, request: AccessRequest): boolean {
  return username === '' && servedBy(request) === 'aggregated'
}
