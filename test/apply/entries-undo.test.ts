import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import {
  type ClusterDoor,
  ClusterError,
  type ClusterErrorKind,
  type ClusterReader,
  type EntryWriter,
} from '../../src/cluster/door.ts'
import { entryAfter } from '../../src/cluster/entry-after.ts'
import { stepName } from '../../src/cluster/step-name.ts'
import type { EntryDetails } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import { outcomeWords } from '../../src/render/record/results.ts'
import { agreedByLooking } from '../agreed.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { declaredRole, desiredState } from '../plan/desired.ts'
import { ledgerWith, mappedTo, mixed, TAGGED } from '../plan/entries.ts'
import { awsAuthOf, NODE_ROW, row } from '../plan/live.ts'
import { testPace } from './pace.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'
const where = { file: 'access.yaml', line: 1 }
const view = {
  policies: [{ policy: 'AmazonEKSViewPolicy', scopes: [{ kind: 'cluster' } as const], where }],
}

/** A cluster in memory with access entries, of which the one of `grouped` is managed. */
let there: MemoryCluster
let entries: Map<string, EntryDetails>
/** Names of the steps that were done. */
let done: string[]
let failing: ((step: string) => ClusterErrorKind | undefined) | undefined
/** From the write on whose name this is, no fresh token is accepted. */
let lockedOutAfter: string | undefined
let onLockedOut: (() => void) | undefined

beforeEach(() => {
  there = memoryCluster('prod', [
    awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['devs']) }),
    ledgerWith([`${ROLE}grouped`], [`${ROLE}dev`]),
  ])
  entries = new Map([
    [
      `${ROLE}grouped`,
      {
        type: 'STANDARD',
        username: 'grouped',
        groups: ['devs'],
        policies: [],
        ...TAGGED,
      },
    ],
  ])
  done = []
  failing = undefined
  lockedOutAfter = undefined
  onLockedOut = undefined
})

function refused(kind: ClusterErrorKind, operation: string): ClusterError {
  return new ClusterError({ kind, cluster: 'prod', operation, fix: 'Run it again.' }, 'EKS said no.')
}

function withEntries(snapshot: Snapshot): Snapshot {
  const value = [...entries].map(([principalArn, details]) => ({ principalArn, details }))
  return { ...snapshot, facts: mixed(value) }
}

const writer: EntryWriter = {
  read: async (arn) => entries.get(arn),
  write: async (step, seen) => {
    const name = stepName(step)
    const kind = failing?.(name)
    if (kind !== undefined) throw refused(kind, name)
    const after = entryAfter(step, seen)
    if (after === undefined) entries.delete(step.principalArn)
    else entries.set(step.principalArn, after)
    done.push(name)
    return after
  },
}

function reading<R extends ClusterReader>(reader: R, isFresh: boolean): R {
  return {
    ...reader,
    snapshot: async (set) => {
      if (isFresh && lockedOutAfter !== undefined && done.includes(lockedOutAfter)) {
        onLockedOut?.()
        throw refused('unauthorized', 'list roles')
      }
      return withEntries(await reader.snapshot(set))
    },
  }
}

async function apply(desired: Desired): Promise<Outcome> {
  const shown = makePlan(desired, withEntries(there.now('default')))
  const door: ClusterDoor = {
    name: 'prod',
    reader: async () => reading(await there.reader(), true),
    writer: async () => ({ ...reading(await there.writer(), false), entries: writer }),
  }
  return await applyPlan({
    door,
    desired,
    shown,
    agreement: agreedByLooking(shown),
    provenance: {},
    waitForNodes: 0,
    pace: testPace(),
  })
}

/** The row of `dev` becomes an entry with a policy, and `grouped` gets the policy in place of its group. */
const MOVED = desiredState({
  cluster: mappedTo('access-entries'),
  principals: [
    { ...declaredRole('dev', []), ...view },
    { ...declaredRole('grouped', []), ...view },
  ],
})

const STEPS = [
  `create AccessEntry/${ROLE}dev`,
  `associate AccessEntry/${ROLE}dev`,
  `associate AccessEntry/${ROLE}grouped`,
  `update AccessEntry/${ROLE}dev`,
  `update AccessEntry/${ROLE}grouped`,
]

/** What is said of `dev`, then of `grouped`, where the step of this number fails. */
const RESULTS = [
  ['failed', 'not-tried'],
  ['partly', 'not-tried'],
  ['partly', 'failed'],
  ['partly', 'partly'],
  ['applied', 'partly'],
]

function resultsOf({ changes }: Outcome): string[] {
  return changes.filter(({ change }) => change.kind === 'entry').map(({ result }) => result)
}

