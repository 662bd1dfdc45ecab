import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { requestsDuring } from './audit.ts'
import { tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { type Kubernetes, type KubernetesObject, kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, list, pathOf, readAwsAuth } from './live.ts'
import { applier, asApplier, asPlanner, nodeRows, planner, settle } from './people.ts'
import { folderWith, type Printed, runProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const pods = '/api/v1/namespaces/team-a/pods'

const alice = `
  - user: arn:aws:iam::111122223333:user/alice
    groups: [viewers]`
const developer = `
  - role: arn:aws:iam::111122223333:role/my-team/developer
    groups: [viewers]`

function accessYaml(...principals: string[]): string {
  return `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:${principals.join('')}
rbac:
  bindings:
    - groups: [viewers]
      clusterRole: view
      namespaces: [team-a]
`
}

function as(arn: string): Kubernetes {
  return kubernetes({ ...facts, token: tokenOf(arn, facts) })
}

describe('a role from access.yaml', () => {
  const role = 'arn:aws:iam::111122223333:role/my-team/developer'
  const folder = folderWith(facts, { 'access.yaml': accessYaml(alice, developer) })
  const file = ['--file', 'access.yaml']
  const apply = (): Promise<Printed> =>
    runProgram({ args: ['apply', '--yes', ...file], exits: 0, folder, env: asApplier(facts) })
  const plan = (exits: number): Promise<Printed> =>
    runProgram({ args: ['plan', '--detailed-exitcode', ...file], exits, folder, env: asPlanner(facts) })
  const statusOfPods = async (): Promise<number> => (await as(role).request('GET', pods)).status

  beforeAll(async () => {
    await emptyCluster(admin)
    await settle(admin)
    await grant(admin, '## Planning', '## Applying')
    await until('the applying role is let in', async () => {
      return (await as(applier.arn).request('GET', '/version')).status === 200
    })
  })

  test('is refused before the apply', async () => {
    expect(await statusOfPods()).toBe(401)
  })

  test('is planned by an identity that only reads', async () => {
    const asked = await requestsDuring(facts, planner.username, async () => {
      expect((await plan(2)).stdout).toContain('role/developer')
    })
    expect(asked.length).toBeGreaterThan(0)
    const writing = asked.filter(({ verb, uri }) => {
      return verb !== 'get' && verb !== 'list' && !uri.endsWith('/selfsubjectreviews')
    })
    expect(writing).toEqual([])
  })

  test('lists pods after the apply', async () => {
    await apply()
    await until('the role lists pods', async () => (await statusOfPods()) === 200)
    expect((await as(role).request('GET', '/api/v1/namespaces/default/pods')).status).toBe(403)
    expect((await as(role).request('GET', '/api/v1/namespaces/team-a/secrets')).status).toBe(403)
    expect(await readAwsAuth(admin)).toMatchObject({ mapRoles: expect.stringContaining(nodeRows) })
  })

  test('is no change in the next plan', async () => {
    await plan(0)
  })

  test('is refused again after its removal', async () => {
    writeFileSync(join(folder, 'access.yaml'), accessYaml(alice))
    await plan(2)
    await apply()
    await until('the role is refused', async () => (await statusOfPods()) === 401)
    const { mapRoles } = await readAwsAuth(admin)
    expect(mapRoles).toContain(nodeRows)
    expect(mapRoles).not.toContain('role/developer')
  })
})

describe('the planning identity', () => {
  const rbac = 'rbac.authorization.k8s.io'
  const roleRef = { apiGroup: rbac, kind: 'ClusterRole', name: 'view' }
  const writes = [
    ['POST', pathOf('Role', 'team-a'), { kind: 'Role', rules: [] }],
    ['POST', pathOf('ClusterRole'), { kind: 'ClusterRole', rules: [] }],
    ['POST', pathOf('RoleBinding', 'team-a'), { kind: 'RoleBinding', roleRef, subjects: [] }],
    ['POST', pathOf('ClusterRoleBinding'), { kind: 'ClusterRoleBinding', roleRef, subjects: [] }],
  ] as const

  test.each(writes)('cannot %s %s', async (method, path, body) => {
    const object = { apiVersion: `${rbac}/v1`, metadata: { name: 'planted' }, ...body }
    expect((await as(planner.arn).request(method, path, object)).status).toBe(403)
    expect((await admin.request('GET', `${path}/planted`)).status).toBe(404)
  })

  test.each(['aws-auth', 'eks-access-default'])('cannot change or delete %s', async (name) => {
    const path = `${pathOf('ConfigMap', 'kube-system')}/${name}`
    const before = await admin.must('GET', path)
    expect((await as(planner.arn).request('PUT', path, { ...before, data: {} })).status).toBe(403)
    expect((await as(planner.arn).request('DELETE', path)).status).toBe(403)
    expect(await admin.must('GET', path)).toEqual(before)
  })

  test('cannot read Secrets', async () => {
    expect((await as(planner.arn).request('GET', '/api/v1/secrets')).status).toBe(403)
  })

  test('cannot apply with the program, which says why', async () => {
    const before = await readAwsAuth(admin)
    const folder = folderWith(facts, { 'access.yaml': accessYaml(alice, developer) })
    const { stdout, stderr } = await runProgram({
      args: ['apply', '--yes'],
      exits: 1,
      folder,
      env: asPlanner(facts),
    })
    expect(stdout + stderr).toContain('cluster-forbidden')
    expect(await readAwsAuth(admin)).toEqual(before)
  })
})

describe('a preset', () => {
  const preset = `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - role: arn:aws:iam::111122223333:role/console
    groups: [eks-console-dashboard-full-access-group]
rbac:
  presets: [console-full-access]
`
  const folder = folderWith(facts, { 'access.yaml': preset })
  const apply = (exits: number): Promise<Printed> =>
    runProgram({ args: ['apply', '--yes'], exits, folder, env: asApplier(facts) })

  beforeAll(async () => {
    await emptyCluster(admin)
    await settle(admin)
    await grant(admin, '## Planning', '## Applying')
  })

  test('is refused before the first write without escalate', async () => {
    const everything = (): Promise<KubernetesObject[][]> => {
      const kinds = ['ConfigMap', 'Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']
      return Promise.all(kinds.map((kind) => list(admin, pathOf(kind))))
    }
    const before = await everything()
    const { stdout, stderr } = await apply(1)
    expect(stdout + stderr).toContain('cluster-forbidden')
    expect(await everything()).toEqual(before)
  })

  test('is applied with escalate, and opens the nodes to the console', async () => {
    await grant(admin, '### `escalate`')
    await apply(0)
    const role = as('arn:aws:iam::111122223333:role/console')
    await until(
      'the role lists nodes',
      async () => (await role.request('GET', '/api/v1/nodes')).status === 200,
    )
    expect((await readAwsAuth(admin))['mapRoles']).toContain(nodeRows)
  })
})
