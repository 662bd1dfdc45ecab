import type { ClusterFacts } from '../live/facts.ts'

/**
 * Whether the cluster asks aws-auth for anybody. Where the mode is not known (a kubeconfig, a directory), it does.
 *
 * Source: `AuthenticationMode` of the EKS API; `API` reads no aws-auth at all.
 */
export function readsAwsAuth(facts: ClusterFacts | undefined): boolean {
  return facts?.authenticationMode !== 'API'
}
