import type { AccessEntry } from '@aws-sdk/client-eks'
import { loadAll } from 'js-yaml'
import type { Writable } from '../../src/cluster/door.ts'
import type { LiveNode } from '../../src/live/facts.ts'
import { BOOTSTRAP } from '../danger/holder.ts'
import { startLoopbackAws } from '../loopback/aws.ts'
import { SECRET } from '../loopback/aws-environment.ts'
import { startKubeApi } from '../loopback/kube-api.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { type Answer, type Asked, startLoopback } from '../loopback/server.ts'

/** A cluster of EKS as it is at first. */
export interface ClusterAtFirst {
  readonly name: string
  /** `ap-northeast-1` unless said otherwise. */
  readonly region?: string
  /** Manifests beside Kubernetes' own ClusterRoles: aws-auth, roles, bindings. */
  readonly manifests: string
  readonly nodes?: readonly LiveNode[]
  /** `CONFIG_MAP` unless said otherwise. */
  readonly mode?: 'CONFIG_MAP' | 'API_AND_CONFIG_MAP' | 'API'
  readonly entries?: readonly EntryAtFirst[]
  /** Roles of Fargate profiles. */
  readonly fargateRoles?: readonly string[]
  /** Its API server breaks the connection of whoever asks for aws-auth; of one request, so that each run tells the same. */
  readonly isUnreachable?: boolean
}

/** An access entry; its policies count in the whole cluster. */
export interface EntryAtFirst extends Pick<AccessEntry, 'principalArn' | 'type' | 'username'> {
  readonly policies?: readonly string[]
}

/** Clusters behind a loopback EKS, and the environment in which the program finds them. */
export interface ServedClusters {
  readonly clusters: readonly MemoryCluster[]
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

export const ACCOUNT = '111122223333'
export const REGION = 'ap-northeast-1'

/** Who plans and applies: the role that created the clusters, so that no row names it. */
const APPLIER = `arn:aws:iam::${ACCOUNT}:role/access-apply`

/** Serves the clusters; with all of them an EKS in which they are, with the role of their nodes. */
export async function serveClusters(all: readonly ClusterAtFirst[]): Promise<ServedClusters> {
  const served = await Promise.all(
    all.map(
      async ({
        name,
        region = REGION,
        mode = 'CONFIG_MAP',
        manifests,
        nodes = [],
        isUnreachable = false,
      }) => {
        const cluster = memoryCluster(name, [...BOOTSTRAP, ...writables(manifests)])
        cluster.nodes = nodes
        const server = isUnreachable
          ? await startLoopback(withoutAwsAuth)
          : await startKubeApi(cluster, 'default', { role: APPLIER })
        return { cluster, region, mode, server }
      },
    ),
  )
  const aws = await startLoopbackAws({
    clusters: served.map(({ cluster: { name }, region, mode, server }) => ({
      name,
      arn: `arn:aws:eks:${region}:${ACCOUNT}:cluster/${name}`,
      status: 'ACTIVE',
      endpoint: server.url,
      certificateAuthority: { data: '' },
      accessConfig: { authenticationMode: mode },
    })),
    accessEntries: all.flatMap(({ name, entries = [] }) =>
      entries.map(({ policies: _, ...entry }) => ({ clusterName: name, ...entry })),
    ),
    associatedPolicies: Object.fromEntries(
      all.flatMap(({ entries = [] }) =>
        entries.map(({ principalArn = '', policies = [] }) => [
          principalArn,
          policies.map((policy) => ({
            policyArn: `arn:aws:eks::aws:cluster-access-policy/${policy}`,
            accessScope: { type: 'cluster' as const },
          })),
        ]),
      ),
    ),
    nodegroups: all.flatMap(({ name, nodes = [] }) =>
      [...new Set(nodes.map(({ nodeGroup }) => nodeGroup))].map((nodegroupName) => ({
        clusterName: name,
        nodegroupName,
        nodeRole: `arn:aws:iam::${ACCOUNT}:role/${nodegroupName}`,
        status: 'ACTIVE' as const,
      })),
    ),
    fargateProfiles: all.flatMap(({ name, fargateRoles = [] }) =>
      fargateRoles.map((role) => ({
        clusterName: name,
        fargateProfileName: role,
        podExecutionRoleArn: `arn:aws:iam::${ACCOUNT}:role/${role}`,
        status: 'ACTIVE' as const,
      })),
    ),
  })
  return {
    clusters: served.map(({ cluster }) => cluster),
    env: {
      ...Object.fromEntries(
        ['EKS', 'EC2', 'IAM', 'STS'].map((name) => [`AWS_ENDPOINT_URL_${name}`, aws.url]),
      ),
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: SECRET,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/nowhere/config',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
    },
    close: async () => {
      await Promise.all([aws, ...served.map(({ server }) => server)].map((server) => server.close()))
    },
  }
}

function withoutAwsAuth({ path }: Asked): Answer {
  return path.endsWith('/configmaps/aws-auth') ? 'cut' : { status: 200, body: { metadata: {}, items: [] } }
}

function writables(manifests: string): Writable[] {
  return loadAll(manifests).filter((object) => object !== null) as Writable[]
}
