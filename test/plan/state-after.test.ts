import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPlan } from '../../src/apply/apply.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import type { Change, ObjectChange } from '../../src/plan/change/change.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import { hasErrors } from '../../src/problem/problem.ts'
import { objectId, type RbacObject } from '../../src/rbac/object.ts'
import { agreedByLooking } from '../agreed.ts'
import { memoryCluster, snapshotOf } from '../loopback/memory-cluster.ts'
import { rounds } from '../rounds.ts'
import { history } from './cluster-arbitrary.ts'
import { awsAuthOf, clusterRole, ledgerOf, NODE_ROW, role, roleBinding, row } from './live.ts'

const ARN = 'arn:aws:iam::111122223333:role/dev'
const deployer = role('shop', 'deployer', ['get'])
const editors = roleBinding('shop', 'editors', ['dev'], { kind: 'ClusterRole', name: 'edit' })
const live = snapshotOf(
  [awsAuthOf({ mapRoles: NODE_ROW }), ledgerOf([]), deployer, editors, clusterRole('view')],
  'default',
)
const addDev: Change = {
  kind: 'row',
  action: 'add',
  key: 'mapRoles',
  arn: ARN,
  after: { username: 'dev', groups: ['dev'] },
  reason: 'declared',
}

describe('stateAfter', () => {
  test('gives what the plan of no changes gives: the same objects', () => {
    const after = stateAfter({ changes: [] }, live)
    expect(after).toEqual(live)
    expect(after.awsAuth).toBe(live.awsAuth)
    expect(after.roles).toBe(live.roles)
  })

  test('adds, changes, replaces and removes objects, and keeps the others as they are', () => {
    const viewers = roleBinding('shop', 'viewers', ['dev'], { kind: 'ClusterRole', name: 'view' })
    const deploy = role('shop', 'deployer', ['patch'])
    const after = stateAfter(
      {
        changes: [
          objectChange('change', deployer, deploy),
          objectChange('remove', editors, undefined),
          objectChange('add', undefined, viewers),
        ],
      },
      live,
    )
    expect(after.roles).toEqual([deploy])
    expect(after.roleBindings).toEqual([viewers])
    expect(after.clusterRoles).toBe(live.clusterRoles)
    const asAdmin = roleBinding('shop', 'editors', ['dev'], { kind: 'ClusterRole', name: 'admin' })
    const replaced = stateAfter({ changes: [objectChange('replace', editors, asAdmin)] }, live)
    expect(replaced.roleBindings).toEqual([asAdmin])
  })

  test('edits the text of aws-auth as an apply would', () => {
    const after = stateAfter({ changes: [addDev] }, live)
    expect(after.awsAuth?.data?.['mapRoles']).toContain(NODE_ROW)
    expect(arnsOf(after)).toEqual(['arn:aws:iam::111122223333:role/nodes', ARN])
    expect(after.awsAuth?.metadata).toBe(live.awsAuth?.metadata)
    expect(after.ledger).toBe(live.ledger)
  })

  test('starts from the base of the plan where it has one', () => {
    const broken = { ...live, awsAuth: awsAuthOf({ mapRoles: '- {' }) }
    const base = { mapRoles: row('ops', ['ops']) }
    const ops = 'arn:aws:iam::111122223333:role/ops'
    expect(arnsOf(stateAfter({ changes: [], base }, broken))).toEqual([ops])
    expect(arnsOf(stateAfter({ changes: [addDev], base }, broken))).toEqual([ops, ARN])
    const repaired: Change = { ...addDev, arn: ops, reason: 'repaired' }
    expect(arnsOf(stateAfter({ changes: [repaired, addDev], base }, broken))).toEqual([ops, ARN])
  })

  test('makes aws-auth where there is none', () => {
    const { awsAuth: _, ...rest } = live
    const after = stateAfter({ changes: [addDev] }, { ...rest, awsAuth: undefined })
    expect(after.awsAuth?.metadata).toEqual({ name: 'aws-auth', namespace: 'kube-system' })
    expect(arnsOf(after)).toEqual([ARN])
  })

  test('leaves an aws-auth alone that cannot be written', () => {
    const broken = { ...live, awsAuth: awsAuthOf({ mapRoles: '- {' }) }
    expect(stateAfter({ changes: [addDev] }, broken).awsAuth).toBe(broken.awsAuth)
  })

  test('refuses a change without a result, which no plan has', () => {
    expect(() => stateAfter({ changes: [objectChange('add', undefined, undefined)] }, live)).toThrow(
      'the change of Role/shop/deployer has no result',
    )
  })

  test('an apply makes of the cluster what project says', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ first, live: objects }) => {
        const cluster = memoryCluster('prod', objects)
        const before = cluster.now('default')
        const plan = makePlan(first, before)
        fc.pre(!hasErrors(plan.problems))
        const agreement = agreedByLooking(plan)
        const run = { door: cluster, desired: first, shown: plan, agreement, provenance: {}, waitForNodes: 0 }
        await applyPlan(run)
        expect(contentOf(stateAfter(plan, before))).toEqual(contentOf(cluster.now('default')))
      }),
      { numRuns: rounds(60) },
    )
  })
})

function objectChange(
  action: ObjectChange['action'],
  before: RbacObject | undefined,
  after: RbacObject | undefined,
): ObjectChange {
  return {
    kind: 'object',
    action,
    id: objectId(after ?? before ?? deployer),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    adopted: false,
  }
}

function arnsOf({ awsAuth }: Snapshot): string[] {
  return decodeAwsAuth(awsAuth?.data).rows.map(({ arn }) => arn)
}

/** Without what a server fills in, the ledger, and comments: an apply adds first and removes later. */
function contentOf({ awsAuth, roles, clusterRoles, roleBindings, clusterRoleBindings }: Snapshot): unknown {
  const objects = [...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
  const { rows, accounts } = decodeAwsAuth(awsAuth?.data)
  return {
    rows: rows.map(({ key, arn, username, groups }) => ({ key, arn, username, groups })),
    accounts,
    objects: objects
      .map(({ metadata: { uid: _, resourceVersion: __, ...metadata }, ...rest }) => ({ ...rest, metadata }))
      .toSorted((one, other) => (objectId(one) < objectId(other) ? -1 : 1)),
  }
}
