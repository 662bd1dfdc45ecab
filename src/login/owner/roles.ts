import { principalKey } from '../../aws-auth/arn-key.ts'
import type { Capability, ClusterFacts, Discovery } from '../../live/facts.ts'

/** What a cluster uses a role for, beside what its access entry says. */
export interface UsedRole {
  readonly nodeGroups?: readonly string[]
  readonly fargateProfiles?: readonly string[]
  readonly capabilities?: readonly Pick<Capability, 'name' | 'type'>[]
  readonly isCluster: boolean
}

/** What the cluster is known to use the role for. Live nodes are left out: their entries have types of their own. */
export function rolesOf(facts: ClusterFacts | undefined, principal: string): UsedRole {
  if (facts === undefined) return { isCluster: false }
  const { nodeGroups, fargateProfiles, capabilities } = indexOf(facts)
  const key = principalKey(principal)
  const { clusterRole } = facts
  return {
    nodeGroups: (nodeGroups.get(key) ?? []).map(({ name }) => name),
    fargateProfiles: (fargateProfiles.get(key) ?? []).map(({ name }) => name),
    capabilities: (capabilities.get(key) ?? []).map(({ name, type }) => ({ name, type })),
    isCluster: clusterRole !== undefined && principalKey(clusterRole) === key,
  }
}

interface Index {
  readonly nodeGroups: ByRole<{ readonly name: string }>
  readonly fargateProfiles: ByRole<{ readonly name: string }>
  readonly capabilities: ByRole<Capability>
}

type ByRole<T> = ReadonlyMap<string, readonly T[]>

// A plan asks about each of thousands of entries.
const indexes = new WeakMap<ClusterFacts, Index>()

function indexOf(facts: ClusterFacts): Index {
  const known = indexes.get(facts)
  if (known !== undefined) return known
  const index = {
    nodeGroups: byRole(facts.nodeGroups),
    fargateProfiles: byRole(facts.fargateProfiles),
    capabilities: byRole(facts.capabilities),
  }
  indexes.set(facts, index)
  return index
}

function byRole<T extends { readonly roleArn: string }>(
  found: Discovery<readonly T[]> | undefined,
): ByRole<T> {
  return Map.groupBy(found?.kind === 'known' ? found.value : [], ({ roleArn }) => principalKey(roleArn))
}
