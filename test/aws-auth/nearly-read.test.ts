import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { lintAwsAuth } from '../../src/aws-auth/lint/lint.ts'
import { meantArns } from '../../src/aws-auth/near/meant-arns.ts'
import { isMadeAnew } from '../../src/aws-auth/near/permission-set.ts'

const ROLE = 'arn:aws:iam::111122223333:role'

function said(data: Readonly<Record<string, string>>): readonly string[] {
  return lintAwsAuth(decodeAwsAuth(data), 'prod').map(
    ({ problem }) => `${problem.code}: ${problem.message} ${problem.fix}`,
  )
}

describe('a key of a row that is nearly one that is read is named with the one to write', () => {
  test.each([
    [
      'role_arn',
      `- role_arn: ${ROLE}/dev\n  username: a\n  groups: [g]\n`,
      'role_arn',
      'Write rolearn in its',
    ],
    ['role-arn', `- role-arn: ${ROLE}/dev\n  username: a\n`, 'role-arn', 'Write rolearn in its'],
    ['role', `- role: ${ROLE}/dev\n  username: a\n`, 'role', 'Write rolearn in its'],
    ['arn', `- arn: ${ROLE}/dev\n  username: a\n`, 'arn', 'Write rolearn in its'],
    [
      'principalArn of the EKS API',
      `- principalArn: ${ROLE}/dev\n  username: a\n`,
      'principalArn',
      'rolearn',
    ],
    ['userarn in mapRoles', `- userarn: ${ROLE}/dev\n  username: a\n`, 'userarn', 'Write rolearn in its'],
    ['group', `- rolearn: ${ROLE}/dev\n  username: a\n  group: [g]\n`, 'group', 'Write groups in its place.'],
    ['group with one name', `- rolearn: ${ROLE}/dev\n  username: a\n  group: g\n`, 'group', 'with a list'],
    [
      'kubernetesGroups',
      `- rolearn: ${ROLE}/dev\n  username: a\n  kubernetesGroups: [g]\n`,
      'kubern',
      'Write groups',
    ],
    ['user', `- rolearn: ${ROLE}/dev\n  user: a\n  groups: [g]\n`, 'user', 'Write username'],
    ['user_name', `- rolearn: ${ROLE}/dev\n  user_name: a\n  groups: [g]\n`, 'user_name', 'Write username'],
    ['usrename', `- rolearn: ${ROLE}/dev\n  usrename: a\n  groups: [g]\n`, 'usrename', 'Write username'],
  ])('%s', (_, mapRoles, found, fix) => {
    const [problem = '', ...others] = said({ mapRoles })
    expect(others).toEqual([])
    expect(problem).toContain(`aws-auth-key-not-read: Row 1 of mapRoles (${ROLE}/dev, line `)
    expect(problem).toContain(`the key ${found}`)
    expect(problem).toContain(fix)
  })

  test.each([
    ['Groups', `- rolearn: ${ROLE}/dev\n  username: a\n  Groups: [g]\n`],
    ['roleARN', `- roleARN: ${ROLE}/dev\n  username: a\n  groups: [g]\n`],
    [
      'a note of another tool',
      `- rolearn: ${ROLE}/dev\n  username: a\n  groups: [g]\n  syncedBy: x\n  name: y\n`,
    ],
    ['one beside the right one', `- rolearn: ${ROLE}/dev\n  username: a\n  groups: [g]\n  group: [h]\n`],
    ['a group that is a mapping', `- rolearn: ${ROLE}/dev\n  username: a\n  group: {a: b}\n`],
  ])('%s is no fault', (_, mapRoles) => {
    expect(said({ mapRoles })).toEqual([])
  })

  test.each([
    ['maproles', 'mapRoles'],
    ['map_users', 'mapUsers'],
    ['mapAccount', 'mapAccounts'],
  ])('so is %s of the ConfigMap', (found, key) => {
    expect(said({ [found]: '- x\n' })).toEqual([
      `aws-auth-key-not-read: The ConfigMap has a key ${found}; only ${key} is read, with exactly this spelling. Write ${key} in its place.`,
    ])
    expect(said({ [found]: '- x\n', [key]: '' })).toEqual([])
  })
})

