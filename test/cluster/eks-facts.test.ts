import { setImmediate as nextTurn } from 'node:timers/promises'
import type { AccessEntry, FargateProfile, Nodegroup } from '@aws-sdk/client-eks'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ClusterDoor } from '../../src/cluster/door.ts'
import { openDoor } from '../../src/cluster/open.ts'
import type { ClusterFacts } from '../../src/live/facts.ts'
import { type LoopbackAws, startLoopbackAws } from '../loopback/aws.ts'
import { enterAwsEnvironment } from '../loopback/aws-environment.ts'
import { type AwsRefusal, type AwsState, accessDenied } from '../loopback/aws-state.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from '../loopback/server.ts'
import { held } from '../rbac/held-policy.ts'

const ACCOUNT = 'arn:aws:iam::111122223333'
const ME = `${ACCOUNT}:role/Access-Plan`

let aws: LoopbackAws
let api: LoopbackServer
let nodes: readonly object[]
let leaveAwsEnvironment: () => void

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  nodes = []
  api = await startLoopback(answerOfApi)
  aws = await startLoopbackAws({ clusters: [] })
  for (const service of ['EKS', 'EC2', 'IAM']) process.env[`AWS_ENDPOINT_URL_${service}`] = aws.url
})
afterEach(async () => {
  await Promise.all([aws.close(), api.close()])
  leaveAwsEnvironment()
})

function answerOfApi({ method, path }: Asked): Answer {
  const extra = { canonicalArn: [ME.toLowerCase()] }
  if (method === 'POST')
    return { status: 201, body: { status: { userInfo: { username: 'me', groups: [], extra } } } }
  return { status: 200, body: { metadata: {}, items: path.startsWith('/api/v1/nodes') ? nodes : [] } }
}

type Mode = 'CONFIG_MAP' | 'API_AND_CONFIG_MAP' | 'API'

function has(state: Partial<AwsState> & { readonly mode?: Mode; readonly roleArn?: string } = {}): void {
  const { mode, roleArn, ...more } = state
  const cluster = {
    name: 'prod',
    arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
    endpoint: api.url,
    certificateAuthority: { data: '' },
    ...(mode === undefined ? {} : { accessConfig: { authenticationMode: mode } }),
    ...(roleArn === undefined ? {} : { roleArn }),
  }
  aws.replace({ clusters: [cluster], ...more })
}

const open = (): ClusterDoor =>
  openDoor({ door: 'eks', name: 'prod', region: 'ap-northeast-1' }, { folder: '.' })

async function factsBy(door: ClusterDoor): Promise<ClusterFacts> {
  const { facts } = await (await door.reader()).snapshot('default')
  if (facts === undefined) throw new Error('a snapshot of an EKS cluster has no facts')
  return facts
}

const DISCOVERIES = ['nodeGroups', 'fargateProfiles', 'accessEntries', 'nodes', 'instanceRoles'] as const

const facts = (): Promise<ClusterFacts> => factsBy(open())
const times = (action: string): number => aws.actions.filter((one) => one === action).length

function group(nodegroupName: string, more: Partial<Nodegroup> = {}): Nodegroup {
  return { clusterName: 'prod', nodegroupName, nodeRole: `${ACCOUNT}:role/${nodegroupName}`, ...more }
}

function profile(fargateProfileName: string): FargateProfile {
  const podExecutionRoleArn = `${ACCOUNT}:role/service/${fargateProfileName}`
  return { clusterName: 'prod', fargateProfileName, podExecutionRoleArn }
}

function entry(principalArn: string): AccessEntry {
  return {
    clusterName: 'prod',
    principalArn,
    type: 'STANDARD',
    username: principalArn,
    kubernetesGroups: ['a'],
  }
}

function node(name: string, labels: Readonly<Record<string, string>> = {}): object {
  const providerID = `aws:///ap-northeast-1a/i-${Buffer.from(name).toString('hex')}`
  return { metadata: { name, labels }, spec: { providerID } }
}

function instance(name: string, profileName?: string): object {
  const InstanceId = `i-${Buffer.from(name).toString('hex')}`
  const Arn = `${ACCOUNT}:instance-profile/nodes/${profileName}`
  return { InstanceId, ...(profileName === undefined ? {} : { IamInstanceProfile: { Arn } }) }
}

function instanceProfile(name: string, role?: string) {
  const Roles = role === undefined ? [] : [{ RoleName: role, Arn: `${ACCOUNT}:role/${role}` }]
  return { InstanceProfileName: name, Arn: `${ACCOUNT}:instance-profile/nodes/${name}`, Roles }
}

