import { describe, expect, test } from '@jest/globals'
import type { Desired, DesiredRemoval } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { SET_TAG } from '../../../src/login/mapping/access-entries/tag.ts'
import { atomsOf } from '../../../src/plan/atom/atom.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { headOf } from '../../../src/plan/shown/head.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { declaredRole } from '../desired.ts'
import { entry, ledgerWith, mixed, TAGGED } from '../entries.ts'
import { denied, factsOf, known, planOf, ROLE, theProblem } from '../guard/cluster.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, role, roleBinding, row } from '../live.ts'

const where = { file: 'access.yaml', line: 12, column: 5 }

function removedRole(name: string, destroy = true): DesiredRemoval {
  return { kind: 'principal', arn: `${ROLE}${name}`, destroy, where }
}

function removedObject(id: string, destroy = true): DesiredRemoval {
  return { kind: 'object', id, destroy, where }
}

function inShort({ changes, problems }: Plan): string[] {
  return [
    ...changes.map((change) => {
      const name =
        change.kind === 'object'
          ? change.id
          : 'arn' in change
            ? change.arn
            : 'account' in change
              ? change.account
              : ''
      const of = change.kind === 'ownership' ? change.principal : name
      const reason = 'reason' in change ? ` (${change.reason})` : ''
      const stays = 'stays' in change ? ' and stays' : ''
      return `${change.action} ${change.kind} ${(of ?? '').replace(/.*:/, '')}${reason}${stays}${change.where === undefined ? '' : ` :${change.where.line}`}`
    }),
    ...problems
      .filter(({ where: at }) => at.line === where.line)
      .map(({ severity, code }) => `${severity} ${code}`),
  ]
}

interface Case {
  readonly title: string
  readonly removed: readonly DesiredRemoval[]
  readonly live: readonly Writable[]
  readonly desired?: Partial<Desired>
  readonly facts?: ClusterFacts
  readonly expected: readonly string[]
}

const stranger = awsAuthOf({ mapRoles: NODE_ROW + row('stranger', ['system:masters']) })

