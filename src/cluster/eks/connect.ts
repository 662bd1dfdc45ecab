import type { EksCluster } from '../../access/desired.ts'
import type { Connection } from '../connection.ts'
import { keptConnections } from '../kube/agent.ts'
import { connectKube } from '../kube/connect.ts'
import { type KubeCredentials, PACE } from '../kube/server.ts'
import { type Aws, openAws } from './aws.ts'
import { describeCluster } from './describe.ts'
import { type Discoveries, discoveries } from './discoveries.ts'
import { eksFacts } from './facts.ts'
import { tokenSource } from './token-source.ts'

const BEARER = 'Bearer '

/** What the connections through one door share. */
export interface EksAccount {
  readonly aws: Aws
  readonly discoveries: Discoveries
}

export async function openAccount(entry: EksCluster): Promise<EksAccount> {
  const aws = await openAws(entry)
  return { aws, discoveries: discoveries(aws) }
}

/**
 * An EKS cluster: address and CA by `eks:DescribeCluster`, and a token of this connection's own.
 *
 * @throws ClusterError
 */
export async function connectEks({ aws, discoveries }: EksAccount): Promise<Connection> {
  const { entry, eks } = aws
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
    credentials: async () => ({ headers: { authorization: `${BEARER}${await tokens.token()}` } }),
    renew: ({ headers }: KubeCredentials) =>
      tokens.renew((headers['authorization'] ?? '').slice(BEARER.length)),
    advice: {
      unauthorized: `Map the role or user that runs this in aws-auth of ${entry.name}, or give it an access entry; \`aws sts get-caller-identity\` says which one it is.`,
      unreachable: found.isPrivate
        ? `The cluster has only a private endpoint: run where its VPC can be reached, or make the endpoint public.`
        : `Check that this machine is in the cluster's public access CIDRs and that no proxy or firewall stands in between.`,
    },
    pace: PACE,
  }
  return connectKube(server, eksFacts(discoveries, found))
}