const throttled = (action: string, refused: number): AwsRefusal => ({
  status: 429,
  type: 'ThrottlingException',
  message: 'Rate exceeded',
  action,
  times: refused,
})

test("the account is that of the cluster's ARN", async () => {
  has()
  expect(await facts()).toMatchObject({
    arn: expect.stringMatching(/^arn:aws:eks:[a-z0-9-]+:111122223333:cluster\//),
  })
})

test.each([[`${ACCOUNT}:role/clusters/prod`], [undefined]])(
  'the role of the cluster: %s',
  async (roleArn) => {
    has(roleArn === undefined ? {} : { roleArn })
    expect((await facts()).clusterRole).toBe(roleArn)
  },
)

describe('the authentication mode', () => {
  test.each<[Mode | undefined, Mode]>([
    [undefined, 'CONFIG_MAP'],
    ['CONFIG_MAP', 'CONFIG_MAP'],
    ['API_AND_CONFIG_MAP', 'API_AND_CONFIG_MAP'],
    ['API', 'API'],
  ])('%s of the cluster is %s', async (mode, expected) => {
    has(mode === undefined ? {} : { mode })
    expect((await facts()).authenticationMode).toBe(expected)
  })
})

test('the cluster is known by its ARN and its endpoint', async () => {
  has({})
  expect(await facts()).toMatchObject({
    arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
    endpoint: api.url,
  })
})

describe('node groups and Fargate profiles', () => {
  test('are known with their roles, paths and all', async () => {
    has({
      nodegroups: [
        group('linux', { amiType: 'AL2023_x86_64_STANDARD', nodeRole: `${ACCOUNT}:role/eks/nodes` }),
        group('windows', { amiType: 'WINDOWS_CORE_2022_x86_64' }),
        { ...group('other'), clusterName: 'staging' },
      ],
      fargateProfiles: [profile('jobs')],
    })
    expect(await facts()).toMatchObject({
      nodeGroups: {
        kind: 'known',
        value: [
          { name: 'linux', roleArn: `${ACCOUNT}:role/eks/nodes`, os: 'linux' },
          { name: 'windows', roleArn: `${ACCOUNT}:role/windows`, os: 'windows' },
        ],
      },
      fargateProfiles: {
        kind: 'known',
        value: [{ name: 'jobs', roleArn: `${ACCOUNT}:role/service/jobs` }],
      },
    })
  })

  test('none are known as none', async () => {
    has()
    expect(await facts()).toMatchObject({
      nodeGroups: { kind: 'known', value: [] },
      fargateProfiles: { kind: 'known', value: [] },
    })
  })

  test('of a custom image have the system that their nodes run', async () => {
    has({ nodegroups: [group('a', { amiType: 'CUSTOM' }), group('b', { amiType: 'CUSTOM' })] })
    nodes = [
      node('n1', { 'eks.amazonaws.com/nodegroup': 'a', 'kubernetes.io/os': 'windows' }),
      node('n2', { 'eks.amazonaws.com/nodegroup': 'b', 'kubernetes.io/os': 'linux' }),
    ]
    expect((await facts()).nodeGroups).toMatchObject({
      value: [
        { name: 'a', os: 'windows' },
        { name: 'b', os: 'linux' },
      ],
    })
  })

  test('are all there, however many, and in order', async () => {
    const names = Array.from({ length: 230 }, (_, index) => `group-${index}`)
    has({ nodegroups: names.map((name) => group(name)), fargateProfiles: names.map(profile) })
    const { nodeGroups, fargateProfiles } = await facts()
    expect(nodeGroups).toMatchObject({ value: names.map((name) => ({ name })) })
    expect(fargateProfiles).toMatchObject({ value: names.map((name) => ({ name })) })
    expect(times('eks:ListNodegroups')).toBe(3)
    expect(times('eks:ListFargateProfiles')).toBe(3)
  })

  test('are described eight at a time', async () => {
    has({ nodegroups: Array.from({ length: 30 }, (_, index) => group(`group-${index}`)) })
    let underWay = 0
    let most = 0
    aws.beforeAnswer = async (action) => {
      if (action !== 'eks:DescribeNodegroup') return
      underWay++
      most = Math.max(most, underWay)
      // All that is going to come meanwhile comes meanwhile.
      for (let turn = 0; turn < 100; turn++) await nextTurn()
      underWay--
    }
    expect(await facts()).toMatchObject({ nodeGroups: { kind: 'known' } })
    expect(most).toBe(8)
  })

  test('that are deleted between the list and the question are left out', async () => {
    const gone = { status: 404, type: 'ResourceNotFoundException', message: 'gone', about: 'b' }
    has({
      nodegroups: [group('a'), group('b'), group('c')],
      fargateProfiles: [profile('b'), profile('c')],
      refusals: [
        { ...gone, action: 'eks:DescribeNodegroup' },
        { ...gone, action: 'eks:DescribeFargateProfile' },
      ],
    })
    expect(await facts()).toMatchObject({
      nodeGroups: { kind: 'known', value: [{ name: 'a' }, { name: 'c' }] },
      fargateProfiles: { kind: 'known', value: [{ name: 'c' }] },
    })
  })

  test('whose role AWS does not say are unknown', async () => {
    has({ nodegroups: [group('a'), group('b', { nodeRole: undefined })] })
    expect((await facts()).nodeGroups).toEqual({
      kind: 'unknown',
      action: 'eks:DescribeNodegroup',
      denied: false,
      message: 'AWS answered without the role of the node group b.',
    })
  })

  test('are known although AWS throttles', async () => {
    const actions = [
      'eks:ListNodegroups',
      'eks:DescribeNodegroup',
      'eks:ListFargateProfiles',
      'eks:DescribeFargateProfile',
    ]
    has({
      nodegroups: [group('a')],
      fargateProfiles: [profile('a')],
      refusals: actions.map((action) => throttled(action, 2)),
    })
    expect(await facts()).toMatchObject({
      nodeGroups: { kind: 'known', value: [{ name: 'a' }] },
      fargateProfiles: { kind: 'known', value: [{ name: 'a' }] },
    })
    expect(actions.map(times)).toEqual([3, 3, 3, 3])
  })

  test('are unknown, not denied, where AWS never stops throttling', async () => {
    has({ nodegroups: [group('a')], refusals: [throttled('eks:ListNodegroups', 3)] })
    expect((await facts()).nodeGroups).toEqual({
      kind: 'unknown',
      action: 'eks:ListNodegroups',
      denied: false,
      message: 'EKS gets too many requests from this account.',
    })
  })

  test('are not asked for one by one when the first may not be', async () => {
    has({
      nodegroups: Array.from({ length: 90 }, (_, index) => group(`group-${index}`)),
      refusals: [accessDenied('eks:DescribeNodegroup')],
    })
    await facts()
    expect(times('eks:DescribeNodegroup')).toBeLessThanOrEqual(16)
  })
})

/** What EKS says of an entry of which a state does not say it. */
const UNSAID = {
  createdAt: '2026-01-01T00:00:00.000Z',
  modifiedAt: '2026-01-01T00:00:00.000Z',
  tags: {},
  entryArn: expect.stringMatching(/^arn:aws:eks:.*:access-entry\/prod\/(?:role|user)\//),
}

describe('access entries', () => {
  const policy = (name: string) => ({ policyArn: `arn:aws:eks::aws:cluster-access-policy/${name}` })

  test('are not asked for in mode CONFIG_MAP, which has none', async () => {
    has({ mode: 'CONFIG_MAP' })
    expect((await facts()).accessEntries).toEqual({ kind: 'known', value: [] })
    expect(times('eks:ListAccessEntries')).toBe(0)
  })

  test('are all there, in 3 pages, and only the own one is described', async () => {
    const others = Array.from({ length: 249 }, (_, index) => entry(`${ACCOUNT}:role/role-${index}`))
    // The authenticator knows the role without its path and in small letters.
    const mine = entry(`${ACCOUNT}:role/ci/eks/access-plan`)
    has({
      mode: 'API_AND_CONFIG_MAP',
      accessEntries: [...others, mine],
      associatedPolicies: {
        [mine.principalArn ?? '']: [
          { ...policy('AmazonEKSClusterAdminPolicy'), accessScope: { type: 'cluster' } },
          {
            ...policy('AmazonEKSEditPolicy'),
            accessScope: { type: 'namespace', namespaces: ['shop', 'team-*'] },
          },
        ],
      },
    })
    const { accessEntries } = await facts()
    expect(accessEntries).toEqual({
      kind: 'known',
      value: [
        ...others.map(({ principalArn }) => ({ principalArn })),
        {
          principalArn: mine.principalArn,
          details: {
            type: 'STANDARD',
            username: mine.username,
            groups: ['a'],
            policies: [held('AmazonEKSClusterAdminPolicy'), held('AmazonEKSEditPolicy', 'shop', 'team-*')],
            ...UNSAID,
          },
        },
      ],
    })
    expect(times('eks:ListAccessEntries')).toBe(3)
    expect(times('eks:DescribeAccessEntry')).toBe(1)
    expect(times('eks:ListAssociatedAccessPolicies')).toBe(1)
  })

  test('of nobody that asks are not described', async () => {
    const alice = `${ACCOUNT}:user/alice`
    has({ mode: 'API', accessEntries: [entry(alice)] })
    expect((await facts()).accessEntries).toEqual({ kind: 'known', value: [{ principalArn: alice }] })
    expect(times('eks:DescribeAccessEntry')).toBe(0)
  })

  test('have not the own one when that is deleted between the list and the question', async () => {
    const alice = `${ACCOUNT}:user/alice`
    has({
      mode: 'API',
      accessEntries: [entry(alice), entry(ME)],
      refusals: [
        {
          status: 404,
          type: 'ResourceNotFoundException',
          message: 'gone',
          action: 'eks:DescribeAccessEntry',
        },
      ],
    })
    expect((await facts()).accessEntries).toEqual({ kind: 'known', value: [{ principalArn: alice }] })
  })
})

describe('access entries that an answer needs', () => {
  const alice = `${ACCOUNT}:user/alice`
  const names = Array.from({ length: 30 }, (_, index) => `${ACCOUNT}:role/role-${index}`)

  async function looked(...wanted: readonly string[]): Promise<ClusterFacts> {
    const { facts } = await (await open().reader()).snapshot('default', () => ({ entries: wanted }))
    if (facts === undefined) throw new Error('a snapshot of an EKS cluster has no facts')
    return facts
  }

  test('are described, with their policies, and no other', async () => {
    has({ mode: 'API', accessEntries: [alice, ...names].map(entry) })
    expect((await looked(alice, ...names.slice(1))).accessEntries).toEqual({
      kind: 'known',
      value: [alice, ...names].map((principalArn) =>
        principalArn === names[0]
          ? { principalArn }
          : {
              principalArn,
              details: { type: 'STANDARD', username: principalArn, groups: ['a'], policies: [], ...UNSAID },
            },
      ),
    })
    expect(times('eks:DescribeAccessEntry')).toBe(30)
    expect(times('eks:ListAssociatedAccessPolicies')).toBe(30)
  })

  test('are asked for in the light of what is there', async () => {
    has({ mode: 'API', accessEntries: [entry(alice)] })
    const seen: (readonly string[])[] = []
    await (await open().reader()).snapshot('default', ({ facts }) => {
      const entries = facts?.accessEntries
      seen.push(entries?.kind === 'known' ? entries.value.map(({ principalArn }) => principalArn) : [])
      return {}
    })
    expect(new Set(seen.flat())).toEqual(new Set([alice]))
    expect(times('eks:DescribeAccessEntry')).toBe(0)
  })

  test('are asked once through one door', async () => {
    has({ mode: 'API', accessEntries: [entry(alice)] })
    const door = open()
    for (let read = 0; read < 3; read++)
      await (await door.reader()).snapshot('default', () => ({ entries: [alice] }))
    expect(times('eks:DescribeAccessEntry')).toBe(1)
  })

  test('that went away meanwhile are there no more', async () => {
    const refusal = { status: 404, type: 'ResourceNotFoundException', message: 'gone' }
    has({
      mode: 'API',
      accessEntries: [entry(alice)],
      refusals: [{ ...refusal, action: 'eks:DescribeAccessEntry' }],
    })
    expect((await looked(alice)).accessEntries).toEqual({ kind: 'known', value: [] })
  })

  test('stay unread where they may not be, and why is known', async () => {
    has({
      mode: 'API',
      accessEntries: [entry(alice)],
      refusals: [accessDenied('eks:DescribeAccessEntry')],
    })
    expect(await looked(alice)).toMatchObject({
      accessEntries: { kind: 'known', value: [{ principalArn: alice }] },
      entriesUnread: { kind: 'unknown', action: 'eks:DescribeAccessEntry', denied: true },
    })
  })

  test('are asked for again where EKS throttles', async () => {
    has({
      mode: 'API',
      accessEntries: names.map(entry),
      refusals: [throttled('eks:DescribeAccessEntry', 5)],
    })
    const { accessEntries } = await looked(...names)
    expect(accessEntries.kind === 'known' && accessEntries.value.every(({ details }) => details)).toBe(true)
    expect(times('eks:DescribeAccessEntry')).toBe(35)
  })
})

describe('the roles of nodes that are in no group', () => {
  test('are those of their instance profiles', async () => {
    nodes = [
      node('self-managed'),
      node('karpenter', { 'karpenter.sh/nodepool': 'default' }),
      node('same-profile'),
      node('managed', { 'eks.amazonaws.com/nodegroup': 'web' }),
      node('auto', { 'eks.amazonaws.com/compute-type': 'auto' }),
      node('fargate', { 'eks.amazonaws.com/fargate-profile': 'jobs' }),
    ]
    has({
      nodegroups: [group('web')],
      fargateProfiles: [profile('jobs')],
      instances: [
        instance('self-managed', 'workers'),
        instance('karpenter', 'karpenter'),
        instance('same-profile', 'workers'),
      ],
      instanceProfiles: [instanceProfile('workers', 'eks/nodes'), instanceProfile('karpenter', 'Karpenter')],
    })
    expect((await facts()).instanceRoles).toEqual({
      kind: 'known',
      value: new Map([
        ['self-managed', `${ACCOUNT}:role/eks/nodes`],
        ['karpenter', `${ACCOUNT}:role/Karpenter`],
        ['same-profile', `${ACCOUNT}:role/eks/nodes`],
      ]),
    })
    const ec2 = aws.asked.find(({ body }) => body.includes('Action=DescribeInstances'))
    expect([...new URLSearchParams(ec2?.body)].filter(([key]) => key.includes('.Value.'))).toHaveLength(3)
    expect(times('iam:GetInstanceProfile')).toBe(2)
  })

  test('are not asked for where there are no such nodes', async () => {
    nodes = [node('managed', { 'eks.amazonaws.com/nodegroup': 'web' })]
    has({ nodegroups: [group('web')] })
    expect((await facts()).instanceRoles).toEqual({ kind: 'known', value: new Map() })
    expect(times('ec2:DescribeInstances')).toBe(0)
  })

  test('are asked for too where a node names a group that the cluster does not have, or nobody knows', async () => {
    nodes = [node('managed', { 'eks.amazonaws.com/nodegroup': 'web' })]
    const instances = {
      instances: [instance('managed', 'workers')],
      instanceProfiles: [instanceProfile('workers', 'nodes')],
    }
    const expected = { kind: 'known', value: new Map([['managed', `${ACCOUNT}:role/nodes`]]) }
    has(instances)
    expect((await facts()).instanceRoles).toEqual(expected)
    has({ ...instances, refusals: [accessDenied('eks:ListNodegroups')] })
    expect((await facts()).instanceRoles).toEqual(expected)
  })

  test('are left out where the instance, its profile or its role is gone', async () => {
    nodes = ['no-instance', 'no-profile', 'profile-gone', 'no-role', 'whole'].map((name) => node(name))
    has({
      instances: [
        instance('no-profile'),
        instance('profile-gone', 'gone'),
        instance('no-role', 'empty'),
        instance('whole', 'workers'),
      ],
      instanceProfiles: [instanceProfile('empty'), instanceProfile('workers', 'nodes')],
    })
    expect((await facts()).instanceRoles).toEqual({
      kind: 'known',
      value: new Map([['whole', `${ACCOUNT}:role/nodes`]]),
    })
  })

  test('are all there, however many: a hundred instances in a request, and its pages', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `node-${index}`)
    nodes = names.map((name) => node(name))
    has({
      instances: names.map((name) => instance(name, 'workers')),
      instanceProfiles: [instanceProfile('workers', 'nodes')],
    })
    const { instanceRoles } = await facts()
    expect(instanceRoles).toEqual({
      kind: 'known',
      value: new Map(names.map((name) => [name, `${ACCOUNT}:role/nodes`])),
    })
    // EC2 here gives 40 in a page: 3 + 3 + 2.
    expect(times('ec2:DescribeInstances')).toBe(8)
    expect(times('iam:GetInstanceProfile')).toBe(1)
  })

  test('are unknown where the nodes are', async () => {
    await api.close()
    api = await startLoopback((asked) =>
      asked.path.startsWith('/api/v1/nodes')
        ? { status: 403, body: { kind: 'Status', message: 'nodes is forbidden', code: 403 } }
        : answerOfApi(asked),
    )
    has()
    expect((await facts()).instanceRoles).toEqual({
      kind: 'unknown',
      action: 'list nodes',
      denied: true,
      message: 'nodes is forbidden',
    })
  })
})

