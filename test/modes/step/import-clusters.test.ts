import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ClusterEntry } from '../../../src/access/desired.ts'
import { importFrom, writeImported } from '../../../src/modes/step/import-clusters.ts'
import { planClusters } from '../../../src/modes/step/plan-clusters.ts'
import { kindOf } from '../../../src/plan/change/kinds.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-import-'))
})
afterEach(() => rm(folder, { recursive: true }))

const AWS_AUTH = `apiVersion: v1
kind: ConfigMap
metadata: {name: aws-auth, namespace: kube-system}
data:
  mapRoles: |
    - rolearn: arn:aws:iam::111122223333:role/dev
      username: dev
      groups: [dev]
    - rolearn: arn:aws:iam::111122223333:role/nodes
      username: system:node:{{EC2PrivateDNSName}}
      groups: [system:bootstrappers, system:nodes]
`

const BINDING = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: devs, namespace: shop}
subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: dev}]
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: devs}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: devs, namespace: shop}
rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]
`

async function put(path: string, text: string): Promise<void> {
  const target = join(folder, path)
  await mkdir(join(target, '..'), { recursive: true })
  await writeFile(target, text)
}

async function cluster(name: string): Promise<ClusterEntry> {
  await put(`clusters/${name}/aws-auth.yaml`, AWS_AUTH)
  await put(`clusters/${name}/rbac.yaml`, BINDING)
  return { door: 'directory', name, directory: `clusters/${name}` }
}

const filesIn = async (path: string): Promise<readonly string[]> =>
  (await readdir(join(folder, path), { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ name }) => name)
    .toSorted()

const named = async (...clusters: readonly ClusterEntry[]) => ({
  file: 'access.yaml',
  folder,
  named: clusters,
})

test('what is written is planned from its own folder, and changes nothing', async () => {
  const input = await named(await cluster('one'), await cluster('two'))
  const target = join(folder, 'out/access')
  const { imported, problems } = await importFrom(input, target)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  if (imported === undefined) throw new Error('nothing was imported')
  expect(await writeImported(imported, target)).toEqual([])
  expect(await filesIn('out')).toEqual(['access.yaml', 'shop.yaml'])
  expect(await readFile(join(target, 'access.yaml'), 'utf8')).toContain('directory: "../../clusters/one"')

  const planned = await planClusters({ file: 'access.yaml', folder: target })
  expect(planned.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  for (const plan of planned.plans)
    expect(plan.changes.map((change) => kindOf(change).counted(change))).toEqual(['adopt', 'adopt', 'adopt'])
})

test('a file of which only the clusters are read is not changed', async () => {
  await cluster('one')
  const text = 'version: 1\nname: team\nclusters:\n  - name: one\n    directory: clusters/one\n'
  await put('access.yaml', text)
  const { imported } = await importFrom({ file: 'access.yaml', folder }, folder)
  if (imported === undefined) throw new Error('nothing was imported')
  expect(imported.files.access).toContain('name: team\n')
  expect(imported.files.access).toContain('directory: clusters/one\n')
  const [problem] = await writeImported(imported, folder)
  expect(problem).toMatchObject({ code: 'import-file-exists', found: 'access.yaml' })
  expect(await readFile(join(folder, 'access.yaml'), 'utf8')).toBe(text)
  expect(await filesIn('.')).not.toContain('shop.yaml')
})

test('a manifest that the new file would declare too is in the way', async () => {
  await put('rbac/other.yaml', BINDING)
  const { imported } = await importFrom(await named(await cluster('one')), folder)
  if (imported === undefined) throw new Error('nothing was imported')
  expect(await writeImported(imported, folder)).toMatchObject([
    { code: 'import-file-exists', found: 'rbac/other.yaml' },
  ])
  expect(await filesIn('.')).not.toContain('access.yaml')
})

test('a cluster that cannot be read is an error, and nothing is imported', async () => {
  const missing = { door: 'directory', name: 'two', directory: 'nowhere' } as const
  const { imported, problems } = await importFrom(await named(await cluster('one'), missing), folder)
  expect(imported).toBeUndefined()
  expect(problems.map(({ severity }) => severity)).toContain('error')
})

test('a cluster with nodes only has nothing to declare', async () => {
  await put('clusters/three/aws-auth.yaml', AWS_AUTH.replace(/ {4}- rolearn.*dev\n.*\n.*\n/, ''))
  const three = { door: 'directory', name: 'three', directory: 'clusters/three' } as const
  const { problems } = await importFrom(await named(three), folder)
  expect(problems.map(({ code }) => code)).toContain('import-nothing')
})

test('what another access file manages in the cluster is left to it', async () => {
  const one = await cluster('one')
  await put(
    'clusters/one/ledger.yaml',
    `apiVersion: v1
kind: ConfigMap
metadata: {name: eks-access-others, namespace: kube-system, labels: {eks-access/set: others}}
data: {principals: "arn:aws:iam::111122223333:role/dev\\n"}
`,
  )
  const { imported } = await importFrom(await named(one), folder)
  const reasons = imported?.leftOut.filter(({ what }) => what.kind === 'row').map(({ reason }) => reason.kind)
  expect(reasons).toEqual(['other-set', 'nodes'])
})

test('a file for a set that is in the cluster already is told so', async () => {
  const one = await cluster('one')
  await put(
    'clusters/one/ledger.yaml',
    `apiVersion: v1
kind: ConfigMap
metadata: {name: eks-access-default, namespace: kube-system, labels: {eks-access/set: default}}
data: {principals: ""}
`,
  )
  const { problems } = await importFrom(await named(one), folder)
  expect(problems).toMatchObject([{ code: 'set-of-another-file', severity: 'notice' }])
})
