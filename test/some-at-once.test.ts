import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { laneOf, someAtOnce } from '../src/some-at-once.ts'
import { rounds } from './rounds.ts'

/** For each item how many turns of the event loop it takes, and whether it ends with an error. */
const items = fc.array(fc.record({ turns: fc.nat(5), fails: fc.boolean() }), { maxLength: 30 })
const most = fc.integer({ min: 1, max: 8 })

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

/** What was begun, in order, and the most that was ever under way. */
function watched() {
  const begun: number[] = []
  let underWay = 0
  let peak = 0
  return {
    begun,
    peak: () => peak,
    underWay: () => underWay,
    during: async <T>(index: number, run: () => Promise<T>): Promise<T> => {
      begun.push(index)
      peak = Math.max(peak, ++underWay)
      try {
        return await run()
      } finally {
        underWay--
      }
    },
  }
}

describe('some at once', () => {
  test('never more than so many, as many as may be, in order, and with the results in order', async () => {
    await fc.assert(
      fc.asyncProperty(items, most, async (all, atOnce) => {
        const watch = watched()
        const indices = all.map((_, index) => index)
        const results = await someAtOnce(indices, atOnce, (index) =>
          watch.during(index, async () => {
            await turns(all[index]?.turns ?? 0)
            return `result ${index}`
          }),
        )
        expect(results).toEqual(indices.map((index) => `result ${index}`))
        expect(watch.begun).toEqual(indices)
        expect(watch.peak()).toBe(Math.min(atOnce, all.length))
      }),
      { numRuns: rounds(100) },
    )
  })

  test('after an error nothing more is begun, and the first error comes once nothing is under way', async () => {
    await fc.assert(
      fc.asyncProperty(items, most, async (all, atOnce) => {
        fc.pre(all.some(({ fails }) => fails))
        const watch = watched()
        const errors: Error[] = []
        let begunByThen: number | undefined
        const run = someAtOnce(all, atOnce, (item) =>
          watch.during(all.indexOf(item), async () => {
            await turns(item.turns)
            if (!item.fails) return
            const error = new Error(`of ${all.indexOf(item)}`)
            // What ended in the same turn may have made room for another one already.
            setImmediate(() => {
              begunByThen ??= watch.begun.length
            })
            errors.push(error)
            throw error
          }),
        )
        await expect(run).rejects.toThrow(/^of \d+$/)
        await run.catch((error) => expect(error).toBe(errors[0]))
        expect(watch.underWay()).toBe(0)
        await turns(1)
        expect(watch.begun).toHaveLength(begunByThen ?? 0)
      }),
      { numRuns: rounds(100) },
    )
  })

  test('of nothing is nothing', async () => {
    expect(await someAtOnce([], 3, async () => 1)).toEqual([])
  })
})

test('in a lane never more than so many are under way, in the order in which they came, whichever fails', async () => {
  await fc.assert(
    fc.asyncProperty(items, most, async (all, atOnce) => {
      const watch = watched()
      const lane = laneOf(atOnce)
      const ended = await Promise.allSettled(
        all.map(({ turns: count, fails }, index) =>
          lane(() =>
            watch.during(index, async () => {
              await turns(count)
              if (fails) throw new Error(`of ${index}`)
              return index
            }),
          ),
        ),
      )
      expect(ended.map(({ status }) => status === 'rejected')).toEqual(all.map(({ fails }) => fails))
      expect(watch.begun).toEqual(all.map((_, index) => index))
      expect(watch.peak()).toBe(Math.min(atOnce, all.length))
    }),
    { numRuns: rounds(100) },
  )
})
