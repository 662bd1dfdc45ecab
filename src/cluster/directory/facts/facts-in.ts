import type { ClusterFacts } from '../../../live/facts.ts'
import type { Inventory } from '../inventory.ts'
import { readFacts } from './facts.ts'
import { faultyManifests } from './faulty.ts'

/** What the manifests of a folder say of its cluster. @throws ClusterError `misconfigured` with all that is wrong in them */
export function factsIn({ facts: manifests }: Inventory, cluster: string): ClusterFacts | undefined {
  const { facts, problems } = readFacts([...manifests.values()].flat())
  const faulty = faultyManifests(problems, cluster)
  if (faulty !== undefined) throw faulty
  return facts
}
