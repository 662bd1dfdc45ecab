import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ClusterError, type EntryWriter } from '../../../src/cluster/door.ts'
import { openAws } from '../../../src/cluster/eks/aws.ts'
import { discoveries } from '../../../src/cluster/eks/discoveries.ts'
import { entryWriter } from '../../../src/cluster/eks/write-entries.ts'
import type { EntryDetails } from '../../../src/live/facts.ts'
import type { EntryStep } from '../../../src/login/mapping/access-entries/step.ts'
import { type LoopbackAws, startLoopbackAws } from '../../loopback/aws.ts'
import { enterAwsEnvironment } from '../../loopback/aws-environment.ts'
import type { AwsRefusal, AwsState } from '../../loopback/aws-state.ts'
import { held } from '../../rbac/held-policy.ts'

const IAM = 'arn:aws:iam::111122223333'
const dev = `${IAM}:role/teams/eu/dev`
const clusterName = 'prod'
const tags = { 'eks-access/set': 'default' }
const VIEW = 'AmazonEKSViewPolicy'
const EDIT = 'AmazonEKSEditPolicy'
const arnOf = (policy: string): string => `arn:aws:eks::aws:cluster-access-policy/${policy}`

let aws: LoopbackAws
let waits: number[]
let leaveAwsEnvironment: () => void

beforeEach(async () => {
  leaveAwsEnvironment = enterAwsEnvironment()
  waits = []
  aws = await startLoopbackAws({ clusters: [] })
  process.env['AWS_ENDPOINT_URL_EKS'] = aws.url
})
afterEach(async () => {
  await aws.close()
  leaveAwsEnvironment()
})

function has(state: Partial<AwsState> = {}, mode: 'CONFIG_MAP' | 'API' = 'API'): void {
  const arn = 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod'
  aws.replace({
    clusters: [{ name: clusterName, arn, accessConfig: { authenticationMode: mode } }],
    ...state,
  })
}

/** The state with an entry of dev. */
function withDev(more: Partial<AwsState> = {}): void {
  has({
    accessEntries: [
      {
        clusterName,
        principalArn: dev,
        type: 'STANDARD',
        username: 'dev:{{SessionName}}',
        kubernetesGroups: ['devs', 'viewers'],
        tags,
      },
    ],
    associatedPolicies: { [dev]: [{ policyArn: arnOf(VIEW), accessScope: { type: 'cluster' } }] },
    ...more,
  })
}

async function writer(): Promise<EntryWriter> {
  const opened = await openAws({ door: 'eks', name: clusterName, region: 'ap-northeast-1' })
  return entryWriter(opened, discoveries(opened), {
    wait: async (milliseconds) => {
      waits.push(milliseconds)
    },
  })
}

const CREATE: EntryStep = {
  principalArn: dev,
  verb: 'create',
  username: 'dev:{{SessionName}}',
  groups: ['devs'],
  tags,
}

const NOT_FOUND = {
  status: 404,
  type: 'ResourceNotFoundException',
  message:
    "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
}

/** Reads the entry and does the step. */
async function done(step: EntryStep): Promise<EntryDetails | undefined> {
  const entries = await writer()
  return await entries.write(step, step.verb === 'create' ? undefined : await entries.read(dev))
}

async function failure(step: EntryStep): Promise<ClusterError> {
  const error: unknown = await done(step).then(
    () => undefined,
    (failed: unknown) => failed,
  )
  if (error instanceof ClusterError) return error
  throw new Error(`It did not fail as a cluster does: ${error}`)
}

