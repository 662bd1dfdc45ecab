import type { AccessEntry, ClusterFacts, EntryDetails } from '../../../src/live/facts.ts'
import { factsOf, known, ROLE } from '../../plan/guard/cluster.ts'
import { held } from '../../rbac/held-policy.ts'

const SERVICE = 'aws-service-role/'

/** Roles with an access entry that are no person's, by what they are. */
export const OWNED = {
  nodeGroup: `${ROLE}eks/nodes`,
  karpenter: `${ROLE}karpenter`,
  fargate: `${ROLE}fargate`,
  autoMode: `${ROLE}auto-nodes`,
  hybrid: `${ROLE}hybrid`,
  eks: `${ROLE}${SERVICE}eks.amazonaws.com/AWSServiceRoleForAmazonEKS`,
  batch: `${ROLE}${SERVICE}batch.amazonaws.com/AWSServiceRoleForBatch`,
  emr: `${ROLE}${SERVICE}emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers`,
  argocd: `${ROLE}capabilities/argocd`,
  ack: `${ROLE}ack`,
  clusterRole: `${ROLE}cluster`,
} as const

/** Roles with an access entry that people use. */
export const PEOPLE = { stack: `${ROLE}team`, creator: `${ROLE}ci` } as const

const name = (arn: string): string => arn.split('/').at(-1) ?? ''

function entry(principalArn: string, details: Partial<EntryDetails> = {}): AccessEntry {
  const username = `arn:aws:sts::111122223333:assumed-role/${name(principalArn)}/{{SessionName}}`
  return { principalArn, details: { type: 'STANDARD', username, groups: [], policies: [], ...details } }
}

function nodes(principalArn: string, type: string, more: Partial<EntryDetails> = {}): AccessEntry {
  const session = type === 'EC2_LINUX' ? 'EC2PrivateDNSName' : 'SessionName'
  return entry(principalArn, {
    type,
    username: `system:node:{{${session}}}`,
    groups: ['system:nodes'],
    ...more,
  })
}

/** A cluster of EKS Auto Mode with node groups of its own too, and with what AWS adds to its access entries. */
export const OWNED_FACTS: ClusterFacts = factsOf({
  arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
  authenticationMode: 'API_AND_CONFIG_MAP',
  clusterRole: OWNED.clusterRole,
  nodeGroups: known([{ name: 'gpu', roleArn: OWNED.nodeGroup, os: 'linux' }]),
  fargateProfiles: known([{ name: 'jobs', roleArn: OWNED.fargate }]),
  capabilities: known([
    { name: 'argocd', type: 'ARGOCD', roleArn: OWNED.argocd },
    { name: 'ack', type: 'ACK', roleArn: OWNED.ack },
  ]),
  accessEntries: known([
    nodes(OWNED.nodeGroup, 'EC2_LINUX'),
    nodes(OWNED.karpenter, 'EC2_LINUX'),
    nodes(OWNED.fargate, 'FARGATE_LINUX'),
    nodes(OWNED.autoMode, 'EC2', { policies: [held('AmazonEKSAutoNodePolicy')] }),
    nodes(OWNED.hybrid, 'HYBRID_LINUX'),
    entry(OWNED.eks, { groups: ['eks:managed'], policies: [held('AmazonEKSComputePolicy')] }),
    entry(OWNED.batch, { username: 'aws-batch', policies: [held('AWSBatchClusterPolicy')] }),
    entry(OWNED.emr, { policies: [held('AmazonEMRJobPolicy', 'jobs')] }),
    entry(OWNED.argocd, {
      policies: [
        held('AmazonEKSArgoCDPolicy', 'argocd'),
        held('AmazonEKSArgoCDClusterPolicy'),
        held('AmazonEKSClusterAdminPolicy'),
      ],
    }),
    entry(OWNED.ack, { policies: [held('AmazonEKSACKPolicy')] }),
    entry(OWNED.clusterRole),
    entry(PEOPLE.stack, { tags: { 'aws:cloudformation:stack-name': 'Access' } }),
    entry(PEOPLE.creator, { policies: [held('AmazonEKSViewPolicy')] }),
  ]),
})
