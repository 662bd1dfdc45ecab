import { Agent } from 'node:https'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { explain } from '../../src/explain/explain.ts'
import type { State } from '../../src/explain/state.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { askForAll, askingOf, makeFifty, type Pair, unmakeFifty } from './fifty.ts'
import { FIFTY } from './fifty-people.ts'
import { askServer, FORTY } from './forty-requests.ts'
import { desiredBy } from './in-process.ts'
import { kubernetes } from './kubernetes.ts'
import { adminOf } from './live.ts'
import { fileOfStranger, ourAnswer, principalOf, requestOf, snapshotFor, statesIn } from './our-answers.ts'
import { planner } from './people.ts'
import { actingAs, folderWith, runProgram } from './program.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

let pairs: readonly Pair[]
let snapshot: Snapshot
let stateAs: (asked: string) => State

beforeAll(async () => {
  await makeFifty(facts, admin, as)
  pairs = await askForAll(as, FIFTY, FORTY)
  snapshot = await snapshotFor(facts, planner.arn, FIFTY)
  stateAs = statesIn(snapshot)
})
afterAll(async () => {
  agent.destroy()
  await unmakeFifty(facts, admin)
})

test('the questions are mixed', () => {
  const counts = { allowed: 0, denied: 0, 'not let in': 0 }
  for (const { server } of pairs) counts[server]++
  process.stderr.write(`explain --can: ${pairs.length} questions; ${JSON.stringify(counts)}\n`)
  expect(pairs).toHaveLength(50 * 40)
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100)
})

test('whoever is asked about by the login that asks gets the answer of the API server', () => {
  const wrong = pairs.filter((pair) => ourAnswer(stateAs(pair.somebody.login), pair.asking) !== pair.server)
  expect(wrong.map(described)).toEqual([])
})

test('whoever is asked about by the ARN alone gets it too, where it does not depend on the session', () => {
  const unlike = pairs.filter((pair) => ourAnswer(stateAs(pair.somebody.arn), pair.asking) !== pair.server)
  const wrong = unlike.filter((pair) => ourAnswer(stateAs(pair.somebody.arn), pair.asking) !== 'some')
  expect(wrong.map(described)).toEqual([])
  expect(new Set(unlike.map(({ somebody }) => somebody.arn.split('/').at(-1)))).toEqual(
    new Set(['templated', 'elsewhere', 'in-a-templated-group', 'raw', 'cleaned']),
  )
})

test('an explanation says the same, and which layer stands in the way', async () => {
  const desired = await desiredBy(facts, { 'access.yaml': accessYaml })
  // What mends a refusal is looked for by many plans, which takes too long for all of them.
  const some = pairs.filter((_, index) => index % 37 === 0)
  const wrong = some.filter((pair) => {
    const { answer } = explain({
      principal: principalOf(pair.somebody.login),
      snapshot,
      desired,
      file: [desired],
      iam: { kind: 'not-checked', why: { kind: 'offline' } },
      wanted: requestOf(pair.asking),
    })
    const right = {
      allowed: { verdict: 'yes' },
      denied: { verdict: 'no', stoppedBy: 'rbac' },
      'not let in': { verdict: 'no', stoppedBy: 'mapping' },
    }[pair.server]
    return JSON.stringify(answer) !== JSON.stringify(right)
  })
  expect(wrong.map(described)).toEqual([])
})

test('so does the program', async () => {
  const folder = folderWith(facts, { 'access.yaml': accessYaml })
  const some = pairs.filter((_, index) => index % 101 === 0)
  expect(some).toHaveLength(20)
  expect(new Set(some.map(({ server }) => server)).size).toBe(3)
  for (let at = 0; at < some.length; at += 4) await Promise.all(some.slice(at, at + 4).map(isPrinted))

  async function isPrinted({ somebody, asking, server }: Pair): Promise<void> {
    const { stdout } = await runProgram({
      args: ['explain', somebody.login, '--can', asking.can, '--format', 'json'],
      exits: server === 'allowed' ? 0 : 2,
      folder,
      env: actingAs(planner.arn, facts),
    })
    expect(JSON.parse(stdout).clusters[0].answer).toBe(server === 'allowed' ? 'yes' : 'no')
  }
})

test('who-can names exactly those whose own token may', async () => {
  const can = 'list pods -n team-a'
  const { stdout } = await runProgram({
    args: ['who-can', ...can.split(' '), '--format', 'json'],
    exits: 0,
    folder: folderWith(facts, { 'access.yaml': accessYaml }),
    env: actingAs(planner.arn, facts),
  })
  const named: { arn: string }[] = JSON.parse(stdout).clusters[0].principals
  const namedArns = named.map(({ arn }) => asMatched(arn))
  const able = FIFTY.filter(({ arn }) =>
    pairs.some((pair) => pair.somebody.arn === arn && isAllowed(pair, can)),
  )
  expect(able.length).toBeGreaterThan(10)
  expect(able.map(({ arn }) => asMatched(arn)).filter((arn) => !namedArns.includes(arn))).toEqual([])

  for (const arn of namedArns) {
    const login = FIFTY.find((one) => asMatched(one.arn) === arn)?.login ?? arn
    // Of a role whose name is made of its session, some session may; the one that it has above need not be it.
    const answers = await Promise.all([login, arn].map((one) => askServer(as(one), askingOf(can))))
    expect([arn, answers]).toEqual([arn, expect.arrayContaining(['allowed'])])
  }
})

function isAllowed({ asking, server }: Pair, can: string): boolean {
  return asking.can === can && server === 'allowed'
}

const accessYaml = fileOfStranger(facts)

/** As the authenticator sees it. */
function asMatched(arn: string): string {
  return arn.replace(/:role\/.*\//, ':role/').toLowerCase()
}

function described({ somebody, asking, server }: Pair): string {
  return `${somebody.what} (${somebody.arn}): ${asking.can}: the API server says ${server}`
}

function as(login: string) {
  return kubernetes({ ...facts, token: tokenOf(login, facts), agent })
}
