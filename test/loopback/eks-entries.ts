import { createHash } from 'node:crypto'
import type {
  AccessEntry,
  DescribeAccessEntryResponse,
  ListAccessEntriesResponse,
  ListAccessPoliciesResponse,
  ListAssociatedAccessPoliciesResponse,
} from '@aws-sdk/client-eks'
import { publishedPolicies } from './access-policies.ts'
import { homeOf } from './aws-home.ts'
import type { AwsState } from './aws-state.ts'
import { arnsListed, type EntryRecord, recordSeen } from './eks-entry-store.ts'
import { invalidRequest, notFound } from './eks-refused.ts'
import { type EksRoute, type EksWorld, pageOf } from './eks-route.ts'

/** What is asked about access entries. Texts of refusals are those of EKS, as users reported them. */
export const ENTRY_ROUTES: readonly EksRoute[] = [
  {
    action: 'eks:ListAccessEntries',
    path: /^\/clusters\/([^/]+)\/access-entries$/,
    answer: (world, about): ListAccessEntriesResponse => {
      checkMode(world.state, about.cluster)
      const policy = about.query.get('associatedPolicyArn')
      const arns = arnsListed(
        world,
        about.cluster,
        ({ policies }) => policy === null || policies.some(({ policyArn }) => policyArn === policy),
      )
      const { items, nextToken } = pageOf(arns, about)
      return { accessEntries: items, nextToken }
    },
  },
  {
    action: 'eks:DescribeAccessEntry',
    path: /^\/clusters\/([^/]+)\/access-entries\/([^/]+)$/,
    answer: (world, { cluster, name }): DescribeAccessEntryResponse => ({
      accessEntry: entrySeen(world, cluster, name).entry,
    }),
  },
  {
    action: 'eks:ListAssociatedAccessPolicies',
    path: /^\/clusters\/([^/]+)\/access-entries\/([^/]+)\/access-policies$/,
    answer: (world, about): ListAssociatedAccessPoliciesResponse => {
      const { cluster, name } = about
      const { entry, policies } = entrySeen(world, cluster, name)
      const times = { associatedAt: entry.createdAt, modifiedAt: entry.createdAt }
      const all = policies.map((policy) => ({ ...times, ...policy }))
      const { items, nextToken } = pageOf(all, about)
      return { clusterName: cluster, principalArn: name, associatedAccessPolicies: items, nextToken }
    },
  },
  {
    action: 'eks:ListAccessPolicies',
    path: /^\/access-policies$/,
    answer: ({ state }, about): ListAccessPoliciesResponse => {
      const { items, nextToken } = pageOf(state.accessPolicies ?? publishedPolicies(homeOf(state)), about)
      return { accessPolicies: items, nextToken }
    },
  },
]

/** The entry as this call sees it, with what EKS always says, if the state does not. @throws EksRefused */
export function entrySeen(world: EksWorld, cluster: string, principalArn: string): EntryRecord {
  checkMode(world.state, cluster)
  const record = recordSeen(world, cluster, principalArn)
  if (record === undefined)
    throw notFound(
      "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
    )
  return { ...record, entry: wholeEntry(world.state, record.entry) }
}

/** With what EKS always says of an entry, if the state does not. */
export function wholeEntry(state: AwsState, entry: AccessEntry): AccessEntry {
  const { clusterName = '', principalArn = '', createdAt = LONG_AGO } = entry
  const accessEntryArn = arnOfEntry(state, clusterName, principalArn)
  return { accessEntryArn, createdAt, modifiedAt: createdAt, tags: {}, ...entry }
}

/** The mode decides before anything is looked up. @throws EksRefused */
export function checkMode(state: AwsState, cluster: string): void {
  const mode = state.clusters.find(({ name }) => name === cluster)?.accessConfig?.authenticationMode
  if (mode === undefined || mode === 'CONFIG_MAP')
    throw invalidRequest(
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
    )
}

/** After the time at which a role was made of which the state says nothing. */
const LONG_AGO = new Date('2026-01-01T00:00:00Z')

/** The path of a role is not in it. Source: Service Authorization Reference, resource types of EKS. */
export function arnOfEntry(state: AwsState, cluster: string, principalArn: string): string {
  const { partition, region, account } = homeOf(state)
  const [, , , , of = '', resource = ''] = principalArn.split(':')
  const [kind = '', ...path] = resource.split('/')
  const hash = createHash('sha256').update(`${cluster} ${principalArn}`).digest('hex')
  const uuid = hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
  return `arn:${partition}:eks:${region}:${account}:access-entry/${cluster}/${kind}/${of}/${path.at(-1)}/${uuid}`
}
