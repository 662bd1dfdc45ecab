import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  type CreateAccessEntryRequest,
  DeleteAccessEntryCommand,
  DescribeAccessEntryCommand,
  DisassociateAccessPolicyCommand,
  ListAccessEntriesCommand,
  ListAssociatedAccessPoliciesCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAccessEntryCommand,
} from '@aws-sdk/client-eks'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsNow, CONTROL, type LoopbackAws, startLoopbackAws } from './aws.ts'
import type { AwsState } from './aws-state.ts'
import { refusal } from './conformance/case.ts'
import { type Clients, clientsOf } from './conformance/clients.ts'

// What every stand-in for AWS can, and ours too, is in conformance/. Here is what only ours can.

const IAM = 'arn:aws:iam::111122223333'
const dev = `${IAM}:role/teams/eu/dev`
const node = `${IAM}:role/nodes`
const clusterName = 'prod'
const ARN = 'arn:aws:eks:ap-northeast-1:111122223333'
const policyArn = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'

let aws: LoopbackAws
let clients: Clients

beforeEach(async () => {
  aws = await startLoopbackAws({ clusters: [] })
  clients = clientsOf(aws.url)
  has({})
})
afterEach(() => aws.close())

function has(state: Partial<AwsState>): void {
  aws.replace({
    clusters: [
      { name: clusterName, arn: `${ARN}:cluster/prod`, accessConfig: { authenticationMode: 'API' } },
      { name: 'old', arn: `${ARN}:cluster/old` },
    ],
    ...state,
  })
}

const create = (more: Partial<CreateAccessEntryRequest> = {}) =>
  clients.eks.send(new CreateAccessEntryCommand({ clusterName, principalArn: dev, ...more }))
const update = (principalArn = dev) =>
  clients.eks.send(
    new UpdateAccessEntryCommand({ clusterName, principalArn, username: 'x', kubernetesGroups: [] }),
  )
const associate = (more: object = {}) =>
  clients.eks.send(
    new AssociateAccessPolicyCommand({
      clusterName,
      principalArn: dev,
      policyArn,
      accessScope: { type: 'cluster' },
      ...more,
    }),
  )
const describeEntry = (principalArn = dev) =>
  clients.eks.send(new DescribeAccessEntryCommand({ clusterName, principalArn }))
const remove = (principalArn = dev) =>
  clients.eks.send(new DeleteAccessEntryCommand({ clusterName, principalArn }))
const entryArn = async (): Promise<string> => (await describeEntry()).accessEntry?.accessEntryArn ?? ''