describe('what may not be asked', () => {
  const everything = {
    mode: 'API_AND_CONFIG_MAP',
    nodegroups: [group('web')],
    fargateProfiles: [profile('jobs')],
    accessEntries: [entry(ME)],
    instances: [instance('self-managed', 'workers')],
    instanceProfiles: [instanceProfile('workers', 'nodes')],
  } as const

  test.each<[string, (typeof DISCOVERIES)[number], string]>([
    ['eks:ListNodegroups', 'nodeGroups', 'AccessDeniedException'],
    ['eks:DescribeNodegroup', 'nodeGroups', 'AccessDeniedException'],
    ['eks:ListFargateProfiles', 'fargateProfiles', 'AccessDeniedException'],
    ['eks:DescribeFargateProfile', 'fargateProfiles', 'AccessDeniedException'],
    ['eks:ListAccessEntries', 'accessEntries', 'AccessDeniedException'],
    ['eks:DescribeAccessEntry', 'accessEntries', 'AccessDeniedException'],
    ['eks:ListAssociatedAccessPolicies', 'accessEntries', 'AccessDeniedException'],
    ['ec2:DescribeInstances', 'instanceRoles', 'UnauthorizedOperation'],
    ['iam:GetInstanceProfile', 'instanceRoles', 'AccessDenied'],
  ])('%s: %s is unknown by that name, and all else is known', async (action, fact, type) => {
    nodes = [node('self-managed')]
    has({ ...everything, refusals: [{ ...accessDenied(action), type }] })
    const found = await facts()
    expect(found[fact]).toEqual({
      kind: 'unknown',
      action,
      denied: true,
      message: `User: arn:aws:iam::111122223333:user/me is not authorized to perform: ${action}`,
    })
    const others = DISCOVERIES.filter((one) => one !== fact)
    expect(others.map((one) => found[one].kind)).toEqual(['known', 'known', 'known', 'known'])
  })

  test('is told without what only AWS can decode', async () => {
    nodes = [node('self-managed')]
    const message =
      'You are not authorized. Encoded authorization failure message: 4GIOHlTkIaWHQD0Q0m6XSnuUMCm'
    has({ refusals: [{ ...accessDenied('ec2:DescribeInstances'), type: 'UnauthorizedOperation', message }] })
    expect((await facts()).instanceRoles).toMatchObject({ message: 'You are not authorized.' })
  })
})

