import { describe, expect, test } from '@jest/globals'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { declaredRole } from '../desired.ts'
import { mappedTo } from '../entries.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'
import { factsOf, known, liveNode, planOf, ROLE, rowChanges, severities, theProblem } from './cluster.ts'

const inGroup = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => liveNode(`${name}-${index}`, { nodeGroup: name }))

const group = (name: string, role: string) => ({ name, roleArn: `${ROLE}${role}`, os: 'linux' }) as const

/** `role/dev` is a role of people by its row, and of nodes by what uses it. */
const people = awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['developers']) })

const uses: readonly { title: string; facts: ClusterFacts; why: string }[] = [
  {
    title: 'a node group',
    facts: factsOf({ nodeGroups: known([group('gpu', 'dev')]), nodes: known(inGroup('gpu', 4)) }),
    why: 'node group gpu uses this role (4 nodes)',
  },
  {
    title: 'several node groups',
    facts: factsOf({
      nodeGroups: known([group('cpu', 'dev'), group('gpu', 'dev'), group('spot', 'dev')]),
      nodes: known([...inGroup('cpu', 5), ...inGroup('gpu', 4), ...inGroup('spot', 3)]),
    }),
    why: 'node groups cpu, gpu and spot use this role (12 nodes of 3 groups)',
  },
  {
    title: 'a node group without live nodes, whose role has a path and another case',
    facts: factsOf({ nodeGroups: known([group('gpu', 'teams/DEV')]) }),
    why: 'node group gpu uses this role',
  },
  {
    title: 'a Fargate profile',
    facts: factsOf({
      fargateProfiles: known([{ name: 'web', roleArn: `${ROLE}dev` }]),
      nodes: known([liveNode('fargate-ip-1', { fargateProfile: 'web' })]),
    }),
    why: 'Fargate profile web uses this role (1 node)',
  },
  {
    title: 'live nodes of no group',
    facts: factsOf({
      nodes: known([liveNode('a'), liveNode('b')]),
      instanceRoles: known(
        new Map([
          ['a', `${ROLE}dev`],
          ['b', `${ROLE}dev`],
        ]),
      ),
    }),
    why: '2 self-managed nodes use this role',
  },
]

describe('a row whose role nodes use is a node row', () => {
  test.each(uses)('because of $title: it is not changed', ({ facts, why }) => {
    const plan = planOf({ desired: { principals: [declaredRole('dev', ['x'])] }, live: [people], facts })
    expect(rowChanges(plan)).toEqual([])
    expect(theProblem(plan, 'node-row')).toMatchObject({
      severity: 'error',
      message: `prod would change the node row of ${ROLE}dev (username dev, groups developers): ${why}.`,
    })
  })

  test.each(uses)('because of $title: it is not removed', ({ facts }) => {
    const plan = planOf({ live: [people, ledgerOf([`${ROLE}dev`])], facts })
    expect(rowChanges(plan)).toEqual([])
    expect(severities(plan, 'node-row')).toEqual(['error node-row'])
  })

  test.each(uses)('because of $title: it stays under unmanaged: remove', ({ facts }) => {
    const plan = planOf({ desired: { unmanaged: 'remove' }, live: [people], facts })
    expect(rowChanges(plan)).toEqual([])
    expect(severities(plan, 'node-row')).toEqual([])
  })

  test('because guards.nodeRoles says so', () => {
    const plan = planOf({
      desired: { principals: [declaredRole('dev', ['x'])] },
      guards: { nodeRoles: [`${ROLE}dev`] },
      live: [people],
    })
    expect(theProblem(plan, 'node-row').message).toMatch(/: guards\.nodeRoles names this role\.$/)
  })

  test('but not because of a node that joins by an access entry', () => {
    const facts = factsOf({
      nodes: known([liveNode('auto', { computeType: 'auto' })]),
      instanceRoles: known(new Map([['auto', `${ROLE}dev`]])),
    })
    const plan = planOf({ desired: { principals: [declaredRole('dev', ['x'])] }, live: [people], facts })
    expect(rowChanges(plan)).toEqual(['change role/dev'])
  })

  test('and the role next to it is none', () => {
    const plan = planOf({
      desired: { principals: [declaredRole('dev', ['x'])] },
      live: [people],
      facts: factsOf({ nodeGroups: known([group('gpu', 'dev-nodes')]) }),
    })
    expect(rowChanges(plan)).toEqual(['change role/dev'])
    expect(severities(plan, 'node-row')).toEqual([])
  })
})

