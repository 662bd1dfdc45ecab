import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openDoor } from '../../src/cluster/open.ts'
import { type LoopbackServer, startLoopback } from '../loopback/server.ts'

let folder: string
let api: LoopbackServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-kubeconfig-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  api = await startLoopback(() => ({
    status: 201,
    body: { status: { userInfo: { username: 'me', groups: [] } } },
  }))
})
afterEach(() => api.close())

/** A reader by context `shop` of a kubeconfig with the given user. */
async function reader(user: object, context = 'shop') {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    // client-node takes plain HTTP only where certificates are not checked.
    clusters: [
      { name: 'c', cluster: { server: `${api.url}/k8s/clusters/c-1`, 'insecure-skip-tls-verify': true } },
    ],
    users: [{ name: 'u', user }],
    contexts: [
      { name: 'shop', context: { cluster: 'c', user: 'u' } },
      { name: 'lost', context: { cluster: 'gone', user: 'u' } },
    ],
  }
  await writeFile(join(folder, 'config'), JSON.stringify(config))
  return openDoor({ door: 'context', name: 'prod', context, kubeconfig: 'config' }, { folder }).reader()
}

/** A program that gives credentials, on any platform. */
function plugin(code: string) {
  const apiVersion = 'client.authentication.k8s.io/v1'
  return { command: process.execPath, args: ['--eval', code], apiVersion }
}

describe('the way in by a context', () => {
  test('sends the token of its user to the server of its cluster, below its path', async () => {
    expect(await (await reader({ token: 'abc' })).whoAmI()).toEqual({ username: 'me', groups: [] })
    expect(api.asked[0]).toMatchObject({
      path: '/k8s/clusters/c-1/apis/authentication.k8s.io/v1/selfsubjectreviews',
      headers: { authorization: 'Bearer abc' },
    })
  })

  test('sends a user name and a password', async () => {
    await (await reader({ username: 'me', password: 'pass' })).whoAmI()
    expect(api.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:pass').toString('base64')}`)
  })

  test('runs the exec plugin once for a reader, and again for the next one', async () => {
    const apiVersion = 'client.authentication.k8s.io/v1'
    const exec = plugin(
      `console.log(JSON.stringify({ apiVersion: '${apiVersion}', kind: 'ExecCredential', status: { token: 't-' + process.pid } }))`,
    )
    for (const _ of [1, 2]) {
      const one = await reader({ exec })
      await one.whoAmI()
      await one.whoAmI()
    }
    const tokens = api.asked.map(({ headers }) => headers.authorization)
    expect(tokens[0]).toMatch(/^Bearer t-\d+$/)
    expect(new Set(tokens.slice(0, 2)).size).toBe(1)
    expect(new Set(tokens).size).toBe(2)
  })

  test('is refused when the exec plugin fails', async () => {
    const exec = plugin(`console.error('no session'); process.exitCode = 1`)
    await expect(reader({ exec })).rejects.toMatchObject({
      kind: 'unauthorized',
      operation: 'get credentials',
      message: 'The kubeconfig gives no credentials for context "shop": no session.',
    })
  })

  test('is refused when a file that it names is not there', async () => {
    for (const user of [{ tokenFile: 'gone' }, { 'client-certificate': 'gone' }])
      await expect(reader(user)).rejects.toMatchObject({
        kind: 'unauthorized',
        operation: 'get credentials',
        message: expect.stringMatching(
          /^The kubeconfig gives no credentials for context "shop": ENOENT.*gone/,
        ),
      })
  })

  test('is refused with the contexts that there are', async () => {
    await expect(reader({}, 'shopp')).rejects.toMatchObject({
      kind: 'misconfigured',
      message: 'The kubeconfig has no context "shopp". It has: shop, lost.',
    })
  })

  test('is refused when the context names no cluster', async () => {
    await expect(reader({}, 'lost')).rejects.toMatchObject({
      kind: 'misconfigured',
      message: expect.stringContaining('names a cluster that the kubeconfig does not have'),
    })
  })

  test('is refused when the kubeconfig is not there', async () => {
    const door = openDoor(
      { door: 'context', name: 'prod', context: 'shop', kubeconfig: 'nowhere' },
      { folder },
    )
    await expect(door.reader()).rejects.toMatchObject({
      kind: 'misconfigured',
      message: expect.stringMatching(/nowhere cannot be read: ENOENT/),
    })
  })
})
