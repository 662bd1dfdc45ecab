import { afterEach, describe, expect, test } from '@jest/globals'
import { AT_ONCE } from '../../src/cluster/at-once.ts'
import type { Connection } from '../../src/cluster/connection.ts'
import { keptConnections, keptRoute } from '../../src/cluster/kube/agent.ts'
import { connectKube } from '../../src/cluster/kube/connect.ts'
import type { KubeServer } from '../../src/cluster/kube/server.ts'
import type { Role } from '../../src/rbac/object.ts'
import { VERSION } from '../../src/version.ts'
import { type Answer, type Asked, type LoopbackServer, startLoopback } from '../loopback/server.ts'

const role: Role = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'system:odd/name', namespace: 'shop', uid: 'u1', resourceVersion: '7' },
  rules: [],
}
const TOKEN = 'k8s-aws-v1.c2VjcmV0'

let server: LoopbackServer | undefined
let waits: number[]
afterEach(() => server?.close())

async function connect(answer: (asked: Asked, count: number) => Answer): Promise<Connection> {
  let count = 0
  waits = []
  server = await startLoopback((asked) => answer(asked, count++))
  return connectTo(new URL(server.url))
}

/** As `connect`, with a credential that can be renewed. */
async function connectWithTokens(answer: (asked: Asked, count: number) => Answer): Promise<Connection> {
  let [count, nth] = [0, 1]
  server = await startLoopback((asked) => answer(asked, count++))
  return connectTo(new URL(server.url), {
    credentials: async () => ({ headers: { authorization: `Bearer token-${nth}` } }),
    renew: () => {
      nth++
    },
  })
}

function tokens(): unknown[] {
  return (server?.asked ?? []).map(({ headers }) => headers['authorization'])
}

function connectTo(url: URL, more: Partial<KubeServer> = {}): Connection {
  return connectKube({
    cluster: 'prod',
    url,
    agent: keptConnections(url, {}),
    route: keptRoute(url),
    credentials: async () => ({ headers: { authorization: `Bearer ${TOKEN}` } }),
    advice: { unauthorized: 'Map the role.', unreachable: 'Open the network.' },
    pace: {
      idle: 5_000,
      total: 5_000,
      random: () => 1,
      wait: async (milliseconds) => {
        waits.push(milliseconds)
      },
    },
    ...more,
  })
}

const empty = { status: 200, body: { metadata: {}, items: [] } }
const notFound = status(404, 'NotFound', 'configmaps "aws-auth" not found')
function status(code: number, reason: string, message: string): Exclude<Answer, 'cut'> {
  return {
    status: code,
    body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason, message, code },
  }
}
const isConfigMap = ({ path }: Asked): boolean =>
  path.startsWith('/api/v1/namespaces/kube-system/configmaps/')

describe('a snapshot', () => {
  test('takes eight requests for a small cluster, each with the token and the name of this program', async () => {
    const api = await connect((asked) => (isConfigMap(asked) ? notFound : empty))
    expect(await api.snapshot('default')).toMatchObject({
      awsAuth: undefined,
      ledger: undefined,
      roles: [],
      clusterRoles: [],
      roleBindings: [],
      clusterRoleBindings: [],
    })
    expect(server?.asked.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /api/v1/namespaces/kube-system/configmaps/aws-auth',
      'GET /api/v1/namespaces/kube-system/configmaps/eks-access-default',
      'GET /api/v1/nodes?limit=500',
      'GET /apis/rbac.authorization.k8s.io/v1/clusterrolebindings?limit=500',
      'GET /apis/rbac.authorization.k8s.io/v1/clusterroles?limit=500',
      'GET /apis/rbac.authorization.k8s.io/v1/rolebindings?limit=500',
      'GET /apis/rbac.authorization.k8s.io/v1/roles?limit=500',
      'POST /apis/authentication.k8s.io/v1/selfsubjectreviews',
    ])
    for (const { headers } of server?.asked ?? [])
      expect(headers).toMatchObject({
        authorization: `Bearer ${TOKEN}`,
        'user-agent': `eks-access/${VERSION}`,
      })
  })

  test('reads a list page by page and gives its items their kind and fields it does not know', async () => {
    const api = await connect((asked) => {
      if (isConfigMap(asked)) return notFound
      if (!asked.path.includes('/roles')) return empty
      const query = new URL(asked.path, 'http://x').searchParams
      const page = Number(query.get('continue')?.slice(2) ?? 0)
      const items = [{ metadata: { name: `r${page}`, namespace: 'a' }, rules: null, future: { field: page } }]
      return { status: 200, body: { metadata: page < 2 ? { continue: `&=${page + 1}` } : {}, items } }
    })
    expect((await api.snapshot('default')).roles).toEqual(
      [0, 1, 2].map((page) => ({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: `r${page}`, namespace: 'a' },
        rules: null,
        future: { field: page },
      })),
    )
  })

  const expiring = (times: number) => {
    let gone = 0
    return (asked: Asked): Answer => {
      if (isConfigMap(asked)) return notFound
      if (!asked.path.includes('/roles')) return empty
      if (!asked.path.includes('continue='))
        return { status: 200, body: { metadata: { continue: 'n' }, items: [{ metadata: { name: 'one' } }] } }
      return gone++ < times
        ? status(410, 'Expired', 'The provided continue parameter is too old')
        : { status: 200, body: { metadata: {}, items: [{ metadata: { name: 'two' } }] } }
    }
  }

  test('begins a list again whose pages expired, without giving an object twice', async () => {
    const api = await connect(expiring(1))
    const names = (await api.snapshot('default')).roles.map(({ metadata }) => metadata.name)
    expect(names).toEqual(['one', 'two'])
  })

  test('gives up on a list whose pages expire twice', async () => {
    const api = await connect(expiring(2))
    await expect(api.snapshot('default')).rejects.toMatchObject({ status: 410, operation: 'list roles' })
  })
})

