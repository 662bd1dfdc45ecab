import { describe, expect, test } from '@jest/globals'
import { accountFix, nearAccounts } from '../../src/aws-auth/near-account.ts'

const KNOWN = ['444455556666', '111122223333', '012345678901']

describe('a known account is one slip away', () => {
  test.each([
    ['44445555666', '444455556666', 'missing'],
    ['44455556666', '444455556666', 'missing'],
    ['4444555566667', '444455556666', 'added'],
    ['4444555556666', '444455556666', 'added'],
    ['444455556667', '444455556666', 'changed'],
    ['44445555666O', '444455556666', 'changed'],
    ['444455565666', '444455556666', 'swapped'],
    ['4444-5555-6666', '444455556666', 'separators'],
    ['12345678901', '012345678901', 'zeros'],
    ['01234567890', '012345678901', 'missing'],
  ])('%s is %s: %s', (written, account, slip) => {
    expect(nearAccounts(written, KNOWN)).toEqual([{ account, slip }])
  })
})

test.each(['444455556666', '222233334444', '4444555566', '44445556667', '', '-', 'prod'])(
  '"%s" is no slip of a known account',
  (written) => {
    expect(nearAccounts(written, KNOWN)).toEqual([])
  },
)

describe('what is written in the place of an id that is not twelve digits', () => {
  test.each([
    [
      'a known account, never a leading zero',
      '44445555666',
      'Write 444455556666: one digit of this known account is missing.',
    ],
    [
      'the known account that has lost its zero',
      '12345678901',
      'Write 012345678901: that is this known account, with its leading zeros.',
    ],
    ['the same digits without hyphens', '7777-8888-9999', 'Write 777788889999.'],
    [
      'a leading zero as a guess, where no known account is near',
      '98765432109',
      'If leading zeros are missing, write 098765432109. Otherwise copy the id from AWS: it has twelve digits.',
    ],
    ['nothing in particular', '4444', 'Write the twelve digits of the account.'],
  ])('%s', (_, written, fix) => {
    expect(accountFix(written, KNOWN)).toBe(fix)
  })

  test('two known accounts that are as near are both named', () => {
    expect(accountFix('11112222333', ['111122223333', '111122223334'], (id) => `"${id}"`)).toBe(
      'Write "111122223333" or "111122223334": these known accounts are one digit away.',
    )
  })
})
