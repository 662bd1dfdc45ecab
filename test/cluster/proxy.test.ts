import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openDoor } from '../../src/cluster/open.ts'
import type { SentRequest } from '../../src/trace/sent-request.ts'
import {
  enterProxyEnvironment,
  PASSWORD,
  type PasswordProxy,
  startPasswordProxy,
  USER,
} from '../loopback/password-proxy.ts'
import { type LoopbackServer, startLoopback } from '../loopback/server.ts'

let folder: string
let api: LoopbackServer
let proxy: PasswordProxy | undefined
let leave: (() => void)[]
let sent: SentRequest[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-proxy-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  leave = []
  sent = []
  api = await startLoopback(() => ({
    status: 201,
    body: { status: { userInfo: { username: 'me', groups: [] } } },
  }))
})
afterEach(async () => {
  for (const one of leave.toReversed()) one()
  await Promise.all([api.close(), proxy?.close()])
  proxy = undefined
})

const enter = (variables: Readonly<Record<string, string>>): void => {
  leave.push(enterProxyEnvironment(variables))
}
const onRequest = (request: SentRequest): void => {
  sent.push(request)
}

/** Asks a cluster of a kubeconfig who we are. */
async function ask(server: string, more: object = {}): Promise<unknown> {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'c', cluster: { server, 'insecure-skip-tls-verify': true, ...more } }],
    users: [{ name: 'u', user: { token: 'cluster-token-0123456789' } }],
    contexts: [{ name: 'shop', context: { cluster: 'c', user: 'u' } }],
  }
  await writeFile(join(folder, 'config'), JSON.stringify(config))
  const entry = { door: 'context', name: 'prod', context: 'shop', kubeconfig: 'config' } as const
  const reader = await openDoor(entry, { folder, onRequest }).reader()
  try {
    return await reader.whoAmI()
  } finally {
    await reader.close()
  }
}

describe('a cluster behind a proxy', () => {
  test('is reached by the proxy, and each request tells it', async () => {
    proxy = await startPasswordProxy('works', new URL(api.url))
    enter({ HTTP_PROXY: `http://${USER}:${PASSWORD}@${proxy.host}` })
    expect(await ask('http://cluster.test:8080')).toMatchObject({ username: 'me' })
    expect(sent).toMatchObject([
      {
        service: 'API server',
        cluster: 'prod',
        method: 'POST',
        path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
        outcome: { status: 201 },
        attempt: 1,
        route: { kind: 'proxy', proxy: proxy.host, setBy: 'HTTP_PROXY' },
      },
    ])
    expect(JSON.stringify(sent)).not.toContain(PASSWORD)
  })

  test.each(['http', 'https'])('that asks for a password is told as that, by %s', async (scheme) => {
    proxy = await startPasswordProxy('works', new URL(api.url))
    const setBy = `${scheme.toUpperCase()}_PROXY`
    enter({ [setBy]: `http://${USER}:wrong-password@${proxy.host}` })
    await expect(ask(`${scheme}://cluster.test:8080`)).rejects.toMatchObject({
      kind: 'proxy-unauthorized',
      message: `The proxy ${proxy.host} (${setBy}) requires a valid user and password for cluster.test:8080 (status 407).`,
      fix: `Add them to ${setBy}: http://USER:PASSWORD@${proxy.host}, with special characters percent-encoded, such as %40 for @, or list cluster.test in NO_PROXY if it can be reached without the proxy.`,
    })
    expect(proxy.asked).toHaveLength(1)
  })

  test('that its kubeconfig names is told as such', async () => {
    proxy = await startPasswordProxy('works', new URL(api.url))
    const asking = ask('https://cluster.test:8080', { 'proxy-url': `http://${proxy.host}` })
    await expect(asking).rejects.toMatchObject({
      kind: 'proxy-unauthorized',
      message: `The proxy ${proxy.host} (proxy-url of the kubeconfig) requires a valid user and password for cluster.test:8080 (status 407).`,
      fix: expect.not.stringContaining('NO_PROXY'),
    })
  })

  test('that breaks every connection off is named', async () => {
    proxy = await startPasswordProxy('drops')
    enter({ HTTPS_PROXY: `http://${proxy.host}` })
    await expect(ask('https://cluster.test')).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining(`proxy ${proxy.host} (HTTPS_PROXY)`),
    })
    // No way was opened, so that trying again does no harm.
    expect(proxy.asked.length).toBeGreaterThan(1)
  }, 30_000)

  test('that is not there is named, and not the cluster', async () => {
    enter({ HTTPS_PROXY: 'http://127.0.0.1:1' })
    await expect(ask('https://cluster.test')).rejects.toMatchObject({
      kind: 'unreachable',
      message: 'The proxy 127.0.0.1:1 (HTTPS_PROXY) refuses connections, so cluster.test was not reached.',
    })
  }, 30_000)

  test('that was passed over is named with the reason', async () => {
    enter({ HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '.invalid' })
    await expect(ask('https://cluster.invalid')).rejects.toMatchObject({
      message: expect.stringMatching(
        /cannot be resolved\. The proxy 127\.0\.0\.1:1 \(HTTPS_PROXY\) was not used because of NO_PROXY "\.invalid"\.$/,
      ),
    })
  }, 30_000)

  test('a cluster on this machine takes no proxy, and says so', async () => {
    enter({ HTTPS_PROXY: 'http://127.0.0.1:1' })
    await expect(ask('https://127.0.0.1:2')).rejects.toMatchObject({
      message:
        'The API server at 127.0.0.1:2 refuses connections. The proxy 127.0.0.1:1 (HTTPS_PROXY) was not used because of an address of this machine itself.',
    })
  }, 30_000)
})
