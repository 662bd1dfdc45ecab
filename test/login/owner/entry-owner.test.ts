import { describe, expect, test } from '@jest/globals'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../../../src/live/facts.ts'
import { awsOwnerOf, ownerOf } from '../../../src/login/owner/entry-owner.ts'
import { ownerWords } from '../../../src/login/owner/owner-words.ts'
import { phraseText } from '../../../src/words/phrase.ts'
import { denied, factsOf, known } from '../../plan/guard/cluster.ts'
import { held } from '../../rbac/held-policy.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'

function entry(role: string, details?: Partial<EntryDetails>): AccessEntry {
  const username = `arn:aws:sts::111122223333:assumed-role/${role.split('/').at(-1)}/{{SessionName}}`
  const given = { type: 'STANDARD', username, groups: [], policies: [], ...details }
  return { principalArn: ROLE + role, ...(details && { details: given }) }
}

/** A cluster that has something of everything. */
const facts = factsOf({
  authenticationMode: 'API_AND_CONFIG_MAP',
  clusterRole: `${ROLE}clusters/prod`,
  nodeGroups: known([
    { name: 'gpu', roleArn: `${ROLE}eks/nodes`, os: 'linux' },
    { name: 'web', roleArn: `${ROLE}eks/nodes`, os: 'linux' },
    { name: 'windows', roleArn: `${ROLE}windows`, os: 'windows' },
  ]),
  fargateProfiles: known([
    { name: 'jobs', roleArn: `${ROLE}fargate` },
    { name: 'core', roleArn: `${ROLE}windows` },
  ]),
  capabilities: known([
    { name: 'argocd', type: 'ARGOCD', roleArn: `${ROLE}argocd` },
    { name: 'ack', type: 'ACK', roleArn: `${ROLE}capabilities/shared` },
    { name: 'kro', type: 'KRO', roleArn: `${ROLE}capabilities/shared` },
    { name: 'next', type: 'NEXT', roleArn: `${ROLE}next` },
  ]),
})

const ACK = held('AmazonEKSACKPolicy')
const ADMIN = held('AmazonEKSClusterAdminPolicy')
const ARGO = [held('AmazonEKSArgoCDPolicy', 'argocd'), held('AmazonEKSArgoCDClusterPolicy')]

/** Who an entry is of, in the words that follow a name; empty where nobody is known. */
const said = (one: AccessEntry, about: ClusterFacts | undefined = facts): string =>
  phraseText(ownerWords(ownerOf(one, { facts: about })))

describe('an entry that is no person’s', () => {
  test.each([
    ['eks/nodes', { type: 'EC2_LINUX' }, 'node role of node groups gpu, web'],
    ['windows', { type: 'EC2_WINDOWS' }, 'node role of node group windows and Fargate profile core'],
    ['fargate', { type: 'FARGATE_LINUX' }, 'pod execution role of Fargate profile jobs'],
    ['karpenter', { type: 'EC2_LINUX' }, 'Linux nodes, type EC2_LINUX'],
    ['old-group', { type: 'EC2_WINDOWS' }, 'Windows nodes, type EC2_WINDOWS'],
    [
      'auto',
      { type: 'EC2', policies: [held('AmazonEKSAutoNodePolicy')] },
      'nodes of EKS Auto Mode, type EC2',
    ],
    ['hybrid', { type: 'HYBRID_LINUX' }, 'hybrid nodes, type HYBRID_LINUX'],
    ['pod', { type: 'HYPERPOD_LINUX' }, 'nodes of SageMaker HyperPod, type HYPERPOD_LINUX'],
    ['newer', { type: 'EC2_MARS' }, 'nodes, type EC2_MARS'],
    ['odd', { type: 'constructor' }, 'nodes, type constructor'],
    [
      'aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS',
      { groups: ['eks:managed'], policies: [held('AmazonEKSComputePolicy')] },
      'service-linked role of Amazon EKS',
    ],
    [
      'aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch',
      { policies: [held('AWSBatchClusterPolicy')] },
      'service-linked role of AWS Batch',
    ],
    [
      'aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers',
      { policies: [held('AmazonEMRJobPolicy', 'jobs')] },
      'service-linked role of Amazon EMR on EKS',
    ],
    [
      'aws-service-role/newer.amazonaws.com/AWSServiceRoleForNewer',
      {},
      'service-linked role of newer.amazonaws.com',
    ],
    ['argocd', { policies: [...ARGO, ADMIN] }, 'role of the ARGOCD capability argocd'],
    ['capabilities/shared', { policies: [ACK] }, 'role of the ACK capability ack and the KRO capability kro'],
    ['next', {}, 'role of the NEXT capability next'],
    ['clusters/prod', { groups: ['eks:managed'] }, 'cluster IAM role'],
  ] as const)('%s: as what it is', (role, details, expected) => {
    expect(said(entry(role, details))).toBe(expected)
    expect(awsOwnerOf(entry(role, details), { facts })).toBeDefined()
  })

  test.each([
    ['eks/nodes', 'node role of node groups gpu, web'],
    ['nodes', 'node role of node groups gpu, web'],
    ['NODES', 'node role of node groups gpu, web'],
    ['fargate', 'pod execution role of Fargate profile jobs'],
    ['aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS', 'service-linked role of Amazon EKS'],
    ['argocd', 'role of the ARGOCD capability argocd'],
    ['clusters/prod', 'cluster IAM role'],
    ['karpenter', ''],
    ['team', ''],
  ] as const)('that was not looked at, of %s: what its ARN shows, %j', (role, expected) => {
    expect(said(entry(role))).toBe(expected)
  })

  test('a role of a node group with an entry of a person’s type is still that of nodes', () => {
    expect(ownerOf(entry('eks/nodes', {}), { facts })).toEqual({
      kind: 'nodes',
      type: 'STANDARD',
      nodeGroups: ['gpu', 'web'],
      fargateProfiles: [],
    })
  })
})

