import { DescribeInstancesCommand } from '@aws-sdk/client-ec2'
import {
  DescribeAccessEntryCommand,
  DescribeCapabilityCommand,
  EKSClient,
  ListAccessEntriesCommand,
  ListAccessPoliciesCommand,
  ListAssociatedAccessPoliciesCommand,
  ListCapabilitiesCommand,
  ListNodegroupsCommand,
} from '@aws-sdk/client-eks'
import { GetRoleCommand, GetUserCommand } from '@aws-sdk/client-iam'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CONTROL, type LoopbackAws, startLoopbackAws } from './aws.ts'
import type { AwsState } from './aws-state.ts'
import { refusal } from './conformance/case.ts'
import { type Clients, clientsOf } from './conformance/clients.ts'

// What every stand-in for AWS can, and ours too, is in conformance/. Here is what only ours can.

const IAM = 'arn:aws:iam::111122223333'
const dev = `${IAM}:role/teams/eu/dev`
const alice = `${IAM}:user/alice`
const clusterName = 'prod'

let aws: LoopbackAws
let clients: Clients

beforeEach(async () => {
  aws = await startLoopbackAws({ clusters: [] })
  clients = clientsOf(aws.url)
})
afterEach(() => aws.close())

function has(state: Partial<AwsState>): void {
  const arn = 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod'
  aws.replace({
    clusters: [{ name: clusterName, arn, accessConfig: { authenticationMode: 'API' } }],
    accessEntries: [dev, alice].map((principalArn) => ({ clusterName, principalArn, type: 'STANDARD' })),
    ...state,
  })
}

const describeEntry = (principalArn = dev) =>
  clients.eks.send(new DescribeAccessEntryCommand({ clusterName, principalArn }))
const listEntries = async (): Promise<readonly string[] | undefined> =>
  (await clients.eks.send(new ListAccessEntriesCommand({ clusterName }))).accessEntries
const getRole = async (RoleName: string) => (await clients.iam.send(new GetRoleCommand({ RoleName }))).Role
const getUser = async (UserName: string) => (await clients.iam.send(new GetUserCommand({ UserName }))).User

describe('an access entry that is not visible yet', () => {
  test('is not described by as many calls as are said, and then is', async () => {
    has({ visibleAfter: { [dev]: 2 } })
    const missing = { name: 'ResourceNotFoundException', status: 404 }
    expect(await refusal(describeEntry())).toMatchObject(missing)
    expect(await refusal(describeEntry())).toMatchObject(missing)
    expect(await describeEntry()).toMatchObject({ accessEntry: { principalArn: dev } })
  })

  test('is not in the list and has no policies, while the others have', async () => {
    has({ visibleAfter: { [dev]: 2 } })
    expect(await listEntries()).toEqual([alice])
    const policies = new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn: dev })
    expect(await refusal(clients.eks.send(policies))).toMatchObject({ status: 404 })
    expect(await listEntries()).toEqual([dev, alice])
  })
})

describe('throttling', () => {
  test('refuses what is too many in a second', async () => {
    has({ eksRequestsPerSecond: 2 })
    await listEntries()
    await listEntries()
    expect(await refusal(listEntries())).toEqual({
      name: 'ThrottlingException',
      status: 400,
      message: 'Rate exceeded',
    })
  })

  test('is outwaited by the back-off of the SDK', async () => {
    has({ eksRequestsPerSecond: 5 })
    const { region, credentials } = clients.eks.config
    const patient = new EKSClient({ endpoint: aws.url, region, credentials, maxAttempts: 10 })
    const asked = Array.from({ length: 8 }, () => patient.send(new ListAccessEntriesCommand({ clusterName })))
    const answers = await Promise.all(asked)
    expect(answers.map(({ accessEntries }) => accessEntries)).toEqual(asked.map(() => [dev, alice]))
    expect(aws.actions.length).toBeGreaterThan(asked.length)
  })
})

describe('a state with only some actions', () => {
  const state = { onlyActions: ['eks:ListAccessEntries', 'iam:GetRole'] }

  test('answers those', async () => {
    has(state)
    expect(await listEntries()).toEqual([dev, alice])
    expect(await getRole('dev')).toMatchObject({ Arn: dev })
  })

  test.each<[string, () => Promise<unknown>, string]>([
    ['EKS', () => describeEntry(), 'AccessDeniedException'],
    ['IAM', () => getUser('alice'), 'AccessDenied'],
    [
      'EC2',
      () => clients.ec2.send(new DescribeInstancesCommand({ MaxResults: 100 })),
      'UnauthorizedOperation',
    ],
  ])('refuses every other of %s', async (_, ask, name) => {
    has(state)
    expect(await refusal(ask())).toMatchObject({ name, status: 403 })
  })
})

