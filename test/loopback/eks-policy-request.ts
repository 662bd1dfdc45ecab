import type { AccessEntry, AccessScope } from '@aws-sdk/client-eks'
import { homeOf } from './aws-home.ts'
import type { AwsState } from './aws-state.ts'
import type { EksCall } from './eks.ts'
import { arnOfEntry, wholeEntry } from './eks-entries.ts'
import { recordNow } from './eks-entry-store.ts'
import { principalOf } from './eks-written.ts'
import type { PolicyRequest } from './iam-policy.ts'

/**
 * What IAM is asked for a call of EKS, all of which must be allowed: to create something with tags is also to tag it, and
 * what is being made has the tags of the request already.
 *
 * Source: Service Authorization Reference, actions of EKS; of `aws:ResourceTag` the User Guide of IAM, global condition
 * keys: "requests that create a resource with an attached tag".
 */
export function policyRequests(state: AwsState, call: EksCall): readonly PolicyRequest[] {
  const { action, says } = call
  const { cluster } = says
  const request = bodyOf(says.body)
  if (action === 'eks:CreateAccessEntry') {
    const {
      principalArn = '',
      kubernetesGroups,
      username,
      type = 'STANDARD',
      tags,
    } = request as Partial<AccessEntry>
    const context = {
      'eks:accessentrytype': type,
      'eks:principalarn': principalArn,
      ...(username === undefined ? {} : { 'eks:username': username }),
      ...(kubernetesGroups === undefined ? {} : { 'eks:kubernetesgroups': kubernetesGroups }),
      ...requestTags(tags ?? {}),
    }
    const create = { action, resource: arnOf(state, 'cluster', cluster), context }
    if (Object.keys(tags ?? {}).length === 0) return [create]
    const resource = arnOfEntry(state, cluster, principalArn)
    const tagged = { ...requestTags(tags ?? {}), ...resourceTags(tags ?? {}) }
    return [create, { action: 'eks:TagResource', resource, context: tagged }]
  }
  if (!OF_ENTRIES.includes(action)) return [{ action, resource: resourceOf(state, call), context: {} }]
  const principalArn = principalOf(state, call)
  const live = recordNow(state, cluster, principalArn)
  const entry = live && wholeEntry(state, live.entry)
  const { policyArn = says.more, accessScope } = request as {
    readonly policyArn?: string
    readonly accessScope?: Partial<AccessScope>
  }
  return [
    {
      action,
      resource: entry?.accessEntryArn ?? arnOfEntry(state, cluster, principalArn),
      context: {
        'eks:clustername': cluster,
        'eks:principalarn': principalArn,
        ...(entry?.type === undefined ? {} : { 'eks:accessentrytype': entry.type }),
        ...(entry?.username === undefined ? {} : { 'eks:username': entry.username }),
        ...(entry?.kubernetesGroups === undefined ? {} : { 'eks:kubernetesgroups': entry.kubernetesGroups }),
        ...(policyArn === '' ? {} : { 'eks:policyarn': policyArn }),
        ...(accessScope?.type === undefined ? {} : { 'eks:accessscope': accessScope.type }),
        ...(accessScope?.namespaces === undefined ? {} : { 'eks:namespaces': accessScope.namespaces }),
        ...resourceTags(entry?.tags ?? {}),
        ...(action === 'eks:TagResource' ? requestTags((request['tags'] ?? {}) as Tags) : {}),
        ...(action === 'eks:UntagResource' ? { 'aws:tagkeys': says.query.getAll('tagKeys') } : {}),
      },
    },
  ]
}

type Tags = Readonly<Record<string, string>>

const OF_ENTRIES = [
  'eks:DescribeAccessEntry',
  'eks:UpdateAccessEntry',
  'eks:DeleteAccessEntry',
  'eks:ListAssociatedAccessPolicies',
  'eks:AssociateAccessPolicy',
  'eks:DisassociateAccessPolicy',
  'eks:TagResource',
  'eks:UntagResource',
]

function resourceOf(state: AwsState, { action, says: { cluster, name } }: EksCall): string {
  switch (action) {
    case 'eks:DescribeNodegroup':
      return arnOf(state, 'nodegroup', `${cluster}/${name}/uuid`)
    case 'eks:DescribeFargateProfile':
      return arnOf(state, 'fargateprofile', `${cluster}/${name}/uuid`)
    case 'eks:DescribeCapability':
      return arnOf(state, 'capability', `${cluster}/${name}`)
    case 'eks:ListAccessPolicies':
      return '*'
    default:
      return arnOf(state, 'cluster', cluster)
  }
}

function arnOf(state: AwsState, kind: string, name: string): string {
  const { partition, region, account } = homeOf(state)
  return `arn:${partition}:eks:${region}:${account}:${kind}/${name}`
}

function requestTags(tags: Tags): PolicyRequest['context'] {
  return { ...tagKeys('aws:requesttag', tags), 'aws:tagkeys': Object.keys(tags) }
}

function resourceTags(tags: Tags): PolicyRequest['context'] {
  return tagKeys('aws:resourcetag', tags)
}

function tagKeys(name: string, tags: Tags): PolicyRequest['context'] {
  return Object.fromEntries(
    Object.entries(tags).map(([key, value]) => [`${name}/${key.toLowerCase()}`, value]),
  )
}

function bodyOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}
