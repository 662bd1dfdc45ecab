import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { AccessEntry, ClusterFacts, Identity } from '../../src/live/facts.ts'
import { loginsOf } from '../../src/login/logins.ts'
import { factsOf, known, ROLE } from '../plan/guard/cluster.ts'
import { row } from '../plan/live.ts'

const CI: Identity = {
  username: 'ci:a@b',
  groups: ['robots', 'system:authenticated'],
  canonicalArn: `${ROLE}ci`,
  sessionName: 'a@b',
}
const ALICE: Identity = {
  username: 'alice',
  groups: ['dev'],
  canonicalArn: 'arn:aws:iam::111122223333:user/staff/alice',
}

describe('how an identity comes in', () => {
  const CI_ROW = row('ci', ['robots'], '"ci:{{SessionNameRaw}}"')
  const entry = (details?: Partial<NonNullable<AccessEntry['details']>>): AccessEntry => ({
    principalArn: `${ROLE}path/to/ci`,
    ...(details === undefined
      ? {}
      : {
          details: {
            type: 'STANDARD',
            username: 'ci:{{SessionNameRaw}}',
            groups: [],
            policies: [],
            ...details,
          },
        }),
  })

  const cases: readonly {
    title: string
    identity?: Identity
    data: Record<string, string>
    entries?: readonly AccessEntry[]
    mode?: ClusterFacts['authenticationMode']
    expected: string
  }[] = [
    { title: 'by a row that gives what it is', data: { mapRoles: CI_ROW }, expected: 'row' },
    {
      title: 'by a row in another case',
      data: { mapRoles: CI_ROW.replace('role/ci', 'ROLE/CI') },
      expected: 'row',
    },
    {
      title: 'by one of two rows for its ARN that apply at random',
      identity: { ...ALICE, canonicalArn: 'arn:aws:iam::111122223333:user/alice' },
      data: {
        mapUsers: ['alice', 'Alice']
          .map((name) => `- userarn: arn:aws:iam::111122223333:user/${name}\n  username: ${name}\n`)
          .join(''),
      },
      expected: 'row',
    },
    {
      title: 'by none of the rows, because its row gives another username',
      data: { mapRoles: row('ci', ['robots'], 'other') },
      expected: 'hidden',
    },
    {
      title: 'by none of the rows, because its row gives a group that it has not',
      data: { mapRoles: row('ci', ['robots', 'admins'], '"ci:{{SessionNameRaw}}"') },
      expected: 'hidden',
    },
    { title: 'by no row at all', data: {}, expected: 'hidden' },
    {
      title: 'by its account',
      identity: { ...ALICE, username: ALICE.canonicalArn ?? '' },
      data: { mapAccounts: '- "111122223333"\n' },
      expected: 'account',
    },
    {
      title: 'not by its account, because of its username',
      identity: ALICE,
      data: { mapAccounts: '- "111122223333"\n' },
      expected: 'hidden',
    },
    {
      title: 'by an access entry, whose principal has a path, whatever its row says',
      data: { mapRoles: CI_ROW },
      entries: [entry()],
      expected: 'entry',
    },
    {
      title: 'by an access entry that gives what it is',
      data: { mapRoles: CI_ROW },
      entries: [entry({ groups: ['robots'] })],
      expected: 'entry',
    },
    {
      title: 'by its row, where its access entry gives something else',
      data: { mapRoles: CI_ROW },
      entries: [entry({ username: 'else' })],
      expected: 'row',
    },
    {
      title: 'by its access entry, where nothing else is left',
      data: {},
      entries: [entry({ username: 'else' })],
      expected: 'entry',
    },
    {
      title: 'by nothing that can be read, where the row that gives what it is is not read',
      data: { mapRoles: CI_ROW },
      mode: 'API',
      expected: 'hidden',
    },
    {
      title: 'not by IAM',
      identity: { username: 'system:serviceaccount:a:b', groups: [] },
      data: { mapRoles: CI_ROW },
      expected: 'not-iam',
    },
  ]

  test.each(cases)('$title', ({ identity = CI, data, entries = [], mode, expected }) => {
    const facts: ClusterFacts = {
      ...factsOf({ accessEntries: known(entries) }),
      identity,
      ...(mode === undefined ? {} : { authenticationMode: mode }),
    }
    expect(loginsOf({ awsAuth: decodeAwsAuth(data), facts }).caller?.way.kind).toBe(expected)
  })
})

describe('who the caller is after a plan', () => {
  const CI_ROW = row('ci', ['robots'], '"ci:{{SessionNameRaw}}"')
  const facts = (entries: readonly AccessEntry[] = []): ClusterFacts => ({
    ...factsOf({ accessEntries: known(entries) }),
    identity: CI,
  })
  const whoWith = (
    data: Record<string, string>,
    live: Record<string, string> = { mapRoles: CI_ROW },
    entries: readonly AccessEntry[] = [],
  ) =>
    loginsOf({
      awsAuth: decodeAwsAuth(data),
      facts: facts(entries),
      live: decodeAwsAuth(live),
    }).callerIdentities()

  test('is itself where its row says the same, in another place and other words', () => {
    expect(whoWith({ mapUsers: CI_ROW.replace('rolearn', 'userarn') })).toEqual([CI])
  })

  test('is what another row makes of it, filled in', () => {
    expect(whoWith({ mapRoles: row('ci', ['"{{AccountID}}"', 'x'], '"{{SessionName}}"') })).toEqual([
      { username: 'a-b', groups: ['111122223333', 'x'] },
    ])
  })

  test('is its ARN without groups where only its account is left', () => {
    expect(whoWith({ mapAccounts: '- "111122223333"\n' })).toEqual([{ username: `${ROLE}ci`, groups: [] }])
  })

  test('is nobody where nothing is left', () => {
    expect(whoWith({ mapAccounts: '- "444455556666"\n' })).toEqual([])
    expect(whoWith({ mapRoles: '- rolearn: {{x}}\n' })).toEqual([])
  })

  test('is itself whatever aws-auth says where it does not come in by it', () => {
    expect(whoWith({}, {})).toEqual([CI])
    expect(whoWith({}, { mapRoles: CI_ROW }, [{ principalArn: `${ROLE}ci` }])).toEqual([CI])
  })
})
