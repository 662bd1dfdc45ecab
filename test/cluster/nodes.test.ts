import { afterEach, describe, expect, test } from '@jest/globals'
import type { Connection } from '../../src/cluster/connection.ts'
import { keptConnections, keptRoute } from '../../src/cluster/kube/agent.ts'
import { connectKube } from '../../src/cluster/kube/connect.ts'
import type { LiveNode } from '../../src/live/facts.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from '../loopback/server.ts'

let server: LoopbackServer | undefined
afterEach(() => server?.close())

async function connect(answer: (asked: Asked) => Answer): Promise<Connection> {
  server = await startLoopback(answer)
  const url = new URL(server.url)
  return connectKube({
    cluster: 'prod',
    url,
    agent: keptConnections(url, {}),
    route: keptRoute(url),
    credentials: async () => ({ headers: {} }),
    advice: { unauthorized: '', unreachable: '' },
    pace: { idle: 5_000, total: 5_000, random: () => 1, wait: async () => {} },
  })
}

const listOf = (...items: object[]): Answer => ({ status: 200, body: { metadata: {}, items } })

function refusal(code: number, message: string): Answer {
  return { status: code, body: { kind: 'Status', status: 'Failure', message, code } }
}

interface NodeObject {
  readonly labels?: Readonly<Record<string, string>>
  readonly metadata?: object
  readonly spec?: object
  readonly ready?: string
}

function node({ labels = {}, metadata = {}, spec = {}, ready = 'True' }: NodeObject = {}): object {
  return {
    metadata: { name: 'ip-10-0-0-1', labels: { 'kubernetes.io/os': 'linux', ...labels }, ...metadata },
    spec: { providerID: 'aws:///ap-northeast-1a/i-0123456789abcdef0', ...spec },
    status: {
      conditions: [
        { type: 'MemoryPressure', status: 'True' },
        { type: 'Ready', status: ready },
      ],
    },
  }
}

const plain: LiveNode = {
  name: 'ip-10-0-0-1',
  ready: true,
  leaving: false,
  os: 'linux',
  instanceId: 'i-0123456789abcdef0',
}
const { instanceId: _, ...noInstance } = plain

describe('a node', () => {
  test.each<[string, object, LiveNode]>([
    ['that nothing is said of', node(), plain],
    ['whose kubelet says that it is not ready', node({ ready: 'False' }), { ...plain, ready: false }],
    ['that the control plane hears nothing from', node({ ready: 'Unknown' }), { ...plain, ready: false }],
    ['that has just joined', { metadata: { name: 'ip-10-0-0-1' } }, { ...noInstance, ready: false }],
    ['of Windows', node({ labels: { 'kubernetes.io/os': 'windows' } }), { ...plain, os: 'windows' }],
    [
      'of a managed node group',
      node({ labels: { 'eks.amazonaws.com/nodegroup': 'web' } }),
      { ...plain, nodeGroup: 'web' },
    ],
    [
      'of Fargate',
      node({
        labels: { 'eks.amazonaws.com/fargate-profile': 'jobs', 'eks.amazonaws.com/compute-type': 'fargate' },
        spec: { providerID: 'aws:///ap-northeast-1a/8c2f6d9a1e-4b/fargate-ip-10-0-0-1.internal' },
      }),
      { ...noInstance, fargateProfile: 'jobs' },
    ],
    [
      'of EKS Auto Mode',
      node({ labels: { 'eks.amazonaws.com/compute-type': 'auto' } }),
      { ...plain, computeType: 'auto' },
    ],
    [
      'that is hybrid',
      node({
        labels: { 'eks.amazonaws.com/compute-type': 'hybrid' },
        spec: { providerID: 'eks-hybrid:///ap-northeast-1/prod/mi-0123456789abcdef0' },
      }),
      { ...noInstance, computeType: 'hybrid' },
    ],
    [
      'that is a managed one, as its compute type says too',
      node({ labels: { 'eks.amazonaws.com/compute-type': 'ec2' } }),
      plain,
    ],
    ['that is cordoned', node({ spec: { unschedulable: true } }), { ...plain, leaving: true }],
    [
      'that is being deleted',
      node({ metadata: { deletionTimestamp: '2026-01-01T00:00:00Z' } }),
      { ...plain, leaving: true },
    ],
    ...['ToBeDeletedByClusterAutoscaler', 'karpenter.sh/disrupted', 'karpenter.sh/disruption'].map(
      (key): [string, object, LiveNode] => [
        `with the taint ${key}`,
        node({ spec: { taints: [{ key: 'dedicated' }, { key, effect: 'NoSchedule' }] } }),
        { ...plain, leaving: true },
      ],
    ),
    [
      'that is tainted by its owner',
      node({ spec: { taints: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }] } }),
      plain,
    ],
  ])('%s', async (_name, object, expected) => {
    const api = await connect(() => listOf(object))
    expect(await api.nodes()).toEqual([expected])
  })
})

