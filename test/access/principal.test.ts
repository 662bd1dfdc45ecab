import { describe, expect, test } from '@jest/globals'
import { principalArn } from '../../src/access/principal.ts'
import { problemsOf } from './fixture.ts'

test('a principal keeps its ARN as IAM names it, with its path', () => {
  const arn = 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/A'
  expect(principalArn('role', arn, [])).toEqual({ ok: true, kind: 'role', arn })
})

describe('an ARN that cannot match is answered with what to write in its place', () => {
  test.each([
    ['arn:aws:sts::111122223333:assumed-role/console/alice', 'role: arn:aws:iam::111122223333:role/console.'],
    ['arn:aws-cn:sts::111122223333:assumed-role/a/b', 'role: arn:aws-cn:iam::111122223333:role/a.'],
    ['arn:aws:iam::111122223333:user/alice', 'user: arn:aws:iam::111122223333:user/alice.'],
    [' arn:aws:iam::111122223333:role/console', 'Write arn:aws:iam::111122223333:role/console.'],
    ['arn:aws:iam::12345678901:role/console', '012345678901'],
    ['arn:aws:iam:us-east-1:111122223333:role/a', 'Write arn:aws:iam::111122223333:role/a.'],
    ['arn:awscn:iam::111122223333:role/a', 'aws-cn'],
    ['arn:aws:iam::111122223333:root', 'account: "111122223333"'],
    ['111122223333', 'account: "111122223333"'],
    ['role/console', 'arn:aws:iam::<account id>:role/console'],
    [
      'arn:aws:iam:111122223333:role/my-team/dev',
      'If you mean arn:aws:iam::111122223333:role/my-team/dev, write',
    ],
    ['ARN:aws:iam::111122223333:role/dev', 'If you mean arn:aws:iam::111122223333:role/dev, write that.'],
    ['arn:aws:iam:: 111122223333:role/dev', 'If you mean arn:aws:iam::111122223333:role/dev, write that.'],
    ['arn:aws:sts::111122223333:role/dev', 'If you mean arn:aws:iam::111122223333:role/dev, write that.'],
  ])('%s', (arn, fix) => {
    const judged = principalArn('role', arn, [])

    expect(judged.ok === false && judged.fault.fix).toContain(fix)
  })
})

describe('a mistyped account is compared with those that the file names, wherever it names them', () => {
  const FILE = `version: 1
clusters: [{name: prod, region: ap-northeast-1, account: "222233334444"}]
knownAccounts: ["012345678901"]
principals:
  - role: arn:aws:iam::444455556666:role/dev
`
  test.each([
    ['of a principal', '  - role: arn:aws:iam::44445555666:role/ops\n', 'Write 444455556666: one digit'],
    [
      'of a user',
      '  - user: arn:aws:iam::4444555556666:user/a\n',
      'Write 444455556666: it has one digit more',
    ],
    ['of a cluster', '  - role: arn:aws:iam::22223333444:role/ops\n', 'Write 222233334444: one digit'],
    [
      'with a lost zero',
      '  - role: arn:aws:iam::12345678901:role/ops\n',
      'Write 012345678901: that is this known',
    ],
    [
      'of all principals',
      '  - account: "4444-5555-6666"\n',
      'Write "444455556666": that is this known account.',
    ],
    ['without quotes', '  - account: 44445555666\n', 'Write "444455556666": one digit'],
    [
      'under removed',
      'removed:\n  - role: arn:aws:iam::44445555666:role/old\n',
      'Write 444455556666: one digit',
    ],
    [
      'in a guard',
      'guards:\n  requiredAdmins: [arn:aws:iam::44445555666:role/admin]\n',
      'Write 444455556666: one digit',
    ],
    [
      'of nobody here',
      '  - role: arn:aws:iam::98765432109:role/ops\n',
      'If leading zeros are missing, write 098765432109.',
    ],
  ])('%s', (_, lines, fix) => {
    expect(problemsOf(FILE + lines).map((problem) => problem.fix)).toEqual([expect.stringContaining(fix)])
  })
})

describe('an account of twelve digits that is one slip away from the one that the file names more often', () => {
  const file = (...accounts: readonly string[]): string =>
    `version: 1\nclusters: [{name: prod, region: ap-northeast-1}]\nprincipals:\n${accounts.map((account, index) => `  - role: arn:aws:iam::${account}:role/r${index}\n`).join('')}`
  const OURS = '444455556666'

  test.each(['444455556667', '444455565666', '444455555666'])('%s is a warning', (odd) => {
    expect(problemsOf(file(OURS, OURS, odd))).toMatchObject([
      {
        code: 'principal-account',
        severity: 'warning',
        fix: expect.stringContaining(`Write ${OURS}, if that`),
      },
    ])
  })

  test.each([
    ['another account', file(OURS, OURS, '111122223333')],
    ['one that is named as often', file(OURS, '444455556667')],
    ['one that is named twice', file(OURS, OURS, OURS, '444455556667', '444455556667')],
    ['one that is known', `${file(OURS, OURS, '444455556667')}knownAccounts: ["444455556667"]\n`],
  ])('%s is none', (_, text) => {
    expect(problemsOf(text)).toEqual([])
  })
})