describe('IAM whose state names nobody', () => {
  test('knows every role and user, with the path that an access entry has', async () => {
    has({})
    expect(await getRole('dev')).toMatchObject({ Arn: dev, Path: '/teams/eu/' })
    expect(await getRole('other')).toMatchObject({ Arn: `${IAM}:role/other`, Path: '/' })
    expect(await getUser('alice')).toMatchObject({ Arn: alice, Path: '/' })
  })

  test('knows them for longer than any entry', async () => {
    has({})
    const { accessEntry } = await describeEntry()
    const role = await getRole('dev')
    expect(role?.CreateDate?.getTime()).toBeLessThan(accessEntry?.createdAt?.getTime() ?? 0)
  })

  test('is not misled by an entry of another account', async () => {
    const principalArn = 'arn:aws:iam::444455556666:role/partner/ops'
    has({ accessEntries: [{ clusterName, principalArn }] })
    expect(await getRole('ops')).toMatchObject({ Arn: `${IAM}:role/ops` })
  })
})

test('a role that was made anew is younger than its entry, and has another unique id', async () => {
  has({})
  const before = await getRole('dev')
  const RoleId = 'AROA0123456789ABCDEFG'
  has({ roles: [{ RoleName: 'dev', Arn: dev, RoleId, CreateDate: new Date('2026-10-01T00:00:00Z') }] })
  const after = await getRole('dev')
  expect(after).toMatchObject({ Arn: dev, RoleId })
  expect(before?.RoleId).not.toBe(RoleId)
  const { accessEntry } = await describeEntry()
  expect(after?.CreateDate?.getTime()).toBeGreaterThan(accessEntry?.createdAt?.getTime() ?? Number.NaN)
})

test('a list of nobody is nobody', async () => {
  has({ roles: [], users: [] })
  expect(await refusal(getRole('dev'))).toMatchObject({ name: 'NoSuchEntityException', status: 404 })
  expect(await refusal(getUser('alice'))).toMatchObject({ name: 'NoSuchEntityException', status: 404 })
})

test('capabilities are listed without their roles, and described with them', async () => {
  const roleArn = `${IAM}:role/argocd`
  const argocd = { clusterName, capabilityName: 'argocd', type: 'ARGOCD', status: 'ACTIVE', roleArn } as const
  has({ capabilities: [argocd, { ...argocd, clusterName: 'staging', capabilityName: 'other' }] })
  const { capabilities } = await clients.eks.send(new ListCapabilitiesCommand({ clusterName }))
  expect(capabilities).toEqual([{ capabilityName: 'argocd', type: 'ARGOCD', status: 'ACTIVE' }])
  const asked = new DescribeCapabilityCommand({ clusterName, capabilityName: 'argocd' })
  expect(await clients.eks.send(asked)).toMatchObject({ capability: argocd })
})

test('the access policies that there are may be said', async () => {
  const policy = { name: 'New', arn: 'arn:aws:eks::aws:cluster-access-policy/New' }
  has({ accessPolicies: [policy] })
  const { accessPolicies } = await clients.eks.send(new ListAccessPoliciesCommand({}))
  expect(accessPolicies).toEqual([policy])
})

test('the size of a page counts for every list', async () => {
  has({})
  const asked = new ListNodegroupsCommand({ clusterName, maxResults: 101 })
  expect(await refusal(clients.eks.send(asked))).toMatchObject({ name: 'InvalidParameterException' })
})

test('a state that another process sends keeps its dates', async () => {
  has({})
  const createdAt = new Date('2026-05-01T12:00:00Z')
  const change = {
    accessConfig: { authenticationMode: 'API' },
    accessEntries: [{ clusterName, principalArn: dev, createdAt }],
    roles: [{ RoleName: 'dev', Arn: dev, CreateDate: createdAt }],
  }
  await fetch(`${aws.url}${CONTROL}`, { method: 'PUT', body: JSON.stringify(change) })
  expect((await describeEntry()).accessEntry?.createdAt).toEqual(createdAt)
  expect((await getRole('dev'))?.CreateDate).toEqual(createdAt)
})
