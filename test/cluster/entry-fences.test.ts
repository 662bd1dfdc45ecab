import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ClusterReader, EntryWriter } from '../../src/cluster/door.ts'
import { openDoor } from '../../src/cluster/open.ts'
import type { EntryDetails } from '../../src/live/facts.ts'
import type { EntryStep } from '../../src/login/mapping/access-entries/step.ts'
import { type LoopbackAws, startLoopbackAws } from '../loopback/aws.ts'
import { enterAwsEnvironment } from '../loopback/aws-environment.ts'
import { decisionOf, type PolicyDocument } from '../loopback/iam-policy.ts'
import { type LoopbackServer, startLoopback } from '../loopback/server.ts'
import { held } from '../rbac/held-policy.ts'
import { LEAST_PRIVILEGE, policyUnder } from './documented-actions.ts'

// The policies of docs/least-privilege.md, as IAM evaluates them: what an apply does is allowed, and nothing beyond it.

const IAM = 'arn:aws:iam::111122223333'
const dev = `${IAM}:role/teams/eu/dev`
const other = `${IAM}:role/other`
const nodes = `${IAM}:role/nodes`
const clusterName = 'prod'
const tags = { 'eks-access/set': 'default' }

const PLAN = policyUnder('## IAM')
const WRITE = policyUnder('### To write access entries')
const ADOPT = policyUnder('#### To adopt entries')
/** As the page says it: without the statement. */
const WITH_ADMINS: PolicyDocument = {
  ...WRITE,
  Statement: WRITE.Statement.filter(({ Sid }) => Sid !== 'OnlyTheseAccessPolicies'),
}

let aws: LoopbackAws
let api: LoopbackServer
let leaveAwsEnvironment: () => void

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  api = await startLoopback(({ method }) =>
    method === 'POST'
      ? { status: 201, body: { status: { userInfo: { username: 'me', groups: [] } } } }
      : { status: 200, body: { metadata: {}, items: [] } },
  )
  aws = await startLoopbackAws({ clusters: [] })
  for (const service of ['EKS', 'EC2', 'IAM']) process.env[`AWS_ENDPOINT_URL_${service}`] = aws.url
})
afterEach(async () => {
  await Promise.all([aws.close(), api.close()])
  leaveAwsEnvironment()
})

/** A cluster with an entry of another tool and one of nodes, for an identity with these policies. */
async function withPolicies(
  ...iamPolicies: readonly PolicyDocument[]
): Promise<ClusterReader & { readonly entries: EntryWriter }> {
  aws.replace({
    clusters: [
      {
        name: clusterName,
        arn: `arn:aws:eks:ap-northeast-1:111122223333:cluster/${clusterName}`,
        endpoint: api.url,
        certificateAuthority: { data: '' },
        accessConfig: { authenticationMode: 'API' },
      },
    ],
    accessEntries: [
      { clusterName, principalArn: other, type: 'STANDARD', username: 'other', tags: { owner: 'them' } },
      { clusterName, principalArn: nodes, type: 'EC2_LINUX', username: 'system:node:{{EC2PrivateDNSName}}' },
    ],
    iamPolicies,
  })
  const writer = await openDoor(
    { door: 'eks', name: clusterName, region: 'ap-northeast-1' },
    { folder: '.' },
  ).writer()
  const { entries } = writer
  if (entries === undefined) throw new Error('EKS has access entries')
  return { ...writer, entries }
}

const create = (more: Partial<Extract<EntryStep, { verb: 'create' }>> = {}): EntryStep => ({
  principalArn: dev,
  verb: 'create',
  username: 'dev:{{SessionName}}',
  groups: ['devs'],
  tags,
  ...more,
})

const VIEW = { principalArn: dev, verb: 'associate', policy: held('AmazonEKSViewPolicy', 'shop') } as const
const CLUSTER_ADMIN = {
  principalArn: dev,
  verb: 'associate',
  policy: held('AmazonEKSClusterAdminPolicy'),
} as const

const forbidden = (action: string, more: object = {}) => ({
  kind: 'forbidden',
  message: expect.stringContaining(action),
  unsure: false,
  ...more,
})

