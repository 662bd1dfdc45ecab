import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import type { Writable } from '../../src/cluster/door.ts'
import type { AccessEntry, ClusterFacts, Discovery } from '../../src/live/facts.ts'
import { MOST_ENTRIES } from '../../src/login/every-entry.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { MOST_ADMINS, wantedForPlan } from '../../src/plan/wanted.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { held } from '../rbac/held-policy.ts'
import { bindInNamespace, group, user } from '../rbac/rbac-objects.ts'
import { declared, declaredRole, desiredState } from './desired.ts'
import { mappedTo } from './entries.ts'
import { EVERYTHING, factsOf, grantedTo, known, ROLE } from './guard/cluster.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, row } from './live.ts'
import { serviceAccount } from './published-rbac.ts'

const view = clusterRole('view')
const unread = (count: number): AccessEntry[] =>
  Array.from({ length: count }, (_, index) => ({ principalArn: `${ROLE}teams/entry-${index}` }))

interface Case {
  readonly entries?: readonly AccessEntry[]
  readonly mapRoles?: string
  readonly owned?: readonly string[]
  readonly live?: readonly Writable[]
  readonly desired?: Partial<Desired>
  readonly facts?: Partial<ClusterFacts>
}

/** The names of the principals whose entries are wanted, `entry-0`, and what else is. */
function wanted({
  entries = unread(2),
  mapRoles = '',
  owned = [],
  live = [],
  desired = {},
  facts: more = {},
}: Case) {
  const objects = [awsAuthOf({ mapRoles: NODE_ROW + mapRoles }), ledgerOf(owned), view, ...live]
  const facts = factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known(entries), ...more })
  const snapshot = { ...snapshotOf(objects, 'default'), facts }
  const state = desiredState({ cluster: mappedTo('aws-auth'), ...desired })
  const { entries: arns = [], ...others } = wantedForPlan(state, makePlan)(snapshot)
  return { names: arns.map((arn) => arn.replace(/.*\//, '')), ...others }
}

const binding = (...subjects: Parameters<typeof bindInNamespace>[2][]) => ({
  objects: [declared(bindInNamespace('shop/x', 'ClusterRole/view', ...subjects))],
})

describe('entries are wanted', () => {
  test.each<[string, Case, readonly string[]]>([
    ['of nobody where nothing changes', {}, []],
    ['all for a binding of a group', { desired: binding(group('dev')) }, ['entry-0', 'entry-1']],
    ['all for a binding of a user', { desired: binding(user('bob')) }, ['entry-0', 'entry-1']],
    [
      'all for what everybody gains',
      { desired: binding(group('system:authenticated')) },
      ['entry-0', 'entry-1'],
    ],
    [
      'all for a binding that gives nothing, of a group that nobody is known to have',
      {
        live: [bindInNamespace('shop/y', 'ClusterRole/view', group('dev'))],
        mapRoles: row('a', ['ops']),
        desired: binding(group('dev')),
      },
      ['entry-0', 'entry-1'],
    ],
    ['of nobody for a service account', { desired: binding(serviceAccount('ci', 'bot')) }, []],
    ['of nobody for a group that no entry can have', { desired: binding(group('system:nodes')) }, []],
    [
      'of nobody for a binding that gives nothing, of a group that a row has',
      { mapRoles: row('a', ['dev']), desired: { objects: [declared(unbound())] } },
      [],
    ],
    [
      'all for a rule less in a role that is bound',
      {
        live: [
          markOwned({ ...clusterRole('ours'), rules: [...(view.rules ?? []), ...EVERYTHING] }, 'default'),
          bindInNamespace('shop/x', 'ClusterRole/ours', group('dev')),
        ],
        desired: { objects: [declared(clusterRole('ours'))] },
      },
      ['entry-0', 'entry-1'],
    ],
    [
      'of nobody for a row of somebody without an entry',
      { desired: { principals: [declaredRole('a', ['dev'])] } },
      [],
    ],
    [
      'of the principal of a row',
      { desired: { principals: [declaredRole('entry-1', ['dev'])] } },
      ['entry-1'],
    ],
    [
      'of a required admin',
      {
        desired: {
          principals: [declaredRole('a', ['dev'])],
          guards: { ...DEFAULT_GUARDS, requiredAdmins: [`${ROLE}entry-1`] },
        },
      },
      ['entry-1'],
    ],
    [
      'of the first ones for a binding where there are too many',
      { entries: unread(MOST_ENTRIES + 1), desired: binding(group('dev')) },
      unread(MOST_ENTRIES).map((_, index) => `entry-${index}`),
    ],
    [
      'of those that are named where there are too many',
      {
        entries: unread(MOST_ENTRIES + 1),
        desired: { principals: [declaredRole(`entry-${MOST_ENTRIES}`, ['dev'])] },
      },
      [`entry-${MOST_ENTRIES}`],
    ],
  ])('%s', (_, about, names) => {
    expect(wanted(about).names).toEqual(names)
  })

  test('no more where every entry was looked at', () => {
    const details = { type: 'STANDARD', username: 'x', groups: ['dev'], policies: [] }
    const entries = unread(2).map((entry) => ({ ...entry, details }))
    expect(wanted({ entries, desired: binding(group('dev')) }).names).toEqual([])
    expect(wanted({ entries: [], desired: binding(group('dev')) }).names).toEqual([])
  })
})

describe('where the last admin that is known is removed', () => {
  const about = {
    mapRoles: row('a', ['system:masters']),
    owned: [`${ROLE}a`],
    desired: { guards: { ...DEFAULT_GUARDS, maxRemovalPercent: 100 } },
  }
  const holders = (value: Discovery<readonly string[]>) => ({
    policyHolders: new Map([['AmazonEKSClusterAdminPolicy', value]]),
  })

  test('it is asked first who has the admin policy, which costs one request', () => {
    expect(wanted(about)).toMatchObject({ names: [], holdersOf: ['AmazonEKSClusterAdminPolicy'] })
  })

  test('then what the entries of these give', () => {
    const facts = holders(known([`${ROLE}teams/entry-1`]))
    expect(wanted({ ...about, facts }).names).toEqual(['entry-1'])
  })

  test.each<[string, Discovery<readonly string[]>]>([
    ['nobody has it', known([])],
    [
      'that is not answered',
      { kind: 'unknown', action: 'eks:ListAccessEntries', denied: true, message: 'no' },
    ],
  ])('then all, where %s', (_, found) => {
    expect(wanted({ ...about, facts: holders(found) }).names).toEqual(['entry-0', 'entry-1'])
  })
})

describe('IAM is asked', () => {
  const home = { arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod' }
  const admins = row('a', ['system:masters']) + row('b', ['system:masters'])

  test('of nobody where nothing changes', () => {
    expect(wanted({ facts: home, mapRoles: admins }).principals).toBeUndefined()
  })

  test('whether it still has the admins whom a guard counts', () => {
    const desired = { principals: [declaredRole('c', ['dev'])] }
    expect(wanted({ facts: home, mapRoles: admins, desired }).principals).toEqual([`${ROLE}a`, `${ROLE}b`])
  })

  test('and of no more than a guard needs', () => {
    const mapRoles = Array.from({ length: MOST_ADMINS + 9 }, (_, index) =>
      row(`admin-${index}`, ['system:masters']),
    ).join('')
    const desired = { principals: [declaredRole('c', ['dev'])] }
    expect(wanted({ facts: home, mapRoles, desired }).principals).toHaveLength(MOST_ADMINS)
  })

  test('of principals with an entry whose row the plan changes', () => {
    const desired = { principals: [declaredRole('entry-1', ['dev'])] }
    expect(wanted({ facts: home, desired }).principals).toEqual([`${ROLE}teams/entry-1`])
  })

  test('of nobody whose account is another one, which it does not know', () => {
    const foreign = { arn: 'arn:aws:eks:ap-northeast-1:444455556666:cluster/prod' }
    const desired = { principals: [declaredRole('c', ['dev'])] }
    expect(wanted({ facts: foreign, mapRoles: admins, desired }).principals).toEqual([])
  })

  test('no more once it has refused', () => {
    const denied = { kind: 'unknown', action: 'iam:GetRole', denied: true, message: 'no' } as const
    const facts = { ...home, iamPrincipals: new Map([[`${ROLE}a`.toLowerCase(), denied]]) }
    const desired = { principals: [declaredRole('c', ['dev'])] }
    expect(wanted({ facts, mapRoles: admins, desired }).principals).toEqual([])
  })
})

describe('capabilities are asked for', () => {
  const looked = (policy: string): readonly AccessEntry[] =>
    unread(1).map((entry) => ({
      ...entry,
      details: { type: 'STANDARD', username: 'x', groups: [], policies: [held(policy)] },
    }))
  const change = { principals: [declaredRole('c', ['dev'])] }

  test.each<[string, Case, true | undefined]>([
    [
      'where an entry has the policy of one',
      { entries: looked('AmazonEKSACKPolicy'), desired: change },
      true,
    ],
    ['not where nothing changes', { entries: looked('AmazonEKSACKPolicy') }, undefined],
    ['not where no entry has', { entries: looked('AmazonEKSViewPolicy'), desired: change }, undefined],
    [
      'not a second time',
      {
        entries: looked('AmazonEKSACKPolicy'),
        desired: change,
        facts: {
          capabilities: { kind: 'unknown', action: 'eks:ListCapabilities', denied: true, message: 'no' },
        },
      },
      undefined,
    ],
  ])('%s', (_, about, expected) => {
    expect(wanted(about).capabilities).toBe(expected)
  })
})

describe('an entry that was looked at', () => {
  const [admins, bound] = grantedTo('ops', 'admins', EVERYTHING)
  const planWith = (entry: AccessEntry) =>
    makePlan(desiredState({ guards: { ...DEFAULT_GUARDS, maxRemovalPercent: 100 } }), {
      ...snapshotOf(
        [
          awsAuthOf({ mapRoles: NODE_ROW + row('a', ['system:masters']) }),
          ledgerOf([`${ROLE}a`]),
          admins,
          bound,
        ],
        'default',
      ),
      facts: factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known([entry]) }),
    }).problems.filter(({ code }) => code === 'too-few-admins')

  test('counts as an admin by its groups', () => {
    const principalArn = `${ROLE}ops`
    expect(planWith({ principalArn })).toHaveLength(1)
    expect(
      planWith({ principalArn, details: { type: 'STANDARD', username: 'o', groups: ['ops'], policies: [] } }),
    ).toEqual([])
  })
})

function unbound() {
  return bindInNamespace('shop/x', 'Role/nowhere', group('dev'))
}