describe('a step', () => {
  test('create makes a STANDARD entry with its username, its groups and its tags', async () => {
    has()
    expect(await done(CREATE)).toMatchObject({ type: 'STANDARD', groups: ['devs'], policies: [], tags })
    expect(aws.entries()).toEqual({
      [dev]: { type: 'STANDARD', username: 'dev:{{SessionName}}', groups: ['devs'], policies: {}, tags },
    })
    expect(aws.actions).toEqual([
      'eks:CreateAccessEntry',
      'eks:DescribeAccessEntry',
      'eks:ListAssociatedAccessPolicies',
    ])
  })

  test.each<[string, EntryStep, object]>([
    [
      'update sends username and groups, whichever changes',
      { principalArn: dev, verb: 'update', username: 'dev:{{SessionName}}', groups: ['ops'] },
      { username: 'dev:{{SessionName}}', groups: ['ops'], policies: { [VIEW]: 'cluster' }, tags },
    ],
    [
      'associate adds a policy',
      { principalArn: dev, verb: 'associate', policy: held(EDIT, 'shop', 'shop-*') },
      { policies: { [EDIT]: ['shop', 'shop-*'], [VIEW]: 'cluster' } },
    ],
    [
      'associate replaces the scope of a policy that the entry has',
      { principalArn: dev, verb: 'associate', policy: held(VIEW, 'shop') },
      { policies: { [VIEW]: ['shop'] } },
    ],
    [
      'disassociate takes a policy, and nothing else',
      { principalArn: dev, verb: 'disassociate', policy: VIEW },
      { groups: ['devs', 'viewers'], policies: {} },
    ],
    [
      'tag leaves the other tags',
      { principalArn: dev, verb: 'tag', tags: { team: 'eu' } },
      { tags: { ...tags, team: 'eu' } },
    ],
    ['untag takes the keys', { principalArn: dev, verb: 'untag', keys: ['eks-access/set'] }, { tags: {} }],
  ])('%s', async (_, step, expected) => {
    withDev()
    await done(step)
    expect(aws.entries()[dev]).toMatchObject(expected)
    expect(aws.writes).toMatchObject([{ cluster: clusterName, principalArn: dev, answer: 200 }])
  })

  test('delete takes the entry and its policies', async () => {
    withDev()
    expect(await done({ principalArn: dev, verb: 'delete' })).toBeUndefined()
    expect(aws.entries()).toEqual({})
  })

  test('gives the entry as it is then, which is what the next one expects', async () => {
    has()
    const entries = await writer()
    let entry = await entries.write(CREATE, undefined)
    entry = await entries.write({ principalArn: dev, verb: 'associate', policy: held(VIEW) }, entry)
    entry = await entries.write({ principalArn: dev, verb: 'tag', tags: { team: 'eu' } }, entry)
    entry = await entries.write(
      { principalArn: dev, verb: 'update', username: 'dev:{{SessionName}}', groups: [] },
      entry,
    )
    expect(entry).toMatchObject({ groups: [], policies: [held(VIEW)], tags: { ...tags, team: 'eu' } })
    expect(await entries.write({ principalArn: dev, verb: 'delete' }, entry)).toBeUndefined()
    expect(waits).toEqual([])
  })
})

describe('an entry that is not what the plan was made of is not written', () => {
  const seen: EntryDetails = {
    type: 'STANDARD',
    username: 'dev:{{SessionName}}',
    groups: ['viewers', 'devs'],
    policies: [held(VIEW)],
    tags,
  }
  const step: EntryStep = { principalArn: dev, verb: 'disassociate', policy: VIEW }

  test('the order of its groups does not count', async () => {
    withDev()
    expect(await (await writer()).write(step, seen)).toMatchObject({ policies: [] })
  })

  test.each<[string, Partial<EntryDetails>, string]>([
    ['the type', { type: 'EC2_LINUX' }, 'its type'],
    ['the username', { username: 'dev' }, 'its username'],
    ['a group', { groups: ['devs'] }, 'its groups'],
    ['a policy', { policies: [] }, 'its access policies'],
    ['the scope of a policy', { policies: [held(VIEW, 'shop')] }, 'its access policies'],
    ['a tag', { tags: {} }, 'its tags'],
    ['groups and tags', { groups: [], tags: {} }, 'its groups and tags'],
    ['something else, by its time', { modifiedAt: '2026-10-01T00:00:00.000Z' }, 'since it was read.'],
  ])('%s', async (_, other, words) => {
    withDev()
    const failed = (await writer()).write(step, { ...seen, ...other })
    await expect(failed).rejects.toMatchObject({
      kind: 'conflict',
      operation: `disassociate AccessEntry/${dev}`,
      message: expect.stringContaining(words),
      unsure: false,
    })
    expect(aws.writes).toEqual([])
    expect(waits).toEqual([])
  })

  test('nor one that is gone', async () => {
    has()
    const failed = (await writer()).write(step, seen)
    await expect(failed).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('was deleted since it was read'),
    })
  })

  test('but what this program wrote itself has time to be seen by every read', async () => {
    withDev()
    const entries = await writer()
    const entry = await entries.write(step, seen)
    const notYet = { ...NOT_FOUND, action: 'eks:DescribeAccessEntry', times: 2 }
    aws.replace({ ...aws.state(), refusals: [notYet] })
    expect(await entries.write({ principalArn: dev, verb: 'delete' }, entry)).toBeUndefined()
    expect(waits).toEqual([250, 500])
  })
})