const principals: readonly Case[] = [
  {
    title: 'a row that nobody declared goes',
    removed: [removedRole('stranger')],
    live: [stranger],
    expected: ['remove row role/stranger (removed) :12'],
  },
  {
    title: 'all rows of a role go, with a path and without, in both lists',
    removed: [removedRole('team/Dev')],
    live: [
      awsAuthOf({
        mapRoles: NODE_ROW + row('dev', ['a']) + row('team/dev', ['b']),
        mapUsers: row('dev', ['c']).replace('rolearn', 'userarn'),
      }),
    ],
    expected: ['remove row role/dev (removed) :12', 'remove row role/team/dev (removed) :12'],
  },
  {
    title: 'a row that the set owns goes as one that is no longer declared, at its line',
    removed: [removedRole('dev')],
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['a']) }), ledgerOf([`${ROLE}dev`])],
    expected: ['remove row role/dev (no-longer-declared) :12'],
  },
  {
    title: 'a row that the set owns stays, and leaves the ledger',
    removed: [removedRole('dev', false)],
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['a']) }), ledgerOf([`${ROLE}dev`])],
    expected: ['release ownership role/dev and stays :12'],
  },
  {
    title: 'the row of nodes that the set owns by mistake can be given up',
    removed: [removedRole('nodes', false)],
    live: [awsAuthOf({ mapRoles: NODE_ROW }), ledgerOf([`${ROLE}nodes`])],
    expected: ['release ownership role/nodes and stays :12'],
  },
  {
    title: 'nothing is left to do for a row that was given up, and unmanaged: remove leaves it alone',
    removed: [removedRole('dev', false)],
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['a']) }), ledgerOf([])],
    desired: { unmanaged: 'remove' },
    facts: factsOf(),
    expected: [],
  },
  {
    title: 'a row that the set does not own cannot be given up',
    removed: [removedRole('stranger', false)],
    live: [stranger, ledgerOf([])],
    expected: ['notice removed-without-effect'],
  },
  {
    title: 'a row that is not there any more is a notice',
    removed: [removedRole('gone')],
    live: [stranger],
    expected: ['notice removed-without-effect'],
  },
  {
    title: 'what a list that cannot be read says of a row is not known',
    removed: [removedRole('gone')],
    live: [awsAuthOf({ mapRoles: '- {' })],
    expected: [],
  },
  {
    title: 'a row of nodes stays, and is an error',
    removed: [removedRole('nodes')],
    live: [awsAuthOf({ mapRoles: NODE_ROW })],
    expected: ['error node-row'],
  },
  {
    title: 'an access entry that nobody declared goes',
    removed: [removedRole('ops')],
    live: [stranger],
    facts: mixed([entry('team/ops')]),
    expected: ['remove entry role/team/ops (removed) :12'],
  },
  {
    title: 'a row and the access entry above it go',
    removed: [removedRole('stranger')],
    live: [stranger],
    facts: mixed([entry('stranger')]),
    expected: ['remove row role/stranger (removed) :12', 'remove entry role/stranger (removed) :12'],
  },
  {
    title: 'where rows are not read, they stay and the access entry goes',
    removed: [removedRole('stranger')],
    live: [stranger],
    facts: { ...mixed([entry('stranger')]), authenticationMode: 'API' },
    expected: ['remove entry role/stranger (removed) :12'],
  },
  {
    title: 'where rows are not read, a row is no reason to keep the line',
    removed: [removedRole('stranger')],
    live: [stranger],
    facts: { ...mixed([]), authenticationMode: 'API' },
    expected: ['notice removed-without-effect'],
  },
  {
    title: 'an access entry that was not looked at yet is waited for',
    removed: [removedRole('ops')],
    live: [stranger],
    facts: mixed([{ principalArn: `${ROLE}team/ops` }]),
    expected: [],
  },
  {
    title: 'an access entry that may not be looked at stays, and is an error',
    removed: [removedRole('ops')],
    live: [stranger],
    facts: {
      ...mixed([{ principalArn: `${ROLE}team/ops` }]),
      entriesUnread: denied('eks:DescribeAccessEntry'),
    },
    expected: ['error entries-unknown'],
  },
  {
    title: 'an access entry of nodes stays, and is an error',
    removed: [removedRole('gpu')],
    live: [stranger],
    facts: mixed([entry('gpu', { type: 'EC2_LINUX', username: 'system:node:{{EC2PrivateDNSName}}' })]),
    expected: ['error entry-of-aws'],
  },
  {
    title: 'an access entry of another set stays, and is an error',
    removed: [removedRole('ops')],
    live: [stranger],
    facts: mixed([entry('ops', { tags: { [SET_TAG]: 'theirs' } })]),
    expected: ['error entry-of-another-set'],
  },
  {
    title: 'an access entry that the set owns goes as one that is no longer declared, at its line',
    removed: [removedRole('ops')],
    live: [stranger, ledgerWith([`${ROLE}ops`])],
    facts: mixed([entry('ops', { tags: { [SET_TAG]: 'default' } })]),
    expected: ['remove entry role/ops (no-longer-declared) :12'],
  },
  {
    title: 'an access entry that the set owns stays, without its tag, and leaves the ledger',
    removed: [removedRole('ops', false)],
    live: [stranger, ledgerWith([`${ROLE}ops`])],
    facts: mixed([entry('ops', { tags: { [SET_TAG]: 'default' } })]),
    expected: ['release entry role/ops (no-longer-declared) :12'],
  },
  {
    title: 'a row beneath an access entry goes',
    removed: [removedRole('stranger')],
    live: [stranger],
    facts: factsOf({
      authenticationMode: 'API_AND_CONFIG_MAP',
      accessEntries: known([{ principalArn: `${ROLE}stranger` }]),
    }),
    expected: ['remove row role/stranger (removed) :12'],
  },
  {
    title: 'an account that nobody declared goes',
    removed: [{ kind: 'account', account: '444455556666', destroy: true, where }],
    live: [awsAuthOf({ mapRoles: NODE_ROW, mapAccounts: '- "444455556666"\n- "777788889999"\n' })],
    expected: ['remove account 444455556666 (removed) :12'],
  },
  {
    title: 'an account that the set owns stays, and leaves the ledger',
    removed: [{ kind: 'account', account: '444455556666', destroy: false, where }],
    live: [awsAuthOf({ mapRoles: NODE_ROW, mapAccounts: '- "444455556666"\n' }), ledgerOf(['444455556666'])],
    expected: ['release ownership 444455556666 and stays :12'],
  },
  {
    title: 'an account that is not there any more is a notice',
    removed: [{ kind: 'account', account: '444455556666', destroy: true, where }],
    live: [stranger],
    expected: ['notice removed-without-effect'],
  },
]