describe('a create is refused', () => {
  const invalid = { name: 'InvalidParameterException', status: 400 }
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v']))
  test.each<[string, Partial<CreateAccessEntryRequest>, object]>([
    ['in mode CONFIG_MAP', { clusterName: 'old' }, { name: 'InvalidRequestException', status: 400 }],
    [
      'in a cluster that is not there',
      { clusterName: 'x' },
      { name: 'ResourceNotFoundException', status: 404 },
    ],
    [
      'with a group of the system',
      { kubernetesGroups: ['devs', 'system:masters'] },
      {
        ...invalid,
        message: 'The kubernetes group name system:masters is invalid, it cannot start with system:',
      },
    ],
    ...['system:', 'eks:', 'aws:', 'amazon:', 'iam:'].map(
      (prefix): [string, Partial<CreateAccessEntryRequest>, object] => [
        `with a username that begins with ${prefix}`,
        { username: `${prefix}x` },
        { ...invalid, message: `The username must not begin with ${prefix}` },
      ],
    ),
    ['without a colon before the template', { username: 'dev{{SessionName}}' }, invalid],
    ['without a colon before the raw template', { username: 'dev-{{SessionNameRaw}}' }, invalid],
    [
      'for a principal without its path',
      { principalArn: `${IAM}:role/dev` },
      { ...invalid, message: 'The specified principalArn is invalid: invalid principal' },
    ],
    ['for a role that is not there', { principalArn: `${IAM}:role/gone` }, invalid],
    ['for a user that is not there', { principalArn: `${IAM}:user/gone` }, invalid],
    ['for a session', { principalArn: 'arn:aws:sts::111122223333:assumed-role/dev/me' }, invalid],
    ['for the root of an account', { principalArn: `${IAM}:root` }, invalid],
    [
      'for a service-linked role',
      { principalArn: `${IAM}:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch` },
      {
        ...invalid,
        message:
          'The caller is not allowed to modify access entries with a principalArn value of a Service Linked Role',
      },
    ],
    ['with a type that is none', { type: 'NODE' }, invalid],
    ['for nodes with groups', { principalArn: node, type: 'EC2_LINUX', kubernetesGroups: ['a'] }, invalid],
    ['for nodes with a username', { principalArn: node, type: 'EC2_LINUX', username: 'a' }, invalid],
    [
      'for nodes of another account',
      { principalArn: 'arn:aws:iam::444455556666:role/nodes', type: 'EC2_LINUX' },
      invalid,
    ],
    ['with 51 tags', { tags: many }, invalid],
    ['with a key of 129 characters', { tags: { ['k'.repeat(129)]: '' } }, invalid],
    ['with a value of 257 characters', { tags: { k: 'v'.repeat(257) } }, invalid],
    ['with a tag of AWS', { tags: { 'aws:x': '' } }, invalid],
  ])('%s', async (_, more, expected) => {
    has({
      roles: [dev, node].map((Arn) => ({ Arn, RoleName: Arn.split('/').at(-1) })),
      users: [],
    })
    expect(await refusal(create(more))).toMatchObject(expected)
    expect(aws.entries()).toEqual({})
  })

  test('where there is one already', async () => {
    await create()
    expect(await refusal(create())).toEqual({
      name: 'ResourceInUseException',
      status: 409,
      message: 'The specified access entry resource is already in use on this cluster.',
    })
  })

  test('after 3,000 entries', async () => {
    const accessEntries = Array.from({ length: 3000 }, (_, index) => ({
      clusterName,
      principalArn: `${IAM}:role/r${index}`,
    }))
    has({ accessEntries })
    expect(await refusal(create())).toMatchObject({ name: 'ResourceLimitExceededException', status: 400 })
  })

  test('with a field that EKS does not have', async () => {
    const body = JSON.stringify({ principalArn: dev, groups: ['a'] })
    const answer = await fetch(`${aws.url}/clusters/prod/access-entries`, { method: 'POST', body })
    expect(answer.headers.get('x-amzn-errortype')).toBe('SerializationException')
  })
})

describe('a create', () => {
  test('fills in what is left out', async () => {
    await create()
    await create({ principalArn: `${IAM}:user/teams/alice` })
    await create({ principalArn: node, type: 'EC2_LINUX' })
    const usernames = Object.values(aws.entries()).map(({ username }) => username)
    expect(usernames).toEqual([
      'arn:aws:sts::111122223333:assumed-role/dev/{{SessionName}}',
      `${IAM}:user/teams/alice`,
      'system:node:{{EC2PrivateDNSName}}',
    ])
  })

  test('for a role of another account is no concern of this IAM', async () => {
    has({ roles: [] })
    const principalArn = 'arn:aws:iam::444455556666:role/partner/ops'
    await create({ principalArn })
    expect(Object.keys(aws.entries())).toEqual([principalArn])
  })

  test('that is sent again with its token is answered again', async () => {
    const clientRequestToken = 'one'
    const [first, second] = [await create({ clientRequestToken }), await create({ clientRequestToken })]
    expect(second.accessEntry).toEqual(first.accessEntry)
    expect(await refusal(create({ clientRequestToken, username: 'x' }))).toMatchObject({
      name: 'InvalidParameterException',
    })
  })
})

test('an update resets what it leaves out, and says when it was', async () => {
  const { accessEntry: made } = await create({
    kubernetesGroups: ['devs'],
    username: 'dev',
    tags: { a: 'b' },
  })
  const { accessEntry } = await clients.eks.send(
    new UpdateAccessEntryCommand({ clusterName, principalArn: dev, kubernetesGroups: ['ops'] }),
  )
  expect(accessEntry).toMatchObject({
    username: 'arn:aws:sts::111122223333:assumed-role/dev/{{SessionName}}',
    kubernetesGroups: ['ops'],
    tags: { a: 'b' },
    createdAt: made?.createdAt,
  })
  expect(accessEntry?.modifiedAt?.getTime()).toBeGreaterThan(made?.modifiedAt?.getTime() ?? Number.NaN)
})

