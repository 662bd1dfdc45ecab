import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import type { Writable } from '../../src/cluster/door.ts'
import type { AccessEntry } from '../../src/live/facts.ts'
import { entriesWanted, MOST_ENTRIES } from '../../src/plan/entries-wanted.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { bindInNamespace, group, user } from '../rbac/rbac-objects.ts'
import { declared, declaredRole, desiredState } from './desired.ts'
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
}

/** The names of the principals whose entries are wanted, `entry-0`; and how often a plan was made to know. */
function wanted({ entries = unread(2), mapRoles = '', owned = [], live = [], desired = {} }: Case) {
  const objects = [awsAuthOf({ mapRoles: NODE_ROW + mapRoles }), ledgerOf(owned), view, ...live]
  const facts = factsOf({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: known(entries) })
  const snapshot = { ...snapshotOf(objects, 'default'), facts }
  const state = desiredState(desired)
  let plans = 0
  const arns = entriesWanted({ desired: state, snapshot }, () => {
    plans++
    return makePlan(state, snapshot)
  })
  return { names: arns.map((arn) => arn.replace(/.*\//, '')), plans }
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
    ['of nobody for a service account', { desired: binding(serviceAccount('ci', 'bot')) }, []],
    ['of nobody for a group that no entry can have', { desired: binding(group('system:nodes')) }, []],
    ['of nobody for a binding that gives nothing', { desired: { objects: [declared(unbound())] } }, []],
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
      'all where the last admin that is known goes',
      {
        mapRoles: row('a', ['system:masters']),
        owned: [`${ROLE}a`],
        desired: { guards: { ...DEFAULT_GUARDS, maxRemovalPercent: 100 } },
      },
      ['entry-0', 'entry-1'],
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
      'of nobody for a binding where there are too many',
      { entries: unread(MOST_ENTRIES + 1), desired: binding(group('dev')) },
      [],
    ],
    [
      'of those that are named where there are too many',
      {
        entries: unread(MOST_ENTRIES + 1),
        desired: { ...binding(group('dev')), principals: [declaredRole('entry-7', ['dev'])] },
      },
      ['entry-7'],
    ],
  ])('%s', (_, about, names) => {
    expect(wanted(about).names).toEqual(names)
  })

  test('and no plan is made to know where every entry was looked at', () => {
    const details = { type: 'STANDARD', username: 'x', groups: ['dev'] }
    const entries = unread(2).map((entry) => ({ ...entry, details }))
    expect(wanted({ entries, desired: binding(group('dev')) })).toEqual({ names: [], plans: 0 })
    expect(wanted({ entries: [], desired: binding(group('dev')) })).toEqual({ names: [], plans: 0 })
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
    expect(planWith({ principalArn, details: { type: 'STANDARD', username: 'o', groups: ['ops'] } })).toEqual(
      [],
    )
  })
})

function unbound() {
  return bindInNamespace('shop/x', 'Role/nowhere', group('dev'))
}
