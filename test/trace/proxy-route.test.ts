import http from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeRoute, proxyHost, routeSentence } from '../../src/trace/proxy-route.ts'
import { type PasswordProxy, startPasswordProxy } from '../loopback/password-proxy.ts'
import { type LoopbackServer, startLoopback } from '../loopback/server.ts'

let proxy: PasswordProxy
let server: LoopbackServer
beforeAll(async () => {
  proxy = await startPasswordProxy('works')
  server = await startLoopback(() => ({ status: 200, body: 'direct' }))
})
afterAll(() => Promise.all([proxy.close(), server.close()]))

/** The proxy refuses whom it does not know, so its 407 says that it was asked. */
function statusBy(url: URL, env: Record<string, string>): Promise<number | undefined> {
  const agent = new http.Agent({ proxyEnv: env })
  const lookup: http.RequestOptions['lookup'] = (_, options, found) =>
    options.all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4)
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, lookup }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
        agent.destroy()
      })
      .on('error', reject)
  })
}

describe('the route that is told is the one that Node takes', () => {
  test.each([
    ['cluster.test', ''],
    ['cluster.test', 'cluster.test'],
    ['CLUSTER.test', 'Cluster.Test'],
    ['cluster.test', 'other.test'],
    ['cluster.test', 'test'],
    ['cluster.test', '.test'],
    ['cluster.test', '.cluster.test'],
    ['a.cluster.test', '*.cluster.test'],
    ['cluster.test', '*.cluster.test'],
    ['acluster.test', '.cluster.test'],
    ['cluster.test', ' other.test , cluster.test '],
    ['cluster.test', '*'],
    ['cluster.test', ','],
    ['cluster.test', 'cluster.test:PORT'],
    ['cluster.test', 'cluster.test:1'],
    ['127.0.0.1', '127.0.0.0-127.0.0.9'],
    ['127.0.0.1', '127.0.0.2-127.0.0.9'],
    ['127.0.0.1', '127.0.0.0/8'],
    ['127.0.0.1', '127.0.0.0-127.0.0.256'],
  ])('to %s with NO_PROXY %j', async (host, list) => {
    const { port } = new URL(server.url)
    const url = new URL(`http://${host}:${port}/`)
    const env = { HTTP_PROXY: `http://${proxy.host}`, NO_PROXY: list.replace('PORT', port) }
    const route = nodeRoute(url, env)
    expect(await statusBy(url, env)).toBe(route.kind === 'proxy' ? 407 : 200)
  })
})

test('lower case comes first, and the scheme chooses the variable', () => {
  const env = {
    https_proxy: 'http://lower.test:1',
    HTTPS_PROXY: 'http://upper.test:2',
    HTTP_PROXY: 'http://plain.test',
  }
  expect(nodeRoute(new URL('https://a.test'), env)).toEqual({
    kind: 'proxy',
    proxy: 'lower.test:1',
    setBy: 'https_proxy',
  })
  expect(nodeRoute(new URL('http://a.test'), env)).toMatchObject({
    proxy: 'plain.test:80',
    setBy: 'HTTP_PROXY',
  })
  expect(nodeRoute(new URL('https://a.test'), {})).toEqual({ kind: 'direct' })
})

test.each([
  'http://me:secret@proxy.test:3128',
  'http://me:sec%40ret@proxy.test:3128/',
  'socks5://me:secret@proxy.test:1080',
  'me:secret@proxy.test:3128',
  'http://me:secret@ proxy',
])('no user and no password of %s is told', (address) => {
  expect(proxyHost(address)).not.toMatch(/me|sec/)
})

test('a proxy that is passed over is told with the entry that says so', () => {
  const env = { HTTPS_PROXY: 'http://proxy.test:3128', no_proxy: 'localhost,.internal' }
  expect(routeSentence(nodeRoute(new URL('https://api.internal'), env))).toBe(
    'The proxy proxy.test:3128 (HTTPS_PROXY) was not used, because of no_proxy ".internal".',
  )
})
