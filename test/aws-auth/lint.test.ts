import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { lintAwsAuth } from '../../src/aws-auth/lint/lint.ts'
import { FIXTURES } from './fixtures.ts'

const ROLE = 'arn:aws:iam::111122223333:role'

function lint(data: Readonly<Record<string, string>>) {
  return lintAwsAuth(decodeAwsAuth(data), 'prod').map(({ problem }) => problem)
}

describe('the lint of a live aws-auth', () => {
  test.each([
    [
      'a broken key',
      { mapRoles: '- rolearn: a\n  username: {{SessionName}}\n' },
      'aws-auth-broken-key',
      'error',
      /line 2 .* nodes included/,
    ],
    ['broken accounts', { mapAccounts: 'a: b' }, 'aws-auth-broken-key', 'error', /mapAccounts .*line 1/],
    [
      'a role with a path',
      { mapRoles: `- rolearn: ${ROLE}/team/dev\n` },
      'aws-auth-dead-row',
      'warning',
      /without its path/,
    ],
    [
      'a row that is shadowed',
      { mapRoles: `- rolearn: ${ROLE}/dev\n- rolearn: ${ROLE}/dev\n` },
      'aws-auth-dead-row',
      'warning',
      /\(row 1\).*later row/,
    ],
    [
      'a row without an ARN',
      { mapRoles: '- username: dev\n' },
      'aws-auth-row-dropped',
      'warning',
      /row 1 of mapRoles \(line 1/,
    ],
    [
      'groups that are a string',
      { mapRoles: `- rolearn: ${ROLE}/dev\n  groups: g\n` },
      'aws-auth-groups-not-read',
      'warning',
      /line 2.*no groups/,
    ],
    [
      'a group that is a number',
      { mapRoles: `- rolearn: ${ROLE}/dev\n  groups: [1]\n` },
      'aws-auth-groups-not-read',
      'warning',
      /empty name/,
    ],
    [
      'a username that is a bool',
      { mapRoles: `- rolearn: ${ROLE}/dev\n  username: yes\n` },
      'aws-auth-username-not-read',
      'warning',
      /reads it as empty/,
    ],
    [
      'a second document',
      { mapUsers: '- userarn: arn:aws:iam::111122223333:user/a\n---\n- x\n' },
      'aws-auth-second-document',
      'warning',
      /line 2/,
    ],
    [
      'an account that lost its zero',
      { mapAccounts: '- 12345678901\n' },
      'aws-auth-not-an-account',
      'warning',
      /Item 1/,
    ],
    [
      'a username that anyone can choose',
      { mapRoles: `- rolearn: ${ROLE}/dev\n  username: "{{SessionName}}"\n` },
      'template-username',
      'warning',
      /chooses any username/,
    ],
    [
      'a group that anyone can choose',
      { mapRoles: `- rolearn: ${ROLE}/dev\n  groups: ["x-{{SessionNameRaw}}"]\n` },
      'template-group',
      'warning',
      /chooses the group/,
    ],
  ])('finds %s', (_, data, code, severity, message) => {
    expect(lint(data as Record<string, string>)).toEqual([
      expect.objectContaining({
        code,
        severity,
        message: expect.stringMatching(message),
        where: { cluster: 'prod', object: 'ConfigMap/kube-system/aws-auth' },
      }),
    ])
  })

  test('finds nothing in a plain one', () => {
    const plain = FIXTURES.find(({ name }) => name === 'plain')
    expect(lint(plain?.data ?? {})).toEqual([])
    expect(plain).toBeDefined()
  })

  test('quotes no more than a line of what it finds', () => {
    const [problem] = lint({ mapRoles: `- rolearn: ${ROLE}/dev\n  groups: ${'x'.repeat(500)}\n` })
    expect(problem?.found?.length).toBeLessThan(70)
  })
})

describe('an item of mapAccounts that is not an account is compared with the accounts that are known', () => {
  test.each([
    ['- "44445555666"\n', 'Write "444455556666": one digit of this known account is missing.'],
    ['- 4444-5555-6666\n', 'Write "444455556666": that is this known account.'],
    ['- 12345678901\n', expect.stringMatching(/^If leading zeros are missing, write "012345678901"/)],
    ['- prod\n', 'Write the twelve digits of the account.'],
  ])('%j', (mapAccounts, fix) => {
    const [found] = lintAwsAuth(decodeAwsAuth({ mapAccounts }), 'prod', ['444455556666'])
    expect(found?.problem.fix).toEqual(fix)
  })
})

describe('the advice about a row that another one of its ARN replaces leaves access as it is', () => {
  const USER = 'arn:aws:iam::111122223333:user/a'
  test.each([
    [
      'a group that only it has is a gain',
      { mapRoles: `- {rolearn: "${ROLE}/a", groups: [x, z]}\n- {rolearn: "${ROLE}/A", groups: [z]}\n` },
      'Remove this row: access stays as it is. Adding the group x to row 2 of mapRoles gives more access than today: that is a gain to be reviewed.',
    ],
    [
      'no other group, no gain',
      { mapRoles: `- {rolearn: "${ROLE}/a", groups: [z]}\n- {rolearn: "${ROLE}/a", groups: [x, z]}\n` },
      'Remove this row: access stays as it is.',
    ],
    [
      'a row of mapRoles is read before one of mapUsers',
      {
        mapRoles: `- {rolearn: "${USER}", groups: [x]}\n`,
        mapUsers: `- {userarn: "${USER}", groups: [z]}\n`,
      },
      'Remove this row: access stays as it is. Adding the group z to row 1 of mapRoles gives more access than today: that is a gain to be reviewed.',
    ],
  ])('%s', (_, data, fix) => {
    expect(lint(data).map((problem) => problem.fix)).toEqual([fix])
  })
})
