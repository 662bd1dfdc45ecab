import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { lookOver } from '../../../src/plan/look-over.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Problem } from '../../../src/problem/problem.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../desired.ts'
import { factsOf } from '../guard/cluster.ts'
import { awsAuthOf, NODE_ROW, row } from '../live.ts'

const ROLE = 'arn:aws:iam::111122223333:role'

function problemsOf(
  data: Record<string, string>,
  {
    desired = {},
    facts,
  }: { readonly desired?: Partial<Desired>; readonly facts?: Partial<ClusterFacts> } = {},
): readonly Problem[] {
  const snapshot = snapshotOf([awsAuthOf(data)], 'default')
  const full = facts === undefined ? snapshot : { ...snapshot, facts: factsOf(facts) }
  return lookOver(desiredState(desired), full)
}

function dead(...about: Parameters<typeof problemsOf>): readonly Problem[] {
  return problemsOf(...about).filter(({ code }) => code === 'aws-auth-dead-row')
}

describe('a row that gives nobody access is told with what it is', () => {
  test.each([
    ['a path', `${ROLE}/team/dev`, ': AWS reports a role without its path', `Write ${ROLE}/dev.`],
    [
      'an instance profile',
      'arn:aws:iam::111122223333:instance-profile/nodes',
      '. An IAM resource of type "instance-profile" cannot sign in.',
      'Write the ARN of the role in the instance profile.',
    ],
    [
      'a policy',
      'arn:aws:iam::111122223333:policy/dev',
      '. An IAM resource of type "policy" cannot sign in.',
      'Write the ARN of a role or user.',
    ],
    [
      'a SAML provider',
      'arn:aws:iam::111122223333:saml-provider/sso',
      '. An IAM resource of type "saml-provider" cannot sign in.',
      'Write the ARN of a role or user.',
    ],
    [
      'another service',
      'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
      '. This is an ARN of the service "eks"',
      'Write the ARN of the IAM role or user.',
    ],
    ['a wildcard', `${ROLE}/dev*`, '. aws-auth has no wildcards', 'Declare each principal'],
    [
      'an IAM group',
      'arn:aws:iam::111122223333:group/admins',
      '. An IAM group is not a principal',
      'Use a role',
    ],
    [
      'a session',
      'arn:aws:sts::111122223333:assumed-role/dev/jane',
      ': the authenticator compares the ARN of the role',
      `Write ${ROLE}/dev.`,
    ],
    [
      'a colon too few',
      'arn:aws:iam:111122223333:role/dev',
      '. This is not an ARN.',
      `If you mean ${ROLE}/dev,`,
    ],
    ['a space', `"${ROLE}/dev "`, '. The ARN contains white space', `If you mean ${ROLE}/dev, write that.`],
    [
      'a digit too few',
      'arn:aws:iam::11112222333:role/dev',
      '. The account id in this',
      `If you mean ${ROLE}/dev,`,
    ],
    [
      'a placeholder',
      'arn:aws:iam::<account-id>:role/dev',
      '. The account id in',
      `If you mean ${ROLE}/dev,`,
    ],
    [
      'a partition',
      'arn:awss:iam::111122223333:role/dev',
      '. "awss" is not an AWS',
      `If you mean ${ROLE}/dev,`,
    ],
    [
      'a region',
      'arn:aws:iam:eu-west-1:111122223333:role/dev',
      '. IAM is global',
      `If you mean ${ROLE}/dev,`,
    ],
    ['an unknown account', 'arn:aws:iam::98765432109:role/dev', '. The account id in', 'If leading zeros'],
  ])('%s', (_, arn, says, fix) => {
    const found = dead({ mapRoles: `${NODE_ROW}- rolearn: ${arn}\n  username: a\n  groups: [g]\n` })
    expect(found).toEqual([expect.objectContaining({ fix: expect.stringContaining(fix) })])
    expect(found[0]?.message).toContain(`in mapRoles (row 2) gives nobody access${says}`)
  })

  test.each([
    ['a good ARN', `${ROLE}/dev`],
    ['one in capitals', 'ARN:AWS:IAM::111122223333:ROLE/DEV'],
    ['a role of another account', 'arn:aws:iam::999988887777:role/dev'],
  ])('and nothing is said of %s', (_, arn) => {
    expect(dead({ mapRoles: `${NODE_ROW}- rolearn: ${arn}\n  username: a\n  groups: [g]\n` })).toEqual([])
  })

  test('the root user of an account is nobody else of it', () => {
    const arn = 'arn:aws:iam::111122223333:root'
    expect(problemsOf({ mapUsers: `- userarn: ${arn}\n  username: a\n  groups: [g]\n` })).toContainEqual(
      expect.objectContaining({
        code: 'principal-root',
        severity: 'notice',
        message: `The row of ${arn} in mapUsers (row 1) gives access to the root user of the account, and to none of its roles and users.`,
        fix: 'Use a role or a user. For all principals of the account: account: "111122223333".',
      }),
    )
  })
})

