import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { EksCluster } from '../../../src/access/desired.ts'
import type { ClusterReader } from '../../../src/cluster/door.ts'
import { type AwsAccounts, awsAccounts } from '../../../src/cluster/eks/accounts.ts'
import { openDoor } from '../../../src/cluster/open.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { type LoopbackAws, startLoopbackAws } from '../../loopback/aws.ts'
import { enterAwsEnvironment, SECRET } from '../../loopback/aws-environment.ts'
import { type LoopbackServer, startLoopback } from '../../loopback/server.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'
const NAMES = Array.from({ length: 12 }, (_, index) => `cluster-${index}`)
const ENTRIES = Array.from({ length: 8 }, (_, index) => `${ROLE}person-${index}`)

let aws: LoopbackAws
let api: LoopbackServer
let sts: LoopbackServer
let accounts: AwsAccounts
let leaveAwsEnvironment: () => void
/** Milliseconds for which the credentials of a role are good, less the five minutes before whose end they are renewed. */
let lifetime: number

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  process.env['AWS_MAX_ATTEMPTS'] = '6'
  accounts = awsAccounts()
  lifetime = 3_000_000
  api = await startLoopback(({ method }) =>
    method === 'POST'
      ? { status: 201, body: { status: { userInfo: { username: 'me', groups: [] } } } }
      : { status: 200, body: { metadata: {}, items: [] } },
  )
  sts = await startLoopback(() => {
    const credentials = `<AccessKeyId>ASIAASSUMED${sts.asked.length}</AccessKeyId><SecretAccessKey>${SECRET}</SecretAccessKey><SessionToken>session-${sts.asked.length}</SessionToken><Expiration>${new Date(Date.now() + 300_000 + lifetime).toISOString()}</Expiration>`
    return {
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>${credentials}</Credentials></AssumeRoleResult></AssumeRoleResponse>`,
    }
  })
  aws = await startLoopbackAws({
    clusters: NAMES.map((name) => ({
      name,
      arn: `arn:aws:eks:ap-northeast-1:111122223333:cluster/${name}`,
      endpoint: api.url,
      certificateAuthority: { data: '' },
      accessConfig: { authenticationMode: 'API' },
    })),
    accessEntries: NAMES.flatMap((clusterName) =>
      ENTRIES.map((principalArn) => ({ clusterName, principalArn, type: 'STANDARD', username: 'somebody' })),
    ),
  })
  process.env['AWS_ENDPOINT_URL_EKS'] = aws.url
  process.env['AWS_ENDPOINT_URL_IAM'] = aws.url
  process.env['AWS_ENDPOINT_URL_STS'] = sts.url
})
afterEach(async () => {
  await Promise.all([aws.close(), api.close(), sts.close()])
  leaveAwsEnvironment()
})

const reader = (name: string, own: Partial<EksCluster> = {}): Promise<ClusterReader> =>
  openDoor({ door: 'eks', name, region: 'ap-northeast-1', ...own }, { folder: '.', accounts }).reader()

/** With what each entry gives. */
async function snapshot(name: string, own: Partial<EksCluster> = {}): Promise<Snapshot> {
  const opened = await reader(name, own)
  try {
    return await opened.snapshot('default', () => ({ entries: ENTRIES }))
  } finally {
    await opened.close()
  }
}

const keyOf = ({ headers }: LoopbackServer['asked'][number]): string | undefined =>
  /Credential=(\w+)\//.exec(headers.authorization ?? '')?.[1]

describe('clusters of one account', () => {
  test('have never more than 16 requests to EKS under way together', async () => {
    let underWay = 0
    let most = 0
    aws.beforeAnswer = async () => {
      most = Math.max(most, ++underWay)
      // Long enough for all that may be under way to arrive.
      await new Promise((resolve) => setTimeout(resolve, 60))
      underWay--
    }
    await Promise.all(NAMES.map((name) => snapshot(name)))
    expect(most).toBe(16)
  }, 60_000)

  test('all get their answers where EKS refuses what is too many for the account', async () => {
    aws.replace({ ...aws.state(), eksRequestsPerSecond: 40 })
    const found = await Promise.all(NAMES.map((name) => snapshot(name)))
    for (const { facts } of found) {
      expect(facts?.entriesUnread).toBeUndefined()
      expect(facts?.accessEntries).toMatchObject({
        kind: 'known',
        value: ENTRIES.map((principalArn) => ({ principalArn, details: { type: 'STANDARD' } })),
      })
    }
  }, 120_000)

  test('that assume one role assume it once', async () => {
    const assumeRole = `${ROLE}planner`
    await Promise.all(NAMES.map((name) => snapshot(name, { assumeRole })))
    expect(sts.asked.map(({ body }) => new URLSearchParams(body).get('RoleArn'))).toEqual([assumeRole])
    expect(new Set(aws.asked.map(keyOf))).toEqual(new Set(['ASIAASSUMED1']))
  }, 60_000)

  test('that assume other roles, or are in other regions, share no credentials', async () => {
    await Promise.all([
      snapshot('cluster-0', { assumeRole: `${ROLE}one` }),
      snapshot('cluster-1', { assumeRole: `${ROLE}two` }),
      snapshot('cluster-2', { assumeRole: `${ROLE}one`, region: 'eu-west-1' }),
      snapshot('cluster-3'),
    ])
    const roles = sts.asked.map(({ body }) => new URLSearchParams(body).get('RoleArn'))
    expect(roles.toSorted()).toEqual([`${ROLE}one`, `${ROLE}one`, `${ROLE}two`])
    expect(new Set(aws.asked.map(keyOf)).size).toBe(4)
    expect(new Set(sts.asked.map(keyOf))).toEqual(new Set(['AKIDEXAMPLE']))
  })

  test('that assume a role go on with new credentials before the old ones end, also on a connection that is open', async () => {
    const assumeRole = `${ROLE}applier`
    lifetime = 300
    const open = await reader('cluster-0', { assumeRole })
    await open.snapshot('default', () => ({}))
    expect(new Set(aws.asked.map(keyOf))).toEqual(new Set(['ASIAASSUMED1']))
    await new Promise((resolve) => setTimeout(resolve, 400))
    lifetime = 3_000_000
    const before = aws.asked.length
    await open.snapshot('default', () => ({ entries: ENTRIES }))
    await snapshot('cluster-1', { assumeRole })
    expect(new Set(aws.asked.slice(before).map(keyOf))).toEqual(new Set(['ASIAASSUMED2']))
    expect(sts.asked).toHaveLength(2)
    await open.close()
  })
})
