import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type LoopbackAws, startLoopbackAws } from '../loopback/aws.ts'
import { SECRET } from '../loopback/aws-environment.ts'
import { certificateFor } from '../loopback/certificate.ts'
import { type ForwardProxy, startProxy } from '../loopback/proxy.ts'
import type { LoopbackServer } from '../loopback/server.ts'
import { nodeOf } from './node.ts'
import { BY_CONTEXT, kubeconfig, quickstartApi, type Said, session } from './session.ts'

/** Names that no resolver knows: whoever asks for them without the proxy gets nowhere. */
const KUBE = 'kube.example.test'
const AWS = 'aws.example.test'

const versions = {
  'the Node of the tests': () => process.execPath,
  'Node 22.21.0': () => nodeOf('22.21.0'),
  'Node 24.5.0': () => nodeOf('24.5.0'),
  'Node 26.12.1': () => nodeOf('26.12.1'),
}
const tls = certificateFor([KUBE, AWS])
const direct = certificateFor(['localhost'])

let folder: string
let api: LoopbackServer
let aws: LoopbackAws
let proxy: ForwardProxy
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-proxy-'))
  await writeFile(join(folder, 'ca.pem'), tls.certificate)
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  api = await quickstartApi()
  aws = await startLoopbackAws({ clusters: [cluster] })
  proxy = await startProxy({ ...tls, hosts: { [KUBE]: api.url, [AWS]: aws.url } })
})
afterEach(() => Promise.all([proxy.close(), api.close(), aws.close()]))

const cluster = {
  name: 'prod',
  arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
  status: 'ACTIVE',
  endpoint: `https://${KUBE}`,
  certificateAuthority: { data: Buffer.from(tls.certificate).toString('base64') },
} as const

describe.each(Object.entries(versions))('%s', (_, node) => {
  test('reaches the cluster of a kubeconfig through HTTPS_PROXY, with the text of a direct connection', async () => {
    const near = await quickstartApi(direct)
    const expected = await session(
      { node: process.execPath },
      BY_CONTEXT,
      kubeconfig(near.url, direct.certificate),
    )
    await near.close()

    const on = { node: node(), env: { HTTPS_PROXY: proxy.url } }
    const said = await session(on, BY_CONTEXT, kubeconfig(`https://${KUBE}`, tls.certificate))
    expect(said).toEqual(expected)
    expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT ${KUBE}:443`]))
  })

  test('reaches the cluster of a kubeconfig that has no TLS through HTTP_PROXY', async () => {
    const on = { node: node(), env: { HTTP_PROXY: proxy.url } }
    const said = await session(on, BY_CONTEXT, kubeconfig(`http://${KUBE}`))
    expect(codes(said)).toEqual([0, 2, 2, 0, 0, 0])
    expect(proxy.seen).toContain(`GET http://${KUBE}/api/v1/namespaces/kube-system/configmaps/aws-auth`)
  })

  test('reaches AWS and the cluster of EKS through HTTPS_PROXY', async () => {
    const endpoint = `https://${AWS}`
    const env = {
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: SECRET,
      AWS_EC2_METADATA_DISABLED: 'true',
    }
    const said = await session({ node: node(), env }, 'region: ap-northeast-1')
    expect(codes(said)).toEqual([0, 2, 2, 0, 0, 0])
    expect(new Set(proxy.seen)).toEqual(new Set([`CONNECT ${AWS}:443`, `CONNECT ${KUBE}:443`]))
    expect(aws.actions).toContain('eks:DescribeCluster')
  })

  test('takes no proxy to the hosts of NO_PROXY', async () => {
    const env = { HTTPS_PROXY: proxy.url, NO_PROXY: '.example.test' }
    const said = await session(
      { node: node(), env },
      BY_CONTEXT,
      kubeconfig(`https://${KUBE}`, tls.certificate),
    )
    expect(said['plan --detailed-exitcode']).toMatchObject({ code: 1 })
    expect(proxy.seen).toEqual([])
  })
})

function codes(said: Said): readonly (number | null)[] {
  return Object.values(said).map(({ code }) => code)
}
