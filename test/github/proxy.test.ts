import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { GitHub } from '../../src/github/port.ts'
import type { SentRequest } from '../../src/trace/sent-request.ts'
import { enterProxyEnvironment, type PasswordProxy, startPasswordProxy } from '../loopback/password-proxy.ts'

let proxy: PasswordProxy
let leave: () => void
const sent: SentRequest[] = []
beforeEach(async () => {
  proxy = await startPasswordProxy('works')
  leave = enterProxyEnvironment({ HTTP_PROXY: `http://me:secret@${proxy.host}` })
  process.env['GITHUB_API_URL'] = 'http://github.test'
})
afterEach(async () => {
  leave()
  await proxy.close()
})

/** `@actions/github` reads the environment when it is imported. */
async function github(): Promise<GitHub> {
  const { createGitHub } = await import('../../src/github/client.ts')
  return createGitHub({
    token: 'a-token',
    owner: 'your-org',
    repo: 'cluster-access',
    apiUrl: 'http://github.test',
    secondMs: 1,
    onRequest: (request) => sent.push(request),
  })
}

test('a proxy that asks for a password is told as that, and each attempt with it', async () => {
  await expect((await github()).listComments(7)).rejects.toMatchObject({
    message: `Could not list the comments of pull request 7: The proxy ${proxy.host} (HTTP_PROXY) requires a valid user and password for github.test (status 407).`,
    fix: expect.stringContaining('Add them to HTTP_PROXY'),
  })
  expect(sent.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4])
  expect(sent[0]).toMatchObject({
    service: 'GitHub',
    method: 'GET',
    path: '/repos/your-org/cluster-access/issues/7/comments',
    route: { kind: 'proxy', proxy: proxy.host, setBy: 'HTTP_PROXY' },
  })
  expect(JSON.stringify(sent)).not.toMatch(/secret|a-token/)
})