describe('the nodes', () => {
  test('are read page by page', async () => {
    const api = await connect(({ path }) => {
      const page = Number(new URL(path, 'http://api').searchParams.get('continue') ?? 0)
      const metadata = page < 2 ? { continue: String(page + 1) } : {}
      return { status: 200, body: { metadata, items: [node({ metadata: { name: `n${page}` } })] } }
    })
    expect((await api.nodes()).map(({ name }) => name)).toEqual(['n0', 'n1', 'n2'])
    expect(server?.asked.map(({ path }) => path)).toEqual([
      '/api/v1/nodes?limit=500',
      '/api/v1/nodes?limit=500&continue=1',
      '/api/v1/nodes?limit=500&continue=2',
    ])
  })

  test('fail as other reads do', async () => {
    const api = await connect(() => refusal(403, 'nodes is forbidden'))
    await expect(api.nodes()).rejects.toMatchObject({ kind: 'forbidden', operation: 'list nodes' })
  })
})

describe('a snapshot', () => {
  const empty = listOf()
  const isNodes = ({ path }: Asked): boolean => path.startsWith('/api/v1/nodes')
  const isWhoAmI = ({ method }: Asked): boolean => method === 'POST'
  const me: Answer = { status: 201, body: { status: { userInfo: { username: 'me', groups: ['a'] } } } }

  test('knows the nodes and who asks; what only EKS knows is not asked', async () => {
    const api = await connect((asked) => (isWhoAmI(asked) ? me : isNodes(asked) ? listOf(node()) : empty))
    expect((await api.snapshot('default')).facts).toEqual({
      identity: { username: 'me', groups: ['a'] },
      endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      nodes: { kind: 'known', value: [plain] },
      nodeGroups: { kind: 'not-asked' },
      fargateProfiles: { kind: 'not-asked' },
      accessEntries: { kind: 'not-asked' },
      instanceRoles: { kind: 'not-asked' },
    })
  })

  test.each<[string, Answer, object]>([
    [
      'it may not ask for',
      refusal(403, 'nodes is forbidden'),
      { denied: true, message: 'nodes is forbidden' },
    ],
    ['that it gets no answer about', refusal(503, 'starting'), { denied: false, message: 'starting' }],
  ])('is whole without the nodes %s', async (_name, answer, expected) => {
    const api = await connect((asked) => (isNodes(asked) ? answer : empty))
    const { facts, roles } = await api.snapshot('default')
    expect(roles).toEqual([])
    expect(facts?.nodes).toEqual({ kind: 'unknown', action: 'list nodes', ...expected })
  })

  test('is whole when the server does not say who asks', async () => {
    const api = await connect((asked) => (isWhoAmI(asked) ? refusal(403, 'no') : empty))
    expect((await api.snapshot('default')).facts).not.toHaveProperty('identity')
  })
})
