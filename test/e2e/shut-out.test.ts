import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type LoopbackAws, startLoopbackAws } from '../loopback/aws.ts'
import { startGitHub } from '../loopback/github.ts'
import { otherEvent } from '../scenario/event.ts'
import { oneLine } from '../scenario/one-line.ts'
import { runAction } from '../scenario/run-action.ts'
import { tokenOf } from './aws.ts'
import { type Cluster, startCluster } from './cluster.ts'
import type { Facts } from './facts.ts'
import { type FaultProxy, type FaultScript, startFaultProxy } from './fault-proxy.ts'
import { kubernetes } from './kubernetes.ts'
import { grant } from './least-privilege.ts'
import { adminOf, emptyCluster, pathOf, readAwsAuth } from './live.ts'
import { applier, asApplier, creator, settle } from './people.ts'
import { actingAs, folderWith, type Printed, runProgram } from './program.ts'
import { caData } from './servers/api-server.ts'
import { buildServers } from './servers/build.ts'
import { until } from './until.ts'

const aliceArn = 'arn:aws:iam::111122223333:user/alice'

/** Its API server takes a token that it has seen for two minutes, as upstream. */
let cluster: Cluster
let proxy: FaultProxy
let awsWithProxy: LoopbackAws

beforeAll(async () => {
  cluster = await startCluster(await buildServers(() => {}), { loginsKept: '2m0s' })
  const { facts } = cluster
  proxy = await startFaultProxy(facts)
  awsWithProxy = await startLoopbackAws({
    clusters: [
      {
        name: facts.name,
        arn: `arn:aws:eks:${facts.region}:111122223333:cluster/${facts.name}`,
        status: 'ACTIVE',
        endpoint: proxy.url,
        certificateAuthority: { data: caData(facts) },
      },
    ],
  })
})
afterAll(async () => {
  await awsWithProxy.close()
  await proxy.stop()
  await cluster.stop()
})
beforeEach(() => begin(cluster.facts))

test('an apply that cut itself off puts aws-auth back by the login that it has, and fails', async () => {
  const { facts } = cluster
  const before = await readAwsAuth(adminOf(facts))
  const { stdout } = await applyWithout(facts, asApplier(facts))
  expect(await readAwsAuth(adminOf(facts))).toEqual(before)
  expect(await statusOf(applier.arn, facts)).toBe(200)
  expect(oneLine(stdout)).toMatch(
    /error locked-out, .* After the writes, prod rejects a new token of the applying identity/,
  )
  expect(oneLine(stdout)).toContain('aws-auth was rolled back, and a new token is accepted again.')
  expect(bothStates(stdout)).toEqual({ removed: [aliceArn], added: [applier.arn] })
})

test('the summary of the action shows both states', async () => {
  const { facts } = cluster
  const before = await readAwsAuth(adminOf(facts))
  const folder = folderWith(facts, { 'access.yaml': withoutTheApplier(facts) })
  const run = await inTwoRuns({ cwd: folder, env: asApplier(facts) })
  expect(run.code).toBe(1)
  expect(run.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'verify-failed' })
  expect(await readAwsAuth(adminOf(facts))).toEqual(before)
  expect(bothStates(run.summary)).toEqual({ removed: [aliceArn], added: [applier.arn] })
  expect(run.backupFile).toContain(applier.arn)
})

test('a check that fails for another reason leads back as well', async () => {
  const { facts } = cluster
  const before = await readAwsAuth(adminOf(facts))
  await proxy.play(freshTokensAreRefused())
  const env = asApplier({ ...facts, awsUrl: awsWithProxy.url })
  const folder = folderWith(facts, { 'access.yaml': withoutTheApplier(facts) + own })
  const { stdout } = await runProgram({ args: ['apply', '--yes'], exits: 1, folder, env })
  expect(oneLine(stdout)).toContain('error locked-out')
  expect(await readAwsAuth(adminOf(facts))).toEqual(before)
  expect(await statusOf(applier.arn, facts)).toBe(200)
  // What is mended is finished by the next run, which finds the ledger as this one left it.
  await runProgram({ args: ['apply', '--yes'], exits: 0, folder, env: asApplier(facts) })
  expect((await readAwsAuth(adminOf(facts)))['mapUsers']).toContain(aliceArn)
})

