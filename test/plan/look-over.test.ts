import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired, DesiredPrincipal } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { effectiveRow } from '../../src/aws-auth/lookup.ts'
import { rowKind } from '../../src/aws-auth/row-kind.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { AWS_AUTH } from '../../src/login/mapping/aws-auth/mapping.ts'
import { lookOver } from '../../src/plan/look-over.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import type { ProblemCode } from '../../src/problem/catalog.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { clusterState } from '../login/cluster-state.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { rounds } from '../rounds.ts'
import { history } from './cluster-arbitrary.ts'
import { declared, declaredRole, desiredState } from './desired.ts'
import { mappedTo } from './entries.ts'
import { denied, factsOf, known, liveNode, ROLE } from './guard/cluster.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, roleBinding, row } from './live.ts'

/** A file that declares the rows that are in force as they are, or only some of them. */
function asDeclared({ awsAuth }: Snapshot, { some, byRow }: { some: boolean; byRow: boolean }): Desired {
  const map = decodeAwsAuth(awsAuth?.data)
  const rows = map.rows.filter((one) => {
    const found = effectiveRow(map, one.arn)
    return found.kind === 'row' && found.row === one && rowKind(one) !== 'node row'
  })
  const principals = rows
    .filter((_, index) => !some || index % 2 === 0)
    .map(
      ({ arn, username, groups }): DesiredPrincipal => ({
        kind: arn.includes(':user/') ? 'user' : 'role',
        arn,
        username,
        groups,
        where: { file: 'access.yaml', line: 5, column: 5 },
      }),
    )
  return desiredState({
    ...(byRow ? { cluster: mappedTo('aws-auth') } : {}),
    principals,
    guards: { ...DEFAULT_GUARDS, allowSystemMasters: true },
  })
}

function owning(snapshot: Snapshot, desired: Desired): Snapshot {
  return { ...snapshot, ledger: ledgerOf(AWS_AUTH.owned(desired)) }
}

const noPlan = fc.record({
  state: clusterState,
  some: fc.boolean(),
  /** The file says that all have rows. */
  byRow: fc.boolean(),
  missing: fc.boolean(),
})

/** All that a rule of one state says, but for groups, whose words depend on what was before. */
const OF_STATE: readonly ProblemCode[] = [
  'authentication-mode-api',
  'row-without-effect',
  'aws-auth-dead-row',
  'aws-auth-row-dropped',
  'aws-auth-groups-not-read',
  'aws-auth-username-not-read',
  'aws-auth-second-document',
  'template-username',
  'template-group',
  'node-role-without-row',
  'discovery-incomplete',
]

function keys(problems: readonly Problem[], wanted: (problem: Problem) => boolean = () => true): string[] {
  return problems
    .filter((problem) => OF_STATE.includes(problem.code) && wanted(problem))
    .map(({ code, severity, found = '' }) => `${severity} ${code} ${found}`)
    .toSorted()
}

describe('over generated clusters', () => {
  test('a look at a cluster says what a plan says that changes nothing', () => {
    fc.assert(
      fc.property(noPlan, ({ state, missing, ...how }) => {
        const desired = asDeclared(state, how)
        const there = missing ? { ...state, awsAuth: undefined } : state
        const snapshot = owning(there, missing ? desiredState() : desired)
        const file = missing ? desiredState() : desired
        const { changes, problems } = makePlan(file, snapshot)
        fc.pre(changes.length === 0)
        expect(lookOver(file, snapshot)).toEqual(problems)
      }),
      { numRuns: rounds(200) },
    )
  })

  test('so it does after an apply, of clusters that people wrote by hand', () => {
    fc.assert(
      fc.property(history, ({ first, live }) => {
        const snapshot = snapshotOf(live, 'default')
        const after = owning(stateAfter(makePlan(first, snapshot), snapshot), first)
        const { changes, problems } = makePlan(first, after)
        fc.pre(changes.length === 0)
        expect(lookOver(first, after)).toEqual(problems)
      }),
      { numRuns: rounds(50) },
    )
  })

  test('a plan foretells what a look will say after it, and repeats what one says before it', () => {
    fc.assert(
      fc.property(history, clusterState, ({ first, live }, { facts }) => {
        const bare = snapshotOf(live, 'default')
        const snapshot = facts === undefined ? bare : { ...bare, facts }
        const plan = makePlan(first, snapshot)
        const removed = ({ message }: Problem): boolean => !message.includes('its removal changes nothing')
        const after = owning(stateAfter(plan, snapshot), first)
        expect(keys(plan.problems, removed)).toEqual(keys(lookOver(first, after)))
        const before = new Set(keys(lookOver(first, snapshot)))
        const unknown = keys(plan.problems, ({ brought }) => brought === 'before').filter(
          (key) => !before.has(key),
        )
        expect(unknown).toEqual([])
      }),
      { numRuns: rounds(100) },
    )
  })

  test('the clusters have what is to be said', () => {
    const said = fc
      .sample(noPlan, { numRuns: 500, seed: 1 })
      .flatMap(({ state, ...how }) => lookOver(asDeclared(state, how), state))
    const codes = new Set(said.map(({ code, severity }) => `${severity} ${code}`))
    for (const code of [
      'error mapping-not-said',
      'notice authentication-mode-api',
      'warning row-without-effect',
      'notice row-without-effect',
      'warning aws-auth-dead-row',
      'warning discovery-incomplete',
      'notice group-without-row',
    ])
      expect(codes).toContain(code)
  })
})

