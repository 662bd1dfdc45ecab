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

  test.each([
    ['user:alice', { kind: 'User', name: 'alice' }],
    ['group:developers', { kind: 'Group', name: 'developers' }],
    ['group:nobody-has-this', { kind: 'Group', name: 'nobody-has-this' }],
    ['user:developers', { kind: 'User', name: 'developers' }],
    ['user:oidc:mallory', { kind: 'User', name: 'oidc:mallory' }],
    ['oidc:mallory', { kind: 'User', name: 'oidc:mallory' }],
    ['serviceaccount/ci/robot', { kind: 'User', name: 'system:serviceaccount:ci:robot' }],
    ['sa/ci/robot', { kind: 'User', name: 'system:serviceaccount:ci:robot' }],
    ['ServiceAccount/ci/robot', { kind: 'User', name: 'system:serviceaccount:ci:robot' }],
    ['system:serviceaccount:ci:robot', { kind: 'User', name: 'system:serviceaccount:ci:robot' }],
  ])('%s is a name of Kubernetes', (text, principal) => {
    const known = { arns: [], groups: new Set(['developers']) }
    expect(readPrincipal(text, known)).toEqual({ ok: true, principal })
  })

  test('a name that the cluster has is that name, whatever it begins with', () => {
    const known = { arns: [], groups: new Set(['group:ops']), users: new Set(['user:alice']) }
    expect(readPrincipal('user:alice', known)).toMatchObject({
      principal: { kind: 'User', name: 'user:alice' },
    })
    expect(readPrincipal('group:ops', known)).toMatchObject({
      principal: { kind: 'Group', name: 'group:ops' },
    })
    expect(readPrincipal('user:bob', known)).toMatchObject({ principal: { kind: 'User', name: 'bob' } })
  })

  test('a row and an entry of one role are one principal, with the path of the entry', () => {
    const fullArn = `${ACCOUNT}:role/team/console`
    const read = readPrincipal('role/console', { ...none, arns: [`${ACCOUNT}:role/console`, fullArn] })
    expect(read.ok ? read.principal : read).toMatchObject({ arn: `${ACCOUNT}:role/console`, fullArn })
  })

  test('one entry of that name is found among those of other accounts', () => {
    const arns = ['arn:aws:iam::444455556666:role/team/dev', `${ACCOUNT}:role/ops`]
    const read = readPrincipal('role/dev', { ...none, arns })
    expect(read.ok ? read.principal : read).toMatchObject({
      arn: 'arn:aws:iam::444455556666:role/dev',
      fullArn: 'arn:aws:iam::444455556666:role/team/dev',
    })
  })

  test('several of that name are listed', () => {
    const arns = ['arn:aws:iam::444455556666:role/dev', `${ACCOUNT}:role/team/dev`, `${ACCOUNT}:role/dev`]
    expect(readPrincipal('role/dev', { ...none, arns })).toEqual({
      ok: false,
      message: `role/dev is the name of several principals: ${ACCOUNT}:role/dev, ${ACCOUNT}:role/team/dev, arn:aws:iam::444455556666:role/dev. Write the whole ARN of one.`,
    })
  })

  test('of a name that nothing has, the account is that of the cluster', () => {
    const home = 'arn:aws-cn:eks:cn-north-1:111122223333:cluster/prod'
    const read = readPrincipal('role/dev', { ...none, home })
    expect(read.ok ? read.principal : read).toMatchObject({ arn: 'arn:aws-cn:iam::111122223333:role/dev' })
    const arns = ['arn:aws:iam::444455556666:role/x', `${ACCOUNT}:role/y`]
    expect(readPrincipal('role/dev', { ...none, arns })).toMatchObject({
      message: 'role/dev may be of one of several accounts, 111122223333, 444455556666: write its whole ARN.',
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

  test('an account with a slip is refused with the known one', () => {
    const read = readPrincipal('arn:aws:iam::11112222333:role/x', {
      ...none,
      arns: [`${ACCOUNT}:role/other`],
    })
    expect(read.ok ? '' : read.message).toBe(
      'The account id in arn:aws:iam::11112222333:role/x is "11112222333", not twelve digits. Write 111122223333: one digit of this known account is missing.',
    )
  })

  test.each([
    ['', 'empty'],
    ['111122223333', 'is an account'],
    [`${ACCOUNT}:group/developers`, 'nobody can sign in as a group'],
    [`${ACCOUNT}:role/*`, 'is not a principal'],
    [`${ACCOUNT}:policy/x`, 'cannot sign in'],
    ['arn:aws:s3:::bucket', 'cannot sign in'],
    [
      'arn:aws:iam::1:role/x',
      'The account id in arn:aws:iam::1:role/x is "1", not twelve digits. Write the twelve',
    ],
    ['arn:aws:iam:eu-west-1:111122223333:role/x', 'not the ARN of a principal'],
    ['role/console', 'write its whole ARN'],
    ['serviceaccount/robot', 'write serviceaccount/NAMESPACE/NAME'],
    ['serviceaccount/ci/robot/x', 'write serviceaccount/NAMESPACE/NAME'],
  ])('"%s" is refused', (text, message) => {
    const read = readPrincipal(text, none)
    expect(read.ok ? '' : read.message).toContain(message)
  })
})