describe('an entry that is not of type STANDARD', () => {
  const message = 'This operation can only be performed on Access Entries with a type of "STANDARD".'
  beforeEach(() =>
    has({ accessEntries: [{ clusterName, principalArn: dev, type: 'EC2_LINUX', username: 'n' }] }),
  )

  test('is neither updated nor tagged', async () => {
    const resourceArn = await entryArn()
    expect(await refusal(update())).toMatchObject({ status: 400, message })
    expect(
      await refusal(clients.eks.send(new TagResourceCommand({ resourceArn, tags: { a: 'b' } }))),
    ).toMatchObject({ status: 400, message })
    expect(
      await refusal(clients.eks.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }))),
    ).toMatchObject({ status: 400, message })
  })

  test('has no access policies', async () => {
    expect(await refusal(associate())).toMatchObject({ name: 'InvalidRequestException' })
  })

  test('is deleted all the same', async () => {
    await remove()
    expect(aws.entries()).toEqual({})
  })

  test('has the one policy of Auto Mode, if it is of type EC2, in the whole cluster', async () => {
    has({ accessEntries: [{ clusterName, principalArn: dev, type: 'EC2', username: 'n' }] })
    const auto = { policyArn: policyArn.replace('View', 'AutoNode') }
    expect(await refusal(associate())).toMatchObject({ name: 'InvalidRequestException' })
    const namespaced = { ...auto, accessScope: { type: 'namespace', namespaces: ['a'] } }
    expect(await refusal(associate(namespaced))).toMatchObject({ name: 'InvalidRequestException' })
    await associate(auto)
    expect(aws.entries()[dev]?.policies).toEqual({ AmazonEKSAutoNodePolicy: 'cluster' })
  })
})

describe('an access policy', () => {
  beforeEach(() => create())

  test.each<[string, object, string]>([
    ['without namespaces', { accessScope: { type: 'namespace' } }, 'InvalidParameterException'],
    [
      'with namespaces in the whole cluster',
      { accessScope: { type: 'cluster', namespaces: ['a'] } },
      'InvalidParameterException',
    ],
    ['that is none', { policyArn: policyArn.replace('View', 'Nothing') }, 'InvalidParameterException'],
    ['that only EKS gives', { policyArn: policyArn.replace('View', 'Compute') }, 'InvalidRequestException'],
    ['of nobody', { principalArn: node }, 'ResourceNotFoundException'],
  ])('%s is refused', async (_, more, name) => {
    expect(await refusal(associate(more))).toMatchObject({ name })
    expect(aws.entries()[dev]?.policies).toEqual({})
  })

  test('that is given again has the new scope, and says when it was', async () => {
    const { associatedAccessPolicy: first } = await associate()
    await associate({ accessScope: { type: 'namespace', namespaces: ['shop', 'shop-*'] } })
    const asked = new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn: dev })
    const { associatedAccessPolicies: [now] = [] } = await clients.eks.send(asked)
    expect(now).toMatchObject({
      policyArn,
      accessScope: { type: 'namespace', namespaces: ['shop', 'shop-*'] },
      associatedAt: first?.associatedAt,
    })
    expect(now?.modifiedAt?.getTime()).toBeGreaterThan(first?.modifiedAt?.getTime() ?? Number.NaN)
  })

  test('is no change of the entry itself', async () => {
    const before = (await describeEntry()).accessEntry?.modifiedAt
    await associate()
    expect((await describeEntry()).accessEntry?.modifiedAt).toEqual(before)
  })

  test('that is not there cannot be taken', async () => {
    const taken = new DisassociateAccessPolicyCommand({ clusterName, principalArn: dev, policyArn })
    expect(await refusal(clients.eks.send(taken))).toMatchObject({ name: 'ResourceNotFoundException' })
  })

  test('goes with its entry, and does not come back with it', async () => {
    await associate()
    await remove()
    await create()
    expect(aws.entries()[dev]?.policies).toEqual({})
  })
})

