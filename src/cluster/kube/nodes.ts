import type { LiveNode } from '../../live/facts.ts'
import { nodeOf } from '../live-node.ts'
import { listItems } from './list.ts'
import type { KubeServer } from './server.ts'

/**
 * The Node objects of the cluster now.
 *
 * @throws ClusterError
 */
export async function listNodes(server: KubeServer): Promise<readonly LiveNode[]> {
  return (await listItems(server, { path: '/api/v1/nodes', plural: 'nodes' })).map(nodeOf)
}
