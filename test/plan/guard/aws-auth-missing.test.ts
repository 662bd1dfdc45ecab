import { describe, expect, test } from '@jest/globals'
import type { Writable } from '../../../src/cluster/door.ts'
import type { ClusterFacts, NodeOs } from '../../../src/live/facts.ts'
import type { RowChange } from '../../../src/login/mapping/aws-auth/change.ts'
import { coveredAtoms } from '../../../src/plan/atom/atom.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { declaredRole } from '../desired.ts'
import { mappedTo } from '../entries.ts'
import { awsAuthOf, clusterRole, NODE_ROW, row } from '../live.ts'
import { ownProblems } from '../own-problems.ts'
import {
  denied,
  factsOf,
  known,
  liveNode,
  planOf,
  ROLE,
  rowChanges,
  severities,
  theProblem,
} from './cluster.ts'

const desired = { principals: [declaredRole('dev', ['developers'])] }
const byRow = { ...desired, cluster: mappedTo('aws-auth') }

const group = (name: string, role: string, os: NodeOs = 'linux') => ({ name, roleArn: `${ROLE}${role}`, os })

/** A managed node group, a Windows group, a Fargate profile and a node that manages itself. */
const mixed = factsOf({
  nodeGroups: known([group('cpu', 'teams/linux'), group('win', 'windows', 'windows')]),
  fargateProfiles: known([{ name: 'web', roleArn: `${ROLE}fargate` }]),
  nodes: known([
    liveNode('cpu-1', { nodeGroup: 'cpu' }),
    liveNode('win-1', { nodeGroup: 'win', os: 'windows' }),
    liveNode('fargate-1', { fargateProfile: 'web' }),
    liveNode('own-1'),
  ]),
  instanceRoles: known(new Map([['own-1', `${ROLE}own`]])),
})

function nodeRowsOf({ changes }: Plan): Pick<RowChange, 'action' | 'key' | 'arn' | 'after'>[] {
  return changes
    .filter((change): change is RowChange => change.kind === 'row' && change.reason === 'nodes')
    .map(({ action, key, arn, after }) => ({ action, key, arn, ...(after === undefined ? {} : { after }) }))
}

const LINUX = {
  username: 'system:node:{{EC2PrivateDNSName}}',
  groups: ['system:bootstrappers', 'system:nodes'],
}
const WINDOWS = { ...LINUX, groups: [...LINUX.groups, 'eks:kube-proxy-windows'] }
const FARGATE = {
  username: 'system:node:{{SessionName}}',
  groups: ['system:bootstrappers', 'system:nodes', 'system:node-proxier'],
}

const none = undefined
const empty = awsAuthOf({ mapRoles: '[]', mapUsers: '' })

