import { describe, expect, test } from '@jest/globals'
import type { Desired, DesiredRemoval } from '../../../src/access/desired.ts'
import type { AccessEntry } from '../../../src/live/facts.ts'
import { readLedger } from '../../../src/live/ledger.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../../plan/desired.ts'
import { entry, ledgerWith, mappedTo, mixed, TAGGED, withPolicies } from '../../plan/entries.ts'
import { ROLE } from '../../plan/guard/cluster.ts'
import { awsAuthOf, NODE_ROW, role, roleBinding, row } from '../../plan/live.ts'
import { held } from '../../rbac/held-policy.ts'
import { NONCE, stagesOf } from '../entries-model.ts'
import { nameOf, oneByOne } from '../stages.ts'

const DEV = `${ROLE}dev`
const BRIDGE = `ClusterRoleBinding/eks-access:temporary-admins:${NONCE}`
const LEDGER = 'ConfigMap/kube-system/eks-access-default'
const AWS_AUTH = 'ConfigMap/kube-system/aws-auth'
const ENTRY = `AccessEntry/${DEV}`
const dev = (groups: readonly string[] = ['a']) => declaredRole('dev', groups)
const VIEW = held('AmazonEKSViewPolicy')
const ours = (groups: readonly string[] = ['a']) => [entry('dev', { ...TAGGED, groups })]

interface About {
  readonly desired?: Partial<Desired>
  readonly mapRoles?: string
  readonly entries?: readonly AccessEntry[]
  readonly owns?: readonly string[]
  readonly ownsRows?: readonly string[]
}

const binds = (group: string) => roleBinding('shop', 'b', [group], { kind: 'Role', name: 'r' })

function planned(about: About) {
  const { mapRoles = '', entries = [], owns = [], ownsRows = [] } = about
  const live = [
    awsAuthOf({ mapRoles: NODE_ROW + mapRoles }),
    ledgerWith(owns, ownsRows),
    role('shop', 'r', ['get']),
    markOwned(binds('old'), 'default'),
  ]
  const snapshot = { ...snapshotOf(live, 'default'), facts: mixed(entries) }
  const desired = desiredState({
    cluster: mappedTo('access-entries'),
    objects: [declared(binds('old'))],
    ...about.desired,
  })
  return oneByOne(stagesOf(desired, snapshot, makePlan(desired, snapshot)))
}

const removed: readonly DesiredRemoval[] = [
  { kind: 'principal', arn: DEV, destroy: true, where: { file: 'access.yaml', line: 9 } },
]