describe('an answer that says: not now', () => {
  test.each<[string, Answer, number]>([
    [
      '429 with Retry-After',
      { status: 429, headers: { 'retry-after': '3' }, body: 'Too many requests' },
      4500,
    ],
    [
      '429 with a Retry-After of an hour',
      { status: 429, headers: { 'retry-after': '3600' }, body: '' },
      30_000,
    ],
    ['429 without one', { status: 429, body: '' }, 500],
    ['503', status(503, 'ServiceUnavailable', 'starting'), 500],
    ['a connection that breaks', 'cut', 500],
  ])('%s: a read waits and asks again', async (_, answer, wait) => {
    const api = await connect((__, count) =>
      count < 2 ? answer : { status: 200, body: { status: { userInfo: { username: 'me' } } } },
    )
    expect(await api.whoAmI()).toEqual({ username: 'me', groups: [] })
    expect(waits).toEqual(wait === 500 ? [500, 1000] : [wait, wait])
  })

  test('five times is enough', async () => {
    const api = await connect(() => status(503, 'ServiceUnavailable', 'starting'))
    await expect(api.whoAmI()).rejects.toMatchObject({ kind: 'unavailable', message: 'starting' })
    expect(waits).toEqual([500, 1000, 2000, 4000])
  })

  test.each<[string, Answer, string]>([
    ['503', status(503, 'ServiceUnavailable', 'stopping'), 'unavailable'],
    ['504', status(504, 'Timeout', 'took too long'), 'unavailable'],
    ['a connection that breaks', 'cut', 'unreachable'],
  ])('%s: a write is not made again, because it may have happened', async (_, answer, kind) => {
    const api = await connect(() => answer)
    await expect(api.update(role, 'write')).rejects.toMatchObject({
      kind,
      unsure: true,
    })
    expect(server?.asked).toHaveLength(1)
  })

  test.each<[string, Answer, boolean]>([
    ['500', status(500, 'InternalError', 'etcd says no'), true],
    ['503', status(503, 'ServiceUnavailable', 'stopping'), true],
    ['a success that cannot be read', { status: 200, body: '<html>' }, true],
    ['a connection that breaks', 'cut', true],
    ['409', status(409, 'Conflict', 'modified'), false],
    ['403', status(403, 'Forbidden', 'no'), false],
    ['422', status(422, 'Invalid', 'no'), false],
  ])('%s: whether a write may have happened is said', async (_, answer, unsure) => {
    const api = await connect(() => answer)
    await expect(api.update(role, 'write')).rejects.toMatchObject({ unsure })
  })

  test('500: a dry run is made again', async () => {
    const api = await connect((_, count) =>
      count < 1 ? status(500, 'InternalError', 'etcd says no') : { status: 200, body: role },
    )
    expect(await api.update(role, 'dry-run')).toEqual(role)
  })

  test.each(['dry-run', 'write'] as const)(
    '401: a %s is made again once, with a new credential',
    async (mode) => {
      const api = await connectWithTokens((_, count) =>
        count < 1 ? status(401, 'Unauthorized', 'Unauthorized') : { status: 200, body: role },
      )
      expect(await api.update(role, mode)).toEqual(role)
      expect(tokens()).toEqual(['Bearer token-1', 'Bearer token-2'])
    },
  )

  test('401 again: it is final', async () => {
    const api = await connectWithTokens(() => status(401, 'Unauthorized', 'Unauthorized'))
    await expect(api.update(role, 'write')).rejects.toMatchObject({ kind: 'unauthorized', unsure: false })
    expect(tokens()).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  test('401 where there is no other credential: it is final at once', async () => {
    const api = await connect(() => status(401, 'Unauthorized', 'Unauthorized'))
    await expect(api.update(role, 'write')).rejects.toMatchObject({ kind: 'unauthorized' })
    expect(server?.asked).toHaveLength(1)
  })

  test('429: a write is made again, because it did not happen', async () => {
    const api = await connect((_, count) =>
      count < 1 ? { status: 429, body: '' } : { status: 200, body: role },
    )
    expect(await api.update(role, 'write')).toEqual(role)
  })

  test('429 to many at once: each is made again after what the server says, and not all at the same moment', async () => {
    const refused = new Set<string>()
    let nth = 0
    server = await startLoopback(({ body }) => {
      if (refused.has(body)) return { status: 201, body: JSON.parse(body) }
      refused.add(body)
      return { status: 429, headers: { 'retry-after': '1' }, body: 'Too many requests' }
    })
    const waits: number[] = []
    const api = connectTo(new URL(server.url), {
      pace: {
        idle: 5_000,
        total: 5_000,
        random: () => nth++ / AT_ONCE,
        wait: async (milliseconds) => {
          waits.push(milliseconds)
        },
      },
    })
    const roles = Array.from({ length: AT_ONCE }, (_, index) => ({
      ...role,
      metadata: { name: `r${index}`, namespace: 'shop' },
    }))
    expect(await Promise.all(roles.map((one) => api.create(one, 'write')))).toEqual(roles)
    expect(server.asked).toHaveLength(2 * AT_ONCE)
    expect(new Set(waits).size).toBe(AT_ONCE)
    expect(Math.min(...waits)).toBe(1000)
    expect(Math.max(...waits)).toBeLessThan(1500)
  })

  test('a broken connection: a dry run is made again, because it stores nothing', async () => {
    const api = await connect((_, count) => (count < 1 ? 'cut' : { status: 200, body: role }))
    expect(await api.update(role, 'dry-run')).toEqual(role)
  })

  test('a server that is not there: a write is tried again and then said to have not happened', async () => {
    const api = await connect(() => 'cut')
    await server?.close()
    await expect(api.update(role, 'write')).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/refuses connections\.$/),
      fix: 'Open the network.',
    })
    expect(waits).toHaveLength(4)
  })
})

