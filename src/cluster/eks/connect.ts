import { EKSClient } from '@aws-sdk/client-eks'
import type { EksCluster } from '../../access/desired.ts'
import type { Connection } from '../connection.ts'
import { keptConnections } from '../kube/agent.ts'
import { connectKube } from '../kube/connect.ts'
import { PACE } from '../kube/server.ts'
import { describeCluster } from './describe.ts'
import { tokenSource } from './token-source.ts'

/**
 * Attempts of each AWS call, with the SDK's back-off and jitter between them when it is throttled. The SDK's own
 * three are soon spent where many pipelines share an account; `AWS_MAX_ATTEMPTS` has the last word.
 */
const ATTEMPTS = 6

/**
 * An EKS cluster: address and CA by `eks:DescribeCluster`, a token made from the AWS credentials found here (the
 * SDK's default chain) or of the role to assume. Endpoints follow `AWS_ENDPOINT_URL_EKS` and `_STS`.
 *
 * @throws ClusterError
 */
export async function connectEks(entry: EksCluster): Promise<Connection> {
  const client = new EKSClient({
    region: entry.region,
    ...attempts(),
    retryMode: 'standard',
    requestHandler: {
      httpsAgent: keptConnections(new URL(`https://eks.${entry.region}.amazonaws.com`), {}),
      connectionTimeout: 10_000,
      requestTimeout: 30_000,
    },
    ...(entry.assumeRole === undefined
      ? {}
      : { credentials: await assumedRole(entry.assumeRole, entry.region) }),
  })
  try {
    const found = await describeCluster(client, entry)
    const token = tokenSource({
      clusterId: found.tokenId,
      region: entry.region,
      credentials: client.config.credentials,
      now: Date.now,
    })
    return connectKube({
      cluster: entry.name,
      url: found.endpoint,
      agent: keptConnections(found.endpoint, { ca: found.certificate }),
      credentials: async () => ({ headers: { authorization: `Bearer ${await token()}` } }),
      advice: {
        unauthorized: `Map the role or user that runs this in aws-auth of ${entry.name}, or give it an access entry; \`aws sts get-caller-identity\` says which one it is.`,
        unreachable: found.isPrivate
          ? `The cluster has only a private endpoint: run where its VPC can be reached, or make the endpoint public.`
          : `Check that this machine is in the cluster's public access CIDRs and that no proxy or firewall stands in between.`,
      },
      pace: PACE,
    })
  } finally {
    client.destroy()
  }
}

/** The module loads the STS client, so it is loaded only where a role is assumed. */
async function assumedRole(role: string, region: string) {
  const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers')
  return fromTemporaryCredentials({
    params: { RoleArn: role, RoleSessionName: 'eks-access' },
    clientConfig: { region, ...attempts() },
  })
}

function attempts(): { readonly maxAttempts?: number } {
  return process.env['AWS_MAX_ATTEMPTS'] === undefined ? { maxAttempts: ATTEMPTS } : {}
}
