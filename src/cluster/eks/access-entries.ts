import {
  DescribeAccessEntryCommand,
  ListAccessEntriesCommand,
  ListAssociatedAccessPoliciesCommand,
} from '@aws-sdk/client-eks'
import type { AccessEntry, EntryDetails } from '../../live/facts.ts'
import { policyName } from '../../rbac/access-policy/policy-arn.ts'
import type { HeldPolicy, Scope } from '../../rbac/grant.ts'
import { ClusterError } from '../door.ts'
import { type Aws, askAws } from './aws.ts'
import { allPages, each, PAGE } from './many.ts'
import { said } from './said.ts'

/** Whom the cluster has access entries for; up to 3,000. @throws ClusterError */
export async function listAccessEntries(aws: Aws): Promise<readonly AccessEntry[]> {
  const arns = await listArns(aws)
  return arns.map((principalArn) => ({ principalArn }))
}

/**
 * ARNs of those whose access entries have the policy: a request for each hundred of them, whereas to look at all
 * entries takes two for each. @throws ClusterError
 */
export async function listHolders(aws: Aws, policyArn: string): Promise<readonly string[]> {
  return await listArns(aws, policyArn)
}

async function listArns(aws: Aws, associatedPolicyArn?: string): Promise<readonly string[]> {
  const about = {
    clusterName: aws.entry.name,
    maxResults: PAGE,
    ...(associatedPolicyArn && { associatedPolicyArn }),
  }
  return await allPages(async (nextToken) => {
    const answer = await askAws(aws, 'eks:ListAccessEntries', () =>
      aws.eks.send(new ListAccessEntriesCommand({ ...about, nextToken })),
    )
    return { items: answer.accessEntries, next: answer.nextToken }
  })
}

/** What each of the entries gives, a few at a time; `undefined` for one that has gone away. @throws ClusterError */
export async function describeEntries(
  aws: Aws,
  principalArns: readonly string[],
): Promise<ReadonlyMap<string, EntryDetails | undefined>> {
  const found = await each(
    principalArns,
    async (principalArn) => [principalArn, await describeEntry(aws, principalArn)] as const,
  )
  return new Map(found)
}

/** What one entry gives; `undefined` when it has gone away meanwhile. @throws ClusterError */
export async function describeEntry(aws: Aws, principalArn: string): Promise<EntryDetails | undefined> {
  try {
    const [entry, policies] = await Promise.all([describe(aws, principalArn), policiesOf(aws, principalArn)])
    return { ...entry, policies }
  } catch (error) {
    if (error instanceof ClusterError && error.kind === 'not-found') return undefined
    throw error
  }
}

async function describe(aws: Aws, principalArn: string): Promise<Omit<EntryDetails, 'policies'>> {
  const action = 'eks:DescribeAccessEntry'
  const { accessEntry } = await askAws(aws, action, () =>
    aws.eks.send(new DescribeAccessEntryCommand({ clusterName: aws.entry.name, principalArn })),
  )
  const about = { aws, action, what: `the details of the access entry of ${principalArn}` }
  const { createdAt, modifiedAt, tags, accessEntryArn } = accessEntry ?? {}
  return {
    type: said(accessEntry?.type, about),
    username: said(accessEntry?.username, about),
    groups: accessEntry?.kubernetesGroups ?? [],
    ...(createdAt === undefined ? {} : { createdAt: createdAt.toISOString() }),
    ...(modifiedAt === undefined ? {} : { modifiedAt: modifiedAt.toISOString() }),
    ...(tags === undefined ? {} : { tags }),
    ...(accessEntryArn === undefined ? {} : { entryArn: accessEntryArn }),
  }
}

async function policiesOf(aws: Aws, principalArn: string): Promise<readonly HeldPolicy[]> {
  const clusterName = aws.entry.name
  const policies = await allPages(async (nextToken) => {
    const answer = await askAws(aws, 'eks:ListAssociatedAccessPolicies', () =>
      aws.eks.send(
        new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn, maxResults: PAGE, nextToken }),
      ),
    )
    return { items: answer.associatedAccessPolicies, next: answer.nextToken }
  })
  return policies.map(({ policyArn = '', accessScope }) => ({
    policy: policyName(policyArn),
    scopes: scopesOf(accessScope),
  }))
}

/** An association without a scope has never been seen; of what is not known nothing is assumed to be narrow. */
function scopesOf(
  scope:
    | { readonly type?: string | undefined; readonly namespaces?: readonly string[] | undefined }
    | undefined,
): readonly Scope[] {
  if (scope?.type !== 'namespace') return [{ kind: 'cluster' }]
  return (scope.namespaces ?? []).map((namespace) => ({ kind: 'namespace', namespace }))
}
