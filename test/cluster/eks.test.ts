import type { Cluster } from '@aws-sdk/client-eks'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { EksCluster } from '../../src/access/desired.ts'
import { awsError } from '../../src/cluster/eks/aws-error.ts'
import { openDoor } from '../../src/cluster/open.ts'
import { startLoopbackAws } from '../loopback/aws.ts'
import { enterAwsEnvironment, SECRET } from '../loopback/aws-environment.ts'
import type { AwsRefusal } from '../loopback/aws-state.ts'
import { type LoopbackServer, startLoopback } from '../loopback/server.ts'

const entry: EksCluster = { door: 'eks', name: 'prod', region: 'ap-northeast-1' }
let leaveAwsEnvironment: () => void
let eks: LoopbackServer | undefined
let api: LoopbackServer

beforeEach(async () => {
  api = await startLoopback(() => ({
    status: 201,
    body: { status: { userInfo: { username: 'me', groups: [] } } },
  }))
  leaveAwsEnvironment = enterAwsEnvironment()
})
afterEach(async () => {
  await Promise.all([eks?.close(), api.close()])
  leaveAwsEnvironment()
})

async function serve(refusals: readonly AwsRefusal[] = [], more: Partial<Cluster> = {}): Promise<void> {
  const cluster: Cluster = {
    name: 'prod',
    arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
    status: 'ACTIVE',
    endpoint: api.url,
    certificateAuthority: { data: Buffer.from('-----BEGIN CERTIFICATE-----').toString('base64') },
    ...more,
  }
  eks = await startLoopbackAws({ clusters: [cluster], refusals })
  process.env['AWS_ENDPOINT_URL_EKS'] = eks.url
}

const reader = (own: Partial<EksCluster> = {}) => openDoor({ ...entry, ...own }, { folder: '.' }).reader()
const throttled = { status: 429, type: 'ThrottlingException', message: 'Rate exceeded' }

function signedFor(index: number): URLSearchParams {
  const token = api.asked[index]?.headers.authorization?.replace(/^Bearer k8s-aws-v1\./, '') ?? ''
  return new URL(Buffer.from(token, 'base64url').toString('utf8')).searchParams
}

