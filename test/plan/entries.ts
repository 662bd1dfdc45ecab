import type { Desired, DesiredPrincipal, EksCluster } from '../../src/access/desired.ts'
import type { MappingName } from '../../src/access/mapping.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../../src/live/facts.ts'
import type { ConfigMap } from '../../src/live/snapshot.ts'
import { SET_TAG } from '../../src/login/mapping/access-entries/tag.ts'
import type { HeldPolicy } from '../../src/rbac/grant.ts'
import { factsOf, known, ROLE } from './guard/cluster.ts'
import { ledgerOf } from './live.ts'

/** The cluster `prod` of EKS, of which the file says the mapping. */
export function mappedTo(name: MappingName): EksCluster {
  return {
    door: 'eks',
    name: 'prod',
    region: 'eu-central-1',
    mapping: { name, where: { file: 'access.yaml', line: 2, column: 5 } },
  }
}

/** A cluster in mode API_AND_CONFIG_MAP with these entries. */
export function mixed(entries: readonly AccessEntry[], parts: Partial<ClusterFacts> = {}): ClusterFacts {
  return factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known(entries), ...parts })
}

/** An entry of type STANDARD that gives nothing, to be varied. */
export function entry(name: string, details: Partial<EntryDetails> = {}): AccessEntry {
  return {
    principalArn: name.startsWith('arn:') ? name : `${ROLE}${name}`,
    details: { type: 'STANDARD', username: name.replace(/.*\//, ''), groups: [], policies: [], ...details },
  }
}

export const TAGGED = { tags: { [SET_TAG]: 'default' } }

/** The ledger of a set that owns these entries, and these rows. */
export function ledgerWith(entries: readonly string[], principals: readonly string[] = []): ConfigMap {
  const ledger = ledgerOf(principals)
  return { ...ledger, data: { ...ledger.data, entries: entries.map((one) => `${one}\n`).join('') } }
}

export function withPolicies(
  principal: DesiredPrincipal,
  ...policies: readonly HeldPolicy[]
): Desired['principals'][number] {
  const where = { file: 'access.yaml', line: 7, column: 9 }
  return { ...principal, policies: policies.map((policy) => ({ ...policy, where })) }
}