test('where the login is not taken any more either, the message says who gets in and what they do', async () => {
  const { facts } = cluster
  const before = await readAwsAuth(adminOf(facts))
  await proxy.play(nobodyIsLetInAfterWrites(2))
  const env = asApplier({ ...facts, awsUrl: awsWithProxy.url })
  const { stdout } = await applyWithout(facts, env)
  expect(oneLine(stdout)).toContain('aws-auth could NOT be rolled back')
  expect(bothStates(stdout)).toEqual({ removed: [applier.arn], added: [aliceArn] })
  expect(await statusOf(applier.arn, facts)).toBe(401)
  expect(oneLine(stdout)).toContain(
    'Sign in as a principal that still has access to prod: the role or user that created the cluster',
  )
  expect(oneLine(stdout)).toContain('Then restore the previous aws-auth: `eks-access restore --cluster prod`')
  const folder = folderWith(facts, { 'access.yaml': withoutTheApplier(facts) })
  const creating = actingAs(creator.arn, facts)
  await runProgram({ args: ['restore', '--cluster', facts.name, '--yes'], exits: 0, folder, env: creating })
  expect(await readAwsAuth(adminOf(facts))).toEqual(before)
  await until('the applier is let in', async () => (await statusOf(applier.arn, facts)) === 200)
})

async function begin(facts: Facts): Promise<void> {
  const admin = adminOf(facts)
  await emptyCluster(admin)
  await settle(admin)
  await grant(admin, '## Planning', '## Applying')
  const ledger = `${pathOf('ConfigMap', 'kube-system')}/eks-access-default`
  const owned = await admin.must('GET', ledger)
  await admin.must('PUT', ledger, { ...owned, data: { principals: `${applier.arn}\n` } })
  await until('the applier is let in', async () => (await statusOf(applier.arn, facts)) === 200)
}

const own = `  - { role: "${applier.arn}", username: "access-apply:{{SessionName}}", groups: [eks-access-apply] }\n`

function withoutTheApplier(facts: Facts): string {
  return `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
guards:
  allowOwnAccessChange: true
principals:
  - { user: "${aliceArn}", groups: [viewers] }
`
}

function applyWithout(facts: Facts, env: Readonly<Record<string, string>>): Promise<Printed> {
  const folder = folderWith(facts, { 'access.yaml': withoutTheApplier(facts) })
  return runProgram({ args: ['apply', '--yes'], exits: 1, folder, env })
}

/** By hand: what a first run shows, a second does. */
async function inTwoRuns(at: { readonly cwd: string; readonly env: Readonly<Record<string, string>> }) {
  const github = await startGitHub()
  try {
    const event = otherEvent(github.state, 'workflow_dispatch')
    const { outputs } = await runAction({ ...at, event, github })
    const inputs = { 'confirm-digest': outputs['plan-digest'] ?? '' }
    return await runAction({ ...at, event, github, inputs })
  } finally {
    await github.close()
  }
}

/** After the first write of aws-auth, tokens that were not seen before are not taken until the second. */
function freshTokensAreRefused(): FaultScript {
  const known = new Set<string>()
  let writes = 0
  return {
    before: ({ kind, path, authorization }) => {
      if (writes === 1 && !known.has(authorization)) return { kind: 'refused', status: 401 }
      known.add(authorization)
      if (kind === 'write' && path.includes('/aws-auth')) writes++
      return undefined
    },
  }
}

function nobodyIsLetInAfterWrites(count: number): FaultScript {
  let writes = 0
  return {
    before: ({ kind, path }) => {
      if (writes === count) return { kind: 'refused', status: 401 }
      if (kind === 'write' && path.includes('/aws-auth')) writes++
      return undefined
    },
  }
}

/** Which of the two principals the diff between the two states takes out and brings in. */
function bothStates(text: string): { readonly removed: string[]; readonly added: string[] } {
  const lines = text
    .slice(
      text.indexOf('aws-auth as it was '),
      text.indexOf('</details>', text.indexOf('aws-auth as it was ')),
    )
    .split('\n')
    .map((line) => line.trim())
  const named = (sign: string): string[] =>
    [applier.arn, aliceArn].filter((arn) => lines.some((line) => line.startsWith(sign) && line.includes(arn)))
  return { removed: named('-'), added: named('+') }
}

async function statusOf(arn: string, facts: Facts): Promise<number> {
  return (await kubernetes({ ...facts, token: tokenOf(arn, facts) }).request('GET', '/version')).status
}
