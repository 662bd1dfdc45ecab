import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import type { Writable } from '../../src/cluster/door.ts'
import type { Change } from '../../src/plan/change/change.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { declared, declaredRole, declaredUser, desiredState } from './desired.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, role, roleBinding, row } from './live.ts'
import { ownProblems } from './own-problems.ts'

const ARN = 'arn:aws:iam::111122223333:role/'

/** Changes and problems in short, `row add …` and `error node-row`, so that a table can be read. */
function summary(parts: Partial<Desired>, live: readonly Writable[]): string[] {
  const plan = makePlan(desiredState(parts), snapshotOf(live, parts.set ?? 'default'))
  return [
    ...plan.changes.map(changeInShort),
    ...ownProblems(plan).map(({ severity, code }) => `${severity} ${code}`),
  ]
}

function changeInShort(change: Change): string {
  switch (change.kind) {
    case 'row':
      return `row ${change.action} ${change.arn.replace(/.*:/, '')} (${change.reason})`
    case 'account':
      return `account ${change.action} ${change.account}`
    case 'dead-row':
      return `dead row ${change.action} ${(change.arn ?? change.found).replace(/.*:/, '')} (${change.why})`
    case 'entry':
      return `entry ${change.action}${change.adopted ? ' and adopt' : ''} ${change.arn.replace(/.*:/, '')}${change.move === undefined ? '' : ` ${change.move}`}`
    case 'object':
      return `${change.action}${change.adopted ? ' and adopt' : ''} ${change.id}`
    case 'ownership':
      return `${change.action} ${change.principal.replace(/.*:/, '')}`
  }
}

const nodes = awsAuthOf({ mapRoles: NODE_ROW })

interface Case {
  readonly title: string
  readonly desired: Partial<Desired>
  readonly live: readonly Writable[]
  readonly expected: readonly string[]
}

