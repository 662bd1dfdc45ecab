import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ClusterReader, EntryWriter } from '../../../src/cluster/door.ts'
import { openDoor } from '../../../src/cluster/open.ts'
import type { AccessEntry } from '../../../src/live/facts.ts'
import { type LoopbackAws, startLoopbackAws } from '../../loopback/aws.ts'
import { enterAwsEnvironment } from '../../loopback/aws-environment.ts'
import { type LoopbackServer, startLoopback } from '../../loopback/server.ts'
import { held } from '../../rbac/held-policy.ts'

const IAM = 'arn:aws:iam::111122223333'
const me = `${IAM}:role/access-apply`
const dev = `${IAM}:role/teams/eu/dev`
const clusterName = 'prod'
const VIEW = 'AmazonEKSViewPolicy'

let aws: LoopbackAws
let api: LoopbackServer
let leaveAwsEnvironment: () => void

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  const userInfo = { username: 'me', groups: [], extra: { canonicalArn: [`${IAM}:role/access-apply`] } }
  api = await startLoopback(({ method }) =>
    method === 'POST'
      ? { status: 201, body: { status: { userInfo } } }
      : { status: 200, body: { metadata: {}, items: [] } },
  )
  aws = await startLoopbackAws({
    clusters: [
      {
        name: clusterName,
        arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
        endpoint: api.url,
        certificateAuthority: { data: '' },
        accessConfig: { authenticationMode: 'API' },
      },
    ],
    accessEntries: [
      { clusterName, principalArn: me, type: 'STANDARD', username: 'me', kubernetesGroups: ['appliers'] },
    ],
  })
  for (const service of ['EKS', 'EC2', 'IAM']) process.env[`AWS_ENDPOINT_URL_${service}`] = aws.url
})
afterEach(async () => {
  await Promise.all([aws.close(), api.close()])
  leaveAwsEnvironment()
})

const open = () => openDoor({ door: 'eks', name: clusterName, region: 'ap-northeast-1' }, { folder: '.' })

async function entriesOf(reader: ClusterReader): Promise<readonly AccessEntry[]> {
  const wanted = { entries: [dev], holdersOf: [VIEW] }
  const { facts } = await reader.snapshot('default', () => wanted)
  if (facts?.accessEntries.kind !== 'known') throw new Error('access entries are not known')
  return facts.accessEntries.value
}

function entriesWriter(writer: { readonly entries?: EntryWriter }): EntryWriter {
  if (writer.entries === undefined) throw new Error('there is no writer of access entries')
  return writer.entries
}

const create = {
  principalArn: dev,
  verb: 'create',
  username: 'dev:{{SessionName}}',
  groups: ['devs'],
  tags: {},
} as const

test('a reader has no way to write access entries', async () => {
  expect(await open().reader()).not.toHaveProperty('entries')
})

test('what was written is read anew, by every connection of the door', async () => {
  const door = open()
  const [writer, reader] = [await door.writer(), await door.reader()]
  expect((await entriesOf(writer)).map(({ principalArn }) => principalArn)).toEqual([me])
  const entries = entriesWriter(writer)
  const made = await entries.write(create, undefined)
  for (const one of [writer, reader, await door.reader()])
    expect(await entriesOf(one)).toMatchObject([
      { principalArn: me },
      { principalArn: dev, details: { groups: ['devs'] } },
    ])
  await entries.write({ principalArn: dev, verb: 'associate', policy: held(VIEW) }, made)
  const { facts } = await reader.snapshot('default', () => ({ entries: [dev], holdersOf: [VIEW] }))
  expect(facts).toMatchObject({
    accessEntries: { value: [{}, { details: { policies: [held(VIEW)] } }] },
    policyHolders: new Map([[VIEW, { kind: 'known', value: [dev] }]]),
  })
})

test('so is the entry of whoever asks', async () => {
  const door = open()
  const writer = await door.writer()
  expect(await entriesOf(writer)).toMatchObject([{ details: { groups: ['appliers'] } }])
  const entries = entriesWriter(writer)
  const seen = await entries.read(me)
  await entries.write({ principalArn: me, verb: 'update', username: 'me', groups: ['others'] }, seen)
  expect(await entriesOf(writer)).toMatchObject([{ details: { groups: ['others'] } }])
})

test('nothing else is asked anew', async () => {
  const writer = await open().writer()
  await entriesOf(writer)
  const entries = entriesWriter(writer)
  await entries.write(create, undefined)
  const before = aws.actions.length
  await entriesOf(writer)
  expect(new Set(aws.actions.slice(before))).toEqual(
    new Set(['eks:ListAccessEntries', 'eks:DescribeAccessEntry', 'eks:ListAssociatedAccessPolicies']),
  )
})

test('a list that is older than what was written is corrected', async () => {
  const writer = await open().writer()
  const entries = entriesWriter(writer)
  const arns = async () => (await entriesOf(writer)).map(({ principalArn }) => principalArn)
  aws.change({ staleLists: 1 })
  const made = await entries.write(create, undefined)
  expect(await arns()).toEqual([me, dev])
  await entries.write({ principalArn: dev, verb: 'delete' }, made)
  expect(await arns()).toEqual([me])
})
