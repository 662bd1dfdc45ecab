import {
  DescribeAccessEntryCommand,
  ListAccessEntriesCommand,
  ListAssociatedAccessPoliciesCommand,
} from '@aws-sdk/client-eks'
import type { AccessEntry, EntryDetails } from '../../live/facts.ts'
import { ClusterError } from '../door.ts'
import { type Aws, askAws } from './aws.ts'
import { allPages, each, PAGE } from './many.ts'
import { said } from './said.ts'

/** Whom the cluster has access entries for; up to 3,000. @throws ClusterError */
export async function listAccessEntries(aws: Aws): Promise<readonly AccessEntry[]> {
  const clusterName = aws.entry.name
  const arns = await allPages(async (nextToken) => {
    const answer = await askAws(aws, 'eks:ListAccessEntries', () =>
      aws.eks.send(new ListAccessEntriesCommand({ clusterName, maxResults: PAGE, nextToken })),
    )
    return { items: answer.accessEntries, next: answer.nextToken }
  })
  return arns.map((principalArn) => ({ principalArn }))
}

/** What one entry gives; `undefined` when it has gone away meanwhile. @throws ClusterError */
export async function ownEntry(aws: Aws, principalArn: string): Promise<EntryDetails | undefined> {
  return await orGone(async () => {
    const [entry, policies] = await Promise.all([describe(aws, principalArn), policiesOf(aws, principalArn)])
    return { ...entry, policies }
  })
}

/** What each of the entries gives, but for their policies; a few at a time. @throws ClusterError */
export async function describeEntries(
  aws: Aws,
  principalArns: readonly string[],
): Promise<ReadonlyMap<string, EntryDetails | undefined>> {
  const found = await each(
    principalArns,
    async (principalArn) => [principalArn, await orGone(() => describe(aws, principalArn))] as const,
  )
  return new Map(found)
}

async function orGone(ask: () => Promise<EntryDetails>): Promise<EntryDetails | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ClusterError && error.kind === 'not-found') return undefined
    throw error
  }
}

async function describe(aws: Aws, principalArn: string): Promise<EntryDetails> {
  const action = 'eks:DescribeAccessEntry'
  const { accessEntry } = await askAws(aws, action, () =>
    aws.eks.send(new DescribeAccessEntryCommand({ clusterName: aws.entry.name, principalArn })),
  )
  const about = { aws, action, what: `the details of the access entry of ${principalArn}` }
  return {
    type: said(accessEntry?.type, about),
    username: said(accessEntry?.username, about),
    groups: accessEntry?.kubernetesGroups ?? [],
  }
}

async function policiesOf(aws: Aws, principalArn: string): Promise<readonly string[]> {
  const clusterName = aws.entry.name
  const policies = await allPages(async (nextToken) => {
    const answer = await askAws(aws, 'eks:ListAssociatedAccessPolicies', () =>
      aws.eks.send(
        new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn, maxResults: PAGE, nextToken }),
      ),
    )
    return { items: answer.associatedAccessPolicies, next: answer.nextToken }
  })
  // arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy
  return policies.map(({ policyArn = '' }) => policyArn.slice(policyArn.lastIndexOf('/') + 1))
}
