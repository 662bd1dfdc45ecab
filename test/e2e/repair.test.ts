import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { oneLine } from '../scenario/one-line.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { type ClusterState, readState, restoreState } from './cluster-state.ts'
import { factsOfRun } from './facts.ts'
import { context } from './kubeconfig.ts'
import { kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, readAwsAuth, writeAwsAuth } from './live.ts'
import { applier, asApplier, settle } from './people.ts'
import { folderWith, runProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const iam = 'arn:aws:iam::111122223333'
const instance = 'i-0123456789abcdef8'
const node = `arn:aws:sts::111122223333:assumed-role/nodes/${instance}`
const deployer = `${iam}:role/deployer`

/** Nobody has it in a file. */
const byHand = `- rolearn: ${deployer} # by hand
  username: deployer
  groups:
  - deployers
`

let sound: Readonly<Record<string, string>>
let state: ClusterState

beforeAll(async () => {
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  await awsHas(facts, {
    instances: [{ InstanceId: instance, PrivateDnsName: 'ip-10-0-0-8.ap-northeast-1.compute.internal' }],
  })
  const { mapRoles } = await readAwsAuth(admin)
  await writeAwsAuth(admin, { mapRoles: `${mapRoles}${byHand}` })
  await isAnswered(applier.arn, 200)
  // The ledger remembers the map as it was found.
  const folder = folderWith(facts, { 'access.yaml': accessYaml(`region: ${facts.region}`) })
  await runProgram({ args: ['apply', '--yes'], exits: 0, folder, env: asApplier(facts) })
  sound = await readAwsAuth(admin)
  state = await readState(admin)
})
beforeEach(() => restoreState(admin, state))
afterAll(() => awsHas(facts))

test.each([
  ['a tab', '  groups:\n  - deployers', '  groups:\n\t- deployers'],
  ['a template without quotes', 'username: deployer', 'username: {{SessionName}}'],
])('%s in one row shuts everybody out, and a repair lets them in again', async (_, right, wrong) => {
  const broken = (sound['mapRoles'] ?? '').replace(byHand, byHand.replace(right, wrong))
  expect(broken).toContain(wrong)
  await writeAwsAuth(admin, { ...sound, mapRoles: broken })
  for (const arn of [applier.arn, node, deployer]) await isAnswered(arn, 401)

  const folder = folderWith(facts, {
    'access.yaml': accessYaml(`context: ${context}`, `kubeconfig: ${facts.kubeconfig}`),
  })
  const { stdout } = await runProgram({
    args: ['apply', '--repair', '--yes', '--backup', 'backup.yaml'],
    exits: 0,
    folder,
  })
  expect(oneLine(stdout)).toContain('4 rows kept, 1 from the backup, 0 from the file, 0 left out')
  for (const arn of [applier.arn, node, deployer]) await isAnswered(arn, 200)
  expect(await readAwsAuth(admin)).toEqual(sound)
  expect(readFileSync(join(folder, 'backup.yaml'), 'utf8')).toContain(wrong.split('\n').at(-1))
})

function accessYaml(...wayIn: readonly string[]): string {
  return `version: 1
clusters:
  - name: ${facts.name}
    ${wayIn.join('\n    ')}
principals:
  - { user: "${iam}:user/alice", groups: [viewers] }
`
}

/** Until it is: what the authenticator is told takes a moment. */
async function isAnswered(arn: string, wanted: number): Promise<void> {
  await until(`${arn} is answered with ${wanted}`, async () => {
    const { status } = await kubernetes({ ...facts, token: tokenOf(arn, facts) }).request('GET', '/version')
    return status === wanted
  })
}