/** All that an apply may do to an entry of its own. */
async function allSteps(entries: EntryWriter): Promise<void> {
  const steps: readonly EntryStep[] = [
    create(),
    VIEW,
    { ...VIEW, policy: held('AmazonEKSEditPolicy') },
    { principalArn: dev, verb: 'update', username: 'dev', groups: ['ops'] },
    { principalArn: dev, verb: 'disassociate', policy: 'AmazonEKSViewPolicy' },
    { principalArn: dev, verb: 'tag', tags: { team: 'eu' } },
    { principalArn: dev, verb: 'untag', keys: ['team'] },
    { principalArn: dev, verb: 'delete' },
    create(),
    { principalArn: dev, verb: 'untag', keys: ['eks-access/set'] },
  ]
  let entry: EntryDetails | undefined
  for (const step of steps) entry = await entries.write(step, step.verb === 'create' ? undefined : entry)
}

describe('with the policy to write access entries', () => {
  test('all that an apply does to its own entries is allowed, and read anew', async () => {
    const writer = await withPolicies(PLAN, WRITE)
    await writer.snapshot('default')
    await allSteps(writer.entries)
    expect((await writer.snapshot('default')).facts?.accessEntries.kind).toBe('known')
    const refused = aws.writes.filter(({ answer }) => answer !== 200)
    expect(refused).toEqual([])
  })

  test.each<[string, EntryStep, string]>([
    ['an entry without the tag of the set', create({ tags: {} }), 'eks:CreateAccessEntry'],
    ['an entry of another set', create({ tags: { 'eks-access/set': 'other' } }), 'eks:CreateAccessEntry'],
  ])('%s is not created', async (_, step, action) => {
    const { entries } = await withPolicies(PLAN, WRITE)
    await expect(entries.write(step, undefined)).rejects.toMatchObject(forbidden(action))
  })

  test('an entry of nodes is not created', () => {
    const [resource = ''] = [WRITE.Statement[0]?.Resource].flat()
    const request = (type: string) => ({
      action: 'eks:CreateAccessEntry',
      resource,
      context: { 'eks:accessentrytype': type, 'aws:requesttag/eks-access/set': 'default' },
    })
    expect(decisionOf([WRITE], request('STANDARD'))).toBe('allowed')
    for (const type of ['EC2_LINUX', 'FARGATE_LINUX', 'EC2'])
      expect(decisionOf([WRITE], request(type))).toBe('implicitDeny')
  })

  test.each<[string, EntryStep, string]>([
    ['changed', { principalArn: other, verb: 'update', username: 'x', groups: [] }, 'eks:UpdateAccessEntry'],
    ['deleted', { principalArn: other, verb: 'delete' }, 'eks:DeleteAccessEntry'],
    ['given a policy', { ...VIEW, principalArn: other }, 'eks:AssociateAccessPolicy'],
    ['tagged as its own', { principalArn: other, verb: 'tag', tags }, 'eks:TagResource'],
    ['untagged', { principalArn: other, verb: 'untag', keys: ['owner'] }, 'eks:UntagResource'],
    ['deleted where it is of nodes', { principalArn: nodes, verb: 'delete' }, 'eks:DeleteAccessEntry'],
  ])('an entry of others is not %s', async (_, step, action) => {
    const { entries } = await withPolicies(PLAN, WRITE)
    const seen = await entries.read(step.principalArn)
    await expect(entries.write(step, seen)).rejects.toMatchObject(forbidden(action))
    expect(aws.entries()[step.principalArn]).toMatchObject({ type: seen?.type, username: seen?.username })
  })

  test('an own entry is not given to another set', async () => {
    const { entries } = await withPolicies(PLAN, WRITE)
    const entry = await entries.write(create(), undefined)
    const step = { principalArn: dev, verb: 'tag', tags: { 'eks-access/set': 'other' } } as const
    await expect(entries.write(step, entry)).rejects.toMatchObject(forbidden('eks:TagResource'))
  })

  test.each([
    'AmazonEKSClusterAdminPolicy',
    'AmazonEKSAdminPolicy',
    'AmazonEKSAdminViewPolicy',
    'AmazonEKSSecretAdminPolicy',
    'AWSBackupFullAccessPolicyForRestore',
    'AmazonEKSACKPolicy',
  ])('nobody gets %s', async (policy) => {
    const { entries } = await withPolicies(PLAN, WRITE)
    const entry = await entries.write(create(), undefined)
    await expect(entries.write({ ...CLUSTER_ADMIN, policy: held(policy) }, entry)).rejects.toMatchObject(
      forbidden('explicit deny', { fix: expect.stringContaining('denies this on purpose') }),
    )
    expect(aws.entries()[dev]?.policies).toEqual({})
  })

  const configuration = (mode: string) => ({
    action: 'eks:UpdateClusterConfig',
    resource: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
    context: { 'eks:authenticationmode': mode },
  })

  test('the authentication mode stays, whatever else allows to change it', () => {
    const anything: PolicyDocument = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    }
    for (const mode of ['API', 'API_AND_CONFIG_MAP'])
      expect(decisionOf([WRITE, anything], configuration(mode))).toBe('explicitDeny')
  })
})