const rows: readonly Case[] = [
  {
    title: 'a declared role that is not there is added',
    desired: { principals: [declaredRole('dev', ['developers'])] },
    live: [nodes],
    expected: ['row add role/dev (declared)'],
  },
  {
    title: 'a row that is live already, and owned, is no change',
    desired: { principals: [declaredRole('dev', ['developers'])] },
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['developers']) }), ledgerOf([`${ARN}dev`])],
    expected: [],
  },
  {
    title: 'a row that is live already, and not owned, is taken over',
    desired: { principals: [declaredRole('dev', ['developers'])] },
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['developers']) })],
    expected: ['adopt role/dev'],
  },
  {
    title: 'the order of groups is no change',
    desired: { principals: [declaredRole('dev', ['b', 'a'])] },
    live: [awsAuthOf({ mapRoles: row('dev', ['a', 'b']) }), ledgerOf([`${ARN}dev`])],
    expected: [],
  },
  {
    title: 'another group is a change',
    desired: { principals: [declaredRole('dev', ['developers'])] },
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['testers']) }), ledgerOf([`${ARN}dev`])],
    expected: ['row change role/dev (declared)'],
  },
  {
    title: 'an owned row that the file no longer has is removed',
    desired: {},
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('old', ['x']) }), ledgerOf([`${ARN}old`])],
    expected: ['row remove role/old (no-longer-declared)'],
  },
  {
    title: 'an owned principal that is neither live nor declared leaves the ledger',
    desired: {},
    live: [nodes, ledgerOf([`${ARN}old`])],
    expected: ['release role/old'],
  },
  {
    title: 'a row that nobody declared stays',
    desired: {},
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('other', ['x']) })],
    expected: [],
  },
  {
    title: 'a row that nobody declared goes where the file is the whole truth, and the node row stays',
    desired: { unmanaged: 'remove' },
    live: [awsAuthOf({ mapRoles: NODE_ROW + row('other', ['x']), mapAccounts: '- "444455556666"\n' })],
    expected: ['row remove role/other (unmanaged)', 'account remove 444455556666'],
  },
  {
    title: 'to declare the role of nodes is refused',
    desired: { principals: [declaredRole('nodes', ['developers'])] },
    live: [nodes],
    expected: ['error node-row'],
  },
  {
    title: 'a node row that the ledger owns is not removed',
    desired: {},
    live: [nodes, ledgerOf([`${ARN}nodes`])],
    expected: ['error node-row'],
  },
  {
    title: 'of two rows for one role the last counts',
    desired: { principals: [declaredRole('dev', ['b'])] },
    live: [awsAuthOf({ mapRoles: row('dev', ['a']) + row('dev', ['b']) }), ledgerOf([`${ARN}dev`])],
    expected: ['warning aws-auth-dead-row'],
  },
  {
    title: 'a user whose ARN stands under mapRoles is changed there',
    desired: { principals: [declaredUser('alice', ['b'])] },
    live: [
      awsAuthOf({
        mapRoles: '- rolearn: arn:aws:iam::111122223333:user/alice\n  username: alice\n  groups: [a]\n',
      }),
      ledgerOf(['arn:aws:iam::111122223333:user/alice']),
    ],
    expected: ['row change user/alice (declared)'],
  },
  {
    title: 'a missing aws-auth is not made from people alone',
    desired: { principals: [declaredRole('dev', ['developers'])] },
    live: [],
    expected: ['row add role/dev (declared)', 'error aws-auth-missing'],
  },
  {
    title: 'a missing aws-auth is made where the file allows it',
    desired: {
      principals: [declaredRole('dev', ['developers'])],
      guards: { ...DEFAULT_GUARDS, allowNewAwsAuth: true },
    },
    live: [],
    expected: ['row add role/dev (declared)', 'warning aws-auth-missing'],
  },
  {
    title: 'a new system:masters is refused',
    desired: { principals: [declaredRole('root', ['system:masters'])] },
    live: [nodes],
    expected: ['row add role/root (declared)', 'error system-masters'],
  },
  {
    title: 'a new system:masters passes where the file allows it',
    desired: {
      principals: [declaredRole('root', ['system:masters'])],
      guards: { ...DEFAULT_GUARDS, allowSystemMasters: true },
    },
    live: [nodes],
    expected: ['row add role/root (declared)', 'warning system-masters'],
  },
  {
    title: 'a system:masters that is there already is not new',
    desired: { principals: [declaredRole('root', ['system:masters', 'more'])] },
    live: [awsAuthOf({ mapRoles: row('root', ['system:masters']) }), ledgerOf([`${ARN}root`])],
    expected: ['row change role/root (declared)'],
  },
  {
    title: 'nothing is planned for a key that does not parse',
    desired: { principals: [declaredRole('dev', ['developers'])] },
    live: [awsAuthOf({ mapRoles: '- rolearn: {{x}}\n' }), ledgerOf([`${ARN}dev`, `${ARN}old`])],
    expected: ['error aws-auth-broken-key'],
  },
  {
    title: 'a damaged ledger stops the plan',
    desired: { principals: [declaredRole('dev', ['developers'])] },
    live: [nodes, { ...ledgerOf([]), data: {} }],
    expected: ['row add role/dev (declared)', 'error ledger-unreadable'],
  },
  {
    title: 'an account is added, and one that the file no longer has is removed',
    desired: { accounts: [{ account: '444455556666', where: {} }] },
    live: [awsAuthOf({ mapAccounts: '- "111122223333"\n' }), ledgerOf(['111122223333'])],
    expected: ['account remove 111122223333', 'account add 444455556666'],
  },
]

const reader = role('shop', 'reader', ['get'])
const binding = roleBinding('shop', 'readers', ['developers'], { kind: 'Role', name: 'reader' })