const EKS = { door: 'eks', name: 'prod', region: 'eu-central-1' } as const
const dev = { principals: [declaredRole('dev', ['x'])] }

function inShort(desired: Partial<Desired>, snapshot: Partial<Snapshot>): string[] {
  const live = { ...snapshotOf([], 'default'), ...snapshot }
  return lookOver(desiredState({ cluster: EKS, ...desired }), live).map(
    ({ severity, code, message }) => `${severity} ${code}: ${message}`,
  )
}

describe('a look at a cluster without aws-auth', () => {
  const groups = known([{ name: 'cpu', roleArn: `${ROLE}nodes`, os: 'linux' as const }])

  test('names the roles of self-managed nodes too', () => {
    const facts = factsOf({
      nodeGroups: groups,
      nodes: known([liveNode('a', { nodeGroup: 'cpu' }), liveNode('k')]),
      instanceRoles: known(new Map([['k', `${ROLE}karpenter/Karpenter`]])),
    })
    expect(inShort(dev, { facts })).toEqual([
      'warning aws-auth-missing: prod has no ConfigMap kube-system/aws-auth, and 2 node roles have neither a row nor an access entry (role/Karpenter and role/nodes): nodes become NotReady within minutes, and no new node can join.',
      expect.stringMatching(/^warning node-role-without-row: .*role\/Karpenter: 1 self-managed node uses/),
      expect.stringMatching(/^warning node-role-without-row: .*role\/nodes: node group cpu uses/),
    ])
  })

  test('says what is not known of its nodes', () => {
    const facts = factsOf({ nodeGroups: denied('eks:ListNodegroups'), nodes: known([liveNode('own')]) })
    expect(inShort(dev, { facts })[0]).toBe(
      'warning aws-auth-missing: prod has no ConfigMap kube-system/aws-auth, and nodes may need a row in it. Not known: its node groups (eks:ListNodegroups is denied); the role of 1 node (own).',
    )
  })

  test('does not say that a role has no access entry, where entries are not known', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      nodeGroups: groups,
      accessEntries: denied('eks:ListAccessEntries'),
    })
    expect(inShort(dev, { facts })[0]).toContain(
      '1 node role has no row, and it is not known whether there is an access entry (role/nodes): nodes become NotReady within minutes, and no new node can join.',
    )
  })

  test.each<[string, Partial<Snapshot>]>([
    ['all nodes join by access entries', { facts: byEntries('nodes') }],
    ['none is there, and everybody may have an entry', { facts: byEntries() }],
    ['EKS does not read it', { facts: factsOf({ authenticationMode: 'API', nodeGroups: groups }) }],
  ])('is silent where %s', (_, snapshot) => {
    expect(inShort({}, snapshot)).toEqual([])
  })

  function byEntries(...names: readonly string[]) {
    return factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      nodeGroups: known(names.map((name) => ({ name, roleArn: `${ROLE}${name}`, os: 'linux' }))),
      accessEntries: known(names.map((name) => ({ principalArn: `${ROLE}${name}` }))),
    })
  }

  test('says of a new one in mode CONFIG_MAP who gets in', () => {
    expect(inShort({}, { facts: factsOf() })).toEqual([
      'notice aws-auth-missing: prod has no ConfigMap kube-system/aws-auth, and has the authentication mode CONFIG_MAP: only the principal that created the cluster has access.',
    ])
  })

  test('of a folder says that nothing is known, where the file wants rows', () => {
    const cluster = { door: 'directory', name: 'prod', directory: 'live' } as const
    expect(inShort({ ...dev, cluster }, {})).toEqual([
      'notice aws-auth-missing: prod has no ConfigMap kube-system/aws-auth, so nobody has access through a row. It is not known whether its nodes and people have access entries, which cannot be read with `directory`.',
    ])
    expect(inShort({ cluster }, {})).toEqual([])
  })
})