describe('what was written is read until it is seen', () => {
  test('though it is not there at first', async () => {
    has({ staleCalls: 4 })
    expect(await done(CREATE)).toMatchObject({ groups: ['devs'] })
    expect(waits).toEqual([250, 500])
  })

  test('though it is as before at first', async () => {
    withDev({ staleCalls: 2 })
    const step: EntryStep = { principalArn: dev, verb: 'update', username: 'dev:x', groups: ['ops'] }
    expect(await done(step)).toMatchObject({ groups: ['ops'] })
    expect(waits).toEqual([250])
  })

  test('though a deleted one is still there at first', async () => {
    withDev({ staleCalls: 2 })
    expect(await done({ principalArn: dev, verb: 'delete' })).toBeUndefined()
    expect(waits).toEqual([250])
  })

  test('for a minute, and then it is not known whether it was done', async () => {
    has({ staleCalls: 1000 })
    expect(await failure(CREATE)).toMatchObject({
      kind: 'unavailable',
      unsure: true,
      message: `EKS accepted this write, but a minute later it still returns no access entry of ${dev}.`,
    })
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThanOrEqual(59_000)
  })

  test('and a read that fails says that the write was sent', async () => {
    const denied: AwsRefusal = {
      status: 403,
      type: 'AccessDeniedException',
      message: 'not authorized to perform: eks:DescribeAccessEntry',
      action: 'eks:DescribeAccessEntry',
      times: 'always',
    }
    has({ refusals: [denied] })
    expect(await failure(CREATE)).toMatchObject({ kind: 'forbidden', unsure: true })
    expect(Object.keys(aws.entries())).toEqual([dev])
  })
})

describe('a refusal is waited out', () => {
  test('when EKS does not know of a new entry yet', async () => {
    has()
    const entries = await writer()
    const entry = await entries.write(CREATE, undefined)
    aws.replace({
      ...aws.state(),
      writeFaults: [1, 2].map((nth) => ({ nth, kind: 'refused', refusal: NOT_FOUND })),
    })
    await entries.write({ principalArn: dev, verb: 'associate', policy: held(VIEW) }, entry)
    expect(aws.entries()[dev]).toMatchObject({ policies: { [VIEW]: 'cluster' } })
    expect(waits).toEqual([250, 500])
  })

  const unknown: AwsRefusal = {
    status: 400,
    type: 'InvalidParameterException',
    message: 'The specified principalArn is invalid: invalid principal',
  }

  test('when IAM has not told EKS of a new principal yet', async () => {
    has({ refusals: [{ ...unknown, action: 'eks:CreateAccessEntry', times: 2 }] })
    await done(CREATE)
    expect(waits).toEqual([1000, 2000])
  })

  test('when EKS says that something has to spread first', async () => {
    const early = { status: 428, type: 'ResourcePropagationDelayException', message: 'Wait' }
    has({ writeFaults: [{ nth: 1, kind: 'refused', refusal: early }] })
    await done(CREATE)
    expect(waits).toEqual([250])
  })

  test('but no longer than 15 seconds', async () => {
    has({ roles: [] })
    expect(await failure(CREATE)).toMatchObject({
      kind: 'invalid',
      unsure: false,
      message: `EKS does not know the principal ${dev}.`,
      fix: expect.stringContaining('lacks its path'),
    })
    expect(waits.reduce((sum, wait) => sum + wait)).toBe(15_000)
    expect(aws.writes).toHaveLength(5)
  })
})

describe('an answer that is lost', () => {
  test.each<[string, EntryStep, object]>([
    ['create', CREATE, { [dev]: { groups: ['devs'] } }],
    [
      'update',
      { principalArn: dev, verb: 'update', username: 'dev:x', groups: [] },
      { [dev]: { groups: [] } },
    ],
    [
      'associate',
      { principalArn: dev, verb: 'associate', policy: held(EDIT) },
      { [dev]: { policies: { [EDIT]: 'cluster' } } },
    ],
    ['disassociate', { principalArn: dev, verb: 'disassociate', policy: VIEW }, { [dev]: { policies: {} } }],
    ['tag', { principalArn: dev, verb: 'tag', tags: { a: 'b' } }, { [dev]: { tags: { a: 'b' } } }],
    ['untag', { principalArn: dev, verb: 'untag', keys: ['a'] }, { [dev]: {} }],
    ['delete', { principalArn: dev, verb: 'delete' }, {}],
  ])('of %s is no failure where the write is seen', async (verb, step, expected) => {
    if (verb === 'create') has({ writeFaults: [{ nth: 1, kind: 'lost' }] })
    else withDev({ writeFaults: [{ nth: 1, kind: 'lost' }] })
    await done(step)
    expect(aws.entries()).toMatchObject(expected)
    // The SDK asked again.
    expect(aws.writes.map(({ answer }) => answer)).toEqual(['cut', expect.any(Number)])
  })

  test('each time is no failure either, where the write is seen', async () => {
    has({ writeFaults: [1, 2, 3].map((nth) => ({ nth, kind: 'lost' })) })
    await done(CREATE)
    expect(aws.entries()).toMatchObject({ [dev]: { tags } })
  })

  test('of a write that was not done leaves it unsure', async () => {
    has({ writeFaults: [1, 2, 3].map((nth) => ({ nth, kind: 'cut' })) })
    expect(await failure(CREATE)).toMatchObject({ unsure: true })
    expect(aws.entries()).toEqual({})
  })

  test('with a failure of EKS in its place is no failure where the write is seen', async () => {
    withDev({ writeFaults: [1, 2, 3].map((nth) => ({ nth, kind: 'failed' })) })
    expect(await done({ principalArn: dev, verb: 'delete' })).toBeUndefined()
  })
})

