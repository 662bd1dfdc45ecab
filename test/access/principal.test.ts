import { describe, expect, test } from '@jest/globals'
import { principalArn } from '../../src/access/principal.ts'

describe('the default username is the one that EKS gives an access entry', () => {
  test.each([
    [
      'a role',
      'role',
      'arn:aws:iam::111122223333:role/console',
      'arn:aws:sts::111122223333:assumed-role/console/{{SessionName}}',
    ],
    [
      'a role with a path',
      'role',
      'arn:aws:iam::111122223333:role/my-team/console',
      'arn:aws:sts::111122223333:assumed-role/console/{{SessionName}}',
    ],
    [
      'a role in China',
      'role',
      'arn:aws-cn:iam::111122223333:role/console',
      'arn:aws-cn:sts::111122223333:assumed-role/console/{{SessionName}}',
    ],
    ['a user', 'user', 'arn:aws:iam::111122223333:user/alice', 'arn:aws:iam::111122223333:user/alice'],
    [
      'a user with a path',
      'user',
      'arn:aws-us-gov:iam::111122223333:user/my-team/alice',
      'arn:aws-us-gov:iam::111122223333:user/my-team/alice',
    ],
  ] as const)('%s', (_, key, arn, username) => {
    expect(principalArn(key, arn)).toMatchObject({ ok: true, username })
  })
})

test('the path of a role is left out and remembered, because STS never reports it', () => {
  expect(principalArn('role', 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/A')).toEqual({
    ok: true,
    key: 'mapRoles',
    arn: 'arn:aws:iam::111122223333:role/A',
    strippedPath: 'aws-reserved/sso.amazonaws.com/',
    username: 'arn:aws:sts::111122223333:assumed-role/A/{{SessionName}}',
  })
})

test('the path of a user is kept, because STS reports it', () => {
  expect(principalArn('user', 'arn:aws:iam::111122223333:user/my-team/alice')).toEqual({
    ok: true,
    key: 'mapUsers',
    arn: 'arn:aws:iam::111122223333:user/my-team/alice',
    username: 'arn:aws:iam::111122223333:user/my-team/alice',
  })
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
  ])('%s', (arn, fix) => {
    const judged = principalArn('role', arn)

    expect(judged.ok === false && judged.fault.fix).toContain(fix)
  })
})
