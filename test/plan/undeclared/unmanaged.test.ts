import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import type { Writable } from '../../../src/cluster/door.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { NOTHING_UNMANAGED } from '../../../src/plan/undeclared/unmanaged.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { declared, declaredRole } from '../desired.ts'
import { EVERYTHING, factsOf, grantedTo, planOf, ROLE } from '../guard/cluster.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, roleBinding, row } from '../live.ts'

const VIEW = { kind: 'ClusterRole', name: 'view' } as const
const view = clusterRole('view')
const dev = { principals: [declaredRole('dev', ['devs'], 'dan')] }

function unmanaged(live: readonly Writable[], desired: Partial<Desired> = dev): Plan['unmanaged'] {
  return planOf({ desired, live: [awsAuthOf({ mapRoles: NODE_ROW }), view, ...live], facts: factsOf() })
    .unmanaged
}

function inShort({ bindings }: Plan['unmanaged']): string[] {
  return bindings.map(
    ({ id, reaches, danger }) => `${id}: ${[...reaches, ...(danger ? [danger.rule] : [])].join(', ')}`,
  )
}

describe('rows and accounts that nobody declared', () => {
  const live = [
    awsAuthOf({
      mapRoles: NODE_ROW + row('dev', ['devs'], 'dan') + row('ops', ['system:masters']) + row('gone', ['x']),
      mapAccounts: '- "111122223333"\n- "444455556666"\n',
    }),
    ledgerOf([`${ROLE}gone`]),
  ]

  test('are named, without those of nodes, of the file, and without what goes', () => {
    const desired = { ...dev, accounts: [{ account: '111122223333', where: {} }] }
    const plan = planOf({ desired, live, facts: factsOf(), guards: { maxRemovalPercent: 100 } })
    expect(plan.unmanaged.rows).toMatchObject([{ arn: `${ROLE}ops`, groups: ['system:masters'] }])
    expect(plan.unmanaged.accounts).toEqual(['444455556666'])
    expect(plan.kept.unmanaged).toBe(1)
  })

  test('are none where the file is the whole truth', () => {
    const plan = planOf({ desired: { ...dev, unmanaged: 'remove' }, live, facts: factsOf() })
    expect(plan.unmanaged).toEqual(NOTHING_UNMANAGED)
  })
})

describe('bindings that nobody declared', () => {
  test('are named where they reach a group or a username of the file', () => {
    const user = {
      ...roleBinding('shop', 'user', [], VIEW),
      subjects: [{ kind: 'User' as const, name: 'dan', apiGroup: 'rbac.authorization.k8s.io' }],
    }
    const found = unmanaged([
      roleBinding('shop', 'a', ['devs', 'others'], VIEW),
      roleBinding('shop', 'b', ['others'], VIEW),
      user,
    ])
    expect(inShort(found)).toEqual(['RoleBinding/shop/a: devs', 'RoleBinding/shop/user: dan'])
  })

  test('are named where a binding of the file gives the same group something', () => {
    const ours = declared(roleBinding('shop', 'ours', ['guests'], VIEW))
    expect(inShort(unmanaged([roleBinding('shop', 'a', ['guests'], VIEW)], { objects: [ours] }))).toEqual([
      'RoleBinding/shop/a: guests',
    ])
  })

  test('are named where they give a grave danger, to whomever', () => {
    const [role, binding] = grantedTo('strangers', 'everything', EVERYTHING)
    const account = {
      ...binding,
      metadata: { name: 'flux' },
      subjects: [{ kind: 'ServiceAccount' as const, name: 'reconciler', namespace: 'flux-system' }],
    }
    const found = unmanaged([role, binding, account])
    expect(found.bindings).toMatchObject([
      { id: 'ClusterRoleBinding/everythings', reaches: [], danger: { severity: 'critical' } },
      { id: 'ClusterRoleBinding/flux', reaches: [], danger: { severity: 'critical' } },
    ])
  })

  test('are named where they give a role to everyone', () => {
    const all = roleBinding('shop', 'all', ['system:authenticated'], VIEW)
    expect(inShort(unmanaged([all]))).toEqual(['RoleBinding/shop/all: everyone'])
  })

  test.each<[string, Writable]>([
    ['of this file, whether they go or stay', markOwned(roleBinding('shop', 'a', ['devs'], VIEW), 'default')],
    ['of another file', markOwned(roleBinding('shop', 'a', ['devs'], VIEW), 'other')],
    ['of EKS', roleBinding('shop', 'eks:a', ['devs'], VIEW)],
    ['without subjects', roleBinding('shop', 'a', [], VIEW)],
    ['that give others little', roleBinding('shop', 'a', ['others'], VIEW)],
  ])('are not those %s', (_, object) => {
    expect(unmanaged([object]).bindings).toEqual([])
  })
})

test('a plan knows which cluster it is for, as far as that can be known', () => {
  const arn = 'arn:aws:eks:eu-central-1:111122223333:cluster/prod'
  const endpoint = 'https://example.eks.amazonaws.com'
  const eks = { door: 'eks', name: 'prod', region: 'eu-central-1' } as const
  const target = (cluster: Desired['cluster'], facts?: Parameters<typeof factsOf>[0]): Plan['target'] =>
    planOf({ desired: { cluster }, facts: facts && factsOf(facts) }).target
  expect(target(eks, { arn, endpoint })).toEqual({
    cluster: 'prod',
    door: 'eks',
    region: 'eu-central-1',
    account: '111122223333',
    arn,
    endpoint,
  })
  expect(target({ ...eks, account: '111122223333' }).account).toBe('111122223333')
  expect(
    target({ door: 'context', name: 'lab', context: 'kind', kubeconfig: 'secret' }, { endpoint }),
  ).toEqual({
    cluster: 'lab',
    door: 'context',
    context: 'kind',
    kubeconfig: 'secret',
    endpoint,
  })
  expect(target({ door: 'directory', name: 'demo', directory: 'live' })).toEqual({
    cluster: 'demo',
    door: 'directory',
    directory: 'live',
  })
})
