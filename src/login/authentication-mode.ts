import type { ClusterFacts } from '../live/facts.ts'

/**
 * Whether the cluster asks aws-auth for anybody. Where the mode is not known (a kubeconfig, a directory), it does.
 *
 * Source: `AuthenticationMode` of the EKS API; `API` reads no aws-auth at all.
 */
export function readsAwsAuth(facts: ClusterFacts | undefined): boolean {
  return facts?.authenticationMode !== 'API'
}

/**
 * Whether somebody may be admin whom no list shows: the principal that created the cluster. In the modes that have
 * access entries it has one, like everybody; where the mode is not known, it may have none.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 */
export function mayHideCreator(facts: ClusterFacts | undefined): boolean {
  return facts?.authenticationMode === undefined || facts.authenticationMode === 'CONFIG_MAP'
}
