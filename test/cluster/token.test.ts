import { describe, expect, test } from '@jest/globals'
import { eksToken } from '../../src/cluster/eks/token.ts'
import { tokenSource } from '../../src/cluster/eks/token-source.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const signedAt = new Date('2026-01-02T03:04:05Z')

function urlOf(token: string): URL {
  expect(token).toMatch(/^k8s-aws-v1\.[A-Za-z0-9_-]+$/)
  return new URL(Buffer.from(token.slice('k8s-aws-v1.'.length), 'base64url').toString('utf8'))
}

describe('an EKS token', () => {
  // Signatures made by botocore 1.44.5 (`RequestSigner.generate_presigned_url`, as the AWS CLI makes its tokens).
  test.each([
    {
      clusterId: 'prod',
      region: 'ap-northeast-1',
      host: 'sts.ap-northeast-1.amazonaws.com',
      signature: 'ec3abf4167e6373437349e081db504d97c4be2431ead5ccde114aacabac092f8',
    },
    {
      clusterId: 'prod',
      region: 'cn-north-1',
      host: 'sts.cn-north-1.amazonaws.com.cn',
      sessionToken: 'FwoGZXIvYXdzE+/=&session',
      signature: 'e86593b616df6811577080592cc2581179630456bbe33adcbec60867a1de0caa',
    },
    {
      clusterId: 'a_b-C1',
      region: 'us-gov-west-1',
      host: 'sts.us-gov-west-1.amazonaws.com',
      sessionToken: 'x',
      signature: '1d5e33b95332a0e6777fe83d39e02795d43c9d09fd5415dfd20cd19e95afe7a7',
    },
  ])('for $clusterId in $region is the one that botocore makes', async (vector) => {
    const { clusterId, region, host, sessionToken, signature } = vector
    const token = await eksToken({
      clusterId,
      region,
      signedAt,
      credentials: { ...credentials, ...(sessionToken === undefined ? {} : { sessionToken }) },
    })
    const url = urlOf(token)
    expect(url.origin).toBe(`https://${host}`)
    expect(url.pathname).toBe('/')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      Action: 'GetCallerIdentity',
      Version: '2011-06-15',
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': `AKIDEXAMPLE/20260102/${region}/sts/aws4_request`,
      'X-Amz-Date': '20260102T030405Z',
      'X-Amz-Expires': '60',
      'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
      'X-Amz-Signature': signature,
      ...(sessionToken === undefined ? {} : { 'X-Amz-Security-Token': sessionToken }),
    })
  })

  // The checks of `Verify` in pkg/token/token.go, less the call to STS.
  test('passes every check of the format that the authenticator makes', async () => {
    const token = await eksToken({
      clusterId: 'prod',
      region: 'eu-west-1',
      signedAt,
      credentials: { ...credentials, sessionToken: 's'.repeat(1500) },
    })
    expect(token.length).toBeLessThanOrEqual(4096)
    const names = [...urlOf(token).searchParams.keys()].map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    const allowed = 'action version x-amz-algorithm x-amz-credential x-amz-date x-amz-expires'.split(' ')
    allowed.push('x-amz-security-token', 'x-amz-signature', 'x-amz-signedheaders')
    expect(names.filter((name) => !allowed.includes(name))).toEqual([])
  })

  test.each([
    ['us-iso-east-1', 'sts.us-iso-east-1.c2s.ic.gov'],
    ['us-isob-east-1', 'sts.us-isob-east-1.sc2s.sgov.gov'],
    ['eu-isoe-west-1', 'sts.eu-isoe-west-1.cloud.adc-e.uk'],
    ['us-isof-south-1', 'sts.us-isof-south-1.csp.hci.ic.gov'],
    ['eusc-de-east-1', 'sts.eusc-de-east-1.amazonaws.eu'],
    ['us-east-1', 'sts.us-east-1.amazonaws.com'],
  ])('of %s names the STS of its partition', async (region, host) => {
    expect(urlOf(await eksToken({ clusterId: 'prod', region, signedAt, credentials })).host).toBe(host)
  })
})

describe('a source of tokens', () => {
  const source = (clock: { now: number }, provide = async () => credentials) =>
    tokenSource({ clusterId: 'prod', region: 'eu-west-1', credentials: provide, now: () => clock.now })

  test('keeps a token for 14 minutes and then makes another', async () => {
    const clock = { now: Date.parse('2030-01-01T00:00:00Z') }
    const { token } = source(clock)
    const first = await token()
    clock.now += 14 * 60_000
    expect(await token()).toBe(first)
    clock.now += 1
    expect(await token()).not.toBe(first)
  })

  test('never gives a token that another source gave, also within a second', async () => {
    const clock = { now: Date.parse('2031-01-01T00:00:00Z') }
    const tokens = await Promise.all([1, 2, 3].map(() => source(clock).token()))
    expect(new Set(tokens).size).toBe(3)
  })

  // An API server keeps what it said to a token, also for the next process that signs at the same second.
  test('signs for no later time because of what was signed for other clusters', async () => {
    const now = Date.parse('2026-06-01T00:00:00Z')
    const dates = await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const about = { clusterId: `cluster-${index}`, region: 'eu-west-1', now: () => now }
        const token = await tokenSource({ ...about, credentials: async () => credentials }).token()
        return urlOf(token).searchParams.get('X-Amz-Date')
      }),
    )
    expect(new Set(dates)).toEqual(new Set(['20260601T000000Z']))
  })

  test('gives tokens that no other process gives', async () => {
    const clock = { now: Date.parse('2034-01-01T00:00:00Z') }
    const tokens = await Promise.all(Array.from({ length: 20 }, () => source(clock).token()))
    const parameters = tokens.map((token) => [...urlOf(token).searchParams.keys()])
    expect(new Set(parameters.map(String)).size).toBeGreaterThan(15)
    expect(new Set(parameters.map((keys) => String(keys.toSorted()))).size).toBe(1)
  })

  test('makes another token when one is refused, and one only for all that carried it', async () => {
    const { token, renew } = source({ now: Date.parse('2033-01-01T00:00:00Z') })
    const first = await token()
    renew(first)
    const second = await token()
    expect(second).not.toBe(first)
    renew(first)
    expect(await token()).toBe(second)
  })

  test('asks for credentials again after it did not get any', async () => {
    let asked = 0
    const { token } = source({ now: Date.parse('2032-01-01T00:00:00Z') }, async () => {
      if (asked++ === 0) throw new Error('none yet')
      return credentials
    })
    await expect(token()).rejects.toThrow('none yet')
    expect(await token()).toMatch(/^k8s-aws-v1\./)
  })
})
