import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { delayed } from '../../bench/delay/delayed.ts'

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
})

test('what is delayed happens in the order in which it was given, and never before it is due', () => {
  const given = fc.record({ pause: fc.nat(50), delay: fc.nat(100) })
  fc.assert(
    fc.property(fc.array(given), (all) => {
      const done: { readonly nth: number; readonly early: boolean }[] = []
      let due = 0
      const later = delayed(() => due)
      for (const [nth, { pause, delay }] of all.entries()) {
        jest.advanceTimersByTime(pause)
        const at = performance.now() + delay
        due = at
        later(() => done.push({ nth, early: performance.now() < at }))
      }
      jest.advanceTimersByTime(1_000)
      expect(done).toEqual(all.map((_, nth) => ({ nth, early: false })))
    }),
  )
})

test('what is due waits for nothing but what was given before it', () => {
  const done: string[] = []
  let due = performance.now() + 20
  const later = delayed(() => due)
  later(() => done.push('first'))
  due = performance.now() + 5
  later(() => done.push('second'))
  jest.advanceTimersByTime(19)
  expect(done).toEqual([])
  jest.advanceTimersByTime(1)
  expect(done).toEqual(['first', 'second'])
})