test('with a statement about their scope, policies are for namespaces only', async () => {
  const condition = { 'eks:accessScope': 'namespace' }
  expect(LEAST_PRIVILEGE).toContain(`"StringNotEquals": { "eks:accessScope": "namespace" }`)
  const narrow: PolicyDocument = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Action: 'eks:AssociateAccessPolicy',
        Resource: '*',
        Condition: { StringNotEquals: condition },
      },
    ],
  }
  const { entries } = await withPolicies(PLAN, WRITE, narrow)
  const entry = await entries.write(create(), undefined)
  const viewed = await entries.write(VIEW, entry)
  const wide = { ...VIEW, policy: held('AmazonEKSViewPolicy') }
  await expect(entries.write(wide, viewed)).rejects.toMatchObject(forbidden('explicit deny'))
})

describe('without one of its actions', () => {
  const without = (action: string): PolicyDocument => ({
    ...WRITE,
    Statement: WRITE.Statement.map((statement) => {
      if (statement.Effect === 'Deny') return statement
      const left = [statement.Action].flat().filter((one) => one !== action)
      return { ...statement, Action: left.length === 0 ? 'none:None' : left }
    }),
  })

  test.each(
    WRITE.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => [Action].flat()),
  )('%s, an apply does not come to its end', async (action) => {
    const { entries } = await withPolicies(PLAN, without(action))
    await expect(allSteps(entries)).rejects.toMatchObject(forbidden(action))
  })
})

describe('without the statement about access policies', () => {
  test('an own entry gets an admin policy, and all else is refused as before', async () => {
    const { entries } = await withPolicies(PLAN, WITH_ADMINS)
    const entry = await entries.write(create(), undefined)
    await entries.write(CLUSTER_ADMIN, entry)
    expect(aws.entries()[dev]?.policies).toEqual({ AmazonEKSClusterAdminPolicy: 'cluster' })
    const seen = await entries.read(other)
    await expect(entries.write({ ...CLUSTER_ADMIN, principalArn: other }, seen)).rejects.toMatchObject(
      forbidden('eks:AssociateAccessPolicy'),
    )
  })
})

describe('with the policy to adopt entries', () => {
  test('an entry of nobody gets the tag, and then is changed as an own one', async () => {
    const { entries } = await withPolicies(PLAN, WRITE, ADOPT)
    const entry = await entries.write({ principalArn: other, verb: 'tag', tags }, await entries.read(other))
    await entries.write({ principalArn: other, verb: 'update', username: 'other', groups: ['a'] }, entry)
    expect(aws.entries()[other]).toMatchObject({ groups: ['a'], tags: { ...tags, owner: 'them' } })
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no other tag', { ...tags, owner: 'us' }],
    ['not the tag of another set', { 'eks-access/set': 'other' }],
  ])('it gets %s', async (_, wanted) => {
    const { entries } = await withPolicies(PLAN, WRITE, ADOPT)
    const seen = await entries.read(other)
    await expect(
      entries.write({ principalArn: other, verb: 'tag', tags: wanted }, seen),
    ).rejects.toMatchObject(forbidden('eks:TagResource'))
  })

  test('an entry of another set does not', async () => {
    const { entries } = await withPolicies(PLAN, WRITE, ADOPT)
    const { accessEntries = [] } = aws.state()
    aws.change({
      accessEntries: accessEntries.map((one) =>
        one.principalArn === other ? { ...one, tags: { 'eks-access/set': 'other' } } : one,
      ),
    })
    const seen = await entries.read(other)
    await expect(entries.write({ principalArn: other, verb: 'tag', tags }, seen)).rejects.toMatchObject(
      forbidden('eks:TagResource'),
    )
  })
})

test('with the policy to plan, nothing is written', async () => {
  const { entries } = await withPolicies(PLAN)
  await expect(entries.write(create(), undefined)).rejects.toMatchObject(forbidden('eks:CreateAccessEntry'))
})
