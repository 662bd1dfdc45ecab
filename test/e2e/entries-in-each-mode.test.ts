import { Agent } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { explain } from '../../src/explain/explain.ts'
import { whoCan } from '../../src/explain/who/who-can.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { explanationsJson, whoCanJson } from '../../src/render/explain/json.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { enterMode, MODES, type Mode, makeFiftyWithEntries, usernameIn } from './entries/cluster-in-mode.ts'
import { type Entered, FIFTY_WITH_ENTRIES, HOLDERS, partner } from './entries/fifty-with-entries.ts'
import { FORTY_BY_POLICY } from './entries/forty-by-policy.ts'
import { contradictedPrincipal, contradictedSubject, csvBy, listedBy } from './entries/list-held.ts'
import type { Listed, PrincipalLine } from './entries/list-line.ts'
import { factsOfRun } from './facts.ts'
import { askForAll, askingOf, type Pair } from './fifty.ts'
import type { Asking } from './forty-requests.ts'
import { desiredBy } from './in-process.ts'
import { type Kubernetes, kubernetes } from './kubernetes.ts'
import { adminOf } from './live.ts'
import { fileOfStranger, ourAnswer, principalOf, requestOf, snapshotFor, statesIn } from './our-answers.ts'
import { planner } from './people.ts'
import { actingAs, folderWith, runProgram } from './program.ts'

const facts = factsOfRun()
const admin = adminOf(facts)
const agent = new Agent({ keepAlive: true, maxSockets: 20 })
const tests = adminOf(facts, agent)

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
  let snapshot: Snapshot

  beforeAll(async () => {
    await enterMode(facts, as, mode)
    pairs = await askForAll(as, HOLDERS, FORTY_BY_POLICY)
    snapshot = await snapshotFor(facts, planner.arn, FIFTY_WITH_ENTRIES)
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

  test('whoever is asked about by its login gets the answer of the API server', () => {
    const stateAs = statesIn(snapshot)
    const wrong = pairs
      .filter(({ somebody }) => !isDead(somebody))
      .map((pair) => ({ ...pair, ours: ourAnswer(stateAs(pair.somebody.login), pair.asking) }))
      .filter(({ ours, server }) => ours !== server)
    expect(wrong.map((pair) => `${described(pair)}, and explain ${pair.ours}`)).toEqual([])
  })

  test('whoever is gone is not let in, and neither is, for sure, another than the entry was made for', async () => {
    const desired = await desiredBy(facts, { 'access.yaml': fileOfStranger(facts) })
    const dead = FIFTY_WITH_ENTRIES.filter(isDead)
    const answers = dead.map(({ what, login }) => {
      const explanation = explain({
        principal: principalOf(login),
        snapshot,
        desired,
        file: [desired],
        iam: { kind: 'not-checked', why: { kind: 'offline' } },
        // Whoever is let in may do this.
        wanted: requestOf({ can: 'get /version' }),
      })
      const told = JSON.parse(explanationsJson([explanation], { file: 'access.yaml' }))
      return [what, told.clusters[0].answer]
    })
    expect(answers).toEqual(dead.map((one) => [one.what, isLetIn(mode, one)]))
  })

  test('who-can names exactly those whose own token may', () => {
    const wrong = FORTY_BY_POLICY.flatMap((asking) => {
      const json = whoCanJson([whoCan({ cluster: facts.name, snapshot, request: requestOf(asking) })])
      return wronglyNamed(asking, json)
    })
    expect(wrong).toEqual([])
  })

  test('so does the program', async () => {
    const folder = folderWith(facts, { 'access.yaml': fileOfStranger(facts) })
    const env = actingAs(planner.arn, facts)
    const living = pairs.filter(({ somebody }) => !isDead(somebody))
    const some = (['allowed', 'denied', 'not let in'] as const).flatMap((server) =>
      living.filter((pair) => pair.server === server).filter((_, index) => index % 83 === 41),
    )
    expect(some.length).toBeGreaterThanOrEqual(3)
    const explained = some.slice(0, 6).map(async ({ somebody, asking, server }) => {
      const args = ['explain', somebody.login, '--can', asking.can, '--format', 'json']
      const { stdout } = await runProgram({ args, exits: server === 'allowed' ? 0 : 2, folder, env })
      expect(JSON.parse(stdout).clusters[0]).toMatchObject({ answer: server === 'allowed' ? 'yes' : 'no' })
    })
    await Promise.all(explained)

    const asking = askingOf('create pods -n shop-eu', FORTY_BY_POLICY)
    const args = ['who-can', ...asking.can.split(' '), '--format', 'json']
    const { stdout } = await runProgram({ args, exits: 0, folder, env })
    expect(wronglyNamed(asking, stdout)).toEqual([])
  })

  describe('list', () => {
    let listed: Listed
    const lines = (): readonly PrincipalLine[] => listed.clusters.flatMap(({ principals }) => principals)
    const living = (): readonly PrincipalLine[] =>
      lines().filter(({ dead, givesNothing }) => dead === undefined && givesNothing === undefined)

    beforeAll(async () => {
      listed = await listedBy(planner.arn, facts, fileOfStranger(facts))
    })

    test('has a line for exactly those whose token is accepted, and each of them once', () => {
      const keys = living().map(({ arn }) => keyOf(arn))
      expect(new Set(keys).size).toBe(keys.length)
      const wrong = HOLDERS.filter((one) => !isOfAnAccount(mode, one) && !isDead(one)).filter((one) => {
        const isIn = pairs.some(({ somebody, server }) => somebody === one && server !== 'not let in')
        return keys.includes(keyOf(one.arn)) !== isIn
      })
      expect(wrong.map(({ what }) => what)).toEqual([])
      const fifty = new Set(FIFTY_WITH_ENTRIES.map(({ arn }) => keyOf(arn)))
      const dead = lines().filter(({ dead: is, arn }) => is !== undefined && fifty.has(keyOf(arn)))
      expect(dead.map(({ arn }) => keyOf(arn)).toSorted()).toEqual(
        FIFTY_WITH_ENTRIES.filter((one) => isDead(one) && isLetIn(mode, one) !== 'yes')
          .filter(({ entry, row }) => (mode === 'CONFIG_MAP' ? row : entry) !== undefined)
          .map(({ arn }) => keyOf(arn))
          .toSorted(),
      )
    })

    test('gives each line the power that the API server gives to the token', async () => {
      const asked = living().filter(({ arn, isNode }) => !isNode && !/^\d{12}$/.test(arn))
      expect(asked.length).toBeGreaterThan(10)
      expect(new Set(asked.map(({ power }) => power.level)).size).toBeGreaterThan(2)
      const wrong = await Promise.all(asked.map((line) => contradictedPrincipal(line, as, loginOf(line.arn))))
      expect(wrong.flat()).toEqual([])
    })

    test('says that it could not see the ledgers of other sets, which a plan may not', () => {
      expect(listed.clusters.flatMap(({ limits }) => limits)).toContain('other-sets-unknown')
    })
  })

  /** Those who are named, or not, or called dead, otherwise than the API server answers them. */
  function wronglyNamed(asking: Asking, json: string): readonly string[] {
    const told: { clusters: { principals: { arn: string; dead?: string }[] }[] } = JSON.parse(json)
    const named = new Map(
      told.clusters.flatMap(({ principals }) => principals.map((one) => [keyOf(one.arn), one] as const)),
    )
    const asked = pairs.filter((pair) => pair.asking === asking && !isOfAnAccount(mode, pair.somebody))
    const wrong = asked.filter(({ somebody, server }) => {
      // Of one that was made anew EKS does not say whether its row counts: it may be named.
      if (server !== 'allowed' && isDead(somebody)) return false
      return named.has(keyOf(somebody.arn)) !== (server === 'allowed')
    })
    const called = FIFTY_WITH_ENTRIES.filter((one) => {
      const found = named.get(keyOf(one.arn))
      return (
        found !== undefined && (found.dead === undefined) !== (isLetIn(mode, one) === 'yes' || !isDead(one))
      )
    })
    return [...wrong.map(described), ...called.map(({ what }) => `${what} is called dead, or not`)]
  }
})

