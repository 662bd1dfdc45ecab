import type { Writable } from '../../src/cluster/door.ts'
import type { LiveNode } from '../../src/live/facts.ts'
import { type LoopbackAws, startLoopbackAws } from './aws.ts'
import { SECRET } from './aws-environment.ts'
import type { AwsState } from './aws-state.ts'
import { startKubeApi } from './kube-api.ts'
import { memoryCluster } from './memory-cluster.ts'

/** What an EKS cluster has that a test starts, in API_AND_CONFIG_MAP. */
export interface EksClusterAbout {
  readonly name: string
  /** The role that asks. */
  readonly caller: string
  readonly objects: readonly Writable[]
  readonly nodes?: readonly LiveNode[]
  /** All that AWS has beside the cluster. */
  readonly aws: Omit<AwsState, 'clusters'>
}

/** An EKS cluster for a program in a process of its own: AWS, and the API server of which AWS says the address. */
export interface EksCluster {
  readonly aws: LoopbackAws
  /** For the environment of the program. */
  readonly env: Readonly<Record<string, string>>
  /** What AWS has from now on, beside the cluster. */
  replace(aws: EksClusterAbout['aws']): void
  close(): Promise<void>
}

export async function startEksCluster(about: EksClusterAbout): Promise<EksCluster> {
  const { name, caller, objects, nodes = [] } = about
  const cluster = memoryCluster(name, objects)
  cluster.nodes = nodes
  const api = await startKubeApi(cluster, 'default', { role: caller })
  const [, partition, , , account] = caller.split(':')
  const state = (aws: EksClusterAbout['aws']): AwsState => ({
    ...aws,
    clusters: [
      {
        name,
        arn: `arn:${partition}:eks:ap-northeast-1:${account}:cluster/${name}`,
        endpoint: api.url,
        certificateAuthority: { data: '' },
        accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
      },
    ],
  })
  const aws = await startLoopbackAws(state(about.aws))
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
    replace: (next) => aws.replace(state(next)),
    close: async () => {
      await Promise.all([aws.close(), api.close()])
    },
  }
}
