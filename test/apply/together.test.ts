import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPlan } from '../../src/apply/apply.ts'
import { AT_ONCE } from '../../src/cluster/at-once.ts'
import { ClusterError, type ClusterErrorKind } from '../../src/cluster/door.ts'
import { readLedger } from '../../src/live/ledger.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Outcome } from '../../src/plan/outcome.ts'
import { objectId } from '../../src/rbac/object.ts'
import { agreedByLooking } from '../agreed.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { declared, desiredState } from '../plan/desired.ts'
import { awsAuthOf, clusterRole, NODE_ROW, roleBinding } from '../plan/live.ts'
import { rounds } from '../rounds.ts'
import { testPace } from './pace.ts'

const COUNT = 40
const NAMES = Array.from({ length: COUNT }, (_, index) => `b${String(index).padStart(2, '0')}`)
const UNSURE = 'It is not known whether this was done.'
const writeOf = (name: string): string => `create RoleBinding/shop/${name}`

/** More bindings than are written at a time. */
const desired = desiredState({
  objects: NAMES.map((name) =>
    declared(roleBinding('shop', name, [name], { kind: 'ClusterRole', name: 'view' })),
  ),
})

interface Applied {
  readonly cluster: MemoryCluster
  readonly outcome: Outcome
  /** What was sent to be written, in order. */
  readonly begun: readonly string[]
}

interface About {
  readonly scheduler: fc.Scheduler
  readonly prepare?: (cluster: MemoryCluster, begun: readonly string[]) => void
  readonly cancelled?: AbortSignal
}

async function apply({ scheduler, prepare, cancelled }: About): Promise<Applied> {
  const cluster = memoryCluster('prod', [awsAuthOf({ mapRoles: NODE_ROW }), clusterRole('view')])
  const shown = makePlan(desired, cluster.now('default'))
  const begun: string[] = []
  prepare?.(cluster, begun)
  cluster.turn = () => scheduler.schedule(Promise.resolve())
  const outcome = await scheduler.waitFor(
    applyPlan({
      door: cluster,
      desired,
      shown,
      agreement: agreedByLooking(shown),
      provenance: {},
      waitForNodes: 0,
      pace: testPace(),
      onProgress: (text) => begun.push(text),
      ...(cancelled === undefined ? {} : { cancelled }),
    }),
  )
  return { cluster, outcome, begun }
}

function error(kind: ClusterErrorKind, about: { readonly operation: string; readonly unsure?: boolean }) {
  return new ClusterError({ kind, cluster: 'prod', fix: 'Try again.', ...about }, `${kind}.`)
}

/** What becomes of a write: it is refused each time; or its answer is lost once, before or after it was done. */
type Fate = 'refused' | 'lost before' | 'lost after' | 'conflict'

const fates = (of: readonly Fate[]): fc.Arbitrary<ReadonlyMap<string, Fate>> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...of)), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 6,
    })
    // A third conflict would end the apply.
    .filter((some) => some.filter(([, fate]) => fate === 'conflict').length < 3)
    .map((some) => new Map(some.map(([name, fate]) => [writeOf(name), fate])))

function fated(all: ReadonlyMap<string, Fate>): (cluster: MemoryCluster) => void {
  const met = new Set<string>()
  return (cluster) => {
    cluster.beforeWrite = (operation, mode) => {
      const fate = all.get(operation)
      if (mode !== 'write' || fate === undefined || fate === 'lost after') return
      if (fate === 'refused') throw error('forbidden', { operation })
      if (met.has(operation)) return
      met.add(operation)
      throw fate === 'conflict'
        ? error('conflict', { operation })
        : error('unavailable', { operation, unsure: true })
    }
    cluster.afterWrite = (operation) => {
      if (all.get(operation) === 'lost after') throw error('unreachable', { operation, unsure: true })
    }
  }
}

function isThere(cluster: MemoryCluster, id: string): boolean {
  return cluster.now('default').roleBindings.some((binding) => objectId(binding) === id)
}

/** What the outcome says of each change, and whether it is so. */
function wrongWords({ cluster, outcome }: Applied): unknown[] {
  return outcome.changes.filter(({ change, result, message = '' }) => {
    const there = isThere(cluster, change.kind === 'object' ? change.id : '')
    switch (result) {
      case 'applied':
        return !there
      case 'not-tried':
        return there
      case 'failed':
        return there && !message.endsWith(UNSURE)
      default:
        return true
    }
  })
}