test('a row whose groups are those of nodes says so, whatever uses its role', () => {
  const plan = planOf({ desired: { principals: [declaredRole('nodes', ['x'])] }, live: [people] })
  expect(theProblem(plan, 'node-row')).toEqual({
    code: 'node-row',
    severity: 'error',
    where: { file: 'access.yaml', line: 5, column: 5 },
    message: `prod would change the node row of ${ROLE}nodes (username system:node:{{EC2PrivateDNSName}}, groups system:bootstrappers, system:nodes): its username system:node:{{EC2PrivateDNSName}} is the username of nodes.`,
    found: `${ROLE}nodes`,
    allowed: 'changes of rows of people and programs only',
    fix: 'Remove this principal from the file, and give people and programs a role that no node uses. If no node uses the role any more, add it to `guards.allowNodeRowChanges`.',
  })
})

test('a row for people is not added for a role that nodes use and that no entry lets in', () => {
  const facts = factsOf({ nodeGroups: known([group('gpu', 'dev')]) })
  const about = {
    desired: { principals: [declaredRole('dev', ['x'])] },
    live: [awsAuthOf({ mapRoles: NODE_ROW })],
  }
  const plan = planOf({ ...about, facts })
  expect(rowChanges(plan)).toEqual([])
  expect(theProblem(plan, 'node-row').message).toBe(
    `prod would add a row for ${ROLE}dev that is not a node row (username dev, groups x): node group gpu uses this role.`,
  )
  const byEntry: ClusterFacts = {
    ...facts,
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known([{ principalArn: `${ROLE}dev` }]),
  }
  const byRow = { ...about, desired: { ...about.desired, cluster: mappedTo('aws-auth') } }
  expect(rowChanges(planOf({ ...byRow, facts: byEntry }))).toEqual(['add role/dev'])
  // Without that word of the file, the entry is what lets it in, and nodes use it.
  expect(severities(planOf({ ...about, facts: byEntry }), 'entry-of-aws')).toEqual(['error entry-of-aws'])
})

describe('guards.allowNodeRowChanges', () => {
  const guards = { allowNodeRowChanges: [`${ROLE}Nodes`] }

  test.each([
    {
      title: 'lets the row be changed',
      desired: { principals: [declaredRole('nodes', ['x'])] },
      ledger: [],
      expected: 'change role/nodes',
    },
    {
      title: 'lets the row be removed',
      desired: {},
      ledger: [`${ROLE}nodes`],
      expected: 'remove role/nodes',
    },
    {
      title: 'lets the row go with all that nobody declared',
      desired: { unmanaged: 'remove' as const },
      ledger: [],
      expected: 'remove role/nodes',
    },
  ])('$title, with a warning', ({ desired, ledger, expected }) => {
    const plan = planOf({
      desired,
      guards,
      live: [awsAuthOf({ mapRoles: NODE_ROW }), ledgerOf(ledger)],
    })
    expect(rowChanges(plan)).toEqual([expected])
    expect(severities(plan, 'node-row')).toEqual(['warning node-row'])
    expect(theProblem(plan, 'node-row').message).toContain('system:node:')
  })

  test('says nothing about another role', () => {
    const plan = planOf({
      desired: { principals: [declaredRole('nodes', ['x'])] },
      guards: { allowNodeRowChanges: [`${ROLE}other`] },
      live: [awsAuthOf({ mapRoles: NODE_ROW })],
    })
    expect(rowChanges(plan)).toEqual([])
  })
})

