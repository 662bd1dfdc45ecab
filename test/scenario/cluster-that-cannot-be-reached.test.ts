import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { planComment, resultComment } from './comments.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** A second cluster, behind a port on which nobody listens. */
const second = (text: string): string =>
  text.replace('principals:', '  - name: lab\n    context: lab\n    kubeconfig: kubeconfig\nprincipals:')
const kubeconfig = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Config',
  contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'lab' } }],
  clusters: [{ name: 'lab', cluster: { server: 'https://127.0.0.1:1' } }],
  users: [{ name: 'lab', user: { token: 'a-token' } }],
})

beforeEach(async () => {
  await writeFile(join(world.folder, 'kubeconfig'), kubeconfig)
  await world.edit('access.yaml', second)
})

test('a cluster that cannot be reached makes the run red, and the other one is planned all the same', async () => {
  const result = await world.pushToPullRequest()
  expect(result.code).toBe(1)
  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('Cluster: lab'),
  })
  expect(result.outputs).toMatchObject({ mode: 'plan', changes: '10', 'failure-reason': 'cluster-failed' })
  const { body } = planComment(world.state)
  expect(body).toContain(
    '### EKS access plan · 2 clusters: 8 to add, 1 to change, 1 to remove, 1 cluster not planned',
  )
  expect(body).toContain(
    '**Merging** applies these 10 changes to `prod` (directory `cluster`). It applies nothing to `lab`, which could not be read.\\\n',
  )
  expect(body).toMatch(/^> - \*\*Not planned:\*\* `lab`: .*\[`cluster-unreachable`\]/m)
  expect(body).toContain('\n- **Not planned**: `lab`\n')
  expect(body).not.toMatch(/`lab`.*already ha/)
}, 60_000)

test('the other cluster is applied, and the record tells them apart', async () => {
  await world.edit('access.yaml', (text) =>
    text.replace(/context: lab\n *kubeconfig: kubeconfig/, 'directory: gone'),
  )
  await world.pushToPullRequest()
  const result = await world.merge()
  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({
    mode: 'apply',
    applied: 'false',
    'failure-reason': 'cluster-failed',
  })
  const { body } = resultComment(world.state)
  expect(body).toContain('### EKS access · 2 clusters: 1 applied, 1 refused')
  expect(Object.keys(await world.cluster())).toContain('roles/team-a/deployer.yaml')
})
