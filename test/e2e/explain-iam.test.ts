import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { expectGoldenFile } from '../golden.ts'
import type { Simulated } from '../loopback/aws-state.ts'
import { startGitHub } from '../loopback/github.ts'
import { otherEvent } from '../scenario/event.ts'
import { runAction } from '../scenario/run-action.ts'
import { requestsDuring } from './audit.ts'
import { awsHas } from './aws-has.ts'
import { factsOfRun } from './facts.ts'
import { adminOf } from './live.ts'
import { asPlanner, planner } from './people.ts'
import { folderWith, runProgram } from './program.ts'
import { ACCOUNT, copied, getIntoTrouble, isAnswered, row, strangersFile, viewers } from './trouble.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const arn = `${ACCOUNT}:role/my-team/console`

afterAll(() => awsHas(facts))

test('IAM that does not allow the console is said with the statement that does', async () => {
  await getIntoTrouble(admin, { rows: row('role/console', 'viewers'), bound: [viewers] })
  await isAnswered(facts, { arn, status: 200 })
  const folder = folderWith(facts, { 'access.yaml': strangersFile(facts) })
  const about = { args: ['explain', arn], folder, env: asPlanner(facts) }

  await simulates([])
  const { stdout } = await runProgram({ ...about, exits: 2 })
  expect(stdout).toContain('✗ IAM      does not allow what the console needs')
  expect(stdout).toContain('eks:AccessKubernetesApi is not allowed by any policy')
  expect(stdout).toContain('✓ mapping')
  const policy: Policy = JSON.parse(copied(stdout, 'Allow this for the principal in IAM:'))
  const cluster = `arn:aws:eks:${facts.region}:111122223333:cluster/${facts.name}`
  expect(policy.Statement).toEqual([
    { Effect: 'Allow', Action: ['eks:AccessKubernetesApi'], Resource: cluster },
  ])

  await simulates(policy.Statement.flatMap(({ Action }) => Action))
  const after = await runProgram({ ...about, exits: 0 })
  expect(after.stdout).toContain('✓ IAM      allows everything that the console needs')
})

test('a run by hand says it in its summary, and asks for nothing but to read', async () => {
  await getIntoTrouble(admin, {
    rows: row('role/console', 'viewer') + row('role/console', 'console-users'),
    bound: [viewers],
  })
  await isAnswered(facts, { arn, status: 403 })
  await simulates([])
  const folder = folderWith(facts, { 'access.yaml': strangersFile(facts) })
  const github = await startGitHub()
  try {
    const event = otherEvent(github.state, 'workflow_dispatch')
    const inputs = { mode: 'explain', principal: arn }
    const asked = await requestsDuring(facts, planner.username, async () => {
      const run = await runAction({ event, github, cwd: folder, env: asPlanner(facts), inputs })
      expect(run).toMatchObject({ code: 0, stderr: '', annotations: [] })
      expectGoldenFile(join(import.meta.dirname, 'golden', 'explain.md'), run.summary)
    })
    expect(asked.filter(({ verb }) => ['update', 'delete', 'patch'].includes(verb))).toEqual([])
    expect(github.requests).toEqual([])
  } finally {
    await github.close()
  }
})

interface Policy {
  readonly Statement: readonly { readonly Action: readonly string[] }[]
}

/** The role may all that the console asks for but the first; and that too if it is among these. */
async function simulates(allowed: readonly string[]): Promise<void> {
  const action = 'eks:AccessKubernetesApi'
  const says: Simulated = { decision: allowed.includes(action) ? 'allowed' : 'implicitDeny' }
  await awsHas(facts, { simulated: { [arn]: { [action]: says } } })
}