describe('through one door', () => {
  const others = (): string[] => aws.actions.filter((action) => action !== 'eks:DescribeCluster')

  test('AWS is asked once, though every reader asks the API server for nodes and itself', async () => {
    nodes = [node('self-managed')]
    has({
      mode: 'API',
      nodegroups: [group('web')],
      accessEntries: [entry(ME)],
      instances: [instance('self-managed', 'workers')],
      instanceProfiles: [instanceProfile('workers', 'nodes')],
    })
    const door = open()
    const first = await factsBy(door)
    const asked = others().length
    expect(await factsBy(door)).toEqual(first)
    expect(await factsBy(door)).toEqual(first)
    expect(others()).toHaveLength(asked)
    expect(api.asked.filter(({ path }) => path.startsWith('/api/v1/nodes'))).toHaveLength(3)
    await factsBy(open())
    expect(others()).toHaveLength(2 * asked)
  })

  test('a node that joins meanwhile is asked about', async () => {
    nodes = [node('one')]
    has({
      instances: [instance('one', 'workers'), instance('two', 'workers')],
      instanceProfiles: [instanceProfile('workers', 'nodes')],
    })
    const door = open()
    await factsBy(door)
    nodes = [node('one'), node('two')]
    expect((await factsBy(door)).instanceRoles).toMatchObject({
      value: new Map(['one', 'two'].map((name) => [name, `${ACCOUNT}:role/nodes`])),
    })
  })

  test('what was refused is not asked again', async () => {
    has({ refusals: [accessDenied('eks:ListNodegroups')] })
    const door = open()
    await factsBy(door)
    has()
    expect((await factsBy(door)).nodeGroups).toMatchObject({ kind: 'unknown' })
    expect(times('eks:ListNodegroups')).toBe(1)
  })
})
