import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { beyondReview, seenWhole } from '../../src/plan/shown/reviewed-plan.ts'
import { hasErrors } from '../../src/problem/problem.ts'
import { rounds } from '../rounds.ts'
import { type Case, moving } from './entries-arbitrary.ts'
import { accessIn, accessOf, adminsIn, type Moment, momentsOf, NONCE, stagesOf } from './entries-model.ts'
import { oneByOne } from './stages.ts'

/** Of the writes that may be done together. */
const anyOrder = fc.nat()

/** The cases whose plan may be applied. */
function planned({ desired, snapshot }: Case): Plan | undefined {
  const plan = makePlan(desired, snapshot)
  return hasErrors(plan.problems) ? undefined : plan
}

interface Gap {
  readonly after: string
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

/**
 * Moments at which somebody has less than before and after, or more than what is given before or after to whoever they
 * are before or after: bindings give before groups are taken.
 */
function gapsIn(moments: readonly Moment[]): readonly Gap[] {
  const states = moments.map(({ snapshot }) => snapshot)
  const [start, end] = [states[0], states.at(-1)]
  if (start === undefined || end === undefined) return []
  const [before, after] = [accessIn(start), accessIn(end)]
  const either = accessOf([start, end], [start, end])
  const admins = adminsIn(before)
  return moments.flatMap(({ name, seen }) =>
    seen.flatMap((snapshot): Gap[] => {
      const access = accessIn(snapshot)
      const lost = [...before].filter((one) => after.has(one) && !access.has(one))
      const gained = [...access].filter((one) => !either.has(one) && !admins.has(one.split(' ')[0] ?? ''))
      return lost.length + gained.length === 0 ? [] : [{ after: name, lost, gained }]
    }),
  )
}

describe('over generated moves between rows, entries and policies', () => {
  test('nobody loses in between what they have before and after, or gains what they have in neither', () => {
    fc.assert(
      fc.property(moving, anyOrder, (about, order) => {
        const plan = planned(about)
        fc.pre(plan !== undefined)
        const { desired, snapshot } = about
        const writes = oneByOne(stagesOf(desired, snapshot, plan), order)
        expect(gapsIn(momentsOf(snapshot, writes))).toEqual([])
      }),
      { numRuns: rounds(150) },
    )
  })

  test('after all writes the next plan is empty', () => {
    fc.assert(
      fc.property(moving, anyOrder, (about, order) => {
        const plan = planned(about)
        fc.pre(plan !== undefined)
        const { desired, snapshot } = about
        const writes = oneByOne(stagesOf(desired, snapshot, plan), order)
        const end = momentsOf(snapshot, writes).at(-1)?.snapshot ?? snapshot
        expect(makePlan(desired, end).changes).toEqual([])
      }),
      { numRuns: rounds(150) },
    )
  })

  test('a run that dies after any write is finished by the next one, within what was reviewed and without a gap', () => {
    fc.assert(
      // The next turn of the same apply, or the next apply.
      fc.property(
        moving,
        fc.nat({ max: 30 }),
        fc.constantFrom(NONCE, 'fedcba9876543210'),
        anyOrder,
        (about, died, nonce, order) => {
          const plan = planned(about)
          fc.pre(plan !== undefined)
          const { desired, snapshot } = about
          const first = momentsOf(snapshot, oneByOne(stagesOf(desired, snapshot, plan), order))
          const moments = first.slice(0, 1 + (died % first.length))
          const left = moments.at(-1)?.snapshot ?? snapshot
          const next = makePlan(desired, left)
          expect(beyondReview(next, [seenWhole(plan)])).toEqual({ atoms: [], gains: [] })
          expect(next.problems.filter(({ severity }) => severity === 'error')).toEqual([])
          const second = momentsOf(left, oneByOne(stagesOf(desired, left, next, nonce), order), moments)
          expect(gapsIn([...moments, ...second])).toEqual([])
          const end = second.at(-1)?.snapshot ?? left
          expect(makePlan(desired, end).changes).toEqual([])
          expect(accessIn(end)).toEqual(accessIn(first.at(-1)?.snapshot ?? snapshot))
        },
      ),
      { numRuns: rounds(150) },
    )
  })

  test('the cases move principals in every way, and the law sees what goes wrong without the bridge', () => {
    const sample = fc.sample(moving, { numRuns: 500, seed: 1 }).flatMap((about) => {
      const plan = planned(about)
      return plan === undefined ? [] : [{ ...about, plan }]
    })
    const entries = sample.flatMap(({ plan }) =>
      plan.changes.flatMap((change) => (change.kind === 'entry' ? [change] : [])),
    )
    const ways = new Set(entries.map(({ action, move = 'alone' }) => `${action} ${move}`))
    for (const way of ['add alone', 'add from-row', 'change alone', 'remove alone', 'remove to-row'])
      expect(ways).toContain(way)
    expect(entries.filter(({ bridge }) => bridge !== undefined).length).toBeGreaterThan(20)
    expect(entries.filter(({ bridge }) => bridge?.carriesMasters).length).toBeGreaterThan(5)

    const bare = sample.filter(({ desired, snapshot, plan }) => {
      const changes = plan.changes.map((change) => {
        if (change.kind !== 'entry') return change
        const { bridge: _, ...rest } = change
        return rest
      })
      const unbridged = momentsOf(snapshot, oneByOne(stagesOf(desired, snapshot, { ...plan, changes })))
      return gapsIn(unbridged).some(({ lost }) => lost.length > 0)
    })
    expect(bare.length).toBeGreaterThan(5)
  })
})
