import { describe, expect, test } from '@jest/globals'
import type { Guards } from '../../src/access/guard/settings.ts'
import type { ClusterFacts, NodeGroup } from '../../src/live/facts.ts'
import type { ProblemCode } from '../../src/problem/catalog.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { factsOf, known, liveNode, planOf, ROLE } from './guard/cluster.ts'
import { awsAuthOf, NODE_ROW } from './live.ts'

const USER = 'arn:aws:iam::111122223333:user/'
const EC2 = 'system:node:{{EC2PrivateDNSName}}'
const SESSION = 'system:node:{{SessionName}}'
const JOIN = ['system:bootstrappers', 'system:nodes']

const rowOf = (arn: string, username: string, groups: readonly string[]): string =>
  `- ${arn.includes(':user/') ? 'userarn' : 'rolearn'}: ${JSON.stringify(arn)}\n  username: ${JSON.stringify(username)}\n  groups: ${JSON.stringify(groups)}\n`

const group = (name: string, os: NodeGroup['os'] = 'linux'): NodeGroup => ({ name, roleArn: ROLE + name, os })

function lint(about: {
  readonly rows: readonly string[]
  readonly facts?: ClusterFacts | undefined
  readonly guards?: Partial<Guards>
}): Problem[] {
  const { rows, guards = {}, facts } = about
  const of = (key: string): string => rows.filter((row) => row.includes(key)).join('')
  const map = awsAuthOf({ mapRoles: of('rolearn'), mapUsers: of('userarn') })
  return [...planOf({ live: [map], facts, guards }).problems]
}

const ofCode = (problems: readonly Problem[], code: ProblemCode): Problem[] =>
  problems.filter((problem) => problem.code === code)