test('without a fault all is done, in this order, and the next plan is empty', async () => {
  expect(await apply(MOVED)).toMatchObject({ status: 'applied' })
  expect(done).toEqual(STEPS)
  expect(makePlan(MOVED, withEntries(there.now('default'))).changes).toEqual([])
})

describe('a write that fails', () => {
  test.each(STEPS.map((name, index) => ({ name, index })))(
    'leaves what was done before it, which loses nobody anything, and is said: $name',
    async ({ name, index }) => {
      failing = (step) => (step === name ? 'unavailable' : undefined)
      const outcome = await apply(MOVED)
      // A change counts as done once its last step is, and as done in part from its first.
      expect(outcome.status).toBe(index === 0 ? 'failed' : 'partly')
      expect(resultsOf(outcome)).toEqual(RESULTS[index])
      expect(outcome.problems[0]?.message).toContain('EKS said no.')
      expect(done).toEqual(STEPS.slice(0, index))
      // Until all that gives is given, both have the group that they had.
      const groups = [entries.get(`${ROLE}dev`)?.groups ?? ['devs'], entries.get(`${ROLE}grouped`)?.groups]
      if (index <= 3) expect(groups[0]).toContain('devs')
      if (index <= 4) expect(groups[1]).toContain('devs')

      failing = undefined
      expect(await apply(MOVED)).toMatchObject({ status: 'applied' })
      expect(makePlan(MOVED, withEntries(there.now('default'))).changes).toEqual([])
    },
  )
})

describe('an apply that locks its own identity out', () => {
  test('rolls entries back: what it made is deleted, what it changed is as it was', async () => {
    const before = new Map(entries)
    lockedOutAfter = STEPS.at(-1)
    const outcome = await apply(MOVED)
    expect(outcome.status).toBe('failed')
    expect(new Map([...entries].map(([arn, { tags, ...rest }]) => [arn, { ...rest, tags }]))).toEqual(before)
    expect(outcome.problems.at(-1)?.message).toContain('2 access entries were rolled back')
    expect(resultsOf(outcome)).toEqual(['taken-back', 'taken-back'])
    expect(outcomeWords(outcome)).toBe('failed and rolled back')
  })

  test('is noticed in the wait, before anything is taken', async () => {
    lockedOutAfter = STEPS[2]
    const outcome = await apply(MOVED)
    expect(outcome.status).toBe('failed')
    expect(done.slice(0, 3)).toEqual(STEPS.slice(0, 3))
    expect(done).not.toContain(STEPS[3])
    expect(outcome.problems.at(-1)?.message).toContain('rolled back')
    expect(resultsOf(outcome)).toEqual(['taken-back', 'taken-back'])
  })

  test('leaves an entry that somebody else has changed since, and says so', async () => {
    lockedOutAfter = STEPS[2]
    onLockedOut = () => {
      const dev = entries.get(`${ROLE}dev`)
      if (dev !== undefined) entries.set(`${ROLE}dev`, { ...dev, groups: ['others'] })
    }
    const outcome = await apply(MOVED)
    expect(entries.get(`${ROLE}dev`)?.groups).toEqual(['others'])
    expect(entries.get(`${ROLE}grouped`)?.policies).toEqual([])
    expect(outcome.problems.at(-1)?.message).toContain(
      `The access entry of ${ROLE}dev stays as it is: Somebody else has changed it since.`,
    )
    expect(outcomeWords(outcome)).toBe('failed, and access entries could not be rolled back')
  })

  test('leaves an entry that it made over a row which is no longer as it was, and says so', async () => {
    lockedOutAfter = STEPS[2]
    onLockedOut = () => there.put(awsAuthOf({ mapRoles: NODE_ROW + row('dev', ['admins']) }))
    const outcome = await apply(MOVED)
    expect(entries.has(`${ROLE}dev`)).toBe(true)
    expect(outcome.problems.at(-1)?.message).toContain(
      `The access entry of ${ROLE}dev stays as it is: The row beneath is no longer as it was, and would count without the entry.`,
    )
  })

  test('makes an entry again that gave way to a row', async () => {
    const first = await apply(MOVED)
    expect(first.status).toBe('applied')
    const before = new Map(entries)
    done = []
    lockedOutAfter = `delete AccessEntry/${ROLE}grouped`
    const outcome = await apply({
      ...MOVED,
      cluster: mappedTo('aws-auth'),
      principals: [declaredRole('dev', ['devs']), declaredRole('grouped', ['devs'])],
    })
    expect(outcome.status).toBe('failed')
    expect(entries).toEqual(before)
  })
})