describe('the way into an EKS cluster', () => {
  test('goes by DescribeCluster and with a token of its own', async () => {
    await serve()
    expect(await (await reader()).whoAmI()).toEqual({ username: 'me', groups: [] })
    expect(eks?.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /clusters/prod'])
    expect(signedFor(0).get('X-Amz-Credential')).toMatch(
      /^AKIDEXAMPLE\/\d{8}\/ap-northeast-1\/sts\/aws4_request$/,
    )
  })

  test('makes a fresh token for each reader, so that no answer comes from a cached login', async () => {
    await serve()
    for (const _ of [1, 2]) await (await reader()).whoAmI()
    expect(api.asked[0]?.headers.authorization).not.toBe(api.asked[1]?.headers.authorization)
  })

  test('waits when it is throttled', async () => {
    await serve([throttled, throttled])
    expect((await reader()).name).toBe('prod')
    expect(eks?.asked).toHaveLength(3)
  })

  test('signs with the role to assume', async () => {
    await serve()
    const expiration = '2999-01-01T00:00:00Z'
    const sts = await startLoopback(() => ({
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>ASIAASSUMED</AccessKeyId><SecretAccessKey>${SECRET}</SecretAccessKey><SessionToken>assumed</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
    }))
    process.env['AWS_ENDPOINT_URL_STS'] = sts.url
    await (await reader({ assumeRole: 'arn:aws:iam::111122223333:role/planner' })).whoAmI()
    await sts.close()
    expect(new URLSearchParams(sts.asked[0]?.body).get('RoleArn')).toBe(
      'arn:aws:iam::111122223333:role/planner',
    )
    expect(signedFor(0).get('X-Amz-Credential')).toMatch(/^ASIAASSUMED\//)
    expect(signedFor(0).get('X-Amz-Security-Token')).toBe('assumed')
  })

  test('lets in where the account is right', async () => {
    await serve()
    expect((await reader({ account: '111122223333' })).name).toBe('prod')
  })

  test.each<[string, AwsRefusal | undefined, Partial<EksCluster>, Partial<Cluster>, object]>([
    ['EKS keeps throttling', throttled, {}, {}, { kind: 'throttled', status: 429 }],
    [
      'DescribeCluster is not allowed',
      {
        status: 403,
        type: 'AccessDeniedException',
        message: 'User: x is not authorized to perform: eks:DescribeCluster',
      },
      {},
      {},
      { kind: 'forbidden', message: expect.stringContaining('eks:DescribeCluster') },
    ],
    [
      'there is no such cluster',
      undefined,
      { name: 'prodd' },
      {},
      { kind: 'misconfigured', message: expect.stringContaining('no EKS cluster prodd in ap-northeast-1') },
    ],
    [
      'the credentials are refused, without repeating the request',
      {
        status: 403,
        type: 'SignatureDoesNotMatch',
        message: 'The Canonical String should have been x-amz-security-token:abc',
      },
      {},
      {},
      { kind: 'unauthorized', message: 'AWS does not accept the credentials (SignatureDoesNotMatch).' },
    ],
    [
      'the cluster is in another account',
      undefined,
      { account: '444455556666' },
      {},
      {
        kind: 'wrong-account',
        message: expect.stringContaining('in account 111122223333, but access.yaml says 444455556666'),
      },
    ],
    [
      'the cluster is still being made',
      undefined,
      {},
      { endpoint: undefined, status: 'CREATING' },
      { kind: 'unavailable', message: expect.stringContaining('CREATING') },
    ],
  ])(
    'is refused with the reason when %s',
    async (_, refusal, own, more, expected) => {
      await serve(refusal === undefined ? [] : Array(3).fill(refusal), more)
      await expect(reader(own)).rejects.toMatchObject({
        name: 'ClusterError',
        operation: 'eks:DescribeCluster',
        fix: expect.stringMatching(/\.$/),
        ...expected,
      })
      expect(api.asked).toEqual([])
    },
    60_000,
  )

  test('is refused before anything is asked when the credentials say that they are of another account', async () => {
    await serve()
    process.env['AWS_ACCOUNT_ID'] = '111122223333'
    await expect(reader({ account: '444455556666' })).rejects.toMatchObject({ kind: 'wrong-account' })
    expect(eks?.asked).toEqual([])
  })

  test('is refused when there are no credentials', async () => {
    await serve()
    delete process.env['AWS_ACCESS_KEY_ID']
    await expect(reader()).rejects.toMatchObject({
      kind: 'unauthorized',
      message: expect.stringContaining('no AWS credentials'),
    })
  })
})

// Errors of Node do not come through the SDK whole under jest, which gives each test a world of its own.
describe('an error of the AWS SDK', () => {
  test.each([
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'unreachable', '(ECONNREFUSED)'],
    [Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), 'unreachable', '(ENOTFOUND)'],
    [
      Object.assign(new Error('late'), { name: 'TimeoutError' }),
      'unreachable',
      'EKS in ap-northeast-1 does not answer',
    ],
    [
      Object.assign(new Error('gone'), { name: 'ExpiredTokenException' }),
      'unauthorized',
      'ExpiredTokenException',
    ],
    [Object.assign(new Error('down'), { name: 'ServiceUnavailableException' }), 'unavailable', 'down'],
    [new Error('X-Amz-Signature=abcdef is odd'), 'unexpected', 'X-Amz-Signature=[credential] is odd'],
  ])('%s is %s', (error, kind, message) => {
    expect(awsError(error, { entry, action: 'eks:DescribeCluster' })).toMatchObject({
      kind,
      cause: error,
      message: expect.stringContaining(message),
    })
  })
})
