import { describe, expect, test } from '@jest/globals'
import { readPrincipal } from '../../src/explain/principal.ts'

const ACCOUNT = 'arn:aws:iam::111122223333'
const none = { arns: [], groups: new Set<string>() }

describe('readPrincipal', () => {
  test.each([
    [`${ACCOUNT}:role/console`, { arn: `${ACCOUNT}:role/console` }],
    [
      `${ACCOUNT}:role/my-team/console`,
      { arn: `${ACCOUNT}:role/console`, fullArn: `${ACCOUNT}:role/my-team/console` },
    ],
    [
      'arn:aws:sts::111122223333:assumed-role/console/alice@corp',
      { arn: `${ACCOUNT}:role/console`, sessionName: 'alice@corp' },
    ],
    [
      `${ACCOUNT}:user/team/alice`,
      { arn: `${ACCOUNT}:user/team/alice`, fullArn: `${ACCOUNT}:user/team/alice` },
    ],
    [` ${ACCOUNT}:root `, { arn: `${ACCOUNT}:root` }],
    ['arn:aws-cn:iam::111122223333:role/console', { arn: 'arn:aws-cn:iam::111122223333:role/console' }],
  ])('%s', (text, principal) => {
    const read = readPrincipal(text, none)
    expect(read.ok ? read.principal : read).toMatchObject({ kind: 'iam', ...principal })
  })

  test('a name is a username, or a group where only groups have it', () => {
    const known = { arns: [], groups: new Set(['developers']) }
    expect(readPrincipal('alice', known)).toEqual({ ok: true, principal: { kind: 'User', name: 'alice' } })
    expect(readPrincipal('developers', known)).toEqual({
      ok: true,
      principal: { kind: 'Group', name: 'developers' },
    })
  })

  test('a short form is of the account that all known ARNs are of', () => {
    const arns = [`${ACCOUNT}:role/other`, `${ACCOUNT}:user/bob`]
    const read = readPrincipal('role/my-team/console', { ...none, arns })
    expect(read.ok ? read.principal : read).toMatchObject({ arn: `${ACCOUNT}:role/console` })
  })

  test('of several accounts, a short form is the one ARN that ends so', () => {
    const arns = [`${ACCOUNT}:role/console`, 'arn:aws:iam::444455556666:role/other']
    const read = readPrincipal('role/console', { ...none, arns })
    expect(read.ok ? read.principal : read).toMatchObject({ arn: `${ACCOUNT}:role/console` })
    expect(readPrincipal('role/new', { ...none, arns })).toMatchObject({ ok: false })
  })

  test.each([
    ['', 'empty'],
    ['111122223333', 'is an account'],
    [`${ACCOUNT}:group/developers`, 'nobody can sign in as a group'],
    [`${ACCOUNT}:role/*`, 'is not a principal'],
    [`${ACCOUNT}:policy/x`, 'cannot sign in'],
    ['arn:aws:s3:::bucket', 'cannot sign in'],
    ['arn:aws:iam::1:role/x', 'not the ARN of a principal'],
    ['role/console', 'write its whole ARN'],
  ])('"%s" is refused', (text, message) => {
    const read = readPrincipal(text, none)
    expect(read.ok ? '' : read.message).toContain(message)
  })
})
