import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../src/github/client.ts'
import { idTokenRequest } from '../../src/github/id-token-request.ts'
import { type GitHub, GitHubError } from '../../src/github/port.ts'
import type { SentRequest } from '../../src/trace/sent-request.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { badGateway } from '../loopback/github-faults.ts'
import { publicKey } from '../loopback/github-issuer.ts'
import { pullRequest, RUN_TOKEN, sha } from '../loopback/github-state.ts'
import { enterProxyEnvironment, startPasswordProxy } from '../loopback/password-proxy.ts'
import { pullRequestEvent } from '../scenario/event.ts'
import { idTokenEnv, REQUEST_TOKEN } from '../scenario/id-token.ts'

let loopback: LoopbackGitHub
let env: Record<string, string>
let sent: SentRequest[]

beforeEach(async () => {
  loopback = await startGitHub()
  const event = pullRequestEvent(loopback.state, pullRequest({ number: 7 }))
  env = idTokenEnv(loopback, { event, run: { id: '12', attempt: '1' } })
  sent = []
})
afterEach(() => loopback.close())

describe('idToken', () => {
  test('asks for the audience, and gives the token as it is', async () => {
    const token = (await connect().idToken('a:b c&d=é')) ?? ''
    const [, claims = ''] = token.split('.')
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ aud: 'a:b c&d=é' })
  })

  test.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
    'is nothing where the job has no permission, which shows in %s',
    async (name) => {
      const { [name]: _, ...rest } = env
      await expect(connect(rest).idToken('a')).resolves.toBeUndefined()
      expect(loopback.requests).toEqual([])
    },
  )

  test('sends the token of the request there, and the token of the API nowhere else', async () => {
    await connect().idToken('a')
    expect(loopback.requests).toMatchObject([{ method: 'GET', login: undefined, status: 200 }])
  })

  test('is asked for again after an outage, and each attempt is told', async () => {
    loopback.state.faults.push(badGateway(/_services/, 2))
    await expect(connect().idToken('a')).resolves.toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(sent.map(({ attempt, outcome, path }) => [attempt, outcome, path])).toEqual([
      [1, { status: 502 }, '/_services/request'],
      [2, { status: 502 }, '/_services/request'],
      [3, { status: 200 }, '/_services/request'],
    ])
  })

  test.each([
    ['an outage', 502, { message: 'x' }, 'unavailable', 'GitHub answered 502'],
    ['a refusal', 403, { message: 'no' }, 'forbidden', '403, no'],
    ['an answer without a token', 200, { count: 1 }, 'unexpected', 'could not be read'],
    ['an answer that is no JSON', 200, '<html>', 'unexpected', 'could not be read'],
    ['a way to somewhere else', 302, { message: 'moved' }, 'unexpected', '302, moved'],
  ] as const)('fails on %s, and says so without the token', async (_words, status, body, kind, words) => {
    const said = typeof body === 'string' ? body : { ...body, echo: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] }
    const headers = { location: `${loopback.url}/elsewhere` }
    loopback.state.faults.push({ on: /_services/, times: 9, status, headers, body: said })
    const error = await failure(connect().idToken('a'))
    expect(error).toMatchObject({ kind, message: expect.stringContaining(words) })
    expect(error.message).toMatch(/^Could not request an ID token for this run: /)
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(REQUEST_TOKEN)
    expect(loopback.requests.map(({ path }) => path)).not.toContain('/elsewhere')
  })

  test('names the permission where the service refuses', async () => {
    loopback.state.faults.push({ on: /_services/, times: 1, status: 403, body: { message: 'no' } })
    await expect(connect().idToken('a')).rejects.toMatchObject({
      fix: expect.stringContaining('`id-token: write` under `permissions:`'),
    })
  })

  test('does not say back the token that the service says back', async () => {
    const message = `you sent ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`
    loopback.state.faults.push({ on: /_services/, times: 1, status: 400, body: { message } })
    const error = await failure(connect().idToken('a'))
    expect(error.message).toContain('you sent [token]')
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(REQUEST_TOKEN)
  })
})

