import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { RUN_TOKEN } from '../loopback/github-state.ts'
import { REQUEST_TOKEN } from './id-token.ts'
import { oneLine } from './one-line.ts'
import type { ActionResult } from './run-action.ts'
import { everythingShown } from './shown.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const clusterToken = 'cluster-token-0123456789'
const env = {
  AWS_ACCESS_KEY_ID: 'ASIAEXAMPLEEXAMPLE00',
  AWS_SECRET_ACCESS_KEY: 'aws-secret-0123456789',
  AWS_SESSION_TOKEN: 'aws-session-0123456789',
  AWS_REGION: 'ap-northeast-1',
}
const secrets = [
  RUN_TOKEN,
  REQUEST_TOKEN,
  clusterToken,
  env.AWS_SECRET_ACCESS_KEY,
  env.AWS_SESSION_TOKEN,
  'k8s-aws-v1.',
  'X-Amz-Sig',
]

/** A server in place of the cluster's; `answer` says back what it was told. */
type Mirror = (request: IncomingMessage, response: ServerResponse) => void

let mirror: Server
let answer: Mirror
beforeEach(async () => {
  answer = refusing(({ headers, url }) => `you sent ${JSON.stringify(headers)} to ${url}`)
  mirror = createServer((request, response) => answer(request, response))
  await new Promise<void>((listening) => mirror.listen(0, '127.0.0.1', listening))
})
afterEach(() => {
  mirror.closeAllConnections()
  mirror.close()
})

/** Refuses everything. */
function refusing(message: (request: IncomingMessage) => string): Mirror {
  return (request, response) => {
    const status = {
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      reason: 'Forbidden',
      code: 403,
      message: message(request),
    }
    response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(status))
  }
}

/** What stands behind `Bearer ` or `Basic `, by itself: nothing about it looks like a credential. */
function bare({ headers }: IncomingMessage): string {
  return (headers.authorization ?? '').replace(/^\w+ /, '')
}

/** The workflow's kubeconfig, with one user: a mirror speaks no TLS. */
function mirrored(user: object): { readonly kubeconfig: string } {
  const server = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`
  return {
    kubeconfig: JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      contexts: [{ name: 'mirror', context: { cluster: 'mirror', user: 'mirror' } }],
      clusters: [{ name: 'mirror', cluster: { server, 'insecure-skip-tls-verify': true } }],
      users: [{ name: 'mirror', user }],
    }),
  }
}

const withMirror = (text: string): string =>
  text.replace('principals:', '  - name: mirror\n    context: mirror\nprincipals:')

test('a run that succeeds shows no secret', async () => {
  expectNoSecret([await world.pushToPullRequest({ env }), await world.merge({ env })])
})

test('a cluster and an AWS that say the credentials back do not get them shown', async () => {
  await world.edit('access.yaml', (text) =>
    withMirror(text).replace('principals:', '  - name: eks\n    region: ap-northeast-1\nprincipals:'),
  )
  const url = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`
  const result = await world.pushToPullRequest({
    env: { ...env, AWS_ENDPOINT_URL_EKS: url },
    ...mirrored({ token: clusterToken }),
  })

  expect(result.code).toBe(1)
  expect(result.stdout).toContain('error cluster-forbidden')
  expectNoSecret([result])
}, 60_000)

