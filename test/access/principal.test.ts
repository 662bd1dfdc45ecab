import { describe, expect, test } from '@jest/globals'
import { principalArn } from '../../src/access/principal.ts'

test('a principal keeps its ARN as IAM names it, with its path', () => {
  const arn = 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/A'
  expect(principalArn('role', arn)).toEqual({ ok: true, kind: 'role', arn })
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
