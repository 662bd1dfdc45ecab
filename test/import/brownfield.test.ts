import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { importClusters } from '../../src/import/import-clusters.ts'
import type { ConfigMap } from '../../src/live/snapshot.ts'
import { kindOf } from '../../src/plan/change/kinds.ts'
import { objectId } from '../../src/rbac/object.ts'
import { AWS_AUTH } from '../comment/brownfield/aws-auth.ts'
import { BOOTSTRAP_BINDINGS, BY_HAND, OF_HELM } from '../comment/brownfield/objects.ts'
import { BOOTSTRAP } from '../danger/holder.ts'
import { expectGoldenFile } from '../golden.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { desiredState } from '../plan/desired.ts'

const imported = importClusters([
  {
    desired: desiredState(),
    snapshot: snapshotOf(
      [load(AWS_AUTH) as ConfigMap, ...OF_HELM, ...BY_HAND, ...BOOTSTRAP_BINDINGS, ...BOOTSTRAP],
      'default',
    ),
  },
])

test('of 60 rows by many hands 43 are declared, and the other 17 are named with their reasons', () => {
  expect(imported.file.principals).toHaveLength(43)
  const rows = imported.leftOut.filter(({ what }) => what.kind === 'row' || what.kind === 'item')
  const reasons = Map.groupBy(rows, ({ reason }) => reason.kind)
  expect(Object.fromEntries([...reasons].map(([kind, same]) => [kind, same.length]))).toEqual({
    nodes: 8,
    'dead-row': 6,
    refused: 1,
    'without-username': 1,
    unread: 1,
  })
})

test('no object of a Helm release changes its owner', () => {
  const declared = new Set(imported.file.manifests.flatMap(({ objects }) => objects.map(objectId)))
  expect(OF_HELM.filter((object) => declared.has(objectId(object)))).toEqual([])
})

test('the first plan makes 43 rows and their objects managed, and gives nobody anything', () => {
  expect(imported.unproved).toEqual({ changes: [], affected: [], problems: [] })
  const [plan] = imported.plans
  const counted = (plan?.changes ?? []).map((change) => kindOf(change).counted(change))
  expect(new Set(counted)).toEqual(new Set(['adopt']))
  expect(plan?.changes.filter(({ kind }) => kind === 'ownership')).toHaveLength(43)
  expect(plan?.problems.filter(({ brought }) => brought === 'plan')).toEqual([])
})

test('the file reads like one that a person wrote', () => {
  expectGoldenFile('test/import/golden/brownfield.yaml', imported.files.access)
})