describe('a role with the policies of a capability', () => {
  const argo = entry('tools', { policies: ARGO })

  test.each([
    ['is most likely one where capabilities are not known', denied('eks:ListCapabilities')],
    ['is most likely one where they cannot be asked for', { kind: 'not-asked' } as const],
  ])('%s', (_, capabilities) => {
    expect(ownerOf(argo, { facts: factsOf({ capabilities }) })).toEqual({
      kind: 'likely-capability',
      types: ['ARGOCD'],
    })
    expect(said(argo, factsOf({ capabilities }))).toBe('most likely the role of a capability, ARGOCD')
  })

  test('is none where they are known and it is not among them', () => {
    expect(ownerOf(argo, { facts })).toEqual({ kind: 'unmanaged' })
  })
})

describe('an entry of a person or a program', () => {
  const stack = { 'aws:cloudformation:stack-name': 'eksctl-prod-accessentry' }

  test.each([
    [
      { 'alpha.eksctl.io/cluster-name': 'prod', ...stack },
      'made by eksctl, in the CloudFormation stack eksctl-prod-accessentry',
    ],
    [{ 'eksctl.cluster.k8s.io/v1alpha1/cluster-name': 'prod' }, 'made by eksctl'],
    [{ 'aws:cloudformation:stack-name': 'Access' }, 'made by the CloudFormation stack Access'],
    [
      { 'services.k8s.aws/controller-version': 'eks-v1.9.0', 'services.k8s.aws/namespace': 'infra' },
      'made by ACK',
    ],
    [
      { 'crossplane-kind': 'accessentry.eks.aws.upbound.io', 'crossplane-name': 'team' },
      'made by Crossplane, as team',
    ],
    [{ Environment: 'prod', ManagedBy: 'terraform' }, ''],
    [{ 'not-aws:cloudformation:stack-name': 'x', 'crossplane-namesake': 'x' }, ''],
    [{}, ''],
  ])('with tags %j: %s', (tags, expected) => {
    expect(said(entry('team', { tags }))).toBe(expected)
    expect(awsOwnerOf(entry('team', { tags }), { facts })).toBeUndefined()
  })

  test.each([
    ['the creator of the cluster, whose entry has no sign of its own', entry('ci', { policies: [ADMIN] })],
    ['a role named like a service-linked one', entry('AWSServiceRoleForBatch', {})],
    ['a role in a path named like theirs', entry('my-aws-service-role/eks.amazonaws.com/x', {})],
    [
      'a user in such a path',
      { principalArn: 'arn:aws:iam::111122223333:user/aws-service-role/eks.amazonaws.com/x' },
    ],
    ['the role of another account’s node group', { principalArn: 'arn:aws:iam::444455556666:role/nodes' }],
  ])('is nobody’s that is known: %s', (_, one) => {
    expect(ownerOf(one, { facts })).toEqual({ kind: 'unmanaged' })
  })

  test('is nobody’s where nothing is known of the cluster', () => {
    expect(ownerOf(entry('team'), { facts: undefined })).toEqual({ kind: 'unmanaged' })
  })
})