describe('a mixed row', () => {
  const mixed = (username: string): string =>
    `- rolearn: ${ROLE}mixed\n  username: "${username}"\n  groups: [system:bootstrappers, system:nodes, system:masters]\n`
  const works = awsAuthOf({ mapRoles: NODE_ROW + mixed('system:node:{{EC2PrivateDNSName}}') })
  const user = awsAuthOf({
    mapRoles: NODE_ROW,
    mapUsers:
      '- userarn: arn:aws:iam::111122223333:user/kubectl\n  username: kubectl\n  groups: [system:nodes, system:masters]\n',
  })
  const unmanaged = { unmanaged: 'remove' } as const
  const guards = { minAdmins: 0, allowOwnAccessChange: true, maxRemovalPercent: 100 }

  test('goes like any other where all roles of nodes are known, and its own is none', () => {
    const plan = planOf({ desired: unmanaged, live: [works], facts: factsOf(), guards })
    expect(rowChanges(plan)).toEqual(['remove role/mixed'])
  })

  test.each<[string, ClusterFacts | undefined]>([
    ['nothing is known of nodes', undefined],
    ['node groups are no question of the door', factsOf({ nodeGroups: { kind: 'not-asked' } })],
    ['the role of a node is not known', factsOf({ nodes: known([liveNode('lost')]) })],
    ['a node group uses the role', factsOf({ nodeGroups: known([group('gpu', 'mixed')]) })],
  ])('by which a node can work stays where %s, and the exception that is named works', (_, facts) => {
    expect(rowChanges(planOf({ desired: unmanaged, live: [works], facts, guards }))).toEqual([])
    const about = { desired: { principals: [declaredRole('mixed', ['x'])] }, live: [works], facts }
    const plan = planOf({ ...about, guards })
    expect(rowChanges(plan)).toEqual([])
    expect(theProblem(plan, 'node-row')).toMatchObject({ severity: 'error' })
    expect(theProblem(plan, 'node-row').fix).toContain('`guards.allowNodeRowChanges`')
    const allowed = planOf({ ...about, guards: { ...guards, allowNodeRowChanges: [`${ROLE}mixed`] } })
    expect(rowChanges(allowed)).toEqual(['change role/mixed'])
  })

  test('is said to be protected for a reason that is true', () => {
    const plan = planOf({ desired: { principals: [declaredRole('mixed', ['x'])] }, live: [works] })
    expect(theProblem(plan, 'node-row').message).toMatch(
      /: its username system:node:\{\{EC2PrivateDNSName\}\} and its group system:nodes allow a node to join, and it is not known which roles nodes use\.$/,
    )
  })

  test.each([
    ['with a name of people', awsAuthOf({ mapRoles: NODE_ROW + mixed('jane') }), 'remove role/mixed'],
    ['of a user', user, 'remove user/kubectl'],
  ])('%s is no row of a node, whatever is known', (_, live, expected) => {
    expect(rowChanges(planOf({ desired: unmanaged, live: [live], guards }))).toEqual([expected])
  })

  test('counts as a cluster admin, and only where people can log in by it', () => {
    const last = (live: typeof user): string =>
      theProblem(planOf({ desired: unmanaged, live: [live], facts: factsOf(), guards }), 'too-few-admins')
        .message
    expect(last(user)).toContain('prod would have 0 cluster admins after this plan, and has 1 (user/kubectl)')
    const plan = planOf({ desired: unmanaged, live: [works], facts: factsOf(), guards })
    expect(severities(plan, 'too-few-admins')).toEqual([])
  })
})

describe('hybrid nodes', () => {
  const facts = factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    nodes: known([liveNode('mi-0123456789abcdef0', { computeType: 'hybrid' })]),
  })
  const desired = { unmanaged: 'remove' } as const
  const hybridRow = (groups: string): string =>
    `- rolearn: ${ROLE}hybrid\n  username: "system:node:{{SessionName}}"\n  groups: [${groups}]\n`
  const live = (rows: string) => [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['developers']) + rows })]

  test('may join by any row of a role where none is known to be theirs', () => {
    const plan = planOf({ desired, live: live(''), facts })
    expect(rowChanges(plan)).toEqual([])
    expect(theProblem(plan, 'node-roles-unknown').message).toContain('(mi-0123456789abcdef0)')
  })

  test('join by the row that is theirs, and the others go', () => {
    const plan = planOf({ desired, live: live(hybridRow('system:bootstrappers, system:nodes')), facts })
    expect(rowChanges(plan)).toEqual(['remove role/dev'])
  })

  test('may join by a mixed row, which stays', () => {
    const plan = planOf({ desired, live: live(hybridRow('system:nodes, devs')), facts })
    expect(rowChanges(plan)).toEqual([])
  })

  test('join by an entry of their type', () => {
    const details = {
      type: 'HYBRID_LINUX',
      username: 'system:node:{{SessionName}}',
      groups: [],
      policies: [],
    }
    const entries = known([{ principalArn: `${ROLE}hybrid`, details }])
    const plan = planOf({ desired, live: live(''), facts: { ...facts, accessEntries: entries } })
    expect(rowChanges(plan)).toEqual(['remove role/dev'])
  })
})
