import { describe, expect, test } from '@jest/globals'
import { defaultUsername } from '../../../src/login/mapping/default-username.ts'

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
  ] as const)('%s', (_, kind, arn, username) => {
    expect(defaultUsername({ kind, arn })).toBe(username)
  })
})
