import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allAtOnce } from '../../src/apply/send/all-at-once.ts'
import { AT_ONCE } from '../../src/cluster/at-once.ts'
import { rounds } from '../rounds.ts'

/** What an item ends with: nothing, a refusal, or an error that nobody expects. */
type End = 'done' | 'refused' | 'thrown'

const ends = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: fc.constant<End>('done') },
    { weight: 1, arbitrary: fc.constantFrom<End>('refused', 'thrown') },
  ),
  { maxLength: 80 },
)

interface Run {
  readonly begun: readonly number[]
  readonly most: number
  readonly open: number
  readonly ended: { readonly refusals: readonly number[] } | { readonly thrown: unknown }
}

async function run(items: readonly End[], scheduler: fc.Scheduler): Promise<Run> {
  const begun: number[] = []
  let [open, most] = [0, 0]
  const all = allAtOnce([...items.entries()], async ([index, end]) => {
    begun.push(index)
    open++
    most = Math.max(most, open)
    await scheduler.schedule(Promise.resolve())
    open--
    if (end === 'thrown') throw new Error(`${index}`)
    return end === 'refused' ? index : undefined
  }).then(
    (refusals) => ({ refusals }),
    (thrown: unknown) => ({ thrown }),
  )
  await scheduler.waitFor(all)
  return { begun, most, open, ended: await all }
}

describe('in whatever order the answers come', () => {
  test('items begin in their order, never more than the bound at a time, and all that began are awaited', async () => {
    await fc.assert(
      fc.asyncProperty(ends, fc.scheduler(), async (items, scheduler) => {
        const { begun, most, open } = await run(items, scheduler)
        expect(begun).toEqual(begun.map((_, index) => index))
        expect(most).toBeLessThanOrEqual(AT_ONCE)
        expect(open).toBe(0)
      }),
      { numRuns: rounds(100) },
    )
  })

  test('all are done where none is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 80 }), fc.scheduler(), async (count, scheduler) => {
        const { begun, most, ended } = await run(Array<End>(count).fill('done'), scheduler)
        expect(begun).toHaveLength(count)
        expect(most).toBe(Math.min(count, AT_ONCE))
        expect(ended).toEqual({ refusals: [] })
      }),
      { numRuns: rounds(100) },
    )
  })

  test('the first refusal is that of the first item that is refused, and few begin after it', async () => {
    await fc.assert(
      fc.asyncProperty(ends, fc.scheduler(), async (items, scheduler) => {
        fc.pre(!items.includes('thrown') && items.includes('refused'))
        const { begun, ended } = await run(items, scheduler)
        const refusals = 'refusals' in ended ? ended.refusals : []
        expect(refusals[0]).toBe(items.indexOf('refused'))
        expect(refusals).toEqual(begun.filter((index) => items[index] === 'refused'))
      }),
      { numRuns: rounds(100) },
    )
  })

  test('none begins after a refusal was answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 40 }), fc.scheduler(), async (at, scheduler) => {
        const begunAtRefusal: number[] = []
        let begun = 0
        const all = allAtOnce(
          Array.from({ length: 80 }, (_, index) => index),
          async (index) => {
            begun++
            await scheduler.schedule(Promise.resolve())
            if (index !== at) return undefined
            begunAtRefusal.push(begun)
            return index
          },
        )
        await scheduler.waitFor(all)
        expect(begunAtRefusal).toEqual([begun])
      }),
      { numRuns: rounds(100) },
    )
  })

  test('what nobody expects is thrown after all that began ended', async () => {
    await fc.assert(
      fc.asyncProperty(ends, fc.scheduler(), async (items, scheduler) => {
        const { begun, open, ended } = await run(items, scheduler)
        expect('thrown' in ended).toBe(begun.some((index) => items[index] === 'thrown'))
        expect(open).toBe(0)
      }),
      { numRuns: rounds(100) },
    )
  })
})