describe('the row of a role of nodes is held against what they need', () => {
  const ng = factsOf({ nodeGroups: known([group('ng')]), nodes: known([liveNode('a', { nodeGroup: 'ng' })]) })
  const fargate = factsOf({ fargateProfiles: known([{ name: 'web', roleArn: `${ROLE}ng` }]) })
  const byId = factsOf({
    nodeGroups: known([group('ng')]),
    nodes: known([liveNode('i-0123456789abcdef0', { nodeGroup: 'ng', instanceId: 'i-0123456789abcdef0' })]),
  })
  const windows = factsOf({ nodeGroups: known([group('ng', 'windows')]) })
  const hybrid: ClusterFacts = factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    nodes: known([liveNode('mi-0123', { computeType: 'hybrid' })]),
  })
  const named = { nodeRoles: [`${ROLE}ng`] }

  test.each<[string, ClusterFacts, string, readonly string[], Partial<Guards>?]>([
    ['Linux', ng, EC2, JOIN],
    [
      'Linux, whose groups are in another order and one more',
      ng,
      EC2,
      ['system:node-proxier', ...JOIN.toReversed()],
    ],
    ['Windows', windows, EC2, [...JOIN, 'eks:kube-proxy-windows']],
    ['Fargate', fargate, SESSION, [...JOIN, 'system:node-proxier']],
    ['instances that are named by their ids', byId, SESSION, JOIN],
    [
      'instances of which none is live, by the name of the session',
      factsOf({ nodeGroups: known([group('ng')]) }),
      SESSION,
      JOIN,
    ],
    ['hybrid nodes', hybrid, SESSION, JOIN, named],
    ['nodes of which only the file knows', factsOf(), EC2, JOIN, named],
  ])('one that is right is not spoken of: %s', (_, facts, username, groups, guards = {}) => {
    const problems = lint({ rows: [rowOf(`${ROLE}ng`, username, groups)], facts, guards })
    expect(problems.filter(({ code }) => code !== 'discovery-incomplete')).toEqual([])
  })

  test.each<[string, ClusterFacts, string, readonly string[], string]>([
    [
      'lacks the group of Windows',
      windows,
      EC2,
      JOIN,
      'It lacks the group eks:kube-proxy-windows, without which services and DNS do not work on Windows nodes.',
    ],
    [
      'lacks the group of Fargate',
      fargate,
      SESSION,
      JOIN,
      'It lacks the group system:node-proxier, without which services do not work in Fargate pods.',
    ],
    [
      'lacks system:nodes',
      ng,
      EC2,
      ['system:bootstrappers'],
      'It lacks the group system:nodes, without which no node can join.',
    ],
    [
      'has the username of Fargate',
      ng,
      SESSION,
      JOIN,
      `Its username is ${SESSION}, with which no node can join.`,
    ],
    ['has a username of people', ng, 'nodes', JOIN, 'Its username is nodes, with which no node can join.'],
    ['has no username', ng, '', JOIN, 'Its username is empty, with which no node can join.'],
    [
      'has a template that is none',
      ng,
      'system:node:{{EC2PrivateDnsName}}',
      JOIN,
      'Its username is system:node:{{EC2PrivateDnsName}}, with which no node can join.',
    ],
    [
      'gives more',
      ng,
      EC2,
      [...JOIN, 'system:masters'],
      'It also gives group system:masters, which nodes do not need: whoever gets the credentials of a node has it.',
    ],
  ])('one that %s is', (_, facts, username, groups, says) => {
    const problems = lint({ rows: [rowOf(`${ROLE}ng`, username, groups)], facts })
    expect(problems.map(({ code }) => code)).toEqual(['node-row-differs'])
    expect(problems[0]).toMatchObject({ severity: 'warning', found: `${ROLE}ng` })
    expect(problems[0]?.message).toContain(says)
  })

  test('says what to write, without what is not of nodes', () => {
    const [problem] = lint({ rows: [rowOf(`${ROLE}ng`, EC2, ['system:nodes', 'admins'])], facts: windows })
    expect(problem?.message).toBe(
      `The row of ${ROLE}ng is not what its nodes in prod need. Node group ng uses this role. It lacks the group system:bootstrappers, without which kubelets get no certificate for logs and exec. It lacks the group eks:kube-proxy-windows, without which services and DNS do not work on Windows nodes. It also gives group admins, which nodes do not need: whoever gets the credentials of a node has it.`,
    )
    expect(problem?.allowed).toBe(
      `{rolearn: "${ROLE}ng", username: "${EC2}", groups: ["system:bootstrappers", "system:nodes", "eks:kube-proxy-windows"]}`,
    )
    expect(problem?.fix).toBe(
      'Replace row 1 of mapRoles with this item (kubectl edit configmap aws-auth --namespace kube-system), and give people and programs a role of their own.',
    )
  })

  test('one role for Fargate and for instances cannot serve both', () => {
    const facts = factsOf({
      nodeGroups: known([group('ng')]),
      fargateProfiles: known([{ name: 'web', roleArn: `${ROLE}ng` }]),
    })
    const [problem] = lint({ rows: [rowOf(`${ROLE}ng`, EC2, JOIN)], facts })
    expect(problem?.message).toContain(
      `Some of its nodes need the username ${SESSION}, but a role can have only one row.`,
    )
  })

  test('the row behind an access entry is not spoken of', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      nodeGroups: known([group('ng')]),
      accessEntries: known([{ principalArn: `${ROLE}ng` }]),
    })
    expect(ofCode(lint({ rows: [rowOf(`${ROLE}ng`, 'x', [])], facts }), 'node-row-differs')).toEqual([])
  })
})

