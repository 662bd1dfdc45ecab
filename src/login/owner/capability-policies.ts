import type { ClusterFacts } from '../../live/facts.ts'
import type { HeldPolicy } from '../../rbac/grant.ts'

/**
 * The access policies that EKS associates with the role of a capability when it makes its entry, and what nothing else
 * has a use for.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/capabilities-security.html
 */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['AmazonEKSACKPolicy', 'ACK'],
  ['AmazonEKSArgoCDPolicy', 'ARGOCD'],
  ['AmazonEKSArgoCDClusterPolicy', 'ARGOCD'],
  ['AmazonEKSKROPolicy', 'KRO'],
])

/** The types of the capabilities that have these access policies, each once. */
export function capabilityTypes(policies: readonly HeldPolicy[] = []): readonly string[] {
  return [...new Set(policies.flatMap(({ policy }) => TYPES.get(policy) ?? []))]
}

/** Whether the capabilities should be asked for: an entry has such a policy, and nobody asked which capability it is of. */
export function mayHaveCapabilities({ accessEntries, capabilities }: ClusterFacts): boolean {
  return (
    capabilities === undefined &&
    accessEntries.kind === 'known' &&
    accessEntries.value.some(({ details }) => capabilityTypes(details?.policies).length > 0)
  )
}