describe('a row among the groups of another one', () => {
  test.each([
    ['a list that is not indented', '  groups:\n  - g\n  - ', '    ', 'two columns to the left'],
    ['an indented list', '  groups:\n    - g\n    - ', '      ', 'four columns to the left'],
  ])('is named by its own ARN and line, in %s', (_, start, indent, left) => {
    const inner = `rolearn: ${ROLE}/admin\n${indent}username: admin\n${indent}groups: [system:masters]\n`
    expect(said({ mapRoles: `- rolearn: ${ROLE}/dev\n  username: a\n${start}${inner}` })).toEqual([
      `aws-auth-row-swallowed: The row of ${ROLE}/admin (line 5 of mapRoles) is indented too far: it is an item of the groups of row 1, where the authenticator reads an empty group name and no row. Make it a row of its own, ${left}: it then gives the group system:masters.`,
    ])
  })

  test('of a list in brackets has no columns', () => {
    const [problem] = said({
      mapRoles: `[{rolearn: ${ROLE}/dev, username: a, groups: [g, {rolearn: ${ROLE}/admin, username: b}]}]`,
    })
    expect(problem).toContain('Make it a row of its own.')
  })

  test('is found within the groups of a row that is one itself, and under a key that is nearly right', () => {
    const problems = said({
      mapRoles: `- rolearn: ${ROLE}/a\n  username: a\n  groups:\n  - role_arn: ${ROLE}/b\n    username: b\n    groups:\n    - rolearn: ${ROLE}/c\n      username: c\n`,
    })
    expect(problems).toEqual([
      expect.stringContaining(`${ROLE}/b (line 4 of mapRoles)`),
      expect.stringContaining(`${ROLE}/c (line 7 of mapRoles)`),
    ])
  })

  test('is not a mapping that has no keys of a row', () => {
    expect(said({ mapRoles: `- rolearn: ${ROLE}/a\n  username: a\n  groups: [{name: g}]\n` })).toEqual([
      expect.stringContaining('aws-auth-groups-not-read'),
    ])
  })
})

describe('an ARN one slip away from a good one', () => {
  const known = { accounts: ['111122223333', '444455556666'], partition: 'aws' }
  test.each([
    ['a colon too few', 'arn:aws:iam:111122223333:user/ann', 'user/ann'],
    ['a colon too many', 'arn:aws:iam:::111122223333:user/ann', 'user/ann'],
    ['a digit too few', 'arn:aws:iam::11112222333:user/ann', 'user/ann'],
    ['two digits swapped and one too many', 'arn:aws:iam::1111222233333:user/ann', 'user/ann'],
    ['a space', 'arn:aws:iam::111122223333:user/ann ', 'user/ann'],
    ['a space within', 'arn:aws:iam:: 111122223333:user/ann', 'user/ann'],
    ['quotes', "'arn:aws:iam::111122223333:user/ann'", 'user/ann'],
    ['a comma', 'arn:aws:iam::111122223333:user/ann,', 'user/ann'],
    ['no arn:', 'aws:iam::111122223333:role/dev', 'role/dev'],
    ['no partition', 'arn:iam::111122223333:role/dev', 'role/dev'],
    ['no service', 'arn:aws::111122223333:role/dev', 'role/dev'],
    ['a partition that does not exist', 'arn:awss:iam::111122223333:role/dev', 'role/dev'],
    ['sts for iam', 'arn:aws:sts::111122223333:role/dev', 'role/dev'],
    ['a region', 'arn:aws:iam:eu-west-1:111122223333:role/dev', 'role/dev'],
    ['a colon for the slash', 'arn:aws:iam::111122223333:role:dev', 'role/dev'],
    ['a slash for the colon', 'arn:aws:iam::111122223333/role/dev', 'role/dev'],
    ['roles for role', 'arn:aws:iam::111122223333:roles/dev', 'role/dev'],
    ['a session', 'arn:aws:iam::111122223333:assumed-role/dev/jane', 'role/dev'],
    ['a placeholder for the account', 'arn:aws:iam::<account-id>:role/dev', 'role/dev'],
    ['another one', 'arn:aws:iam::ACCOUNT_ID:role/dev', 'role/dev'],
  ])('%s', (_, written, meant) => {
    expect(meantArns(written, known)).toEqual([`arn:aws:iam::111122223333:${meant}`])
  })

  test.each([
    ['an ARN that is right', 'arn:aws:iam::111122223333:role/dev'],
    ['a wildcard', 'arn:aws:iam::111122223333:role/dev*'],
    ['an account that nobody knows', 'arn:aws:iam::99998888777:role/dev'],
    ['an instance profile', 'arn:aws:iam::111122223333:instance-profile/dev'],
    ['a group', 'arn:aws:iam::111122223333:group/dev'],
    ['something else', 'developers'],
    ['a blank within the name', 'arn:aws:iam::111122223333:role/my role'],
    ['a name with what no name has', 'arn:aws:iam:111122223333:role/de!v'],
  ])('%s is none', (_, written) => {
    expect(meantArns(written, known)).toEqual([])
  })

  test('is read in the time of its length, however long', () => {
    const start = performance.now()
    meantArns(`${'aws-'.repeat(20_000)}:role`, known)
    meantArns(`arn:aws:iam::${':'.repeat(2000)}`, known)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('two roles of IAM Identity Center are of one permission set', () => {
  test.each([
    ['Platform_1111111111111111', 'Platform_aaaabbbbccccdddd', true],
    ['my_Set_1111111111111111', 'my_Set_aaaabbbbccccdddd', true],
    ['Platform_1111111111111111', 'PlatformRO_aaaabbbbccccdddd', false],
    ['Backend_1111111111111111', 'Frontend_aaaabbbbccccdddd', false],
    ['Platform_1111111111111111', 'Platform_1111111111111111', false],
    ['Platform_11111111', 'Platform_22222222', false],
  ])('%s and %s: %s', (one, other, is) => {
    expect(isMadeAnew(`AWSReservedSSO_${one}`, `AWSReservedSSO_${other}`)).toBe(is)
  })
})
