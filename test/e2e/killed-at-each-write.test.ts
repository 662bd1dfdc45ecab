import { Agent } from 'node:https'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { beginAnew, bigChange, questions, reachBy, untouched } from './big-change.ts'
import { type ClusterState, differencesOf, readState, restoreState, withoutHistory } from './cluster-state.ts'
import { factsOfRun } from './facts.ts'
import { type Asked, type FaultProxy, type FaultScript, startFaultProxy } from './fault-proxy.ts'
import { applyInProcess, desiredIn, isDone } from './in-process.ts'
import { adminOf } from './live.ts'
import { keptOn, type Losses, lossesOn } from './losses.ts'
import { pollDuring } from './poller.ts'
import { type Running, startProgram } from './program.ts'
import type { Question } from './watched-access.ts'
import { startWatcher, type Watcher } from './watcher.ts'

const facts = factsOfRun()
const agent = new Agent({ keepAlive: true })
const admin = adminOf(facts, agent)
const folders = bigChange(facts)

let desired: Desired
let watcher: Watcher
let proxy: FaultProxy
/** Before each round, and after an apply that nobody disturbs. */
let start: ClusterState
let end: ClusterState
let writes: readonly string[]
let undisturbed: Losses
let kept: ReadonlyMap<string, readonly Question[]>

const figures = {
  'processes killed': 0,
  'versions that the watcher saw': 0,
  'access reviews that the poller asked for': 0,
  'rows lost': 0,
  'bytes of nodes and of other people changed': 0,
  'accesses lost': 0,
  'runs that needed a second try': 0,
}

beforeAll(async () => {
  proxy = await startFaultProxy(facts)
  for (const folder of Object.values(folders)) reachBy(proxy.url, { folder, facts })
  desired = await desiredIn(folders.end)
  await beginAnew(admin)
  expect(await apply({ folder: folders.start })).toBe(0)
  start = await readState(admin)
  watcher = await startWatcher(facts)

  const from = await watcher.caughtUp()
  const done: string[] = []
  const before = ({ kind, name }: Asked): undefined => {
    if (kind === 'write') done.push(name)
  }
  expect(await apply({ folder: folders.end, script: { before } })).toBe(0)
  const to = await watcher.caughtUp()
  end = await readState(admin)
  writes = done
  kept = keptOn(watcher.states(from, to), questions)
  undisturbed = lossesOn({ states: watcher.states(from, to), untouched, questions })
})

afterAll(async () => {
  watcher.stop()
  await proxy.stop()
  agent.destroy()
  console.table(figures)
})

test('an apply that nobody disturbs writes often, and takes nothing from whoever stays', () => {
  expect(writes.length).toBeGreaterThanOrEqual(12)
  expect(withoutHistory(end)).not.toEqual(withoutHistory(start))
  expect(undisturbed).toEqual({ versions: writes.length + 1, rows: [], bytes: [], access: [] })
  // Those who stay, and what each of them may do before and after.
  expect(kept.size).toBeGreaterThanOrEqual(12)
  expect([...kept.values()].filter((asked) => asked.length > 0).length).toBeGreaterThanOrEqual(9)
})

test.each(['before', 'after'] as const)(
  'killed right %s each of its writes, it is finished by the next run',
  async (moment) => {
    const wrong: unknown[] = []
    for (const nth of writes.keys()) {
      const found = await killedAt(moment, nth)
      if (Object.values(found).some((list) => list.length > 0)) wrong.push({ at: writes[nth], ...found })
    }
    expect(wrong).toEqual([])
    expect(figures).toMatchObject({
      'rows lost': 0,
      'bytes of nodes and of other people changed': 0,
      'accesses lost': 0,
      'runs that needed a second try': 0,
    })
  },
)

/** What is wrong after a run that was killed and one that was not. */
async function killedAt(moment: 'before' | 'after', nth: number) {
  await restoreState(admin, start)
  const from = await watcher.caughtUp()
  const codes: (number | null)[] = []
  const { asked, denied } = await pollDuring({ facts, kept }, async () => {
    codes.push(await applyAndKill(moment, nth))
    do codes.push(await runAgain(nth))
    while (codes.at(-1) !== 0 && codes.length < 4)
  })
  const to = await watcher.caughtUp()
  const { versions, ...losses } = lossesOn({ states: watcher.states(from, to), untouched, questions })
  // Each write of the two runs is a version.
  expect(versions).toBeGreaterThan(writes.length)

  figures['processes killed']++
  figures['versions that the watcher saw'] += versions
  figures['access reviews that the poller asked for'] += asked
  figures['rows lost'] += losses.rows.length
  figures['bytes of nodes and of other people changed'] += losses.bytes.length
  figures['accesses lost'] += losses.access.length + denied.length
  figures['runs that needed a second try'] += codes.length - 2
  const killed = codes[0] === null ? [] : ['the process was not killed']
  const finished = codes.at(-1) === 0 ? [] : ['the next runs did not finish it']
  const differences = differencesOf(withoutHistory(await readState(admin)), withoutHistory(end))
  return { ...losses, denied, killed, finished, differences }
}

/** Without a process, which is five times as fast, but for each eighth. */
async function runAgain(nth: number): Promise<number | null> {
  if (nth % 8 === 7) return await apply({ folder: folders.end })
  return isDone(await applyInProcess({ facts, desired })) ? 0 : 1
}

/** Gives the exit status; null where the process was killed. */
async function applyAndKill(moment: 'before' | 'after', nth: number): Promise<number | null> {
  let running: Running | undefined
  let count = 0
  let last: Asked | undefined
  const kill = async (): Promise<void> => {
    running?.kill()
    await running?.ended
  }
  return await apply({
    folder: folders.end,
    onStart: (started) => {
      running = started
    },
    script: {
      before: async (asked) => {
        if (asked.kind !== 'write' || count++ !== nth) return undefined
        last = asked
        if (moment === 'after') return { kind: 'answer-lost' }
        await kill()
        return { kind: 'cut' }
      },
      after: async (asked) => {
        if (asked === last) await kill()
      },
    },
  })
}

interface ApplyInput {
  readonly folder: string
  readonly script?: FaultScript
  readonly onStart?: (running: Running) => void
}

async function apply({ folder, script = {}, onStart }: ApplyInput): Promise<number | null> {
  await proxy.play(script)
  const running = startProgram({ args: ['apply', '--yes'], folder })
  onStart?.(running)
  const { code, stdout, stderr } = await running.ended
  if (code !== 0 && code !== null) console.log(stdout, stderr)
  return code
}
