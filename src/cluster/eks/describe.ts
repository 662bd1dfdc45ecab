import { type Cluster, DescribeClusterCommand } from '@aws-sdk/client-eks'
import type { EksCluster } from '../../access/desired.ts'
import type { AuthenticationMode } from '../../live/facts.ts'
import { ClusterError, type ClusterErrorKind } from '../door.ts'
import { type Aws, askAws } from './aws.ts'

/** What the way into an EKS cluster needs. */
export interface FoundCluster {
  readonly endpoint: URL
  /** PEM. */
  readonly certificate: string
  /** What a token is signed for: the name, but the id of a local cluster on Outposts. */
  readonly tokenId: string
  readonly isPrivate: boolean
  readonly authenticationMode: AuthenticationMode
  readonly arn?: string
  /** RFC 3339, UTC. */
  readonly createdAt?: string
  /** Whether an access entry was made for whoever created it; absent where EKS does not say. */
  readonly creatorHasEntry?: boolean
  /** The role of the cluster itself, as IAM names it. */
  readonly roleArn?: string
}

const ACTION = 'eks:DescribeCluster'

/**
 * Asks EKS for the cluster, and stops in the wrong account.
 *
 * The account is checked on the credentials where they know it, before anything is asked, and on the cluster's
 * ARN. That is also the caller's account: DescribeCluster takes a name, so it finds only the caller's clusters.
 *
 * @throws ClusterError
 */
export async function describeCluster(aws: Aws): Promise<FoundCluster> {
  const { entry } = aws
  await checkCredentials(aws)
  const cluster = await answerOf(aws)
  const [, , , , account] = (cluster.arn ?? '').split(':')
  if (entry.account !== undefined && account !== entry.account)
    throw wrongAccount(entry, `The cluster ${entry.name} is in account ${account ?? 'unknown'}`)
  const { endpoint, certificateAuthority, status, accessConfig } = cluster
  const creatorHasEntry = accessConfig?.bootstrapClusterCreatorAdminPermissions
  const data = certificateAuthority?.data
  if (endpoint === undefined || data === undefined)
    throw refusal(entry, {
      kind: 'unavailable',
      message: `The cluster ${entry.name} has no endpoint; its status is ${status ?? 'unknown'}.`,
      fix: 'Wait until the cluster is ACTIVE.',
    })
  return {
    endpoint: new URL(endpoint),
    certificate: Buffer.from(data, 'base64').toString('utf8'),
    tokenId: cluster.outpostConfig === undefined ? entry.name : (cluster.id ?? entry.name),
    isPrivate: cluster.resourcesVpcConfig?.endpointPublicAccess === false,
    // Clusters from before access entries say nothing, and so do local clusters.
    authenticationMode: accessConfig?.authenticationMode ?? 'CONFIG_MAP',
    ...(cluster.arn === undefined ? {} : { arn: cluster.arn }),
    ...(cluster.createdAt === undefined ? {} : { createdAt: cluster.createdAt.toISOString() }),
    ...(creatorHasEntry === undefined ? {} : { creatorHasEntry }),
    ...(cluster.roleArn === undefined ? {} : { roleArn: cluster.roleArn }),
  }
}

async function checkCredentials(aws: Aws): Promise<void> {
  const { entry, eks } = aws
  if (entry.account === undefined) return
  const { accountId } = await askAws(aws, ACTION, () => eks.config.credentials())
  if (accountId !== undefined && accountId !== entry.account)
    throw wrongAccount(entry, `The AWS credentials are for account ${accountId}`)
}

async function answerOf(aws: Aws): Promise<Cluster> {
  const { entry, eks } = aws
  const { cluster } = await askAws(aws, ACTION, () =>
    eks.send(new DescribeClusterCommand({ name: entry.name })),
  )
  if (cluster !== undefined) return cluster
  throw refusal(entry, {
    kind: 'unexpected',
    message: 'EKS answered without a cluster.',
    fix: 'Check AWS_ENDPOINT_URL_EKS.',
  })
}

function wrongAccount(entry: EksCluster, what: string): ClusterError {
  return refusal(entry, {
    kind: 'wrong-account',
    message: `${what}, but access.yaml says ${entry.account}.`,
    fix: 'Use credentials of that account, or correct `account` in access.yaml.',
  })
}

function refusal(
  entry: EksCluster,
  about: { readonly kind: ClusterErrorKind; readonly message: string; readonly fix: string },
): ClusterError {
  const { kind, fix, message } = about
  return new ClusterError({ kind, fix, cluster: entry.name, operation: ACTION }, message)
}