describe('people with something of nodes', () => {
  test.each([
    ['a user', `${USER}a`, 'a', ['system:nodes', 'devs'], 'a node always has a role'],
    ['a user with the name of a node', `${USER}a`, 'system:node:a', JOIN, 'a node always has a role'],
    [
      'a role with a name of people',
      `${ROLE}a`,
      'jane',
      JOIN,
      'the username jane is not the username of a node',
    ],
    [
      'a role with groups of people',
      `${ROLE}a`,
      EC2,
      [...JOIN, 'devs', 'ops'],
      'devs and ops are not groups of nodes',
    ],
    [
      'a role with the group of Windows nodes',
      `${ROLE}a`,
      'jane',
      ['eks:kube-proxy-windows'],
      'the username jane is not the username of a node',
    ],
  ] as const)('are named: %s', (_, arn, username, groups, why) => {
    const problems = ofCode(
      lint({ rows: [NODE_ROW, rowOf(arn, username, groups)], facts: factsOf() }),
      'people-with-node-groups',
    )
    expect(problems.map(({ severity, found }) => [severity, found])).toEqual([['warning', arn]])
    expect(problems[0]?.message).toContain(`but is not a node row: ${why}. It is treated as a row of people.`)
    // Of a user the row is dead, and said to be.
    expect(problems[0]?.message.includes('every other login is rejected')).toBe(username.includes('EC2'))
  })

  test('node rows and rows of people are not', () => {
    const rows = [
      NODE_ROW,
      rowOf(`${ROLE}fargate`, SESSION, [...JOIN, 'system:node-proxier']),
      rowOf(`${USER}a`, 'a', ['system:masters']),
    ]
    expect(ofCode(lint({ rows, facts: factsOf() }), 'people-with-node-groups')).toEqual([])
  })

  test('where nobody knows which roles nodes use, a row by which a node could work stays, and the word is named', () => {
    const rows = [NODE_ROW, rowOf(`${ROLE}a`, EC2, [...JOIN, 'devs'])]
    const [problem] = ofCode(lint({ rows }), 'people-with-node-groups')
    expect(problem?.message).toContain(
      'A node might use it, because it is not known which roles nodes use: a plan does not change it.',
    )
    expect(problem?.fix).toContain('add it to `guards.allowNodeRowChanges`')
  })

  test('a user who cannot log in by the name of an instance has a dead row', () => {
    const [problem] = ofCode(
      lint({ rows: [rowOf(`${USER}a`, EC2, ['devs'])], facts: factsOf() }),
      'aws-auth-dead-row',
    )
    expect(problem?.message).toContain('the authenticator rejects the login of a user')
  })
})

describe('a placeholder in place of a name', () => {
  test.each([
    ['in angle brackets', 'jane', ['<devs>'], '<devs>', 'If you mean devs, write it without brackets.'],
    ['of a template', 'jane', [`\${GROUP}`], `\${GROUP}`, 'Write the name that you mean.'],
    [
      'as the username',
      '<user name>',
      ['devs'],
      '<user name>',
      'If you mean user name, write it without brackets.',
    ],
    [
      'of nodes, in a row that is of none',
      'jane',
      ['<system:nodes>'],
      '<system:nodes>',
      'If you mean system:nodes, write it without brackets.',
    ],
  ])('%s is named, and never to be bound', (_, username, groups, found, fix) => {
    const problems = lint({ rows: [NODE_ROW, rowOf(`${ROLE}a`, username, groups)], facts: factsOf() })
    expect(ofCode(problems, 'row-with-placeholder')).toMatchObject([{ severity: 'warning', found, fix }])
    expect(ofCode(problems, 'group-bound-to-nothing').filter((one) => one.message.includes(found))).toEqual(
      [],
    )
  })
})

describe('a row without a username', () => {
  test.each([
    ['an empty one', `${ROLE}a`, ''],
    ['of a user, of a session that users do not have', `${USER}a`, '{{SessionName}}'],
    ['of a user, the same as it is', `${USER}a`, '{{SessionNameRaw}}'],
  ])('is named by its principal: %s', (_, arn, username) => {
    const problems = lint({ rows: [NODE_ROW, rowOf(arn, username, ['system:masters'])], facts: factsOf() })
    expect(ofCode(problems, 'row-without-username').map(({ found }) => found)).toEqual([arn])
  })

  test('is not named twice where the username is no text, nor where it is there', () => {
    const rows = [
      NODE_ROW,
      `- rolearn: ${ROLE}a\n  username: 12\n  groups: [system:masters]\n`,
      rowOf(`${ROLE}b`, '{{SessionName}}', []),
    ]
    const problems = lint({ rows, facts: factsOf() })
    expect(ofCode(problems, 'row-without-username')).toEqual([])
    expect(ofCode(problems, 'aws-auth-username-not-read')).toHaveLength(1)
  })
})
