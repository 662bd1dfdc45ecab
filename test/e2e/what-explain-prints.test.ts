import { Agent } from 'node:https'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { explain } from '../../src/explain/explain.ts'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { printedWays } from '../explain/advice/printed.ts'
import { putInto } from '../explain/closed-loop.ts'
import { rounds } from '../rounds.ts'
import { tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { type AsLogin, askForAll, makeFifty, type Pair, unmakeFifty } from './fifty.ts'
import { FIFTY, type Somebody } from './fifty-people.ts'
import { type Asking, askServer, FORTY } from './forty-requests.ts'
import { applyInProcess, desiredBy, isDone, wordsOf } from './in-process.ts'
import { kubernetes } from './kubernetes.ts'
import { adminOf } from './live.ts'
import { fileOfStranger, principalOf, requestOf, snapshotFor } from './our-answers.ts'
import { planner } from './people.ts'
import { until } from './until.ts'

/** How many principals are given each request, and how many of the requests are looked at: all on demand. */
const PEOPLE = 25
const REQUESTS = Math.min(FORTY.length, rounds(3))

const facts = factsOfRun()
const admin = adminOf(facts)
const agent = new Agent({ keepAlive: true, maxSockets: 20 })
const as: AsLogin = (login) => kubernetes({ ...facts, token: tokenOf(login, facts), agent })

/** The file and what is beside it: it grows by what each explanation prints. */
let files: Record<string, string>
let before: readonly Pair[]

beforeAll(async () => {
  await makeFifty(facts, admin, as)
  before = await askForAll(as, FIFTY, FORTY)
  files = { 'access.yaml': fileOfStranger(facts) }
})
afterAll(async () => {
  agent.destroy()
  await unmakeFifty(facts, admin)
})

// Of all forty, those that are far from each other: no two are about the same resource.
const asked = FORTY.toSorted((one, other) => rank(one) - rank(other)).slice(0, REQUESTS)

test.each(asked)(
  'whoever does what is printed first for "$can" may do that, and nothing else changes for anybody',
  async (asking) => {
    const given = await carriedOut(asking)
    expect(given.length).toBeGreaterThan(10)
    await until('the last of them may', async () =>
      (await Promise.all(given.map(async ({ login }) => askServer(as(login), asking)))).every(
        (says) => says === 'allowed',
      ),
    )
    const after = await askForAll(as, FIFTY, FORTY)
    const changed = after.flatMap((pair, index) => {
      const was = before[index]?.server
      return was === pair.server ? [] : [{ ...pair, was }]
    })
    const unasked = changed.filter(
      ({ was, ...pair }) =>
        !given.includes(pair.somebody) ||
        !(implies(asking, pair.asking) || (was === 'not let in' && isOfEverybody(pair))),
    )
    expect(unasked.map(described)).toEqual([])
    expect(changed.filter(({ server }) => server === 'allowed').length).toBeGreaterThanOrEqual(given.length)
    before = after
  },
)

/** Does for some of the refused what is printed first, and applies all of it at once. */
async function carriedOut(asking: Asking): Promise<readonly Somebody[]> {
  const snapshot = await snapshotFor(facts, planner.arn, FIFTY)
  const refused = before.filter((pair) => pair.asking === asking && pair.server !== 'allowed')
  const given: Somebody[] = []
  for (const { somebody } of refused) {
    if (given.length === PEOPLE) break
    const desired = await desiredBy(facts, files)
    const explanation = explain({
      principal: principalOf(somebody.login),
      snapshot,
      desired,
      file: [desired],
      iam: { kind: 'not-checked', why: { kind: 'offline' } },
      wanted: requestOf(asking),
    })
    const [way] = printedWays(
      explanationsText([explanation], { file: 'access.yaml', paint: unpainted, width: 80 }),
    )
    // An entry is changed by hand, on another road than the file.
    if (way?.lines === undefined || way.commands.length > 0) continue
    files = {
      ...files,
      ...way.files,
      'access.yaml': putInto(files['access.yaml'] ?? '', way.lines),
    }
    given.push(somebody)
  }
  const outcome = await applyInProcess({ facts, desired: await desiredBy(facts, files) })
  expect([wordsOf(outcome), isDone(outcome)]).toEqual([wordsOf(outcome), true])
  expect(load(files['access.yaml'] ?? '')).toHaveProperty('principals')
  return given
}

/** Whoever may do the one may do the other: it is a part of that. */
function implies(one: Asking, other: Asking): boolean {
  const [wide, narrow] = [requestOf(one), requestOf(other)]
  if ('url' in wide || 'url' in narrow) return JSON.stringify(wide) === JSON.stringify(narrow)
  return (
    wide.verb === narrow.verb &&
    wide.group === narrow.group &&
    wide.resource === narrow.resource &&
    wide.subresource === narrow.subresource &&
    (wide.namespace === undefined || wide.namespace === narrow.namespace) &&
    (wide.name === undefined || wide.name === narrow.name)
  )
}

/** What everybody gets who is let in for the first time, as all who were let in before have it. */
function isOfEverybody({ asking, server }: Pair): boolean {
  const letIn = before.filter(
    (pair) =>
      pair.asking === asking &&
      pair.server !== 'not let in' &&
      // Somebody's groups say that it is not authenticated.
      !pair.somebody.arn.endsWith('/not-authenticated'),
  )
  return server === 'denied' || letIn.every((pair) => pair.server === 'allowed')
}

/** The requests in an order in which neighbours are about different things. */
function rank(asking: Asking): number {
  return (FORTY.indexOf(asking) * 17) % FORTY.length
}

function described({ somebody, asking, server }: Pair): string {
  return `${somebody.what} (${somebody.arn}): ${asking.can}: the API server says ${server}`
}