/** What a server or a plugin can do to get a credential into a comment, a log or a summary. */
const echoes: readonly {
  readonly name: string
  readonly user?: object
  readonly answer?: Mirror
  readonly told?: string
}[] = [
  { name: 'the bare token in a refusal', answer: refusing(bare) },
  {
    name: 'the bare token as the type of its content',
    answer: (request, response) => {
      response.writeHead(404, { 'content-type': bare(request) }).end('no')
    },
  },
  {
    name: 'the token as the name of an object',
    answer: naming((token) => token),
    told: 'credential of this run',
  },
  {
    name: 'the token as the name of an object, its letters escaped',
    answer: naming(
      (token) => token,
      (json, token) => json.replaceAll(token, escaped(token)),
    ),
    told: 'credential of this run',
  },
  {
    name: 'the token of a program',
    user: program(`console.log(${JSON.stringify(credential({ token: clusterToken }))})`),
    answer: refusing(bare),
  },
  {
    name: 'the password of a user',
    user: { username: 'me', password: clusterToken },
    answer: refusing((request) => Buffer.from(bare(request), 'base64').toString()),
  },
  {
    name: 'the password of a user as it is sent',
    user: { username: 'me', password: clusterToken },
    answer: refusing(bare),
  },
  {
    name: 'what a program says that fails',
    user: {
      exec: {
        ...program(`console.error('no session for ' + process.env.LAB_TOKEN); process.exitCode = 1`).exec,
        env: [{ name: 'LAB_TOKEN', value: clusterToken }],
      },
    },
    told: 'no session for',
  },
  {
    name: 'the credentials of AWS by a program that fails',
    user: program(
      `console.error(process.env.AWS_SECRET_ACCESS_KEY, process.env.AWS_SESSION_TOKEN); process.exitCode = 1`,
    ),
    told: 'gives no credentials',
  },
]

test.each(echoes)(
  '$name is shown nowhere',
  async ({ user = { token: clusterToken }, told, ...echo }) => {
    await world.edit('access.yaml', withMirror)
    answer = echo.answer ?? answer
    const result = await world.pushToPullRequest({ env, ...mirrored(user) })
    expect(result.code).toBe(1)
    if (told !== undefined) expect(oneLine(result.stdout)).toContain(told)
    expectNoSecret([result])
  },
  60_000,
)

test('a session of AWS that AWS says back by itself is shown nowhere', async () => {
  await world.edit('access.yaml', (text) =>
    text.replace('principals:', '  - name: eks\n    region: ap-northeast-1\nprincipals:'),
  )
  const url = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`
  answer = (request, response) => {
    const message = `no such session: ${request.headers['x-amz-security-token']}`
    response
      .writeHead(400, { 'content-type': 'application/json', 'x-amzn-errortype': 'InvalidRequestException' })
      .end(JSON.stringify({ message }))
  }
  const result = await world.pushToPullRequest({ env: { ...env, AWS_ENDPOINT_URL_EKS: url } })
  expect(oneLine(result.stdout)).toContain('no such session')
  expectNoSecret([result])
}, 60_000)

/** Lets everything in, and lists one ClusterRoleBinding whose name has what it was sent. */
function naming(name: (token: string) => string, write = (json: string, _token: string) => json): Mirror {
  return (request, response) => {
    const token = bare(request)
    const binding = {
      metadata: { name: name(token), uid: '1', resourceVersion: '1' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
      subjects: [{ kind: 'Group', name: 'developers', apiGroup: 'rbac.authorization.k8s.io' }],
    }
    const path = request.url ?? ''
    const missing = path.includes('/configmaps/')
    const items = path.includes('/clusterrolebindings') ? [binding] : []
    const body = missing
      ? { kind: 'Status', reason: 'NotFound', message: 'not found', code: 404 }
      : { metadata: {}, items, status: { userInfo: { username: 'me', groups: [] } } }
    response
      .writeHead(missing ? 404 : 200, { 'content-type': 'application/json' })
      .end(write(JSON.stringify(body), token))
  }
}

function escaped(text: string): string {
  return [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
}

function program(code: string) {
  const apiVersion = 'client.authentication.k8s.io/v1'
  return {
    exec: { apiVersion, interactiveMode: 'Never', command: process.execPath, args: ['--eval', code] },
  }
}

function credential(status: object): string {
  return JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status })
}

test('a GitHub that says the token back does not get it shown', async () => {
  const body = { message: `Bad credentials: ${RUN_TOKEN}` }
  world.state.faults.push({ on: /./, times: 100, status: 401, body })
  const result = await world.pushToPullRequest()
  expect(result.annotations).toMatchObject([{ level: 'warning' }, { level: 'warning' }])
  expectNoSecret([result])
})

function expectNoSecret(results: readonly ActionResult[]): void {
  const shown = Object.entries(everythingShown(results, world.state))
  for (const secret of secrets)
    expect(
      shown.filter(([, text]) => text.includes(secret)).map(([place]) => `${secret} in ${place}`),
    ).toEqual([])
}
