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