describe('in the last of these modes, a list', () => {
  let listed: Listed

  beforeAll(async () => {
    listed = await listedBy(planner.arn, facts, fileOfStranger(facts))
  })

  test('gives other subjects the power that the API server gives them', async () => {
    const subjects = listed.clusters.flatMap((cluster) => cluster.subjects)
    expect(subjects.length).toBeGreaterThan(10)
    const wrong: string[] = []
    for (const line of subjects) wrong.push(...(await contradictedSubject(line, tests)))
    expect(wrong).toEqual([])
  })

  test('is the same as a table, which holds no formula', async () => {
    const [head = [], ...rows] = await csvBy(planner.arn, facts, fileOfStranger(facts))
    const [cluster] = listed.clusters
    expect(head).toHaveLength(12)
    expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => 12))
    const subjects =
      cluster?.subjects.map(({ kind, namespace, name }) =>
        kind === 'serviceAccount' ? `${namespace}/${name}` : name,
      ) ?? []
    expect(rows.map((cells) => cells[2])).toEqual([
      ...(cluster?.principals ?? []).map(({ arn }) => arn),
      ...subjects,
    ])
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
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

/** The login of one of the fifty; of another role, a session of it. */
function loginOf(arn: string): string {
  const known = HOLDERS.find((one) => keyOf(one.arn) === keyOf(arn))
  if (known !== undefined) return known.login
  const [, account, name] = /^arn:aws:iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? []
  return name === undefined ? arn : `arn:aws:sts::${account}:assumed-role/${name}/session`
}

/** Nobody knows who there is in an account as a whole: who-can names those whom a binding names. */
function isOfAnAccount(mode: Mode, { arn, entry }: Entered): boolean {
  return arn.includes(`:${partner}:`) && (entry === undefined || mode === 'CONFIG_MAP')
}

/** Whether the row of one that is dead counts: the authenticator asks for it, and EKS does not say that it does. */
function isLetIn(mode: Mode, { iam, row }: Entered): 'yes' | 'unknown' | 'no' {
  if (iam === 'gone' || row === undefined || mode === 'API') return 'no'
  return mode === 'CONFIG_MAP' ? 'yes' : 'unknown'
}

function isDead({ iam }: Entered): boolean {
  return iam !== undefined
}

/** The same for an entry, which has the path of a role, and a row, which has not. */
function keyOf(arn: string): string {
  return arn.replace(/:role\/.*\//, ':role/')
}

function described({ somebody, asking, server }: Pair<Entered>): string {
  return `${somebody.what} (${somebody.arn}): ${asking.can}: the API server says ${server}`
}

function as(login: string): Kubernetes {
  return kubernetes({ ...facts, token: tokenOf(login, facts), agent })
}