describe('a write', () => {
  test.each([
    ['dry-run', '&dryRun=All', { dryRun: ['All'] }],
    ['write', '', {}],
  ] as const)('in mode %s goes to the right place with its preconditions', async (mode, query, options) => {
    const api = await connect(() => ({ status: 200, body: role }))
    await api.create(role, mode)
    await api.update(role, mode)
    await api.delete(role, mode)
    const roles = '/apis/rbac.authorization.k8s.io/v1/namespaces/shop/roles'
    expect(server?.asked.map(({ method, path, body }) => [method, path, JSON.parse(body)])).toEqual([
      ['POST', `${roles}?fieldManager=eks-access&fieldValidation=Strict${query}`, role],
      ['PUT', `${roles}/system%3Aodd%2Fname?fieldManager=eks-access&fieldValidation=Strict${query}`, role],
      [
        'DELETE',
        `${roles}/system%3Aodd%2Fname`,
        {
          apiVersion: 'v1',
          kind: 'DeleteOptions',
          preconditions: { uid: 'u1', resourceVersion: '7' },
          ...options,
        },
      ],
    ])
  })
})

describe('a refusal', () => {
  const escalation =
    'roles.rbac.authorization.k8s.io "a" is forbidden: user "me" is attempting to grant RBAC permissions not currently held:\n{APIGroups:[""], Resources:["secrets"], Verbs:["get"]}\n{APIGroups:["apps"], Resources:["deployments"], Verbs:["get"]}; resolution errors: [x]'
  const oneLine =
    'roles.rbac.authorization.k8s.io "a" is forbidden: user "me" is attempting to grant RBAC permissions not currently held: {APIGroups:[""], Resources:["secrets"], Verbs:["get"]}; {APIGroups:["apps"], Resources:["deployments"], Verbs:["get"]}; resolution errors: [x]'

  test.each<[Exclude<Answer, 'cut'>, string, string]>([
    [status(401, 'Unauthorized', 'Unauthorized'), 'unauthorized', 'Unauthorized'],
    [status(403, 'Forbidden', escalation), 'forbidden', oneLine],
    [status(404, 'NotFound', 'namespaces "shop" not found'), 'not-found', 'namespaces "shop" not found'],
    [status(409, 'AlreadyExists', 'roles "a" already exists'), 'exists', 'roles "a" already exists'],
    [status(409, 'Conflict', 'the object has been modified'), 'conflict', 'the object has been modified'],
    [status(422, 'Invalid', 'cannot change roleRef'), 'invalid', 'cannot change roleRef'],
    [status(500, 'InternalError', 'etcd says no'), 'unexpected', 'etcd says no'],
    [
      { status: 200, body: '<html>Sign in</html>' },
      'misconfigured',
      'something that is not JSON (text/plain)',
    ],
    [{ status: 302, headers: { location: 'https://login' }, body: '' }, 'misconfigured', 'answered 302'],
    [{ status: 404, body: 'nothing here' }, 'misconfigured', 'answered 404'],
  ])('%j is an error of kind %s', async (answer, kind, message) => {
    const api = await connect(() => answer)
    await expect(api.create(role, 'write')).rejects.toMatchObject({
      name: 'ClusterError',
      kind,
      cluster: 'prod',
      operation: 'create Role/shop/system:odd/name',
      status: answer.status,
      message: expect.stringContaining(message),
      fix: expect.stringMatching(/\.$/),
    })
    expect(server?.asked).toHaveLength(1)
  })

  test('of a role or a binding says what counts for what an identity may grant', async () => {
    const api = await connect(() => status(403, 'Forbidden', escalation))
    await expect(api.create(role, 'write')).rejects.toMatchObject({
      fix: expect.stringContaining('Access policies of EKS do not count'),
    })
  })

  test('never repeats a token that the server repeats', async () => {
    const jwt = 'eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl'
    const api = await connect(() => status(403, 'Forbidden', `token ${TOKEN}, Bearer abcdefghijkl, ${jwt}`))
    await expect(api.create(role, 'write')).rejects.toMatchObject({
      message: 'token [token], Bearer [credential], [token]',
    })
  })
})

