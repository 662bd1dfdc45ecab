import type { MemoryCluster } from '../../loopback/memory-cluster.ts'
import type { Situation } from '../world.ts'
import { SMALL_CHANGE } from './small-change.ts'

/** The small change, applied to a cluster in which two nodes are not Ready while bob has no row. */
export const ROLLED_BACK: Situation = { ...SMALL_CHANGE, onServed: ([prod]) => dropNodes(prod) }

function dropNodes(cluster: MemoryCluster | undefined): void {
  if (cluster === undefined) throw new Error('there is no cluster')
  cluster.afterStore = () => {
    const isBobThere = cluster.now('default').awsAuth?.data?.['mapUsers']?.includes('user/bob') ?? false
    cluster.nodes = cluster.nodes.map((node, index) => ({ ...node, ready: isBobThere || index > 1 }))
  }
}
