import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { Login } from '../../src/login/login.ts'
import { loginsOf } from '../../src/login/logins.ts'

const ACCOUNT = 'arn:aws:iam::111122223333'

describe('whom the rows of aws-auth let in', () => {
  test('is everybody in the order of the text, nodes marked', () => {
    const found = people({
      mapRoles: [
        '{rolearn: ROLE/nodes, username: "system:node:{{EC2PrivateDNSName}}", groups: [system:nodes]}',
        '{rolearn: ROLE/dev, username: dev, groups: [developers, viewers]}',
      ],
      mapUsers: ['{userarn: USER/alice, groups: [admins]}'],
    })
    expect(found.map(({ principal, identities, isNode }) => ({ principal, identities, isNode }))).toEqual([
      {
        principal: `${ACCOUNT}:role/nodes`,
        identities: [{ username: 'system:node:{{EC2PrivateDNSName}}', groups: ['system:nodes'] }],
        isNode: true,
      },
      {
        principal: `${ACCOUNT}:role/dev`,
        identities: [{ username: 'dev', groups: ['developers', 'viewers'] }],
        isNode: false,
      },
      {
        principal: `${ACCOUNT}:user/alice`,
        identities: [{ username: '', groups: ['admins'] }],
        isNode: false,
      },
    ])
  })

  test.each([
    [
      'a shadowed row',
      ['{rolearn: ROLE/dev, username: old}', '{rolearn: ROLE/DEV, username: new}'],
      [],
      ['new'],
    ],
    ['a role with a path', ['{rolearn: ROLE/team/dev, username: dev}'], [], []],
    ['a session', ['{rolearn: "arn:aws:sts::111122223333:assumed-role/dev/x", username: dev}'], [], []],
    [
      'a row of mapUsers behind one of mapRoles',
      ['{rolearn: USER/a, username: one}'],
      ['{userarn: USER/a, username: two}'],
      ['one'],
    ],
    ['nobody where a key is broken', ['{'], ['{userarn: USER/a, username: a}'], ['a']],
  ])('is not %s', (_, mapRoles, mapUsers, expected) => {
    expect(usernames(people({ mapRoles, mapUsers }))).toEqual(expected)
  })

  test('of rows that apply at random is somebody with the identity of each', () => {
    const found = people({
      mapRoles: [],
      mapUsers: ['{userarn: USER/a, username: one}', '{userarn: USER/A, username: two}', '{userarn: USER/b}'],
    })
    expect(found.map(({ identities, sureness }) => [identities.length, sureness])).toEqual([
      [2, 'one-of-several'],
      [1, 'unless-entry'],
    ])
    expect(usernames(found)).toEqual(['one', 'two', ''])
  })

  test.each([
    [
      'ROLE/dev',
      '{{AccountID}}:{{SessionName}}:{{AccessKeyID}}',
      '111122223333:{{SessionName}}:{{AccessKeyID}}',
    ],
    ['ROLE/dev', '{{Session}}', '{{Session}}'],
    ['USER/dev', 'ci:{{SessionName}}/{{SessionNameRaw}}', 'ci:/'],
    [`"${ACCOUNT}:root"`, '{{AccountID}}{{SessionName}}', '111122223333'],
  ])('fills in what the ARN says: %s as %s is %s', (arn, template, expected) => {
    const [person] = people({
      mapRoles: [`{rolearn: ${arn}, username: "${template}", groups: ["${template}"]}`],
      mapUsers: [],
    })
    expect(person?.identities).toEqual([{ username: expected, groups: [expected] }])
  })
})

function usernames(logins: readonly Login[]): string[] {
  return logins.flatMap(({ identities }) => identities.map(({ username }) => username))
}

function people(rows: Readonly<Record<'mapRoles' | 'mapUsers', readonly string[]>>): readonly Login[] {
  const text = (list: readonly string[]): string =>
    list
      .map((line) => `- ${line}\n`)
      .join('')
      .replaceAll('ROLE/', `${ACCOUNT}:role/`)
      .replaceAll('USER/', `${ACCOUNT}:user/`)
  const awsAuth = decodeAwsAuth({ mapRoles: text(rows.mapRoles), mapUsers: text(rows.mapUsers) })
  return [...loginsOf({ awsAuth, facts: undefined }).all.values()]
}
