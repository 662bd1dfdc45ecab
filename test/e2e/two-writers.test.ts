import { Agent } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { rounds } from '../rounds.ts'
import { beginAnew, untouched } from './big-change.ts'
import { type BothWays, bothWays, type Way } from './both-ways.ts'
import { factsOfRun } from './facts.ts'
import { type HandEditor, handEditor } from './hand-editor.ts'
import { applyInProcess, isDone, wordsOf } from './in-process.ts'
import type { KubernetesObject } from './kubernetes.ts'
import { adminOf, list, pathOf, readAwsAuth } from './live.ts'
import { startProgram } from './program.ts'
import { peopleOf } from './watched-access.ts'

const facts = factsOfRun()
const agent = new Agent({ keepAlive: true })
const admin = adminOf(facts, agent)

interface Figures {
  rounds: number
  'rows lost': number
  'edits by hand': number
  'runs that needed a second try': number
}
const figures: Record<string, Figures> = {}

let sets: readonly BothWays[]

beforeAll(async () => {
  sets = await Promise.all(['blue', 'green'].map((name) => bothWays(facts, name)))
})

beforeEach(() => beginAnew(admin))

afterAll(() => {
  agent.destroy()
  console.table(figures)
})

const runs = [
  // A process needs longer from its read to its write, and somebody faster than it three times is somebody else's test.
  { how: 'in process', rounds: rounds(40), pause: 120, apply: applyWay },
  { how: 'as processes', rounds: rounds(2), pause: 1500, apply: applyByProcess },
]

test.each(runs)('two appliers at once lose nothing of each other: $how', async ({ how, rounds, apply }) => {
  const figure = figureOf(`two appliers, ${how}`)
  for (let round = 0; round < rounds; round++) {
    const ways = sets.map(({ ways }) => ways[round % 2] as Way)
    const tries = await Promise.all(ways.map((way) => untilDone(() => apply(way))))
    figure.rounds++
    figure['runs that needed a second try'] += tries.filter((count) => count > 1).length
    figure['rows lost'] += await rowsLost(sets, round)
  }
  expect(figure).toMatchObject({ rounds, 'rows lost': 0 })
})

test.each(runs)(
  'an applier and an edit by hand lose nothing of each other: $how',
  async ({ how, rounds, pause, apply }) => {
    const figure = figureOf(`an applier and a hand, ${how}`)
    const some = sets.slice(0, 1)
    const editor = handEditor(admin, 'arn:aws:iam::111122223333:role/on-call')
    const began = performance.now()
    // As many ways as there are, so that the first round has something to do.
    for (const round of [1, 0]) await Promise.all(some.map(({ ways }) => apply(ways[round] as Way)))
    // On a slow machine a hand is as slow.
    const pace = Math.max(pause, performance.now() - began)
    for (let round = 0; round < rounds; round++) {
      const ways = some.map(({ ways }) => ways[round % 2] as Way)
      const [tries = 0] = await editDuring(
        { editor, pause: pace },
        Promise.all(ways.map((way) => untilDone(() => apply(way)))),
      )
      figure.rounds++
      if (tries > 1) figure['runs that needed a second try']++
      figure['rows lost'] += await rowsLost(some, round)
      const row = peopleOf(await readAwsAuth(admin)).get(editor.arn)
      if (row?.username !== editor.username()) figure['rows lost']++
    }
    figure['edits by hand'] = editor.edits()
    expect(figure).toMatchObject({ rounds, 'rows lost': 0 })
    expect(editor.edits()).toBeGreaterThanOrEqual(rounds)
  },
)

function figureOf(name: string): Figures {
  const figure = { rounds: 0, 'rows lost': 0, 'edits by hand': 0, 'runs that needed a second try': 0 }
  figures[name] = figure
  return figure
}

/** What stops a run: undefined where it did all. */
type Stop = string | undefined

async function applyWay({ desired }: { readonly desired: Desired }): Promise<Stop> {
  const outcome = await applyInProcess({ facts, desired })
  return isDone(outcome) ? undefined : wordsOf(outcome)
}

async function applyByProcess({ folder }: { readonly folder: string }): Promise<Stop> {
  const { code, stdout, stderr } = await startProgram({ args: ['apply', '--yes'], folder }).ended
  return code === 0 ? undefined : `${stdout}${stderr}`
}

/** Runs again as long as others are in the way, and gives the number of runs. No other reason is taken. */
async function untilDone(apply: () => Promise<Stop>): Promise<number> {
  for (let tries = 1; ; tries++) {
    const stop = await apply()
    if (stop === undefined) return tries
    expect(stop).toContain('too-many-conflicts')
    expect(tries).toBeLessThan(50)
  }
}

/** Edits at moments that nobody agreed on, once at least, until the work is done. `pause`: milliseconds, about. */
async function editDuring<T>(
  { editor, pause }: { readonly editor: HandEditor; readonly pause: number },
  work: Promise<T>,
): Promise<T> {
  let isOver = false
  const over = work.finally(() => {
    isOver = true
  })
  do {
    await editor.edit()
    await Promise.race([over, sleep(pause * (0.2 + Math.random()))])
  } while (!isOver)
  return await over
}

/** How many rows and bindings are not as the files that were applied last say, or changed although nobody's. */
async function rowsLost(some: readonly BothWays[], round: number): Promise<number> {
  const data = await readAwsAuth(admin)
  const people = peopleOf(data)
  const bindings = await list(admin, pathOf('RoleBinding', 'team-a'))
  const bytes = untouched.filter((text) => !data['mapRoles']?.includes(text)).length
  const wrong = some.flatMap(({ ways }) => {
    const [now, then] = round % 2 === 0 ? ways : [ways[1], ways[0]]
    const missing = now.arns.filter((arn) => !people.get(arn)?.groups.includes(now.binding))
    const left = then.arns.filter((arn) => people.has(arn) && !now.arns.includes(arn))
    const binds = (way: Way): boolean => bindings.some((binding) => isFor(binding, way.binding))
    return [...missing, ...left, ...(binds(now) && !binds(then) ? [] : [`the bindings of ${now.binding}`])]
  })
  if (wrong.length > 0) console.log(`round ${round}:`, wrong)
  return wrong.length + bytes
}

interface RoleBinding extends KubernetesObject {
  readonly subjects?: readonly { readonly name: string }[]
}

function isFor(binding: RoleBinding, group: string): boolean {
  return binding.subjects?.some(({ name }) => name === group) ?? false
}