const objects: readonly Case[] = [
  {
    title: 'a declared role and its binding are added',
    desired: { objects: [declared(reader), declared(binding)] },
    live: [],
    expected: ['add Role/shop/reader', 'add RoleBinding/shop/readers'],
  },
  {
    title: 'what is live already is no change',
    desired: { objects: [declared(reader), declared(binding)] },
    live: [markOwned(reader, 'default'), markOwned(binding, 'default')],
    expected: [],
  },
  {
    title: 'a live object that nobody manages is adopted in plain sight',
    desired: { objects: [declared(reader)] },
    live: [reader],
    expected: ['change and adopt Role/shop/reader'],
  },
  {
    title: 'an object of another file is refused',
    desired: { objects: [declared(reader)] },
    live: [markOwned(reader, 'payments')],
    expected: ['error object-of-another-set'],
  },
  {
    title: 'an owned object that the file no longer has is removed',
    desired: {},
    live: [markOwned(reader, 'default')],
    expected: ['remove Role/shop/reader'],
  },
  {
    title: 'a copy of an owned object is not ours, and stays',
    desired: {},
    live: [
      {
        ...markOwned(reader, 'default'),
        metadata: { ...markOwned(reader, 'default').metadata, name: 'copy' },
      },
    ],
    expected: [],
  },
  {
    title: 'an object of another set is not removed',
    desired: {},
    live: [markOwned(reader, 'payments')],
    expected: [],
  },
  {
    title: 'another roleRef in a manifest is a replacement',
    desired: {
      objects: [
        declared(roleBinding('shop', 'readers', ['developers'], { kind: 'ClusterRole', name: 'view' })),
      ],
    },
    live: [markOwned(binding, 'default'), clusterRole('view')],
    expected: ['replace RoleBinding/shop/readers'],
  },
  {
    title: 'a binding to a role that is nowhere is refused',
    desired: { objects: [declared(binding)] },
    live: [],
    expected: ['add RoleBinding/shop/readers', 'error role-not-found'],
  },
  {
    title: 'a role that goes while somebody else still binds it is said',
    desired: {},
    live: [markOwned(reader, 'default'), binding],
    expected: ['remove Role/shop/reader', 'warning role-in-use'],
  },
  {
    title: 'an owned object that asks to be left alone is not removed',
    desired: {},
    live: [
      markOwned(
        {
          ...reader,
          metadata: {
            ...reader.metadata,
            annotations: { 'rbac.authorization.kubernetes.io/autoupdate': 'false' },
          },
        },
        'default',
      ),
    ],
    expected: ['error never-touch'],
  },
]

describe('the plan of rows', () => {
  test.each(rows)('$title', ({ desired, live, expected }) => {
    expect(summary(desired, live)).toEqual(expected)
  })
})

describe('the plan of objects', () => {
  test.each(objects)('$title', ({ desired, live, expected }) => {
    expect(summary(desired, live)).toEqual(expected)
  })
})

describe('the digest', () => {
  const desired = desiredState({ principals: [declaredRole('dev', ['a', 'b'])], objects: [declared(reader)] })
  const digest = (live: readonly Writable[], wanted = desired): string =>
    makePlan(wanted, snapshotOf(live, 'default')).digest

  test('does not depend on versions, uids or the style of the live text', () => {
    const touched = { ...nodes, metadata: { ...nodes.metadata, uid: 'u', resourceVersion: '7' } }
    expect(digest([touched])).toBe(digest([nodes]))
    expect(digest([awsAuthOf({ mapRoles: `# a comment\n${NODE_ROW}` })])).toBe(digest([nodes]))
  })

  test('does not depend on the order of groups', () => {
    expect(digest([nodes], { ...desired, principals: [declaredRole('dev', ['b', 'a'])] })).toBe(
      digest([nodes]),
    )
  })

  test('is another one as soon as something else would change', () => {
    expect(digest([awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['c']) })])).not.toBe(digest([nodes]))
    expect(digest([nodes, reader])).not.toBe(digest([nodes]))
    expect(digest([nodes], { ...desired, cluster: { ...desired.cluster, name: 'other' } })).not.toBe(
      digest([nodes]),
    )
  })
})

test('the footnote counts what stays: nodes, and rows that nobody declared', () => {
  const live = awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['a']) + row('other', ['x']) })
  const plan = makePlan(
    desiredState({ principals: [declaredRole('dev', ['b'])] }),
    snapshotOf([live], 'default'),
  )
  expect(plan.kept).toEqual({ rows: 2, nodes: 1, unmanaged: 1 })
})
