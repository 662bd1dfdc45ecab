import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { oneLine } from '../scenario/one-line.ts'
import { requestsDuring } from './audit.ts'
import { type ClusterState, readState, restoreState } from './cluster-state.ts'
import { factsOfRun } from './facts.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, readAwsAuth } from './live.ts'
import { cordon, deleteNode, deleteNodes, makeNode, setReady } from './nodes.ts'
import { applier, asApplier, settle } from './people.ts'
import { folderWith, type Printed, startProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const folder = folderWith(facts, {
  'access.yaml': `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - { role: "arn:aws:iam::111122223333:role/developer", groups: [viewers] }
`,
})

let before: Readonly<Record<string, string>>
let state: ClusterState

beforeAll(async () => {
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  before = await readAwsAuth(admin)
  state = await readState(admin)
})
beforeEach(async () => {
  await restoreState(admin, state)
  await deleteNodes(admin)
  for (const name of ['steady', 'shaky']) await makeNode(admin, { name, ready: true })
  await makeNode(admin, { name: 'never-ready', ready: false })
})
afterAll(() => deleteNodes(admin))

test('a node that drops after the write fails the apply by its name, and aws-auth goes back', async () => {
  const { code, stdout } = await apply('6', () => setReady(admin, { name: 'shaky', ready: false }))
  expect(code).toBe(1)
  expect(oneLine(stdout)).toMatch(
    /error nodes-not-ready, .* After aws-auth was written, 1 node of prod \(shaky\) stopped being Ready\./,
  )
  expect(oneLine(stdout)).toContain('aws-auth was rolled back, and a new token is accepted again.')
  expect(await readAwsAuth(admin)).toEqual(before)
})

test('nodes that are cordoned or deleted leave by themselves, and the apply goes well', async () => {
  const { code } = await apply('6', async () => {
    await cordon(admin, 'shaky')
    await setReady(admin, { name: 'shaky', ready: false })
    await deleteNode(admin, 'steady')
  })
  expect(code).toBe(0)
  expect((await readAwsAuth(admin))['mapRoles']).toContain('role/developer')
})

test('nobody watches for 0 seconds', async () => {
  const asked = await requestsDuring(facts, applier.username, async () => {
    const { code } = await apply('0', () => setReady(admin, { name: 'shaky', ready: false }))
    expect(code).toBe(0)
  })
  expect((await readAwsAuth(admin))['mapRoles']).toContain('role/developer')
  // One with each snapshot: two plans, and two looks after the write.
  expect(asked.filter(({ uri }) => uri.startsWith('/api/v1/nodes'))).toHaveLength(4)
})

/** Applies, and does something as soon as aws-auth was written. */
async function apply(
  seconds: string,
  afterTheWrite: () => Promise<void>,
): Promise<Printed & { readonly code: number | null }> {
  const running = startProgram({
    args: ['apply', '--yes', '--wait-for-nodes', seconds],
    folder,
    env: asApplier(facts),
  })
  await until('aws-auth is written', async () => {
    return ((await readAwsAuth(admin))['mapRoles'] ?? '').includes('role/developer')
  })
  await afterTheWrite()
  return await running.ended
}
