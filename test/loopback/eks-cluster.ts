import type { AuthenticationMode } from '@aws-sdk/client-eks'
import type { Writable } from '../../src/cluster/door.ts'
import type { LiveNode } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { type LoopbackAws, startLoopbackAws } from './aws.ts'
import { SECRET } from './aws-environment.ts'
import type { AwsState } from './aws-state.ts'
import { startKubeApi } from './kube-api.ts'
import { memoryCluster } from './memory-cluster.ts'

/** What an EKS cluster has that a test starts. */
export interface EksClusterAbout {
  readonly name: string
  /** API_AND_CONFIG_MAP, if it does not say. */
  readonly mode?: AuthenticationMode
  /** The role that asks. */
  readonly caller: string
  readonly objects: readonly Writable[]
  readonly nodes?: readonly LiveNode[]
  /** All that AWS has beside the cluster. */
  readonly aws: Omit<AwsState, 'clusters'>
}

/** EKS clusters for a program in a process of its own: AWS, and the API servers of which AWS says the addresses. */
export interface EksClusters {
  readonly aws: LoopbackAws
  /** For the environment of the program. */
  readonly env: Readonly<Record<string, string>>
  /** What is in a cluster, with the ledger of the set `default`. */
  now(name: string): Snapshot
  close(): Promise<void>
}

export interface EksCluster extends Omit<EksClusters, 'now'> {
  /** What AWS has from now on, beside the cluster. */
  replace(aws: EksClusterAbout['aws']): void
}

export async function startEksCluster({ aws, ...about }: EksClusterAbout): Promise<EksCluster> {
  const { now: _, ...clusters } = await startEksClusters([about], aws)
  return {
    ...clusters,
    replace: (next) => clusters.aws.replace({ ...next, clusters: clusters.aws.state().clusters }),
  }
}

/** All of them in one account, where one role asks. */
export async function startEksClusters(
  all: readonly Omit<EksClusterAbout, 'aws'>[],
  beside: EksClusterAbout['aws'],
): Promise<EksClusters> {
  const started = await Promise.all(
    all.map(async ({ name, mode = 'API_AND_CONFIG_MAP', caller, objects, nodes = [] }) => {
      const cluster = memoryCluster(name, objects)
      cluster.nodes = nodes
      const api = await startKubeApi(cluster, 'default', { role: caller })
      const [, partition, , , account] = caller.split(':')
      return {
        cluster,
        api,
        inEks: {
          name,
          arn: `arn:${partition}:eks:ap-northeast-1:${account}:cluster/${name}`,
          endpoint: api.url,
          certificateAuthority: { data: '' },
          accessConfig: { authenticationMode: mode },
        },
      }
    }),
  )
  const clusters = new Map(started.map(({ cluster, inEks }) => [inEks.name, cluster]))
  const aws = await startLoopbackAws({ ...beside, clusters: started.map(({ inEks }) => inEks) })
  return {
    aws,
    env: {
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: SECRET,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_EKS: aws.url,
      AWS_ENDPOINT_URL_EC2: aws.url,
      AWS_ENDPOINT_URL_IAM: aws.url,
    },
    now: (name) => {
      const cluster = clusters.get(name)
      if (cluster === undefined) throw new Error(`there is no cluster ${name}`)
      return cluster.now('default')
    },
    close: async () => {
      await Promise.all([aws.close(), ...started.map(({ api }) => api.close())])
    },
  }
}
