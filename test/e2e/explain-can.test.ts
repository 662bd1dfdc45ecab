import { Agent } from 'node:https'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDoor } from '../../src/cluster/open.ts'
import { explain } from '../../src/explain/explain.ts'
import { type Permission, permission } from '../../src/explain/held.ts'
import { type ExplainedPrincipal, readPrincipal } from '../../src/explain/principal.ts'
import { readRequest } from '../../src/explain/request.ts'
import { type State, stateOf } from '../../src/explain/state.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import type { ScopedRequest } from '../../src/rbac/permits.ts'
import { tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { askForAll, askingOf, makeFifty, type Pair, unmakeFifty } from './fifty.ts'
import { FIFTY } from './fifty-people.ts'
import { type Asking, askServer, FORTY, type ServerSays } from './forty-requests.ts'
import { desiredBy } from './in-process.ts'
import { kubernetes } from './kubernetes.ts'
import { adminOf } from './live.ts'
import { entrant, planner } from './people.ts'
import { actingAs, folderWith, runProgram } from './program.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

let pairs: readonly Pair[]
let snapshot: Snapshot
/** As the one with the access entry sees it: what an entry gives, a plan knows of its own only. */
let entrantsSnapshot: Snapshot

beforeAll(async () => {
  await makeFifty(facts, admin, as)
  pairs = await askForAll(as, FIFTY, FORTY)
  snapshot = await snapshotOf(planner.arn)
  entrantsSnapshot = await snapshotOf(entrant.arn)
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
  const wrong = pairs.filter((pair) => ourAnswer(stateAs(pair.somebody.login), pair) !== pair.server)
  expect(wrong.map(described)).toEqual([])
})

test('whoever is asked about by the ARN alone gets it too, where it does not depend on the session', () => {
  const unlike = pairs.filter((pair) => ourAnswer(stateAs(pair.somebody.arn), pair) !== pair.server)
  const wrong = unlike.filter((pair) => ourAnswer(stateAs(pair.somebody.arn), pair) !== 'some')
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
      snapshot: snapshotFor(pair.somebody.login),
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

const accessYaml = `version: 1
clusters:
  - name: ${facts.name}
    region: ${facts.region}
principals:
  - { user: "arn:aws:iam::111122223333:user/somebody-else", groups: [others] }
`

/** As the authenticator sees it. */
function asMatched(arn: string): string {
  return arn.replace(/:role\/.*\//, ':role/').toLowerCase()
}

const states = new Map<string, State>()

function stateAs(asked: string): State {
  const at = snapshotFor(asked)
  const state = states.get(asked) ?? stateOf(principalOf(asked), at, at)
  states.set(asked, state)
  return state
}

function ourAnswer({ mapping, held }: State, { asking }: Pair): ServerSays | 'some' {
  if (mapping.way.kind === 'none') return 'not let in'
  const ours: Readonly<Record<Permission, ServerSays | 'some'>> = {
    yes: 'allowed',
    no: 'denied',
    some: 'some',
  }
  return ours[permission(held, requestOf(asking))]
}

function snapshotFor(asked: string): Snapshot {
  return asked === entrant.arn ? entrantsSnapshot : snapshot
}

function principalOf(text: string): ExplainedPrincipal {
  const read = readPrincipal(text, { arns: [], groups: new Set() })
  if (!read.ok) throw new Error(read.message)
  return read.principal
}

function requestOf({ can }: Asking): ScopedRequest {
  const read = readRequest(can)
  if (!read.ok) throw new Error(read.message)
  return read.request
}

function described({ somebody, asking, server }: Pair): string {
  return `${somebody.what} (${somebody.arn}): ${asking.can}: the API server says ${server}`
}

function as(login: string) {
  return kubernetes({ ...facts, token: tokenOf(login, facts), agent })
}

async function snapshotOf(arn: string): Promise<Snapshot> {
  Object.assign(process.env, actingAs(arn, facts))
  const door = openDoor({ door: 'eks', name: facts.name, region: facts.region }, { folder: facts.folder })
  const reader = await door.reader()
  try {
    return await reader.snapshot('default')
  } finally {
    await reader.close()
  }
}
