import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rounds } from '../../rounds.ts'
import { aCase, type Case } from './case.ts'
import type { Played } from './play.ts'
import { CHECKS, mockChecks, withoutCheck } from './switches.ts'

let play: (about: Case) => Promise<Played>

beforeAll(async () => {
  await mockChecks()
  ;({ play } = await import('./play.ts'))
})

test('whatever an apply gave was named, with who and what, in a text of before the merge', async () => {
  let [gave, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(aCase, async (about) => {
      const played = await play(about)
      gave += played.gave
      refused += played.refused
      expect(played.unnamed).toEqual([])
    }),
    { numRuns: rounds(40), endOnFailure: true },
  )
  // A law about applies that never happen says nothing.
  expect(gave).toBeGreaterThan(5)
  expect(refused).toBeGreaterThan(5)
}, 600_000)

describe('it is broken within 200 cases', () => {
  test.each(CHECKS)(
    'without the check of %s',
    async (check) => {
      const index = await withoutCheck(check, firstBroken)
      expect(index).toBeLessThan(200)
    },
    600_000,
  )
})

/** Which case is the first to give what no text named; 200 where none of so many does. */
async function firstBroken(): Promise<number> {
  const cases = fc.sample(aCase, 200)
  for (const [index, about] of cases.entries()) if ((await play(about)).unnamed.length > 0) return index
  return cases.length
}