const debug = roleBinding('shop', 'debug', ['devs'], { kind: 'ClusterRole', name: 'reader' })
const reader = clusterRole('reader')

const objects: readonly Case[] = [
  {
    title: 'a binding that nobody declared goes',
    removed: [removedObject('RoleBinding/shop/debug')],
    live: [stranger, debug, reader],
    expected: ['remove object RoleBinding/shop/debug :12'],
  },
  {
    title: 'an object that the set owns goes, at its line',
    removed: [removedObject('RoleBinding/shop/debug')],
    live: [stranger, markOwned(debug, 'default'), reader],
    expected: ['remove object RoleBinding/shop/debug :12'],
  },
  {
    title: 'an object that the set owns loses its marks and stays',
    removed: [removedObject('RoleBinding/shop/debug', false)],
    live: [stranger, markOwned(debug, 'default'), reader],
    expected: ['change object RoleBinding/shop/debug :12'],
  },
  {
    title: 'an object that the set does not own cannot be given up',
    removed: [removedObject('RoleBinding/shop/debug', false)],
    live: [stranger, debug, reader],
    expected: ['notice removed-without-effect'],
  },
  {
    title: 'an object that is not there any more is a notice',
    removed: [removedObject('Role/shop/gone')],
    live: [stranger],
    expected: ['notice removed-without-effect'],
  },
  {
    title: 'an object of another set stays, and is an error',
    removed: [removedObject('RoleBinding/shop/debug')],
    live: [stranger, markOwned(debug, 'other'), reader],
    expected: ['error object-of-another-set'],
  },
  {
    title: 'an object of Kubernetes stays, and is an error',
    removed: [removedObject('ClusterRole/system:node')],
    live: [stranger, clusterRole('system:node')],
    expected: ['error never-touch'],
  },
  {
    title: 'an object that must not be changed stays, and is an error',
    removed: [removedObject('Role/shop/own')],
    live: [
      stranger,
      {
        ...role('shop', 'own', ['get']),
        metadata: {
          name: 'own',
          namespace: 'shop',
          annotations: { 'rbac.authorization.kubernetes.io/autoupdate': 'false' },
        },
      },
    ],
    expected: ['error never-touch'],
  },
]

function planned({ removed, live, desired, facts }: Omit<Case, 'title' | 'expected'>): Plan {
  return planOf({
    desired: { removed, ...desired },
    live,
    facts,
    guards: { maxRemovalPercent: 100, minAdmins: 0 },
  })
}

describe('of principals under removed,', () => {
  test.each(principals)('$title', ({ expected, ...about }) => {
    expect(inShort(planned(about))).toEqual(expected)
  })
})

describe('of objects under removed,', () => {
  test.each(objects)('$title', ({ expected, ...about }) => {
    expect(inShort(planned(about))).toEqual(expected)
  })
})

test('an object that is given up keeps all but the marks of its owner', () => {
  const live = markOwned({ ...debug, metadata: { ...debug.metadata, labels: { team: 'shop' } } }, 'default')
  const plan = planned({ removed: [removedObject('RoleBinding/shop/debug', false)], live: [live, reader] })
  const [change] = plan.changes
  expect(change).toMatchObject({
    kind: 'object',
    after: { subjects: debug.subjects, roleRef: debug.roleRef },
  })
  expect(change?.kind === 'object' && change.after?.metadata).toMatchObject({
    name: 'debug',
    namespace: 'shop',
    labels: { team: 'shop' },
  })
  expect(atomsOf(plan.changes).map(({ fact, after }) => [fact, after])).toEqual([
    ['annotation/eks-access/id', null],
    ['label/app.kubernetes.io/managed-by', null],
    ['label/eks-access/set', null],
  ])
  expect(plan.effects?.access).toEqual([])
})

