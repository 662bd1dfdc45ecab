import { describe, expect, test } from '@jest/globals'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { AccessEntry, ClusterFacts, Discovery, IamRecord } from '../../src/live/facts.ts'
import type { Login } from '../../src/login/login.ts'
import { loginsOf } from '../../src/login/logins.ts'
import { denied, factsOf, known } from '../plan/guard/cluster.ts'

const ACCOUNT = 'arn:aws:iam::111122223333'
const [BEFORE, MADE, AFTER] = ['2026-01-01', '2026-03-01', '2026-06-01'].map((day) => `${day}T00:00:00.000Z`)

const exists = (name: string, createdAt = BEFORE): Discovery<IamRecord> =>
  known({ kind: 'exists', arn: `${ACCOUNT}:${name}`, createdAt: createdAt ?? '' })
const none = known<IamRecord>({ kind: 'none' })

interface Case {
  /** The principal of the entry; absent: there is none. */
  readonly entry?: string
  /** The date is not known where it is null. */
  readonly entryMade?: string | null
  /** In the row beneath. */
  readonly groups?: string
  readonly iam?: Discovery<IamRecord>
  readonly facts?: Partial<ClusterFacts>
}

/** How `role/dev`, or the principal of the entry, logs in. */
function login({ entry, entryMade = MADE ?? '', groups, iam, facts }: Case): Login | undefined {
  const principalArn = `${ACCOUNT}:${entry ?? 'role/dev'}`
  const key = principalKey(principalArn)
  const made = entryMade === null ? {} : { createdAt: entryMade }
  const details = { type: 'STANDARD', username: 'by-entry', groups: ['entry'], policies: [], ...made }
  const entries: AccessEntry[] = entry === undefined ? [] : [{ principalArn, details }]
  const item = principalArn.includes(':user/') ? 'userarn' : 'rolearn'
  const row = `- {${item}: "${key}", username: by-row, groups: [${groups}]}\n`
  const text = groups === undefined ? '' : row
  return loginsOf({
    awsAuth: decodeAwsAuth(item === 'userarn' ? { mapUsers: text } : { mapRoles: text }),
    facts: factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known(entries),
      ...(iam === undefined ? {} : { iamPrincipals: new Map([[key, iam]]) }),
      ...facts,
    }),
  }).of(principalArn)
}

const said = (about: Case) => {
  const found = login(about)
  return [found?.dead?.kind, found?.identities.map(({ username }) => username).join(), found?.sureness]
}

const entry = 'role/team/dev'

describe('an access entry', () => {
  test.each<[string, Case, (string | undefined)[]]>([
    ['of whom nobody asked IAM is as good as it looks', {}, [undefined, 'by-entry', 'sure']],
    ['whose role is older than it is', { iam: exists(entry) }, [undefined, 'by-entry', 'sure']],
    ['made in the same moment is', { iam: exists(entry, MADE) }, [undefined, 'by-entry', 'sure']],
    ['that is older than its role is dead', { iam: exists(entry, AFTER) }, ['made-anew', 'by-entry', 'sure']],
    [
      'of which no date is known is not',
      { iam: exists(entry, AFTER), entryMade: null },
      [undefined, 'by-entry', 'sure'],
    ],
    [
      'whose role has another path is dead',
      { iam: exists('role/ops/dev') },
      ['other-path', 'by-entry', 'sure'],
    ],
    [
      'whose role has no path any more is dead',
      { iam: exists('role/dev') },
      ['other-path', 'by-entry', 'sure'],
    ],
    ['spelled in another case is not', { iam: exists('role/Team/DEV') }, [undefined, 'by-entry', 'sure']],
    ['whose role IAM does not know is dead', { iam: none }, ['gone', 'by-entry', 'sure']],
    [
      'whose role may not be asked about is not',
      { iam: denied('iam:GetRole') },
      [undefined, 'by-entry', 'sure'],
    ],
    [
      'that is dead may leave its principal to the row',
      { iam: exists(entry, AFTER), groups: 'row' },
      ['made-anew', 'by-entry,by-row', 'unless-dead'],
    ],
    [
      'in mode API has no row beneath',
      { iam: exists(entry, AFTER), groups: 'row', facts: { authenticationMode: 'API' } },
      ['made-anew', 'by-entry', 'sure'],
    ],
  ])('%s', (_, about, expected) => {
    expect(said({ entry, ...about })).toEqual(expected)
  })

  // UpdateUser changes the path, and the unique id stays.
  test.each<[string, Discovery<IamRecord>, string | undefined]>([
    ['was moved', exists('user/ops/ann'), undefined],
    ['is another one', exists('user/ops/ann', AFTER), 'other-path'],
    ['was made anew', exists('user/ann', AFTER), 'made-anew'],
  ])('of a user who %s', (_, iam, expected) => {
    expect(said({ entry: 'user/ann', iam })[0]).toBe(expected)
  })
})

describe('a row', () => {
  test.each<[string, Case, (string | undefined)[]]>([
    ['of a role that is gone is dead', { iam: none }, ['gone', 'by-row', 'sure']],
    [
      'of one that was made anew is not: it matches by the ARN',
      { iam: exists('role/dev', AFTER) },
      [undefined, 'by-row', 'sure'],
    ],
    [
      'of one with another path is not: it has none',
      { iam: exists('role/ops/dev') },
      [undefined, 'by-row', 'sure'],
    ],
  ])('%s', (_, about, expected) => {
    expect(said({ groups: 'row', ...about })).toEqual(expected)
  })
})

test('whoever asks is there, whatever IAM says', () => {
  const identity = { username: 'by-entry', groups: ['entry'], canonicalArn: `${ACCOUNT}:role/dev` }
  expect(said({ entry, iam: none, facts: { identity } })).toEqual([undefined, 'by-entry', 'sure'])
})
