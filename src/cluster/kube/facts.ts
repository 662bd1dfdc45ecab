import type { ClusterFacts, Discovery, Identity, LiveNode } from '../../live/facts.ts'
import { discovered } from '../discovered.ts'
import type { AskMore } from '../with-wanted.ts'
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
  readonly more: AskMore
}

const NOT_ASKED = { kind: 'not-asked' } as const

/** For a way into a cluster that knows nothing of the cloud around it. */
export const NO_CLOUD: Cloud = {
  facts: async () => ({
    nodeGroups: NOT_ASKED,
    fargateProfiles: NOT_ASKED,
    accessEntries: NOT_ASKED,
    instanceRoles: NOT_ASKED,
  }),
  more: {
    entries: async () => NOT_ASKED,
    holdersOf: async () => NOT_ASKED,
    principal: async () => NOT_ASKED,
    accessPolicies: async () => NOT_ASKED,
    capabilities: async () => NOT_ASKED,
  },
}

/** The facts of a cluster, in parallel. Whatever is refused or fails, there is an answer. */
export async function readFacts(server: KubeServer, askCloud: AskCloud): Promise<ClusterFacts> {
  const review = discovered(() => whoAmI(server))
  const asked = {
    identity: review.then((found) => (found.kind === 'known' ? found.value : undefined)),
    nodes: discovered(() => listNodes(server)),
  }
  const [who, nodes, cloud] = await Promise.all([review, asked.nodes, askCloud(asked)])
  const { origin, pathname } = server.url
  const endpoint = pathname === '/' ? origin : `${origin}${pathname}`
  return { ...identityFacts(who), endpoint, ...cloud, nodes }
}

function identityFacts(
  who: Discovery<Identity | undefined>,
): Pick<ClusterFacts, 'identity' | 'identityUnread'> {
  if (who.kind === 'unknown') return { identityUnread: who }
  if (who.kind === 'known' && who.value !== undefined) return { identity: who.value }
  return {
    identityUnread: {
      kind: 'unknown',
      action: 'ask who we are',
      denied: false,
      message: 'it does not support SelfSubjectReview, which Kubernetes has since 1.28',
    },
  }
}
