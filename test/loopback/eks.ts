import type {
  Capability,
  DescribeCapabilityResponse,
  DescribeClusterResponse,
  DescribeFargateProfileResponse,
  DescribeNodegroupResponse,
  ListCapabilitiesResponse,
  ListFargateProfilesResponse,
  ListNodegroupsResponse,
} from '@aws-sdk/client-eks'
import type { AwsCall, AwsRefusal } from './aws-state.ts'
import { ENTRY_ROUTES } from './eks-entries.ts'
import { ENTRY_WRITES } from './eks-entry-writes.ts'
import { POLICY_WRITES } from './eks-policy-writes.ts'
import { EksRefused, notFound } from './eks-refused.ts'
import { type EksAbout, type EksRoute, type EksWorld, inCluster, pageOf } from './eks-route.ts'
import { TAG_WRITES } from './eks-tag-writes.ts'
import type { Answer, Asked } from './server.ts'

/** A request to EKS: what IAM calls it, and what it is answered with unless it is refused. */
export interface EksCall extends AwsCall {
  readonly isWrite: boolean
  /** What it says. */
  readonly says: EksAbout
  answer(): Answer
}

/** Takes a request to EKS apart. It does not check signatures. */
export function eksCall(world: EksWorld, { method, path, body }: Omit<Asked, 'headers'>): EksCall {
  const url = new URL(path, 'http://eks')
  const request = { path: url.pathname, query: url.searchParams, body }
  for (const route of ROUTES) {
    const match = route.path.exec(url.pathname)
    if (match === null || method !== (route.method ?? 'GET')) continue
    const parts = match.slice(1).map(decodeURIComponent)
    const [cluster = '', name = '', more = ''] = route.partsOf?.(parts) ?? parts
    const about = { ...request, cluster, name, more }
    return {
      action: route.action,
      about: name,
      isWrite: route.method !== undefined,
      says: about,
      answer: () =>
        answered(() => {
          // What is asked of the account is in no cluster.
          if (match.length > 1 && !world.state.clusters.some((one) => one.name === cluster))
            throw notFound(`No cluster found for name: ${cluster}.`)
          return route.answer(world, about)
        }),
    }
  }
  const says = { ...request, cluster: '', name: '', more: '' }
  return {
    action: 'eks:Unknown',
    isWrite: false,
    says,
    answer: () => answered(() => never(method, path)),
  }
}

function never(method: string, path: string): never {
  throw notFound(`There is no ${method} ${path}.`)
}

function answered(answer: () => object): Answer {
  try {
    return { status: 200, body: asEksWrites(answer()) }
  } catch (error) {
    if (error instanceof EksRefused) return refusedByEks(error.refusal)
    throw error
  }
}

export function refusedByEks({ status, type, message }: AwsRefusal): Answer {
  return { status, headers: { 'x-amzn-errortype': type }, body: { message } }
}

/** The protocol of EKS has times in seconds since 1970. */
function asEksWrites(body: object): object {
  const inSeconds = (key: string, value: unknown): unknown =>
    key.endsWith('At') && typeof value === 'string' ? Date.parse(value) / 1000 : value
  return JSON.parse(JSON.stringify(body, inSeconds))
}

/** Source: the `http` traits of `service-2.json` of EKS; the texts of refusals: moto. */
const ROUTES: readonly EksRoute[] = [
  {
    action: 'eks:DescribeCluster',
    path: /^\/clusters\/([^/]+)$/,
    answer: ({ state }, { cluster }): DescribeClusterResponse => ({
      cluster: state.clusters.find((one) => one.name === cluster),
    }),
  },
  {
    action: 'eks:ListNodegroups',
    path: /^\/clusters\/([^/]+)\/node-groups$/,
    answer: ({ state }, about): ListNodegroupsResponse => {
      const { items, nextToken } = pageOf(inCluster(state.nodegroups, about.cluster), about)
      return { nodegroups: items.map(({ nodegroupName = '' }) => nodegroupName), nextToken }
    },
  },
  {
    action: 'eks:DescribeNodegroup',
    path: /^\/clusters\/([^/]+)\/node-groups\/([^/]+)$/,
    answer: ({ state }, { cluster, name }): DescribeNodegroupResponse => {
      const nodegroup = inCluster(state.nodegroups, cluster).find((one) => one.nodegroupName === name)
      if (nodegroup === undefined) throw notFound(`No node group found for name: ${name}.`)
      return { nodegroup }
    },
  },
  {
    action: 'eks:ListFargateProfiles',
    path: /^\/clusters\/([^/]+)\/fargate-profiles$/,
    answer: ({ state }, about): ListFargateProfilesResponse => {
      const { items, nextToken } = pageOf(inCluster(state.fargateProfiles, about.cluster), about)
      return {
        fargateProfileNames: items.map(({ fargateProfileName = '' }) => fargateProfileName),
        nextToken,
      }
    },
  },
  {
    action: 'eks:DescribeFargateProfile',
    path: /^\/clusters\/([^/]+)\/fargate-profiles\/([^/]+)$/,
    answer: ({ state }, { cluster, name }): DescribeFargateProfileResponse => {
      const all = inCluster(state.fargateProfiles, cluster)
      const fargateProfile = all.find((one) => one.fargateProfileName === name)
      if (fargateProfile === undefined) throw notFound(`No Fargate Profile found with name: ${name}.`)
      return { fargateProfile }
    },
  },
  {
    action: 'eks:ListCapabilities',
    path: /^\/clusters\/([^/]+)\/capabilities$/,
    answer: ({ state }, about): ListCapabilitiesResponse => {
      const { items, nextToken } = pageOf(inCluster(state.capabilities, about.cluster), about)
      return { capabilities: items.map(summaryOf), nextToken }
    },
  },
  {
    action: 'eks:DescribeCapability',
    path: /^\/clusters\/([^/]+)\/capabilities\/([^/]+)$/,
    answer: ({ state }, { cluster, name }): DescribeCapabilityResponse => {
      const capability = inCluster(state.capabilities, cluster).find((one) => one.capabilityName === name)
      if (capability === undefined) throw notFound(`No capability found for name: ${name}.`)
      return { capability }
    },
  },
  ...ENTRY_ROUTES,
  ...ENTRY_WRITES,
  ...POLICY_WRITES,
  ...TAG_WRITES,
]

/** A list does not say the role of a capability. */
function summaryOf({ capabilityName, arn, type, status, version, createdAt, modifiedAt }: Capability) {
  return { capabilityName, arn, type, status, version, createdAt, modifiedAt }
}
