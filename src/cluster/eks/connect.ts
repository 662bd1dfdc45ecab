import type { EksCluster } from '../../access/desired.ts'
import type { Connection } from '../connection.ts'
import { keptConnections, keptRoute } from '../kube/agent.ts'
import { connectKube } from '../kube/connect.ts'
import { type KubeCredentials, PACE } from '../kube/server.ts'
import { type AroundAws, type Aws, openAws } from './aws.ts'
import { describeCluster } from './describe.ts'
import { type Discoveries, discoveries } from './discoveries.ts'
import { eksFacts } from './facts.ts'
import { tokenSource } from './token-source.ts'
import { entryWriter } from './write-entries.ts'

const BEARER = 'Bearer '

/** What the connections through one door share. */
export interface EksAccount {
  readonly aws: Aws
  readonly discoveries: Discoveries
}

export async function openAccount(entry: EksCluster, around?: AroundAws): Promise<EksAccount> {
  const aws = await openAws(entry, around)
  return { aws, discoveries: discoveries(aws) }
}

/**
 * An EKS cluster: address and CA by `eks:DescribeCluster`, and a token of this connection's own.
 *
 * @throws ClusterError
 */
export async function connectEks({ aws, discoveries }: EksAccount): Promise<Connection> {
  const { entry, eks, onRequest } = aws
  const found = await describeCluster(aws)
  const tokens = tokenSource({
    clusterId: found.tokenId,
    region: entry.region,
    credentials: eks.config.credentials,
    now: Date.now,
  })
  const server = {
    cluster: entry.name,
    url: found.endpoint,
    agent: keptConnections(found.endpoint, { ca: found.certificate }),
    route: keptRoute(found.endpoint),
    ...(onRequest && { onRequest }),
    credentials: async () => ({ headers: { authorization: `${BEARER}${await tokens.token()}` } }),
    renew: ({ headers }: KubeCredentials) =>
      tokens.renew((headers['authorization'] ?? '').slice(BEARER.length)),
    advice: {
      unauthorized: `Add a row for the role or user that runs this to aws-auth of ${entry.name}, or create an access entry for it. \`aws sts get-caller-identity\` shows which one it is.`,
      unreachable: found.isPrivate
        ? `The cluster has only a private endpoint: run this where its VPC can be reached, or enable the public endpoint.`
        : `Check that this machine is in the public access CIDRs of the cluster, and that no proxy or firewall blocks it.`,
    },
    pace: PACE,
  }
  const connection = connectKube(server, { facts: eksFacts(discoveries, found), more: discoveries })
  return { ...connection, entries: entryWriter(aws, discoveries) }
}