describe('writes that go together, in whatever order they arrive', () => {
  test('begin in the order of the plan, and all are done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { outcome, begun, cluster } = await apply({ scheduler })
        expect(outcome).toMatchObject({ status: 'applied', problems: [] })
        expect(begun.filter((text) => text.startsWith('create RoleBinding'))).toEqual(NAMES.map(writeOf))
        expect(cluster.writes.toSorted()).toEqual(begun.toSorted())
      }),
      { numRuns: rounds(10) },
    )
  })

  test('are all tried before the first; of several refusals the one is told whose write is first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.subarray(NAMES, { minLength: 1 }), async (scheduler, refused) => {
        const { outcome, begun, cluster } = await apply({
          scheduler,
          prepare: (cluster) => {
            cluster.beforeWrite = (operation) => {
              if (refused.map(writeOf).includes(operation)) throw error('forbidden', { operation })
            }
          },
        })
        const [first = ''] = refused
        expect(outcome.status).toBe('failed')
        expect(outcome.problems).toMatchObject([{ where: { object: `RoleBinding/shop/${first}` } }])
        expect([begun, cluster.writes]).toEqual([[], []])
      }),
      { numRuns: rounds(30) },
    )
  })

  test('after a refusal few more begin, those under way are awaited, and what is said of each change is so', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fates(['refused', 'refused', 'lost before', 'lost after', 'conflict']),
        async (scheduler, all) => {
          fc.pre([...all.values()].includes('refused'))
          const applied = await apply({ scheduler, prepare: fated(all) })
          const { outcome, cluster, begun } = applied
          const isChanged = outcome.changes.some(
            ({ result, message = '' }) => result === 'applied' || message.endsWith(UNSURE),
          )
          // What is not known is not told as nothing.
          expect(outcome.status).toBe(isChanged ? 'partly' : 'failed')
          expect(outcome.problems.map(({ code }) => code)).toEqual(['cluster-forbidden'])
          expect(wrongWords(applied)).toEqual([])
          // What is refused is told of the write that is first of those that were begun.
          const told = outcome.changes.find(({ message = '' }) => message.endsWith('forbidden.'))
          expect(told).toMatchObject({ result: 'failed' })
          expect(new Set(cluster.writes).size).toBe(cluster.writes.length)
          // The last write of the ledger says that all is done.
          expect(begun.filter((text) => text.includes('ConfigMap'))).toHaveLength(1)
          expect(readLedger(cluster.now('default').ledger, 'prod').ledger.unfinished).toBeDefined()
        },
      ),
      { numRuns: rounds(60) },
    )
  })

  test('where answers are lost and others write meanwhile: each is done once, and the apply is done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fates(['lost before', 'lost after', 'lost after']),
        async (scheduler, all) => {
          const { outcome, cluster } = await apply({ scheduler, prepare: fated(all) })
          expect(outcome).toMatchObject({ status: 'applied', problems: [] })
          expect(outcome.changes.every(({ result }) => result === 'applied')).toBe(true)
          const bindings = cluster.writes.filter((write) => write.includes('RoleBinding'))
          expect(bindings.toSorted()).toEqual(NAMES.map(writeOf))
        },
      ),
      { numRuns: rounds(30) },
    )
  })

  test('once it is cancelled none begins any more, and what is said of each change is so', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: COUNT }),
        fates(['lost before', 'lost after', 'conflict']),
        async (scheduler, at, all) => {
          const controller = new AbortController()
          let begunThen: readonly string[] = []
          const applied = await apply({
            scheduler,
            cancelled: controller.signal,
            prepare: (cluster, begun) => {
              fated(all)(cluster)
              const strike = cluster.beforeWrite
              let nth = 0
              cluster.beforeWrite = (operation, mode) => {
                if (mode === 'write' && ++nth === at) {
                  controller.abort()
                  begunThen = [...begun]
                }
                strike?.(operation, mode)
              }
            },
          })
          expect(applied.begun).toEqual(begunThen)
          expect(applied.outcome.problems).toMatchObject([{ code: 'run-cancelled' }])
          expect(wrongWords(applied)).toEqual([])
        },
      ),
      { numRuns: rounds(60) },
    )
  })
})

test('no more than the bound are under way at a time', async () => {
  let [open, most] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      await apply({
        scheduler,
        prepare: (cluster) => {
          const writer = cluster.writer
          cluster.writer = async () => {
            const connection = await writer()
            return {
              ...connection,
              create: async (object, mode) => {
                most = Math.max(most, ++open)
                return await connection.create(object, mode).finally(() => open--)
              },
            }
          }
        },
      })
      expect(open).toBe(0)
    }),
    { numRuns: rounds(5) },
  )
  expect(most).toBe(AT_ONCE)
})
