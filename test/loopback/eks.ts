import type {
  DescribeAccessEntryResponse,
  DescribeClusterResponse,
  DescribeFargateProfileResponse,
  DescribeNodegroupResponse,
  ListAccessEntriesResponse,
  ListAssociatedAccessPoliciesResponse,
  ListFargateProfilesResponse,
  ListNodegroupsResponse,
} from '@aws-sdk/client-eks'
import type { AwsCall, AwsRefusal, AwsState } from './aws-state.ts'
import type { Answer } from './server.ts'

/** A request to EKS: what IAM calls it, and what it is answered with unless it is refused. */
export interface EksCall extends AwsCall {
  answer(): Answer
}

interface Route {
  readonly action: string
  readonly path: RegExp
  /** `undefined` when there is no such thing. */
  readonly answer: (state: AwsState, about: About) => object | undefined
}

interface About {
  readonly cluster: string
  readonly name: string
  readonly query: URLSearchParams
}

/** Takes a request to EKS apart. It does not check signatures. */
export function eksCall(state: AwsState, method: string, path: string): EksCall {
  const url = new URL(path, 'http://eks')
  for (const route of ROUTES) {
    const match = route.path.exec(url.pathname)
    if (match === null || method !== 'GET') continue
    const [cluster = '', name = ''] = match.slice(1).map(decodeURIComponent)
    const about = { cluster, name, query: url.searchParams }
    return {
      action: route.action,
      about: name,
      answer: () => {
        const isThere = state.clusters.some((one) => one.name === cluster)
        const body = isThere ? route.answer(state, about) : undefined
        return body === undefined ? notFound(about) : { status: 200, body }
      },
    }
  }
  return { action: 'eks:Unknown', answer: () => notFound({ cluster: path, name: '' }) }
}

export function refusedByEks({ status, type, message }: AwsRefusal): Answer {
  return { status, headers: { 'x-amzn-errortype': type }, body: { message } }
}

/** Source: the `http` traits of `service-2.json` of EKS. */
const ROUTES: readonly Route[] = [
  {
    action: 'eks:DescribeCluster',
    path: /^\/clusters\/([^/]+)$/,
    answer: (state, { cluster }): DescribeClusterResponse => ({
      cluster: state.clusters.find((one) => one.name === cluster),
    }),
  },
  {
    action: 'eks:ListNodegroups',
    path: /^\/clusters\/([^/]+)\/node-groups$/,
    answer: (state, about): ListNodegroupsResponse => {
      const { items, nextToken } = pageOf(of(state.nodegroups, about.cluster), about)
      return { nodegroups: items.map(({ nodegroupName = '' }) => nodegroupName), nextToken }
    },
  },
  {
    action: 'eks:DescribeNodegroup',
    path: /^\/clusters\/([^/]+)\/node-groups\/([^/]+)$/,
    answer: (state, { cluster, name }): DescribeNodegroupResponse | undefined => {
      const nodegroup = of(state.nodegroups, cluster).find((one) => one.nodegroupName === name)
      return nodegroup && { nodegroup }
    },
  },
  {
    action: 'eks:ListFargateProfiles',
    path: /^\/clusters\/([^/]+)\/fargate-profiles$/,
    answer: (state, about): ListFargateProfilesResponse => {
      const { items, nextToken } = pageOf(of(state.fargateProfiles, about.cluster), about)
      return {
        fargateProfileNames: items.map(({ fargateProfileName = '' }) => fargateProfileName),
        nextToken,
      }
    },
  },
  {
    action: 'eks:DescribeFargateProfile',
    path: /^\/clusters\/([^/]+)\/fargate-profiles\/([^/]+)$/,
    answer: (state, { cluster, name }): DescribeFargateProfileResponse | undefined => {
      const fargateProfile = of(state.fargateProfiles, cluster).find((one) => one.fargateProfileName === name)
      return fargateProfile && { fargateProfile }
    },
  },
  {
    action: 'eks:ListAccessEntries',
    path: /^\/clusters\/([^/]+)\/access-entries$/,
    answer: (state, about): ListAccessEntriesResponse => {
      const { items, nextToken } = pageOf(of(state.accessEntries, about.cluster), about)
      return { accessEntries: items.map(({ principalArn = '' }) => principalArn), nextToken }
    },
  },
  {
    action: 'eks:DescribeAccessEntry',
    path: /^\/clusters\/([^/]+)\/access-entries\/([^/]+)$/,
    answer: (state, { cluster, name }): DescribeAccessEntryResponse | undefined => {
      const accessEntry = of(state.accessEntries, cluster).find((one) => one.principalArn === name)
      return accessEntry && { accessEntry }
    },
  },
  {
    action: 'eks:ListAssociatedAccessPolicies',
    path: /^\/clusters\/([^/]+)\/access-entries\/([^/]+)\/access-policies$/,
    answer: (state, about): ListAssociatedAccessPoliciesResponse | undefined => {
      const { cluster, name } = about
      if (!of(state.accessEntries, cluster).some((one) => one.principalArn === name)) return undefined
      const { items, nextToken } = pageOf(state.associatedPolicies?.[name] ?? [], about)
      return { clusterName: cluster, principalArn: name, associatedAccessPolicies: items, nextToken }
    },
  },
]

function of<T extends { readonly clusterName?: string | undefined }>(
  all: readonly T[] | undefined,
  cluster: string,
): readonly T[] {
  return (all ?? []).filter(({ clusterName }) => clusterName === cluster)
}

/** EKS gives 100 at most, and a token that means nothing to the caller. */
function pageOf<T>(
  all: readonly T[],
  { query }: About,
): { readonly items: T[]; readonly nextToken?: string } {
  const size = Math.min(Number(query.get('maxResults') ?? 100), 100)
  const from = Number(Buffer.from(query.get('nextToken') ?? '', 'base64').toString() || 0)
  const to = from + size
  return {
    items: all.slice(from, to),
    ...(to < all.length ? { nextToken: Buffer.from(String(to)).toString('base64') } : {}),
  }
}

function notFound({ cluster, name }: Pick<About, 'cluster' | 'name'>): Answer {
  const message = name === '' ? `No cluster found for name: ${cluster}.` : `No ${name} found in ${cluster}.`
  return refusedByEks({ status: 404, type: 'ResourceNotFoundException', message })
}
