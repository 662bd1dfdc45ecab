import { expect, test } from '@jest/globals'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { headOf } from '../../../src/plan/shown/head.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { held } from '../../rbac/held-policy.ts'
import { declaredRole, desiredState } from '../desired.ts'
import { entry, mappedTo, mixed, withPolicies } from '../entries.ts'
import { ROLE } from '../guard/cluster.ts'
import { awsAuthOf, NODE_ROW } from '../live.ts'

const ABOUT = {
  file: 'access.yaml',
  docs: 'https://example.com',
  merging: { kind: 'applies', signed: true },
} as const

const ADMIN = held('AmazonEKSClusterAdminPolicy')

test('access entries that become managed are counted, and what they give is known', () => {
  const live = [entry('ops', { policies: [ADMIN] })]
  const snapshot = { ...snapshotOf([awsAuthOf({ mapRoles: NODE_ROW })], 'default'), facts: mixed(live) }
  const desired = desiredState({
    cluster: mappedTo('access-entries'),
    principals: [withPolicies(declaredRole('ops', []), ADMIN)],
  })
  const plan = makePlan(desired, snapshot)
  const [cluster] = headOf([plan], ABOUT).clusters
  expect(cluster?.counts).toMatchObject({ total: 1, adopt: 1 })
  expect(cluster?.adopts).toEqual({ rows: 0, objects: 0, entries: 1 })
  expect(plan.held.get(`${ROLE}ops`)?.held.power).toBe('admin')
})

test('access entries that the file never had and that it removes are counted', () => {
  const where = { file: 'access.yaml', line: 9 }
  const snapshot = {
    ...snapshotOf([awsAuthOf({ mapRoles: NODE_ROW })], 'default'),
    facts: mixed([entry('old', { groups: ['a'] })]),
  }
  const desired = desiredState({
    cluster: mappedTo('access-entries'),
    removed: [{ kind: 'principal', arn: `${ROLE}old`, destroy: true, where }],
  })
  const [cluster] = headOf([makePlan(desired, snapshot)], ABOUT).clusters
  expect(cluster).toMatchObject({ unmanagedRemoved: 0, entriesRemoved: 1 })
})