test('rows that the set never owned count among those that are removed at once', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const plan = planOf({
    desired: {
      principals: names.slice(3).map((name) => declaredRole(name, ['x'])),
      removed: names.slice(0, 3).map((name) => removedRole(name)),
    },
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + names.map((name) => row(name, ['x'])).join('') }),
      ledgerOf(names.slice(3).map((name) => ROLE + name)),
    ],
  })
  expect(theProblem(plan, 'too-many-removals')).toMatchObject({
    severity: 'error',
    message: expect.stringMatching(/^3 of 6 managed rows of prod would be removed at once \(50 %\)/),
  })
})

test('what a revert does not bring back is counted', () => {
  const plan = planned({
    removed: [removedRole('stranger'), removedObject('RoleBinding/shop/debug'), removedRole('own')],
    live: [
      awsAuthOf({ mapRoles: NODE_ROW + row('stranger', ['x']) + row('own', ['y']) }),
      ledgerOf([`${ROLE}own`]),
      debug,
      reader,
    ],
  })
  const about = { file: 'access.yaml', docs: '', merging: { kind: 'no-pull-request' } } as const
  expect(headOf([plan], about).clusters).toMatchObject([{ unmanagedRemoved: 1, objectsRemoved: 1 }])
})

describe('much that the file no longer declares', () => {
  const names = ['a', 'b', 'c']
  const live = [
    awsAuthOf({ mapRoles: NODE_ROW + names.map((name) => row(name, ['x'])).join('') }),
    ledgerOf(names.map((name) => ROLE + name)),
    reader,
  ]

  test('is told once, with the lines that keep it', () => {
    const plan = planned({ removed: [], live: [...live, markOwned(debug, 'default')] })
    expect(theProblem(plan, 'no-longer-declared')).toEqual({
      code: 'no-longer-declared',
      severity: 'notice',
      where: { cluster: 'prod' },
      message:
        '3 rows and 1 object of prod are removed because this file no longer declares them, also those that were there before it did.',
      fix: `What must stay as it is, and no longer be managed, needs an entry under \`removed\`: ${[
        ...names.map((name) => `\`- { role: ${ROLE}${name}, destroy: false }\``),
        '`- { kind: RoleBinding, namespace: shop, name: debug, destroy: false }`',
      ].join(', ')}.`,
    })
  })

  test('is told of access entries too, and one line keeps the row and the entry of a principal', () => {
    const owned = ['team/a', 'b', 'c'].map((name) => ROLE + name)
    const plan = planOf({
      guards: { maxRemovalPercent: 100 },
      live: [
        awsAuthOf({ mapRoles: NODE_ROW + row('a', ['x']) }),
        ledgerWith(owned, [`${ROLE}a`]),
        markOwned(debug, 'default'),
        reader,
      ],
      facts: mixed(owned.map((arn) => entry(arn, TAGGED))),
    })
    const { message, fix } = theProblem(plan, 'no-longer-declared')
    expect(message).toMatch(/^1 row, 3 access entries and 1 object of prod are removed/)
    expect(fix.match(/role\/[a-z/]+/g)).toEqual(['role/team/a', 'role/b', 'role/c'])
  })

  test('is not told of fewer, nor of what is named under removed', () => {
    const codes = ({ problems }: Plan): string[] => problems.map(({ code }) => code)
    expect(codes(planned({ removed: [], live }))).not.toContain('no-longer-declared')
    const named = planned({ removed: [removedRole('a')], live: [...live, markOwned(debug, 'default')] })
    expect(codes(named)).not.toContain('no-longer-declared')
  })

  test('is kept by those lines', () => {
    const removed = [
      ...names.map((name) => removedRole(name, false)),
      removedObject('RoleBinding/shop/debug', false),
    ]
    const plan = planned({ removed, live: [...live, markOwned(debug, 'default')] })
    expect(plan.changes.map(({ action }) => action)).toEqual(['change', 'release', 'release', 'release'])
    expect(plan.effects?.access).toEqual([])
  })
})
