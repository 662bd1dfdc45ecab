import { Agent } from 'node:https'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import { beginAnew } from './big-change.ts'
import { type ClusterState, differencesOf, readState, restoreState, withoutHistory } from './cluster-state.ts'
import { factsOfRun } from './facts.ts'
import { type FaultKind, faultKinds } from './fault-kinds.ts'
import { type Exchanged, type FaultProxy, type FaultScript, startFaultProxy } from './fault-proxy.ts'
import { applyInProcess, isDone, wordsOf } from './in-process.ts'
import { adminOf } from './live.ts'
import { smallChange } from './small-change.ts'

const facts = factsOfRun()
const agent = new Agent({ keepAlive: true })
const admin = adminOf(facts, agent)

let proxy: FaultProxy
let desired: Desired
let start: ClusterState
let end: ClusterState
/** Of an apply that nobody disturbs. */
let requests: readonly Exchanged[]

interface Figures {
  readonly requests: number
  readonly survived: number
  readonly 'ended by the next run': number
  readonly 'written twice': number
}
const figures: Record<string, Figures> = {}

beforeAll(async () => {
  proxy = await startFaultProxy(facts)
  await beginAnew(admin)
  const change = await smallChange(facts)
  expect((await applyInProcess({ facts, desired: change.start })).status).toBe('applied')
  desired = change.end
  start = await readState(admin)
  const undisturbed = await applied({})
  expect(undisturbed.outcome.status).toBe('applied')
  requests = undisturbed.exchanged
  end = await readState(admin)
})

afterAll(async () => {
  await proxy.stop()
  agent.destroy()
  console.table(figures)
})

test('an apply asks, tries and writes', () => {
  expect(ofKind('read').length).toBeGreaterThanOrEqual(12)
  expect(ofKind('dry-run').length).toBeGreaterThanOrEqual(6)
  expect(ofKind('write').length).toBeGreaterThanOrEqual(9)
})

test.each(faultKinds)('$name at each of its requests', async (kind) => {
  const rounds: Round[] = []
  for (const at of roundsOf(kind)) rounds.push({ at, ...(await faultAt(kind, at)) })
  const sum = (count: (round: Round) => number): number =>
    rounds.reduce((total, one) => total + count(one), 0)
  const survived = sum(({ at, hasSurvived }) => (hasSurvived ? at.length : 0))
  figures[kind.name] = {
    requests: requests.length,
    survived,
    'ended by the next run': requests.length - survived,
    'written twice': sum(({ again }) => again.length),
  }
  const wrong = rounds.filter((round) => round.wrong.length > 0)
  expect(wrong.map(({ at, wrong }) => ({ at: at.map(({ name }) => name).join(', '), wrong }))).toEqual([])
})

interface Round extends Found {
  readonly at: readonly Exchanged[]
}

function ofKind(wanted: Exchanged['kind']): Exchanged[] {
  return requests.filter(({ kind }) => kind === wanted)
}

function roundsOf({ alone }: FaultKind): readonly (readonly Exchanged[])[] {
  const each = (kind: Exchanged['kind']): Exchanged[][] => ofKind(kind).map((one) => [one])
  // The second of its like is not in the same round as the first: it could be the first, made again.
  const inTurns = (kind: Exchanged['kind']): Exchanged[][] =>
    Object.values(Object.groupBy(ofKind(kind), ({ name }) => name.replace(/.* /, ''))).map(
      (turn) => turn ?? [],
    )
  switch (alone) {
    case 'nothing':
      return [requests]
    case 'turns':
      return [...inTurns('read'), ...inTurns('dry-run'), ...inTurns('write')]
    case 'writes':
      return [...inTurns('read'), ...inTurns('dry-run'), ...each('write')]
    case 'writes and tries':
      return [...inTurns('read'), ...each('dry-run'), ...each('write')]
  }
}

interface Found {
  readonly hasSurvived: boolean
  /** Stored a second time. */
  readonly again: readonly string[]
  readonly wrong: readonly string[]
}

async function faultAt(kind: FaultKind, at: readonly Exchanged[]): Promise<Found> {
  await restoreState(admin, start)
  const first = await applied(kind.script(new Set(at.map(({ name }) => name))))
  const hasSurvived = first.outcome.status === 'applied'
  const wrong: string[] = []
  if (hasSurvived) {
    const again = secondWrites(first.exchanged)
    return { hasSurvived, again, wrong: [...again, ...(await differences())] }
  }
  if (at.every((request) => kind.survivedAt(request.kind))) wrong.push(wordsOf(first.outcome))
  if (first.outcome.problems.every(({ message, fix }) => message === '' || fix === ''))
    wrong.push('no reason was told')
  const next = await applied({})
  if (!isDone(next.outcome)) wrong.push(wordsOf(next.outcome))
  return { hasSurvived, again: [], wrong: [...wrong, ...(await differences())] }
}

async function differences(): Promise<string[]> {
  return differencesOf(withoutHistory(await readState(admin)), withoutHistory(end))
}

/** Writes that the API server stored beyond those of an apply that nobody disturbs. */
function secondWrites(exchanged: readonly Exchanged[]): string[] {
  const left = stored(requests)
  return stored(exchanged).filter((write) => {
    const at = left.indexOf(write)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** `PUT /api/v1/namespaces/kube-system/configmaps/aws-auth`, once for each new version. */
function stored(exchanged: readonly Exchanged[]): string[] {
  const versions = new Set<string>()
  return exchanged
    .filter(({ kind, answer }) => kind === 'write' && answer !== undefined && answer.status < 300)
    .filter(({ method, answer }) => {
      if (method === 'DELETE') return true
      const version: string = JSON.parse(answer?.body ?? '').metadata.resourceVersion
      return !versions.has(version) && versions.add(version)
    })
    .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)
}

interface Applied {
  readonly outcome: Outcome
  readonly exchanged: readonly Exchanged[]
}

async function applied(script: FaultScript): Promise<Applied> {
  const exchanged = await proxy.play(script)
  const outcome = await applyInProcess({ facts, desired, by: proxy })
  // What arrives late still counts.
  await proxy.play({})
  return { outcome, exchanged }
}