describe('a row of another partition', () => {
  const CN_NODES = NODE_ROW.replace('arn:aws:', 'arn:aws-cn:')
  const data = { mapRoles: CN_NODES + row('dev', ['dev']) }

  test('than the nodes is dead where no region is known', () => {
    expect(dead(data)).toEqual([
      expect.objectContaining({
        message: `The row of ${ROLE}/dev in mapRoles (row 2) gives nobody access: it is of the partition aws, but the rows of nodes are of aws-cn, and no principal of another partition can log in.`,
        fix: 'If you mean arn:aws-cn:iam::111122223333:role/dev, write that. Otherwise remove the row.',
      }),
    ])
  })

  test('than the cluster is dead whatever its nodes have', () => {
    const arn = 'arn:aws-us-gov:eks:us-gov-west-1:111122223333:cluster/prod'
    expect(dead({ mapRoles: row('dev', ['dev']) }, { facts: { arn } })).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('it is of the partition aws, but the cluster is in aws-us-gov, and'),
      }),
    ])
    expect(
      dead(data, { facts: { arn: arn.replace('aws-us-gov', 'aws') } }).map(({ found }) => found),
    ).toEqual(['arn:aws-cn:iam::111122223333:role/nodes'])
  })

  test('is nothing that is said where nothing says which partition is right', () => {
    expect(
      dead({ mapRoles: row('dev', ['dev']) + row('ops', ['dev']).replace('arn:aws:', 'arn:aws-cn:') }),
    ).toEqual([])
  })

  test('counts for nobody, also where the file declares it, and the line is named', () => {
    const desired = desiredState({ principals: [declaredRole('dev', ['system:masters'])] })
    const plan = makePlan(desired, snapshotOf([awsAuthOf({ mapRoles: CN_NODES })], 'default'))
    expect(plan.problems).toContainEqual(
      expect.objectContaining({
        code: 'aws-auth-dead-row',
        brought: 'plan',
        where: { file: 'access.yaml', line: 5, column: 5 },
      }),
    )
    expect(plan.effects?.access).toEqual([])
    expect(plan.effects?.logins).toEqual({ given: [], taken: [] })
  })
})

describe('the advice about a row that another one of its ARN replaces leaves access as it is', () => {
  const USER = 'arn:aws:iam::111122223333:user/a'
  test.each([
    [
      'a group that only it has is a gain',
      { mapRoles: `- {rolearn: "${ROLE}/a", groups: [x, z]}\n- {rolearn: "${ROLE}/A", groups: [z]}\n` },
      'Remove this row: access stays as it is. Adding the group x to row 2 of mapRoles gives more access than today: that is a gain to be reviewed.',
    ],
    [
      'no other group, no gain',
      { mapRoles: `- {rolearn: "${ROLE}/a", groups: [z]}\n- {rolearn: "${ROLE}/a", groups: [x, z]}\n` },
      'Remove this row: access stays as it is.',
    ],
    [
      'a row of mapRoles is read before one of mapUsers',
      {
        mapRoles: `- {rolearn: "${USER}", groups: [x]}\n`,
        mapUsers: `- {userarn: "${USER}", groups: [z]}\n`,
      },
      'Remove this row: access stays as it is. Adding the group z to row 1 of mapRoles gives more access than today: that is a gain to be reviewed.',
    ],
  ])('%s', (_, data, fix) => {
    expect(dead(data).map(({ fix }) => fix)).toEqual([fix])
  })
})
