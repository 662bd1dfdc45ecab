import type { ClusterFacts, Discovery, Identity, LiveNode } from '../../live/facts.ts'
import { discovered } from '../discovered.ts'
import { ClusterError } from '../door.ts'
import type { AskEntries } from '../with-entries.ts'
import { whoAmI } from './identity.ts'
import { listNodes } from './nodes.ts'
import type { KubeServer } from './server.ts'

/** What the cloud around a cluster knows of it. */
export type CloudFacts = Omit<ClusterFacts, 'identity' | 'nodes' | 'endpoint'>

/**
 * Asks the cloud, while the API server is asked too; what builds on an answer of the API server waits for it.
 * What may not be asked or fails is `unknown`.
 */
export type AskCloud = (inCluster: {
  readonly identity: Promise<Identity | undefined>
  readonly nodes: Promise<Discovery<readonly LiveNode[]>>
}) => Promise<CloudFacts>

/** The cloud around a cluster, to be asked. */
export interface Cloud {
  readonly facts: AskCloud
  readonly entries: AskEntries
}

/** For a way into a cluster that knows nothing of the cloud around it. */
export const NO_CLOUD: Cloud = {
  facts: async () => ({
    nodeGroups: { kind: 'not-asked' },
    fargateProfiles: { kind: 'not-asked' },
    accessEntries: { kind: 'not-asked' },
    instanceRoles: { kind: 'not-asked' },
  }),
  entries: async () => ({ kind: 'not-asked' }),
}

/** The facts of a cluster, in parallel. Whatever is refused or fails, there is an answer. */
export async function readFacts(server: KubeServer, askCloud: AskCloud): Promise<ClusterFacts> {
  const asked = { identity: identityOrNone(server), nodes: discovered(() => listNodes(server)) }
  const [identity, nodes, cloud] = await Promise.all([asked.identity, asked.nodes, askCloud(asked)])
  const { origin, pathname } = server.url
  const endpoint = pathname === '/' ? origin : `${origin}${pathname}`
  return { ...(identity === undefined ? {} : { identity }), endpoint, ...cloud, nodes }
}

async function identityOrNone(server: KubeServer): Promise<Identity | undefined> {
  try {
    return await whoAmI(server)
  } catch (error) {
    if (error instanceof ClusterError) return undefined
    throw error
  }
}