describe('a look at a cluster with its file', () => {
  const NAMES = { awsAuth: awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['x']) }) }

  test('names the rows beneath access entries, as a plan does', () => {
    const facts = factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}teams/dev` }]),
    })
    const byRow = { ...dev, cluster: mappedTo('aws-auth') }
    expect(inShort(byRow, { ...NAMES, facts })).toEqual([
      `warning row-without-effect: ${ROLE}dev has an access entry in prod, which completely overrides its row: the row has no effect. If the entry is deleted, the row gives the group x (a login without permissions).`,
    ])
    expect(inShort({}, { ...NAMES, facts })).toEqual([
      'notice row-without-effect: 1 more row of aws-auth in prod has no effect, because access entries override it: role/dev.',
    ])
    // A row that is not written yet gives nobody anything, whatever stands above it.
    expect(inShort(byRow, { awsAuth: awsAuthOf({ mapRoles: NODE_ROW }), facts })).toEqual([])
    // An entry that the file declares is what it says.
    expect(inShort(dev, { ...NAMES, facts })).toEqual([])
  })

  test('says what the file asks for and no plan does', () => {
    const binding = roleBinding('shop', 'b', ['x'], { kind: 'ClusterRole', name: 'nowhere' })
    const nodes = { principals: [declaredRole('nodes', ['x'])], objects: [declared(binding)] }
    expect(inShort(nodes, { ...NAMES, facts: factsOf() }).map((line) => line.split(':')[0])).toEqual([
      'error node-row',
      'error role-not-found',
      'notice group-bound-to-nothing',
    ])
  })

  test('is silent of what is wrong with a change only', () => {
    const admins = { principals: [declaredRole('ops', ['system:masters'])] }
    const live = { ...NAMES, ledger: ledgerOf([`${ROLE}dev`]), clusterRoles: [clusterRole('view')] }
    const bound = { roleBindings: [roleBinding('shop', 'b', ['x'], { kind: 'ClusterRole', name: 'view' })] }
    const snapshot = { ...snapshotOf([], 'default'), ...live, ...bound, facts: factsOf() }
    const desired = desiredState({ cluster: EKS, ...admins })
    expect(makePlan(desired, snapshot).problems.map(({ code }) => code)).toContain('system-masters')
    expect(lookOver(desired, snapshot)).toEqual([])
  })

  test('does not call an exception unused whose danger is not applied yet', () => {
    const accepted = {
      rule: 'dangling' as const,
      subject: 'nobody',
      reason: 'tomorrow',
      until: '2027-01-31',
      where: { file: 'access.yaml', line: 20, column: 5 },
    }
    const binding = roleBinding('shop', 'b', ['nobody'], { kind: 'ClusterRole', name: 'view' })
    const live = { ...NAMES, clusterRoles: [clusterRole('view')], facts: factsOf() }
    const unused = (objects: Desired['objects']): boolean =>
      inShort({ ...dev, objects, dangers: [accepted] }, live).some((line) =>
        line.startsWith('notice danger-exception-unused'),
      )
    expect(unused([])).toBe(true)
    expect(unused([declared(binding)])).toBe(false)
  })
})

describe('a plan says of each problem whether it brings it', () => {
  const VIEW = { kind: 'ClusterRole', name: 'view' } as const
  const mixed = factsOf({
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: known([{ principalArn: `${ROLE}dev` }, { principalArn: `${ROLE}old` }]),
  })

  function brought(desired: Partial<Desired>, mapRoles: string, facts = mixed): string[] {
    const live = [awsAuthOf({ mapRoles: NODE_ROW + mapRoles }), clusterRole('view')]
    const snapshot = { ...snapshotOf(live, 'default'), facts }
    return makePlan(desiredState({ cluster: EKS, ...desired }), snapshot).problems.map(
      ({ code, brought: who, where }) => `${who} ${code}${where.line === undefined ? '' : ` ${where.line}`}`,
    )
  }

  test('a row beneath an entry that it writes, and one that was there', () => {
    const bound = { objects: [declared(roleBinding('shop', 'b', ['x'], VIEW))] }
    const byRow = { ...dev, cluster: mappedTo('aws-auth') }
    expect(brought({ ...byRow, ...bound }, row('old', ['x']))).toEqual([
      'plan row-without-effect 5',
      'before row-without-effect',
      // Whoever would have the group gets in by an entry.
      'plan group-without-row 9',
    ])
    expect(brought(byRow, row('dev', ['x']))).toContain('before row-without-effect 5')
  })

  test('rows that were there and that nothing reads', () => {
    const facts = factsOf({ authenticationMode: 'API' })
    expect(brought(dev, row('dev', ['x']), facts)).toContain('before authentication-mode-api')
  })

  test('a principal of which neither the file nor the cluster says how it gets in', () => {
    expect(brought({ principals: [declaredRole('new', ['x'])] }, '')).toEqual(['plan mapping-not-said 5'])
  })

  test('a dead row keeps who brought it when other rows move', () => {
    const all = brought(dev, row('gone', ['y']) + row('teams/dead', ['z']), factsOf())
    expect(all).toContain('before aws-auth-dead-row')
    expect(all).not.toContain('plan aws-auth-dead-row')
  })

  test('a guard, and what it refuses', () => {
    const masters = {
      cluster: mappedTo('aws-auth'),
      principals: [declaredRole('nodes', ['x']), declaredRole('ops', ['system:masters'])],
    }
    expect(brought(masters, '')).toEqual(expect.arrayContaining(['plan node-row 5', 'plan system-masters 5']))
  })
})