describe('tags', () => {
  test('are those of the entry whose ARN it is', async () => {
    await create({ tags: { a: '1' } })
    const resourceArn = await entryArn()
    await clients.eks.send(new TagResourceCommand({ resourceArn, tags: { b: '2' } }))
    await clients.eks.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }))
    expect(aws.entries()[dev]?.tags).toEqual({ b: '2' })
    expect(aws.writes.map(({ action, principalArn }) => [action, principalArn])).toEqual([
      ['eks:CreateAccessEntry', dev],
      ['eks:TagResource', dev],
      ['eks:UntagResource', dev],
    ])
  })

  test('of an entry that is not there are refused', async () => {
    const resourceArn = `${ARN}:access-entry/prod/role/111122223333/dev/none`
    expect(
      await refusal(clients.eks.send(new TagResourceCommand({ resourceArn, tags: { a: 'b' } }))),
    ).toMatchObject({ name: 'NotFoundException', status: 404 })
  })

  test('are 50 at most, with those that there are', async () => {
    const tags = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, 'v']))
    await create({ tags })
    const resourceArn = await entryArn()
    expect(
      await refusal(clients.eks.send(new TagResourceCommand({ resourceArn, tags: { more: '' } }))),
    ).toMatchObject({ name: 'BadRequestException' })
  })
})

describe('calls after a write see what was before', () => {
  test('a new entry is not found, also by a call that writes', async () => {
    has({ staleCalls: 2 })
    await create()
    expect(await refusal(describeEntry())).toMatchObject({ status: 404 })
    expect(await refusal(associate())).toMatchObject({ name: 'ResourceNotFoundException', status: 404 })
    await associate()
    expect(aws.entries()[dev]?.policies).toEqual({ AmazonEKSViewPolicy: 'cluster' })
  })

  test('one that is hidden for some calls is so from its creation', async () => {
    has({ visibleAfter: { [dev]: 1 } })
    await refusal(describeEntry())
    await create()
    expect(await refusal(describeEntry())).toMatchObject({ status: 404 })
    expect(await describeEntry()).toMatchObject({ accessEntry: { principalArn: dev } })
  })

  test('a changed one is as before, and a deleted one is there', async () => {
    await create({ kubernetesGroups: ['devs'] })
    aws.change({ staleCalls: 1 })
    await update()
    expect(await describeEntry()).toMatchObject({ accessEntry: { kubernetesGroups: ['devs'] } })
    expect(await describeEntry()).toMatchObject({ accessEntry: { kubernetesGroups: [] } })
    await remove()
    const listed = () => clients.eks.send(new ListAccessEntriesCommand({ clusterName }))
    expect((await listed()).accessEntries).toEqual([dev])
    expect((await listed()).accessEntries).toEqual([])
  })
})

describe('faults', () => {
  test('come to the writes that are counted', async () => {
    const refused = { status: 400, type: 'ThrottlingException', message: 'Rate exceeded' }
    has({
      writeFaults: [
        { nth: 2, kind: 'refused', refusal: refused },
        { nth: 3, kind: 'cut' },
        { nth: 4, kind: 'lost' },
        { nth: 5, kind: 'failed' },
      ],
    })
    await create()
    expect(await refusal(update())).toMatchObject({ name: 'ThrottlingException' })
    await refusal(update())
    expect(aws.entries()[dev]).not.toMatchObject({ username: 'x' })
    await refusal(update())
    expect(aws.entries()[dev]).toMatchObject({ username: 'x' })
    expect(await refusal(remove())).toMatchObject({ status: 500 })
    expect(aws.entries()).toEqual({})
    expect(aws.writes.map(({ answer }) => answer)).toEqual([200, 400, 'cut', 'cut', 500])
  })
})

test('another process learns what there is and what was written', async () => {
  await create({ kubernetesGroups: ['devs'] })
  const answer = await fetch(`${aws.url}${CONTROL}`)
  const { state, writes } = (await answer.json()) as AwsNow
  expect(state.accessEntries).toMatchObject([{ principalArn: dev, kubernetesGroups: ['devs'] }])
  expect(writes).toEqual([
    {
      action: 'eks:CreateAccessEntry',
      cluster: clusterName,
      principalArn: dev,
      says: { kubernetesGroups: ['devs'] },
      answer: 200,
    },
  ])
})

test('an entry of one cluster has not the policies of the same principal in another', async () => {
  const clusters = ['prod', 'staging'].map((name) => ({
    name,
    arn: `${ARN}:cluster/${name}`,
    accessConfig: { authenticationMode: 'API' as const },
  }))
  aws.replace({ clusters })
  for (const { name } of clusters) await create({ clusterName: name })
  await associate()
  expect(aws.entries('prod')[dev]?.policies).toEqual({ AmazonEKSViewPolicy: 'cluster' })
  expect(aws.entries('staging')[dev]?.policies).toEqual({})
})
