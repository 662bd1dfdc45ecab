import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { factsOfRun } from './facts.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster } from './live.ts'
import { asApplier, asPlanner, settle } from './people.ts'
import { folderWith, runProgram } from './program.ts'

const facts = factsOfRun()

/** Line for line the same for both ways in, so that the places in the two plans are the same too. */
function accessYaml(wayIn: string, principals: readonly string[]): string {
  return `version: 1
clusters:
  - name: ${facts.name}
    ${wayIn}
principals:
${principals.join('\n')}
rbac:
  bindings:
    - groups: [viewers]
      clusterRole: view
      namespaces: [team-a]
`
}

const alice = '  - { user: "arn:aws:iam::111122223333:user/alice", groups: [viewers] }'
const bob = '  - { user: "arn:aws:iam::111122223333:user/bob", groups: [viewers] }'
const console = '  - { role: "arn:aws:iam::111122223333:role/my-team/console", groups: [viewers, testers] }'

beforeAll(async () => {
  const admin = adminOf(facts)
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
})

test('a plan on a snapshot equals the plan on the live cluster', async () => {
  const region = `region: ${facts.region}`
  // An earlier apply, so that the cluster has a ledger, objects of ours, and something to take away.
  const earlier = folderWith(facts, { 'access.yaml': accessYaml(region, [alice, bob]) })
  await runProgram({ args: ['apply', '--yes'], exits: 0, folder: earlier, env: asApplier(facts) })

  const live = folderWith(facts, { 'access.yaml': accessYaml(region, [alice, console]) })
  const copied = folderWith(facts, { 'access.yaml': accessYaml('directory: copy', [alice, console]) })
  const snapshot = ['snapshot', '--cluster', facts.name, '--output', 'copy']
  await runProgram({ args: snapshot, exits: 0, folder: live, env: asPlanner(facts) })
  cpSync(join(live, 'copy'), join(copied, 'copy'), { recursive: true })

  const args = ['plan', '--format', 'json']
  const onLive = await runProgram({ args, exits: 0, folder: live, env: asPlanner(facts) })
  const onCopy = await runProgram({ args, exits: 0, folder: copied })
  expect(JSON.parse(onLive.stdout).clusters[0].changes.length).toBeGreaterThanOrEqual(2)
  const [copy, original] = [onCopy, onLive].map(({ stdout }) => JSON.parse(stdout))
  // Which cluster it is, and by which door it was reached, is all that differs; the digest is of that too.
  expect(copy.clusters[0].target).toEqual({ cluster: facts.name, door: 'directory', directory: 'copy' })
  for (const key of ['target', 'digest']) copy.clusters[0][key] = original.clusters[0][key]
  expect(copy).toEqual(original)
})
