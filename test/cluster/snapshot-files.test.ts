import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Writable } from '../../src/cluster/door.ts'
import { openDoor } from '../../src/cluster/open.ts'
import { withoutServerFields } from '../../src/cluster/server-fields.ts'
import { snapshotFiles } from '../../src/cluster/snapshot-files.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { objectId } from '../../src/rbac/object.ts'
import { rounds } from '../rounds.ts'
import { snapshot } from './arbitrary.ts'

const empty: Snapshot = {
  awsAuth: undefined,
  ledger: undefined,
  roles: [],
  clusterRoles: [],
  roleBindings: [],
  clusterRoleBindings: [],
}

describe('the files of a snapshot', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eks-access-snapshot-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('read back as the same snapshot, whatever stands in it', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(snapshot, async (taken) => {
        const place = join(folder, String(run++))
        await mkdir(place)
        const files = snapshotFiles(taken)
        expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
        for (const { path, text } of files) {
          expect(path).toMatch(/^[a-z]+(?:\/[a-z0-9%._~-]+){1,2}\.yaml$/)
          expect(path.split('/')).not.toContain('..')
          await mkdir(dirname(join(place, path)), { recursive: true })
          await writeFile(join(place, path), text)
        }
        const door = openDoor({ door: 'directory', name: 'files', directory: place }, { folder })
        const read = await (await door.reader()).snapshot('default')
        expect(essence(read)).toEqual(essence(taken))
      }),
      { numRuns: rounds(150) },
    )
  })

  test('are named by kind, namespace and name', () => {
    const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', rules: [] } as const
    const files = snapshotFiles({
      ...empty,
      awsAuth: {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'aws-auth', namespace: 'kube-system' },
      },
      roles: [{ ...role, metadata: { name: 'a', namespace: 'shop' } }],
      clusterRoles: [
        { ...role, kind: 'ClusterRole', metadata: { name: 'system:node' } },
        { ...role, kind: 'ClusterRole', metadata: { name: '../../etc' } },
      ],
    })
    expect(files.map(({ path }) => path)).toEqual([
      'clusterroles/%2e.%2f..%2fetc.yaml',
      'clusterroles/system%3anode.yaml',
      'configmaps/kube-system/aws-auth.yaml',
      'roles/shop/a.yaml',
    ])
  })

  test('are manifests as a person would write them, without what belongs to the server', () => {
    const metadata = {
      name: 'aws-auth',
      namespace: 'kube-system',
      uid: '3f2a',
      resourceVersion: '77',
      creationTimestamp: '2026-01-01T00:00:00Z',
      managedFields: [{ manager: 'eks' }],
      labels: { 'example.com/on': 'yes' },
    }
    const data = {
      mapRoles: '# nodes\n- rolearn: arn:aws:iam::111122223333:role/node\n  groups:\n  - system:nodes\n',
    }
    const files = snapshotFiles({
      ...empty,
      awsAuth: { data, kind: 'ConfigMap', apiVersion: 'v1', metadata },
    })
    expect(files[0]?.text).toBe(`apiVersion: v1
kind: ConfigMap
metadata:
  name: aws-auth
  namespace: kube-system
  labels:
    example.com/on: "yes"
data:
  mapRoles: |
    # nodes
    - rolearn: arn:aws:iam::111122223333:role/node
      groups:
      - system:nodes
`)
  })
})

function essence(taken: Snapshot): object {
  const sorted = (objects: readonly (Writable | undefined)[]) =>
    objects
      .filter((object) => object !== undefined)
      .map((object) => [objectId(object), withoutServerFields(object)] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1))
  return {
    awsAuth: sorted([taken.awsAuth]),
    ledger: sorted([taken.ledger]),
    objects: sorted([
      ...taken.roles,
      ...taken.clusterRoles,
      ...taken.roleBindings,
      ...taken.clusterRoleBindings,
    ]),
  }
}