describe('a refusal says what is wrong, what to do, and that nothing was written', () => {
  const refused = (type: string, message: string, status = 400): Partial<AwsState> => ({
    writeFaults: [{ nth: 1, kind: 'refused', refusal: { status, type, message } }],
  })
  const UPDATE: EntryStep = { principalArn: dev, verb: 'update', username: 'dev:x', groups: ['a'] }

  test.each<[string, Partial<AwsState>, EntryStep, object]>([
    [
      'a group that is reserved',
      {},
      { ...CREATE, groups: ['system:masters'] } as EntryStep,
      {
        kind: 'invalid',
        message: 'The kubernetes group name system:masters is invalid, it cannot start with system:.',
        fix: expect.stringContaining('AmazonEKSClusterAdminPolicy'),
      },
    ],
    [
      'a username that is reserved',
      {},
      { ...CREATE, username: 'system:node:x' } as EntryStep,
      { kind: 'invalid', fix: expect.stringContaining('does not begin with system:') },
    ],
    [
      'a username without a colon before its template',
      {},
      { ...CREATE, username: 'dev-{{SessionName}}' } as EntryStep,
      { kind: 'invalid', message: expect.stringContaining('colon before {{SessionName}}') },
    ],
    [
      'a service-linked role',
      {},
      { ...CREATE, principalArn: `${IAM}:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch` },
      { kind: 'invalid', message: expect.stringContaining('is a service-linked role') },
    ],
    [
      'an entry that somebody else made',
      refused(
        'ResourceInUseException',
        'The specified access entry resource is already in use on this cluster.',
        409,
      ),
      CREATE,
      { kind: 'exists', message: expect.stringContaining(`The access entry of ${dev} exists already`) },
    ],
    [
      'more entries than there may be',
      refused('ResourceLimitExceededException', 'You cannot create more than 3000 access entries.'),
      CREATE,
      { kind: 'invalid', message: 'The cluster prod has as many access entries as EKS allows: 3,000.' },
    ],
    [
      'a mode that has no entries',
      refused(
        'InvalidRequestException',
        "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
      ),
      CREATE,
      { kind: 'misconfigured', message: expect.stringContaining('its authentication mode is CONFIG_MAP') },
    ],
    [
      'a mode that is two steps away',
      refused('InvalidParameterException', 'Unsupported authentication mode update from CONFIG_MAP to API'),
      CREATE,
      { kind: 'invalid', fix: expect.stringContaining('one step at a time') },
    ],
    [
      'an action that is not allowed',
      refused(
        'AccessDeniedException',
        'User: x is not authorized to perform: eks:CreateAccessEntry because no identity-based policy allows it',
        403,
      ),
      CREATE,
      { kind: 'forbidden', fix: expect.stringContaining('Allow eks:CreateAccessEntry') },
    ],
    [
      'an action that is denied',
      refused(
        'AccessDeniedException',
        'User: x is not authorized to perform: eks:CreateAccessEntry with an explicit deny in an identity-based policy',
        403,
      ),
      CREATE,
      { kind: 'forbidden', fix: expect.stringContaining('denies this on purpose') },
    ],
    [
      'anything else that is invalid',
      refused('InvalidParameterException', 'Something new'),
      CREATE,
      { kind: 'invalid', message: 'Something new.', fix: expect.stringContaining('access.yaml') },
    ],
  ])('%s', async (_, state, step, expected) => {
    has(state)
    expect(await failure(step)).toMatchObject({
      operation: `create AccessEntry/${step.principalArn}`,
      unsure: false,
      ...expected,
    })
    expect(aws.entries()).toEqual({})
  })

  test('an entry that is not of type STANDARD', async () => {
    withDev({ accessEntries: [{ clusterName, principalArn: dev, type: 'EC2_LINUX', username: 'n' }] })
    expect(await failure(UPDATE)).toMatchObject({
      kind: 'invalid',
      message: `The access entry of ${dev} is not of type STANDARD, so EKS does not let it be changed.`,
    })
  })

  test('tags of such an entry', async () => {
    withDev({ accessEntries: [{ clusterName, principalArn: dev, type: 'EC2_LINUX', username: 'n' }] })
    expect(await failure({ principalArn: dev, verb: 'tag', tags })).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('not of type STANDARD'),
    })
  })
})