describe('the order of writes', () => {
  test.each<[string, About, readonly string[]]>([
    [
      'a new entry waits for nothing, because nothing is taken',
      { desired: { principals: [dev()] } },
      [`update ${LEDGER}`, `create ${ENTRY}`, `update ${LEDGER}`],
    ],
    [
      'a new entry counts before a binding takes',
      { desired: { principals: [dev()], objects: [declared(binds('new'))] } },
      [
        `update ${LEDGER}`,
        'update RoleBinding/shop/b',
        `create ${ENTRY}`,
        'wait for entries',
        'update RoleBinding/shop/b',
        `update ${LEDGER}`,
      ],
    ],
    [
      'a tag is nobody’s access: nothing waits for it',
      { desired: { principals: [dev([])] }, entries: [entry('dev', { groups: ['a'] })] },
      [`update ${LEDGER}`, `tag ${ENTRY}`, `update ${ENTRY}`, `update ${LEDGER}`],
    ],
    [
      'a row that moves to a policy is carried, waits, changes beneath, and then the entry takes',
      {
        desired: { principals: [withPolicies(dev([]), VIEW)] },
        mapRoles: row('dev', ['a']),
        ownsRows: [DEV],
      },
      [
        `update ${LEDGER}`,
        `create ${ENTRY}`,
        `associate ${ENTRY}`,
        'wait for entries',
        `update ${AWS_AUTH}`,
        `update ${ENTRY}`,
        `update ${LEDGER}`,
      ],
    ],
    [
      'system:masters: the temporary binding is there before the entry, and gone after the entry lost its group',
      {
        desired: { principals: [withPolicies(dev([]), held('AmazonEKSClusterAdminPolicy'))] },
        mapRoles: row('dev', ['system:masters']),
        ownsRows: [DEV],
      },
      [
        `update ${LEDGER}`,
        `create ${BRIDGE}`,
        `create ${ENTRY}`,
        `associate ${ENTRY}`,
        'wait for entries',
        `update ${AWS_AUTH}`,
        `update ${ENTRY}`,
        `delete ${BRIDGE}`,
        `update ${LEDGER}`,
      ],
    ],
    [
      'an entry that goes for a row: authenticators know the row before',
      {
        desired: { principals: [dev()], cluster: mappedTo('aws-auth') },
        entries: ours(),
        owns: [DEV],
      },
      [`update ${LEDGER}`, `update ${AWS_AUTH}`, 'wait for rows', `delete ${ENTRY}`, `update ${LEDGER}`],
    ],
    [
      'a row and its entry that both go: the row first, so that it never counts',
      { entries: ours(), owns: [DEV], mapRoles: row('dev', ['b']), ownsRows: [DEV] },
      [`update ${LEDGER}`, `update ${AWS_AUTH}`, 'wait for rows', `delete ${ENTRY}`, `update ${LEDGER}`],
    ],
    [
      'so they do where removed names them',
      { desired: { removed }, entries: [entry('dev')], mapRoles: row('dev', ['b']) },
      [`update ${LEDGER}`, `update ${AWS_AUTH}`, 'wait for rows', `delete ${ENTRY}`, `update ${LEDGER}`],
    ],
    [
      'an entry that goes from over a row of somebody else counts for some time, and so does what is bound to its groups',
      { desired: { objects: [] }, entries: ours(['old']), owns: [DEV], mapRoles: row('dev', ['b']) },
      [
        `update ${LEDGER}`,
        `delete ${ENTRY}`,
        'wait for entries',
        'delete RoleBinding/shop/b',
        `update ${LEDGER}`,
      ],
    ],
    [
      'an entry that goes alone waits for nothing',
      { entries: ours(), owns: [DEV] },
      [`update ${LEDGER}`, `delete ${ENTRY}`, `update ${LEDGER}`],
    ],
  ])('%s', (_, about, expected) => {
    expect(planned(about).map(nameOf)).toEqual(expected)
  })

  test('the ledger knows the temporary group, what it owns and what it replaces before anything is written', () => {
    const [first] = planned({
      desired: { principals: [withPolicies(dev([]), VIEW), declaredRole('ops', [])] },
      mapRoles: row('dev', ['system:masters']),
      entries: [entry('ops', { groups: ['b'] })],
    })
    const object =
      first !== undefined && 'object' in first && first.object.kind === 'ConfigMap' ? first.object : undefined
    const { ledger } = readLedger(object, 'prod')
    expect(ledger.entries).toEqual([DEV, `${ROLE}ops`])
    expect(ledger.unfinished?.bridge).toBe(`eks-access:temporary-admins:${NONCE}`)
    expect(ledger.replacedEntries).toEqual({
      [DEV]: { over: { username: 'dev', groups: ['system:masters'] } },
      [`${ROLE}ops`]: { username: 'ops', groups: ['b'], policies: [] },
    })
  })

  test('a change is done with its last step', () => {
    const writes = planned({
      desired: { principals: [withPolicies(dev([]), VIEW)] },
      mapRoles: row('dev', ['a']),
    })
    const completing = writes.filter(
      (write) => 'completes' in write && write.completes.some(({ kind }) => kind === 'entry'),
    )
    expect(completing.map(nameOf)).toEqual([`update ${ENTRY}`])
  })
})
