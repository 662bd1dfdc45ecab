import { describe, expect, test } from '@jest/globals'
import { leftOutOf, shortArn } from '../../src/words/short-arn.ts'

const HOME = '111122223333'

describe('a principal is called', () => {
  test.each<[string, string, string | undefined, string]>([
    ['by its name at home', `arn:aws:iam::${HOME}:role/ci`, HOME, 'role/ci'],
    ['by its path and name at home', `arn:aws:iam::${HOME}:user/staff/alice`, HOME, 'user/staff/alice'],
    ['by its name at home in another partition', `arn:aws-us-gov:iam::${HOME}:role/ci`, HOME, 'role/ci'],
    [
      'by its whole ARN in another account',
      'arn:aws:iam::999988887777:role/ci',
      HOME,
      'arn:aws:iam::999988887777:role/ci',
    ],
    [
      'by its whole ARN where no account is known',
      `arn:aws:iam::${HOME}:role/ci`,
      undefined,
      `arn:aws:iam::${HOME}:role/ci`,
    ],
    ['an account where it is one', '444455556666', HOME, 'account/444455556666'],
    ['an account where it is the one at home', HOME, HOME, `account/${HOME}`],
    [
      'by the whole ARN of a session',
      `arn:aws:sts::${HOME}:assumed-role/ci/x`,
      HOME,
      `arn:aws:sts::${HOME}:assumed-role/ci/x`,
    ],
    ['as it is written where it is no ARN', 'role/ci', HOME, 'role/ci'],
    [
      'as it is written where its account has no twelve digits',
      'arn:aws:iam::1:role/a',
      '1',
      'arn:aws:iam::1:role/a',
    ],
  ])('%s', (_words, principal, home, expected) => {
    expect(shortArn(principal, home)).toBe(expected)
    const start = leftOutOf(principal, home)
    expect(start === '' || `${start}${expected}` === principal).toBe(true)
    expect(start !== '').toBe(expected.length < principal.length)
  })
})
