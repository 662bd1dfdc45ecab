import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { RequestOptions } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clientOf } from '../../src/cluster/kubeconfig/client.ts'
import type { KubeContext } from '../../src/cluster/kubeconfig/kubeconfig.ts'
import { plainCredentials } from '../../src/cluster/kubeconfig/plain-credentials.ts'
import { readContext } from '../../src/cluster/kubeconfig/read-context.ts'
import { rounds } from '../rounds.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-credentials-'))
  for (const name of FILES) await writeFile(join(folder, name), `-----${name}-----\n`)
  await writeFile(join(folder, 'empty'), '')
})
afterAll(() => rm(folder, { recursive: true }))

const FILES = ['ca.pem', 'cert.pem', 'key.pem']

/** Through a file, as a user has it: what a kubeconfig cannot say is not to be proven. */
async function contextOf(cluster: object, user: object): Promise<KubeContext> {
  const config = {
    clusters: [{ name: 'c', cluster }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'shop', context: { cluster: 'c', user: 'u' } }],
  }
  const file = join(folder, 'config')
  await writeFile(file, JSON.stringify(config))
  return await readContext([file], 'shop')
}

/** What the library gives, but for its agent: `keptConnections` makes ours of the same options. */
async function ofLibrary(context: KubeContext): Promise<RequestOptions> {
  const options: RequestOptions = {}
  await clientOf(context).applyToHTTPSOptions(options)
  const { agent: _, ...rest } = options
  return rest
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
/** There in one of eight. */
const rarely = <T>(value: T) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant(value) })
const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('', 'a b', 'ü', '0', 'x:y'))
const file = fc.constantFrom(...FILES, 'empty')
const data = fc.oneof(fc.base64String(), fc.constantFrom('bm90IGEgY2VydGlmaWNhdGU=', '%%%', 'LS0tLS0='))

const cluster = fc.record({
  server: fc.constantFrom(
    'https://10.0.0.1',
    'https://api.example.com:6443/k8s/clusters/c-1/',
    'HTTPS://api.example.com',
    'http://127.0.0.1:8001',
  ),
  'certificate-authority-data': maybe(data),
  'certificate-authority': maybe(file),
  'insecure-skip-tls-verify': maybe(fc.constantFrom<unknown>(true, false, 'true')),
  'tls-server-name': maybe(text),
  'proxy-url': rarely('http://proxy.example.com:3128'),
})
const user = fc.record({
  token: maybe(text),
  username: maybe(text),
  password: maybe(text),
  'client-certificate-data': maybe(data),
  'client-certificate': maybe(file),
  'client-key-data': maybe(data),
  'client-key': maybe(file),
  as: maybe(text),
  exec: rarely({ command: 'aws' }),
  'auth-provider': rarely({ name: 'oidc' }),
})

describe('credentials without the Kubernetes client', () => {
  test('are those that it gives, or are left to it', async () => {
    let taken = 0
    const runs = rounds(300)
    await fc.assert(
      fc.asyncProperty(cluster, user, async (oneCluster, oneUser) => {
        const context = await contextOf(oneCluster, oneUser)
        const plain = await plainCredentials(context)
        if (plain === undefined) return
        taken++
        expect(plain).toEqual(await ofLibrary(context))
      }),
      { numRuns: runs },
    )
    expect(taken).toBeGreaterThan(runs / 8)
  })

  const AWS = { server: 'https://A1.gr7.eu-west-1.eks.amazonaws.com', 'certificate-authority-data': 'Q0E=' }

  test.each([
    ['a program', { exec: { command: 'aws', args: ['eks', 'get-token'] } }, AWS],
    ['an auth-provider', { 'auth-provider': { name: 'gcp' } }, AWS],
    ['a proxy', { token: 't' }, { ...AWS, 'proxy-url': 'http://proxy.example.com' }],
    ['a server without TLS', { token: 't' }, { server: 'http://127.0.0.1:8001' }],
    ['a user name without a password', { username: 'me' }, AWS],
  ])('are left to it where there is %s', async (_, oneUser, oneCluster) => {
    expect(await plainCredentials(await contextOf(oneCluster, oneUser))).toBeUndefined()
  })

  test.each([
    ['a token', { token: 't' }],
    ['a certificate', { 'client-certificate-data': 'Yw==', 'client-key-data': 'aw==' }],
    ['files', { 'client-certificate': 'cert.pem', 'client-key': 'key.pem' }],
    ['nothing', {}],
    ['somebody to act as', { token: 't', as: 'alice' }],
  ])('are taken as they are where there is %s', async (_, oneUser) => {
    const context = await contextOf(AWS, oneUser)
    const plain = await plainCredentials(context)
    expect(plain).toBeDefined()
    expect(plain).toEqual(await ofLibrary(context))
  })
})