describe.each([
  { title: 'a missing aws-auth', live: [] as Writable[] },
  { title: 'an aws-auth without any role', live: [empty] as Writable[] },
])('$title', ({ live }) => {
  test('gets the rows that its nodes need together with the first row of a principal', () => {
    const plan = planOf({ desired, live, facts: mixed })
    expect(rowChanges(plan)).toEqual([
      'add role/dev',
      'add role/fargate',
      'add role/linux',
      'add role/own',
      'add role/windows',
    ])
    expect(nodeRowsOf(plan)).toEqual([
      { action: 'add', key: 'mapRoles', arn: `${ROLE}fargate`, after: FARGATE },
      { action: 'add', key: 'mapRoles', arn: `${ROLE}linux`, after: LINUX },
      { action: 'add', key: 'mapRoles', arn: `${ROLE}own`, after: LINUX },
      { action: 'add', key: 'mapRoles', arn: `${ROLE}windows`, after: WINDOWS },
    ])
    expect(ownProblems(plan).filter(({ severity }) => severity !== 'notice')).toEqual([])
    const owned = coveredAtoms(plan.changes).filter(({ subject }) => subject.startsWith('ownership/'))
    expect(owned.map(({ subject }) => subject)).toEqual([`ownership/${ROLE}dev`])
  })

  test('gets one row with the groups of both for a role of Linux and Windows nodes', () => {
    const facts = factsOf({ nodeGroups: known([group('cpu', 'both'), group('win', 'both', 'windows')]) })
    expect(nodeRowsOf(planOf({ desired, live, facts }))).toMatchObject([
      { arn: `${ROLE}both`, after: WINDOWS },
    ])
  })

  test('gets no row for a role that an access entry lets in', () => {
    const facts: ClusterFacts = {
      ...mixed,
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known(
        ['teams/linux', 'windows', 'own'].map((name) => ({ principalArn: `${ROLE}${name}` })),
      ),
    }
    expect(nodeRowsOf(planOf({ desired: byRow, live, facts }))).toMatchObject([{ arn: `${ROLE}fargate` }])
  })

  test('gets all rows where access entries cannot be listed', () => {
    const facts: ClusterFacts = {
      ...mixed,
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: denied('eks:ListAccessEntries'),
    }
    expect(nodeRowsOf(planOf({ desired, live, facts }))).toHaveLength(4)
  })

  test('gets the rows of the roles that the file names for nodes nobody knows', () => {
    const facts = factsOf({ nodes: known([liveNode('x', { os: 'windows' })]) })
    const plan = planOf({ desired, live, facts, guards: { nodeRoles: [`${ROLE}mine`] } })
    expect(nodeRowsOf(plan)).toMatchObject([{ arn: `${ROLE}mine`, after: WINDOWS }])
    expect(severities(plan, 'aws-auth-missing').filter((one) => !one.startsWith('notice'))).toEqual([])
  })

  test('is left alone by a plan that changes no row, or only removes some', () => {
    const plan = planOf({ live, facts: mixed })
    expect(plan.changes).toEqual([])
    const missing = live.length === 0 ? ['warning aws-auth-missing'] : []
    expect(severities(plan, 'aws-auth-missing')).toEqual(missing)
    const users = awsAuthOf({
      mapUsers: '- userarn: arn:aws:iam::111122223333:user/alice\n  username: alice\n  groups: [x]\n',
    })
    const removal = planOf({ desired: { unmanaged: 'remove' }, live: [users], facts: mixed })
    expect(rowChanges(removal)).toEqual(['remove user/alice'])
    expect(severities(removal, 'aws-auth-missing')).toEqual([])
  })

  const gaps: readonly { title: string; facts: ClusterFacts; what: string }[] = [
    {
      title: 'node groups may not be listed',
      facts: { ...mixed, nodeGroups: denied('eks:ListNodegroups') },
      what: 'its node groups (eks:ListNodegroups is denied); the role of 2 nodes (cpu-1 and win-1)',
    },
    {
      title: 'Fargate profiles could not be listed',
      facts: {
        ...mixed,
        fargateProfiles: { ...denied('eks:ListFargateProfiles'), denied: false },
        nodes: known([]),
      },
      what: 'its Fargate profiles (eks:ListFargateProfiles failed)',
    },
    {
      title: 'nodes may not be listed',
      facts: { ...mixed, nodes: denied('list nodes') },
      what: 'its self-managed nodes (list nodes is denied)',
    },
    {
      title: 'the role of an instance may not be asked for',
      facts: { ...mixed, instanceRoles: denied('ec2:DescribeInstances') },
      what: 'the roles of its self-managed nodes (ec2:DescribeInstances is denied)',
    },
    {
      title: 'a live node has a role that nobody knows',
      facts: { ...mixed, instanceRoles: known(new Map()) },
      what: 'the role of 1 node (own-1)',
    },
    { title: 'there is no role of a node at all', facts: factsOf(), what: 'any node role' },
    {
      title: 'one role is that of Fargate and of instances',
      facts: factsOf({
        nodeGroups: known([group('cpu', 'both')]),
        fargateProfiles: known([{ name: 'web', roleArn: `${ROLE}both` }]),
      }),
      what: 'one row for role/both, whose nodes need different usernames',
    },
  ]

  test.each(gaps)('is not written when $title', ({ facts, what }) => {
    const problem = theProblem(planOf({ desired, live, facts }), 'aws-auth-missing')
    expect(problem.severity).toBe('error')
    expect(problem.message).toContain(`Not known: ${what}.`)
  })

  test.each(gaps)('is written when $title and the file allows it', ({ facts, what }) => {
    const plan = planOf({ desired, live, facts, guards: { allowNewAwsAuth: true } })
    const problem = theProblem(plan, 'aws-auth-missing')
    expect(problem.severity).toBe('warning')
    expect(problem.message).toContain(what)
    expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('a missing aws-auth', () => {
  test('says in one sentence what is missing, and how to mend it', () => {
    const facts = { ...mixed, nodeGroups: denied('eks:ListNodegroups'), nodes: known([]) }
    expect(theProblem(planOf({ desired, facts }), 'aws-auth-missing')).toEqual({
      code: 'aws-auth-missing',
      severity: 'error',
      where: { cluster: 'prod', object: 'ConfigMap/kube-system/aws-auth' },
      message:
        'prod has no ConfigMap kube-system/aws-auth, and one that is created now would have only 1 row for its nodes. Not known: its node groups (eks:ListNodegroups is denied).',
      allowed: 'an aws-auth with a row for each node role',
      fix: 'Allow what could not be read (see the warnings of this plan), name the roles of self-managed nodes under `guards.nodeRoles`, or create aws-auth with the rows of its nodes first. If nodes join with access entries, or there are no nodes, set `guards.allowNewAwsAuth: true`.',
    })
  })

  test.each([
    {
      title: 'with how many rows it will be made',
      facts: mixed,
      message: 'prod has no ConfigMap kube-system/aws-auth; it will be created with 4 node rows.',
    },
    {
      title: 'that all roles of nodes have access entries',
      facts: {
        ...mixed,
        authenticationMode: 'API_AND_CONFIG_MAP' as const,
        accessEntries: known(
          ['linux', 'windows', 'fargate', 'own'].map((name) => ({ principalArn: `${ROLE}${name}` })),
        ),
      },
      message:
        'prod has no ConfigMap kube-system/aws-auth; it will be created without node rows, because its 4 node roles join with access entries.',
    },
    {
      title: 'that all nodes join by access entries of their own',
      facts: factsOf({
        authenticationMode: 'API_AND_CONFIG_MAP',
        nodes: known([liveNode('auto', { computeType: 'auto' })]),
      }),
      message:
        'prod has no ConfigMap kube-system/aws-auth; it will be created without node rows, because its nodes join with access entries.',
    },
  ])('says $title', ({ facts, message }) => {
    const problem = theProblem(planOf({ desired: byRow, facts }), 'aws-auth-missing')
    expect(problem).toMatchObject({ severity: 'notice', message })
  })

  test.each([
    { title: 'a folder', facts: none },
    {
      title: 'a kubeconfig',
      facts: factsOf({
        nodeGroups: { kind: 'not-asked' },
        fargateProfiles: { kind: 'not-asked' },
        instanceRoles: { kind: 'not-asked' },
      }),
    },
  ])('is not written by $title, which knows no node groups', ({ facts }) => {
    const about = { desired, facts, guards: { nodeRoles: [`${ROLE}mine`] } }
    expect(severities(planOf(about), 'aws-auth-missing')).toEqual(['error aws-auth-missing'])
    const nodes = planOf({ ...about, live: [empty] })
    expect(severities(nodes, 'aws-auth-missing')).toEqual([])
    expect(nodeRowsOf(nodes)).toMatchObject([{ arn: `${ROLE}mine`, after: LINUX }])
  })

  test('stops no plan of RBAC alone, which says what is missing', () => {
    const { changes, problems } = planOf({ live: [clusterRole('view')], facts: mixed })
    expect(changes).toEqual([])
    expect(problems.map(({ severity, brought }) => `${severity} ${brought}`)).toEqual(
      Array.from({ length: 5 }, () => 'warning before'),
    )
  })
})

describe('a role of nodes that nothing lets in', () => {
  const live = [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['developers']) })]
  const facts = factsOf({
    nodeGroups: known([group('cpu', 'nodes'), group('gpu', 'gpu')]),
    nodes: known([liveNode('gpu-1', { nodeGroup: 'gpu' }), liveNode('gpu-2', { nodeGroup: 'gpu' })]),
  })

  test('is a warning with the row to add, and nothing is written', () => {
    const plan = planOf({ live, facts })
    expect(plan.changes).toEqual([])
    expect(theProblem(plan, 'node-role-without-row')).toEqual({
      code: 'node-role-without-row',
      severity: 'warning',
      where: { cluster: 'prod', object: 'ConfigMap/kube-system/aws-auth' },
      message: `Nodes of prod cannot join with ${ROLE}gpu: node group gpu uses this role (2 nodes), but it has neither a row in aws-auth nor an access entry.`,
      found: `${ROLE}gpu`,
      allowed: 'a row or an access entry for each node role',
      fix: `Add this item to mapRoles: {rolearn: "${ROLE}gpu", username: "system:node:{{EC2PrivateDNSName}}", groups: ["system:bootstrappers", "system:nodes"]}`,
    })
  })

  test('is one where aws-auth is missing, and nobody writes one', () => {
    expect(severities(planOf({ live: [], facts }), 'node-role-without-row')).toEqual([
      'warning node-role-without-row',
      'warning node-role-without-row',
    ])
  })

  test.each([
    {
      title: 'it has an access entry',
      facts: {
        ...facts,
        authenticationMode: 'API_AND_CONFIG_MAP' as const,
        accessEntries: known([{ principalArn: `${ROLE}gpu` }]),
      },
      live,
    },
    {
      title: 'access entries cannot be listed',
      facts: {
        ...facts,
        authenticationMode: 'API_AND_CONFIG_MAP' as const,
        accessEntries: denied('eks:ListAccessEntries'),
      },
      live,
    },
    { title: 'mapRoles cannot be read', facts, live: [awsAuthOf({ mapRoles: '- rolearn: {{x}}\n' })] },
    { title: 'all roles have rows', facts: factsOf({ nodeGroups: known([group('cpu', 'nodes')]) }), live },
  ])('says nothing when $title', (about) => {
    expect(severities(planOf(about), 'node-role-without-row')).toEqual([])
  })
})
