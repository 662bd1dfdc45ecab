import { describe, expect, test } from '@jest/globals'
import { writeName } from '../../../src/apply/order/write.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { markOwned } from '../../../src/rbac/ownership.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../../plan/desired.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, role, roleBinding, row } from '../../plan/live.ts'
import { stagesOf } from '../entries-model.ts'

const ARN = 'arn:aws:iam::111122223333:role/'
const reader = { kind: 'Role', name: 'reader' } as const
const old = { kind: 'Role', name: 'old' } as const
const owned = <T extends Parameters<typeof markOwned>[0]>(object: T): T => markOwned(object, 'default') as T

/** Roles and bindings that come, change, go and get another roleRef; a row that comes and one that goes. */
const desired = desiredState({
  principals: [declaredRole('dev', ['developers'])],
  objects: [
    declared(role('shop', 'reader', ['get', 'list'])),
    declared(role('bank', 'reader', ['get'])),
    declared(role('shop', 'changes', ['list'])),
    declared(roleBinding('shop', 'readers', ['developers'], reader)),
    declared(roleBinding('bank', 'readers', ['developers'], reader)),
    declared(roleBinding('shop', 'team', ['staying'], reader)),
    declared(roleBinding('bank', 'team', ['staying'], reader)),
  ],
})
const snapshot = snapshotOf(
  [
    awsAuthOf({ mapRoles: `${NODE_ROW}${row('old', ['old'])}` }),
    ledgerOf([`${ARN}old`]),
    clusterRole('view'),
    owned(role('shop', 'changes', ['get'])),
    owned(role('shop', 'old', ['get'])),
    owned(role('bank', 'old', ['get'])),
    owned(roleBinding('shop', 'old', ['old'], old)),
    owned(roleBinding('bank', 'old', ['old'], old)),
    owned(roleBinding('shop', 'team', ['staying'], old)),
    owned(roleBinding('bank', 'team', ['staying'], old)),
  ],
  'default',
)

describe('what may be done together', () => {
  test('is roles, then bindings, then bindings and roles that take; aws-auth and the ledger are alone', () => {
    const stages = stagesOf(desired, snapshot, makePlan(desired, snapshot))
    const names = stages.map((stage) => ('together' in stage ? stage.together.map(writeName) : stage.pause))
    expect(names).toEqual([
      ['update ConfigMap/kube-system/eks-access-default'],
      ['create Role/bank/reader', 'update Role/shop/changes', 'create Role/shop/reader'],
      [
        'create RoleBinding/bank/readers',
        'create RoleBinding/bank/team:eks-access-temporary',
        'create RoleBinding/shop/readers',
        'create RoleBinding/shop/team:eks-access-temporary',
      ],
      ['update ConfigMap/kube-system/aws-auth'],
      ['update ConfigMap/kube-system/aws-auth'],
      ['delete RoleBinding/bank/old', 'delete RoleBinding/shop/old'],
      ['delete RoleBinding/bank/team', 'delete RoleBinding/shop/team'],
      ['create RoleBinding/bank/team', 'create RoleBinding/shop/team'],
      [
        'delete RoleBinding/bank/team:eks-access-temporary',
        'delete RoleBinding/shop/team:eks-access-temporary',
      ],
      ['delete Role/bank/old', 'update Role/shop/changes', 'delete Role/shop/old'],
      ['update ConfigMap/kube-system/eks-access-default'],
    ])
  })
})
