import { partitionInArn } from '../aws-auth/arn-parts.ts'
import { inPartition, otherPartitionWords } from '../aws-auth/near/partition-words.ts'
import { partitionOfRegion } from '../aws-auth/region-partition.ts'
import { listed } from '../words/list.ts'
import type { PlacedCluster } from './file.ts'
import type { Fault } from './form/fault.ts'

/**
 * What is wrong with a principal that is declared for a cluster of another partition, which its region says; `undefined`
 * where nothing is, or where the file does not say in which region a cluster is.
 *
 * @param clusters those that the principal is declared for
 */
export function otherPartitionFault(arn: string, clusters: readonly PlacedCluster[]): Fault | undefined {
  const partition = partitionInArn(arn)
  const places = clusters.flatMap(({ entry }) => {
    const home = entry.door === 'eks' ? partitionOfRegion(entry.region) : undefined
    return home === undefined || entry.door !== 'eks'
      ? []
      : [{ name: entry.name, region: entry.region, home }]
  })
  const others = places.filter(({ home }) => home !== partition)
  const [first] = others
  if (first === undefined) return undefined
  const here = others.filter(({ home }) => home === first.home)
  const where = `${listed(here.map(({ name, region }) => `${name} (${region})`))} ${here.length === 1 ? 'is' : 'are'} in ${first.home}`
  const isOfSome = others.length < clusters.length
  return {
    code: 'principal-other-partition',
    message: `This principal is ${otherPartitionWords(partition, where)}.`,
    allowed: `a principal of the partition ${first.home}`,
    fix: isOfSome
      ? 'Name the clusters of its partition under `clusters` of the entry, and declare the principals of the others.'
      : `If you mean ${inPartition(arn, first.home)}, write that. Otherwise remove the entry.`,
  }
}
