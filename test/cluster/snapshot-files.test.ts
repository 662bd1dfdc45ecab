import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Writable } from '../../src/cluster/door.ts'
import { openDoor } from '../../src/cluster/open.ts'
import { withoutServerFields } from '../../src/cluster/server-fields.ts'
import { snapshotFiles } from '../../src/cluster/snapshot-files.ts'
import type { ClusterFacts, Discovery } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { objectId } from '../../src/rbac/object.ts'
import { rounds } from '../rounds.ts'
import { snapshot } from './arbitrary.ts'
import { eksFacts } from './arbitrary-facts.ts'
import { snapshotOf } from './folder-cluster.ts'

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
        const files = snapshotFiles(taken, 'prod')
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
    const files = snapshotFiles(
      {
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
      },
      'prod',
    )
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
    const files = snapshotFiles(
      {
        ...empty,
        awsAuth: { data, kind: 'ConfigMap', apiVersion: 'v1', metadata },
      },
      'prod',
    )
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

describe('the files of what EKS, IAM and nodes say', () => {
  test('read back as the same facts, and as the same files', async () => {
    await fc.assert(
      fc.asyncProperty(eksFacts, async (facts) => {
        const files = snapshotFiles({ ...empty, facts }, 'prod')
        expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
        const read = await snapshotOf({ 'all.yaml': files.map(({ text }) => text).join('---\n') })
        expect(sortedFacts(read.facts)).toEqual(sortedFacts(facts))
        expect(snapshotFiles(read, 'prod')).toEqual(files)
      }),
      { numRuns: rounds(100) },
    )
  })

  test('the facts that are tried have all that a folder can hold', () => {
    const sample = fc.sample(eksFacts, { numRuns: 500, seed: 1 })
    const entries = sample.flatMap(({ accessEntries: found }) => (found.kind === 'known' ? found.value : []))
    const records = sample.flatMap(({ iamPrincipals = new Map() }) => [...iamPrincipals.values()])
    expect(entries.filter(({ details }) => details === undefined).length).toBeGreaterThan(50)
    expect(entries.filter(({ details }) => (details?.policies.length ?? 0) > 0).length).toBeGreaterThan(50)
    for (const kind of ['exists', 'none'])
      expect(records.filter(({ value }) => value?.kind === kind).length).toBeGreaterThan(50)
    for (const fact of ['nodeGroups', 'accessEntries', 'nodes', 'instanceRoles'] as const)
      expect(sample.filter((one) => one[fact].kind === 'unknown').length).toBeGreaterThan(20)
  })

  test('are in folders by service and kind, one object a file, with names that stay', () => {
    const arn = 'arn:aws:iam::111122223333:role/teams/Dev'
    const facts: ClusterFacts = {
      authenticationMode: 'API',
      nodeGroups: { kind: 'known', value: [{ name: 'general', roleArn: arn, os: 'windows' }] },
      fargateProfiles: { kind: 'known', value: [{ name: 'Jobs_1', roleArn: arn }] },
      accessEntries: { kind: 'known', value: [{ principalArn: arn }] },
      capabilities: { kind: 'known', value: [{ name: 'ack', type: 'ACK', roleArn: arn }] },
      iamPrincipals: new Map([
        ['arn:aws:iam::111122223333:role/dev', { kind: 'known', value: { kind: 'none' } }],
      ]),
      nodes: { kind: 'known', value: [{ name: 'a.b', ready: true, leaving: true, os: 'linux' }] },
      instanceRoles: { kind: 'unknown', action: 'ec2:DescribeInstances', denied: true, message: 'no' },
    }
    const files = snapshotFiles({ ...empty, facts }, 'prod')
    expect(files.map(({ path }) => path)).toEqual([
      'eks/accessentries/111122223333-role-teams-dev-e930417fb0.yaml',
      'eks/capabilities/ack.yaml',
      'eks/clusters/prod.yaml',
      'eks/fargateprofiles/jobs-1-ab832efa2c.yaml',
      'eks/nodegroups/general.yaml',
      'iam/roles/111122223333-role-teams-dev-e930417fb0.yaml',
      'nodes/a.b.yaml',
    ])
    expect(files.find(({ path }) => path === 'eks/clusters/prod.yaml')?.text).toBe(
      `apiVersion: eks.services.k8s.aws/v1alpha1
kind: Cluster
metadata:
  name: prod
  annotations:
    eks-access/unknown-instance-roles: ec2:DescribeInstances denied
spec:
  name: prod
  accessConfig:
    authenticationMode: API
`,
    )
  })
})

/** In one order, and without what is unknown of IAM, which is as if nobody had asked. */
function sortedFacts(facts: ClusterFacts | undefined): object {
  if (facts === undefined) throw new Error('a folder with a Cluster has facts')
  const byText = <T>(found: Discovery<readonly T[]>) =>
    found.kind === 'known'
      ? {
          kind: 'known',
          value: found.value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        }
      : found
  const { iamPrincipals = new Map() } = facts
  return {
    ...facts,
    nodeGroups: byText(facts.nodeGroups),
    fargateProfiles: byText(facts.fargateProfiles),
    accessEntries: byText(facts.accessEntries),
    capabilities: byText(facts.capabilities ?? { kind: 'known', value: [] }),
    nodes: byText(facts.nodes),
    iamPrincipals: new Map([...iamPrincipals].filter(([, { kind }]) => kind === 'known').toSorted()),
  }
}

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
