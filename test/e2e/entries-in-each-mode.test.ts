import { Agent } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { enterMode, MODES, makeFiftyWithEntries, usernameIn } from './entries/cluster-in-mode.ts'
import { type Entered, FIFTY_WITH_ENTRIES, HOLDERS } from './entries/fifty-with-entries.ts'
import { FORTY_BY_POLICY } from './entries/forty-by-policy.ts'
import { factsOfRun } from './facts.ts'
import { askForAll, type Pair } from './fifty.ts'
import { type Kubernetes, kubernetes } from './kubernetes.ts'
import { adminOf } from './live.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

beforeAll(() => makeFiftyWithEntries(admin))
afterAll(async () => {
  await enterMode(facts, as, 'CONFIG_MAP')
  await awsHas(facts)
  agent.destroy()
})

test('there are fifty who can ask, and forty requests', () => {
  expect(HOLDERS.length).toBeGreaterThanOrEqual(50)
  expect(FORTY_BY_POLICY.length).toBeGreaterThanOrEqual(40)
  expect(new Set(FIFTY_WITH_ENTRIES.map(({ arn }) => arn)).size).toBe(FIFTY_WITH_ENTRIES.length)
})

describe.each(MODES)('in mode %s', (mode) => {
  let pairs: readonly Pair<Entered>[]

  beforeAll(async () => {
    await enterMode(facts, as, mode)
    pairs = await askForAll(as, HOLDERS, FORTY_BY_POLICY)
  })

  test('each is let in by its entry, its row or its account, as that mode has it', async () => {
    const names = await Promise.all(HOLDERS.map(async (one) => [one.what, await usernameOf(one.login)]))
    expect(names).toEqual(HOLDERS.map((one) => [one.what, usernameIn(mode, one)]))
  })

  test('the questions are mixed', () => {
    const counts = { allowed: 0, denied: 0, 'not let in': 0 }
    for (const { server } of pairs) counts[server]++
    process.stderr.write(`${mode}: ${pairs.length} questions; ${JSON.stringify(counts)}\n`)
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100)
  })
})

async function usernameOf(login: string): Promise<string | undefined> {
  const { status, body } = await as(login).request(
    'POST',
    '/apis/authentication.k8s.io/v1/selfsubjectreviews',
    { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
  )
  return status === 401 ? undefined : JSON.parse(body).status.userInfo.username
}

function as(login: string): Kubernetes {
  return kubernetes({ ...facts, token: tokenOf(login, facts), agent })
}