describe('the question who we are', () => {
  test('is answered with the ARN that the authenticator matched', async () => {
    const canonicalArn = 'arn:aws:iam::111122223333:role/console'
    const userInfo = {
      username: 'console',
      groups: ['a'],
      extra: { canonicalArn: [canonicalArn], arn: ['x'] },
    }
    const api = await connect(() => ({ status: 201, body: { status: { userInfo } } }))
    expect(await api.whoAmI()).toEqual({ username: 'console', groups: ['a'], canonicalArn })
  })

  test.each<[string, Answer, string]>([
    ['401', status(401, 'Unauthorized', 'Unauthorized'), 'Unauthorized'],
    ['403', status(403, 'Forbidden', 'not for you'), 'not for you'],
    ['404', notFound, 'does not support SelfSubjectReview'],
    ['500', status(500, 'InternalError', 'broken'), 'broken'],
    ['an answer without a name', { status: 201, body: { status: {} } }, 'does not support SelfSubjectReview'],
  ])('is not known after %s, and the snapshot says why', async (_, answer, why) => {
    const api = await connect((asked) =>
      asked.path.endsWith('/selfsubjectreviews') ? answer : isConfigMap(asked) ? notFound : empty,
    )
    const { facts } = await api.snapshot('default')
    expect(facts).not.toHaveProperty('identity')
    expect(facts?.identityUnread).toMatchObject({ kind: 'unknown', message: expect.stringContaining(why) })
  })

  test('has no answer on a server that does not know it', async () => {
    const api = await connect(() => notFound)
    expect(await api.whoAmI()).toBeUndefined()
  })
})
