import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startGitHub } from '../loopback/github.ts'
import { otherEvent } from '../scenario/event.ts'
import { runAction } from '../scenario/run-action.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { type ClusterState, readState, restoreState } from './cluster-state.ts'
import { factsOfRun } from './facts.ts'
import { kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, pathOf, readAwsAuth, writeAwsAuth } from './live.ts'
import { applier, asApplier, creator, nodeRows, settle } from './people.ts'
import { actingAs, folderWith, type Printed, runProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const iam = 'arn:aws:iam::111122223333'
const instance = 'i-0123456789abcdef9'
const node = `arn:aws:sts::111122223333:assumed-role/nodes/${instance}`
const asCreator = actingAs(creator.arn, facts)
const folder = folderWith(facts, {
  'access.yaml': `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - { role: "${iam}:role/developer", groups: [viewers] }
  - { user: "${iam}:user/alice", groups: [viewers] }
`,
})

/** aws-auth as the apply found it and left it; and all that there is after it. */
let before: Readonly<Record<string, string>>
let after: Readonly<Record<string, string>>
let state: ClusterState

beforeAll(async () => {
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  await awsHas(facts, {
    instances: [{ InstanceId: instance, PrivateDnsName: 'ip-10-0-0-9.ap-northeast-1.compute.internal' }],
  })
  before = await readAwsAuth(admin)
  await letsIn(applier.arn)
  await run('apply', asApplier(facts), ['--backup', 'backup.yaml'])
  after = await readAwsAuth(admin)
  state = await readState(admin)
})
beforeEach(() => restoreState(admin, state))
afterAll(() => awsHas(facts))

describe('where aws-auth is gone, and with it CI and the nodes, who made the cluster brings it back', () => {
  test('after somebody emptied it; an apply then leads to the same byte as before', async () => {
    await writeAwsAuth(admin, {})
    for (const arn of [applier.arn, node]) await shutsOut(arn)
    const asCi = { args: ['restore', '--yes'], exits: 1, folder, env: asApplier(facts) }
    const { stdout, stderr } = await runProgram(asCi)
    expect(stdout + stderr).toContain('cluster-unauthorized')

    await run('restore', asCreator)
    expect(await readAwsAuth(admin)).toEqual(before)
    for (const arn of [applier.arn, node]) await letsIn(arn)
    await run('apply', asApplier(facts))
    expect(await readAwsAuth(admin)).toEqual(after)
  })

  test('after somebody deleted it, and the ledger, from a backup file', async () => {
    const configMaps = pathOf('ConfigMap', 'kube-system')
    for (const name of ['aws-auth', 'eks-access-default']) await admin.must('DELETE', `${configMaps}/${name}`)
    await run('restore', asCreator, ['--from', 'backup.yaml'])
    expect(await readAwsAuth(admin)).toEqual(before)
    for (const arn of [applier.arn, node]) await letsIn(arn)
  })
})

test('the row of nodes that joined since stays', async () => {
  const since = `- { rolearn: ${iam}:role/nodes-since, username: "system:node:{{EC2PrivateDNSName}}", groups: [system:bootstrappers, system:nodes] }\n`
  await writeAwsAuth(admin, { mapRoles: nodeRows + since })
  await run('restore', asCreator)
  const { mapRoles = '', ...others } = await readAwsAuth(admin)
  expect(others).toEqual({})
  expect(mapRoles.startsWith(before['mapRoles'] ?? '-')).toBe(true)
  expect(mapRoles.slice(before['mapRoles']?.length)).toBe(`- rolearn: ${iam}:role/nodes-since
  username: 'system:node:{{EC2PrivateDNSName}}'
  groups:
    - system:bootstrappers
    - system:nodes
`)
})

test('a run of the action by hand shows the way back, and a second goes it by its digest', async () => {
  await writeAwsAuth(admin, {})
  const github = await startGitHub()
  try {
    const event = otherEvent(github.state, 'workflow_dispatch')
    const at = { cwd: folder, env: asCreator, event, github }
    const shown = await runAction({ ...at, inputs: { mode: 'restore' } })
    expect(shown).toMatchObject({ code: 0, outputs: { mode: 'restore', applied: 'false', 'to-add': '4' } })
    expect(await readAwsAuth(admin)).toEqual({})

    const digest = shown.outputs['plan-digest'] ?? ''
    const gone = await runAction({ ...at, inputs: { mode: 'restore', 'confirm-digest': digest } })
    expect(gone).toMatchObject({ code: 0, outputs: { mode: 'restore', applied: 'true' } })
    expect(gone.summary).toContain('prod: restored, 4 added')
    expect(await readAwsAuth(admin)).toEqual(before)
  } finally {
    await github.close()
  }
})

function run(
  name: 'apply' | 'restore',
  env: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<Printed> {
  return runProgram({ args: [name, '--yes', ...more], exits: 0, folder, env })
}

async function letsIn(arn: string): Promise<void> {
  await until(`${arn} is let in`, async () => (await statusOf(arn)) === 200)
}

async function shutsOut(arn: string): Promise<void> {
  await until(`${arn} is shut out`, async () => (await statusOf(arn)) === 401)
}

async function statusOf(arn: string): Promise<number> {
  return (await kubernetes({ ...facts, token: tokenOf(arn, facts) }).request('GET', '/version')).status
}