describe('signingKeys', () => {
  test('are those that the issuer publishes, asked once', async () => {
    const github = connect()
    const { kty, kid, n, e } = publicKey()
    await expect(github.signingKeys(`${loopback.url}/_services/token`)).resolves.toEqual([{ kty, kid, n, e }])
    await github.signingKeys(`${loopback.url}/_services/token`)
    expect(loopback.requests).toMatchObject([{ path: '/_services/token/.well-known/jwks', login: undefined }])
  })

  test('are only those of RSA', async () => {
    const { kid } = publicKey()
    const keys = [
      { kty: 'oct', kid, k: 'c2VjcmV0' },
      { kty: 'EC', kid, crv: 'P-256', x: 'a', y: 'b' },
      'x',
      null,
    ]
    loopback.state.faults.push({ on: /jwks/, times: 1, status: 200, body: { keys } })
    await expect(connect().signingKeys(`${loopback.url}/_services/token`)).resolves.toEqual([])
  })

  test('are not taken from anywhere else than the issuer', async () => {
    const headers = { location: `${loopback.url}/elsewhere` }
    loopback.state.faults.push({ on: /jwks/, times: 1, status: 302, headers, body: '' })
    await expect(connect().signingKeys(`${loopback.url}/_services/token`)).rejects.toBeInstanceOf(GitHubError)
    expect(loopback.requests).toHaveLength(1)
  })

  test('of an issuer that gives none are an error that says where to look', async () => {
    await expect(connect().signingKeys(`${loopback.url}/nowhere`)).rejects.toMatchObject({
      message: `Could not read the keys of ${loopback.url}/nowhere: 401, Bad credentials.`,
    })
    await loopback.close()
    await expect(connect().signingKeys(`${loopback.url}/_services/token`)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('GitHub could not be reached (ECONN'),
      fix: expect.stringContaining('proxy, firewall'),
    })
  })

  test.each([
    ['http', 'HTTP_PROXY', 80],
    ['https', 'HTTPS_PROXY', 443],
  ])(
    'are asked for by the proxy of %s, whose wish for a password is told',
    async (scheme, variable, port) => {
      const proxy = await startPasswordProxy('works')
      const leave = enterProxyEnvironment({ [variable]: `http://me:wrong-one@${proxy.host}` })
      try {
        const error = await failure(connect().signingKeys(`${scheme}://token.github.test`))
        expect(proxy.asked[0]).toBe(`CONNECT token.github.test:${port}`)
        expect(error.message).toContain(
          `The proxy ${proxy.host} (${variable}) requires a valid user and password`,
        )
        expect(inspect(error, { depth: 20 })).not.toContain('wrong-one')
      } finally {
        leave()
        await proxy.close()
      }
    },
  )
})

describe('an answer that does not end', () => {
  let server: Server
  beforeEach(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200)
      const more = setInterval(() => response.write('x'.repeat(400_000)), 5)
      response.on('close', () => clearInterval(more))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  test('is not read for ever', async () => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await expect(connect().signingKeys(issuer)).rejects.toMatchObject({
      message: expect.stringContaining('more than 1000000 bytes'),
    })
  })
})

describe('parents', () => {
  test('of a commit are in their order', async () => {
    loopback.state.commits['m'] = ['b', 'a']
    await expect(connect().parents('m')).resolves.toEqual(['b', 'a'])
  })

  test('of a commit that GitHub does not know are not known', async () => {
    await expect(connect().parents(sha('gone'))).resolves.toBeUndefined()
  })

  test('are not taken for unknown on an outage', async () => {
    loopback.state.faults.push(badGateway(/commits/, 9))
    await expect(connect().parents(sha('main'))).rejects.toMatchObject({ kind: 'unavailable' })
  })
})

function connect(variables: Record<string, string> = env): GitHub {
  return createGitHub({
    token: RUN_TOKEN,
    owner: 'your-org',
    repo: 'cluster-access',
    apiUrl: loopback.url,
    secondMs: 1,
    idToken: idTokenRequest(variables),
    onRequest: (request) => sent.push(request),
  })
}

async function failure(promise: Promise<unknown>): Promise<GitHubError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof GitHubError) return error
    throw error
  }
  throw new Error('it did not fail')
}
