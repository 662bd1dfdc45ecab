import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { deadRows, effectiveRow, rowsFor } from '../../src/aws-auth/lookup.ts'

const ROLE = 'arn:aws:iam::111122223333:role'
const USER = 'arn:aws:iam::111122223333:user'

function read(mapRoles: readonly string[], mapUsers: readonly string[] = []) {
  const list = (name: string, rows: readonly string[]): string =>
    rows.map((arn, at) => `- ${name}: "${arn}"\n  username: ${name}-${at}\n`).join('')
  return decodeAwsAuth({ mapRoles: list('rolearn', mapRoles), mapUsers: list('userarn', mapUsers) })
}

describe('the row of an identity', () => {
  test.each([
    ['is found', [`${ROLE}/dev`], [], `${ROLE}/dev`, ['rolearn-0']],
    ['is found in any case', [`${ROLE}/DEV`], [], `${ROLE}/dev`, ['rolearn-0']],
    [
      'is the last one of the same role',
      [`${ROLE}/dev`, `${ROLE}/ops`, `${ROLE}/Dev`],
      [],
      `${ROLE}/dev`,
      ['rolearn-2'],
    ],
    [
      'is in mapRoles before mapUsers, for a user too',
      [`${USER}/alice`],
      [`${USER}/alice`],
      `${USER}/alice`,
      ['rolearn-0'],
    ],
    ['is in mapUsers, for a role too', [], [`${ROLE}/dev`], `${ROLE}/dev`, ['userarn-0']],
    [
      'is the last one of the same user',
      [],
      [`${USER}/alice`, `${USER}/alice`],
      `${USER}/alice`,
      ['userarn-1'],
    ],
    [
      'is any of the users in different spellings',
      [],
      [`${USER}/alice`, `${USER}/ALICE`],
      `${USER}/alice`,
      ['userarn-0', 'userarn-1'],
    ],
    [
      'is any of the roles that differ by a letter that folds',
      [`${ROLE}/ops`, `${ROLE}/opſ`],
      [],
      `${ROLE}/ops`,
      ['rolearn-0', 'rolearn-1'],
    ],
    [
      'is lost to one that only looks the same in small letters',
      [`${ROLE}/ci`, `${ROLE}/cİ`],
      [],
      `${ROLE}/ci`,
      [],
    ],
    ['is not one with a path', [`${ROLE}/team/dev`], [], `${ROLE}/dev`, []],
    ['is not one with a space', [`${ROLE}/dev `], [], `${ROLE}/dev`, []],
  ])('%s', (_, roles, users, arn, usernames) => {
    const found = effectiveRow(read(roles, users), arn)
    const rows = found.kind === 'none' ? [] : found.kind === 'row' ? [found.row] : found.rows
    expect(rows.map(({ username }) => username)).toEqual(usernames)
    expect(found.kind).toBe(usernames.length === 0 ? 'none' : usernames.length === 1 ? 'row' : 'random')
  })

  test('is not there for an account of mapAccounts, nor for an sso row', () => {
    const mapRoles = '- sso: {permissionSetName: Dev, accountID: "111122223333"}\n'
    const awsAuth = decodeAwsAuth({ mapRoles, mapAccounts: '- "111122223333"\n' })
    expect(awsAuth.rows).toHaveLength(1)
    expect(effectiveRow(awsAuth, '')).toEqual({ kind: 'none' })
    expect(effectiveRow(awsAuth, `${USER}/alice`)).toEqual({ kind: 'none' })
  })
})

test('all rows of an ARN are found in both keys, dead ones too', () => {
  const awsAuth = read([`${ROLE}/dev`, `${ROLE}/DEV`, `${ROLE}/ops`], [`${ROLE}/dev`])
  expect(rowsFor(awsAuth, `${ROLE}/Dev`).map(({ username }) => username)).toEqual([
    'rolearn-0',
    'rolearn-1',
    'userarn-0',
  ])
})

describe('a row is dead', () => {
  test.each([
    ['when a later one has its ARN', [`${ROLE}/dev`, `${ROLE}/dev`], [], [['rolearn-0', 'shadowed']]],
    ['when mapRoles has its ARN', [`${USER}/a`], [`${USER}/A`], [['userarn-0', 'shadowed-by-map-roles']]],
    ['when its role has a path', [`${ROLE}/team/dev`], [], [['rolearn-0', 'role-path']]],
    [
      'when it names a session',
      ['arn:aws:sts::111122223333:assumed-role/dev/x'],
      [],
      [['rolearn-0', 'assumed-role']],
    ],
    ['when it ends in a space', [`${ROLE}/dev `], [], [['rolearn-0', 'never-matches']]],
    ['when it is a pattern', [`${ROLE}/*`], [], [['rolearn-0', 'never-matches']]],
    ['when it is a placeholder', [`${ROLE}/<role>`], [], [['rolearn-0', 'never-matches']]],
    ['when it is a variable', [`${ROLE}/$\{NAME}`], [], [['rolearn-0', 'never-matches']]],
    ['when it has no name at its end', [], [`${USER}/team/`], [['userarn-0', 'never-matches']]],
    ['but not when its name is only odd', [`${ROLE}/dev#1`], [], []],
    ['when it is an IAM group', [], ['arn:aws:iam::111122223333:group/g'], [['userarn-0', 'never-matches']]],
    ['when it is no ARN', ['dev'], [], [['rolearn-0', 'never-matches']]],
    ['but not a user with a path', [], [`${USER}/team/alice`], []],
    ['but not the root of an account', [], ['arn:aws:iam::111122223333:root'], []],
    ['but not one of two users in different spellings', [], [`${USER}/a`, `${USER}/A`], []],
  ])('%s', (_, roles, users, expected) => {
    const dead = [...deadRows(read(roles, users))].map(([row, reason]) => [row.username, reason])
    expect(dead).toEqual(expected)
  })

  test('when it is an sso row', () => {
    const awsAuth = decodeAwsAuth({
      mapRoles: '- sso: {permissionSetName: Dev, accountID: "111122223333"}\n',
    })
    expect([...deadRows(awsAuth).values()]).toEqual(['sso'])
  })
})
