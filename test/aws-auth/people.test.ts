import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { type Person, peopleOf } from '../../src/aws-auth/people.ts'

const ACCOUNT = 'arn:aws:iam::111122223333'

describe('peopleOf', () => {
  test('names everybody in the order of the text, nodes marked', () => {
    const found = people({
      mapRoles: [
        '{rolearn: ROLE/nodes, username: "system:node:{{EC2PrivateDNSName}}", groups: [system:nodes]}',
        '{rolearn: ROLE/dev, username: dev, groups: [developers, viewers]}',
      ],
      mapUsers: ['{userarn: USER/alice, groups: [admins]}'],
    })
    expect(found).toEqual([
      {
        arn: `${ACCOUNT}:role/nodes`,
        username: 'system:node:{{EC2PrivateDNSName}}',
        groups: ['system:nodes'],
        isNode: true,
        key: 'mapRoles',
      },
      {
        arn: `${ACCOUNT}:role/dev`,
        username: 'dev',
        groups: ['developers', 'viewers'],
        isNode: false,
        key: 'mapRoles',
      },
      { arn: `${ACCOUNT}:user/alice`, username: '', groups: ['admins'], isNode: false, key: 'mapUsers' },
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
  ])('leaves out %s', (_, mapRoles, mapUsers, expected) => {
    expect(people({ mapRoles, mapUsers }).map(({ username }) => username)).toEqual(expected)
  })

  test('of rows that apply at random, each is somebody, and uncertain', () => {
    const found = people({
      mapRoles: [],
      mapUsers: ['{userarn: USER/a, username: one}', '{userarn: USER/A, username: two}', '{userarn: USER/b}'],
    })
    expect(found.map(({ username, uncertain }) => [username, uncertain])).toEqual([
      ['one', true],
      ['two', true],
      ['', undefined],
    ])
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
    expect(person).toMatchObject({ username: expected, groups: [expected] })
  })
})

function people(rows: Readonly<Record<'mapRoles' | 'mapUsers', readonly string[]>>): readonly Person[] {
  const text = (list: readonly string[]): string =>
    list
      .map((line) => `- ${line}\n`)
      .join('')
      .replaceAll('ROLE/', `${ACCOUNT}:role/`)
      .replaceAll('USER/', `${ACCOUNT}:user/`)
  return peopleOf(decodeAwsAuth({ mapRoles: text(rows.mapRoles), mapUsers: text(rows.mapUsers) }))
}
