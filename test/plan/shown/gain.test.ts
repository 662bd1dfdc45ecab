import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Gain, isEverything, type ToldOfGain, uncovered } from '../../../src/plan/shown/gain.ts'

const by = (roles: readonly string[]): ToldOfGain => ({
  base: 'none',
  through: roles.map((role) => ({ role })),
})
const word = fc.constantFrom('a', 'b', 'c')
const anyGain: fc.Arbitrary<Gain> = fc.record({
  subject: word,
  rule: fc.constantFrom<Gain['rule']>('masters', 'everything', 'write', 'escalate', 'secrets-read'),
  level: fc.constantFrom<Gain['level']>('critical', 'high', 'medium'),
  scope: fc.oneof(fc.constant(''), word),
  names: fc.uniqueArray(word, { maxLength: 3 }),
  told: fc.uniqueArray(word, { maxLength: 1 }).map(by),
})
const gains = fc.array(anyGain, { maxLength: 6 })

const covers = (shown: Gain, gain: Gain): boolean => uncovered([gain], [shown]).length === 0
const cluster: Gain = {
  subject: 's',
  rule: 'escalate',
  level: 'critical',
  scope: '',
  names: [],
  told: by([]),
}

describe('what somebody saw', () => {
  test('is covered by itself, by whatever role it comes', () => {
    fc.assert(
      fc.property(gains, (all) => {
        const others = all.map((gain) => ({ ...gain, told: by(['another']) }))
        expect(uncovered(all, others)).toEqual([])
      }),
    )
  })

  test('covers what the part of it covers', () => {
    fc.assert(
      fc.property(anyGain, anyGain, anyGain, (one, two, three) => {
        if (covers(one, two) && covers(two, three)) expect(covers(one, three)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('covers no less when more was seen, and no more when more is gained', () => {
    fc.assert(
      fc.property(gains, gains, gains, (now, seen, more) => {
        const open = uncovered(now, seen)
        for (const gain of uncovered(now, [...seen, ...more])) expect(open).toContain(gain)
        for (const gain of open) expect(uncovered([...now, ...more], seen)).toContain(gain)
      }),
    )
  })

  test('is nobody else’s', () => {
    fc.assert(
      fc.property(anyGain, anyGain, (shown, gain) => {
        expect(covers({ ...shown, subject: 'x' }, { ...gain, subject: 'y' })).toBe(false)
      }),
    )
  })

  test('in namespaces never covers the whole cluster, not even in all of them', () => {
    fc.assert(
      fc.property(gains, anyGain, (seen, gain) => {
        const inNamespaces = seen.map((one) => ({ ...one, scope: one.scope === '' ? 'd' : one.scope }))
        expect(uncovered([{ ...gain, scope: '' }], inNamespaces)).toHaveLength(1)
      }),
    )
  })

  test('of one rule covers another one only where it is everything', () => {
    fc.assert(
      fc.property(anyGain, anyGain, (shown, gain) => {
        if (shown.rule !== gain.rule && covers(shown, gain)) expect(isEverything(shown)).toBe(true)
      }),
    )
  })

  test('of some names covers no other names, and not all', () => {
    fc.assert(
      fc.property(anyGain, anyGain, (shown, gain) => {
        fc.pre(shown.names.length > 0 && covers(shown, gain))
        expect(gain.names).not.toEqual([])
        expect(shown.names).toEqual(expect.arrayContaining([...gain.names]))
      }),
    )
  })

  test('at a level covers no graver one', () => {
    const LEVELS = ['medium', 'high', 'critical']
    fc.assert(
      fc.property(anyGain, anyGain, (shown, gain) => {
        if (covers(shown, gain))
          expect(LEVELS.indexOf(gain.level)).toBeLessThanOrEqual(LEVELS.indexOf(shown.level))
      }),
    )
  })
})

test.each<[string, Partial<Gain>, Partial<Gain>, boolean]>([
  ['the whole cluster covers a namespace', {}, { scope: 'shop' }, true],
  ['a namespace does not cover another', { scope: 'shop' }, { scope: 'blog' }, false],
  ['all names cover one', {}, { names: ['a'] }, true],
  ['one name does not cover all', { names: ['a'] }, {}, false],
  ['two names cover one', { names: ['a', 'b'] }, { names: ['b'] }, true],
  ['critical covers high', {}, { level: 'high' }, true],
  ['high does not cover critical', { level: 'high' }, {}, false],
  ['everything covers each rule', { rule: 'everything' }, {}, true],
  [
    'everything in a namespace covers it there',
    { rule: 'everything', scope: 'shop' },
    { scope: 'shop' },
    true,
  ],
  ['everything in a namespace does not cover it elsewhere', { rule: 'everything', scope: 'shop' }, {}, false],
  ['each rule does not cover everything', {}, { rule: 'everything' }, false],
])('%s', (_words, shown, gain, isCovered) => {
  expect(covers({ ...cluster, ...shown }, { ...cluster, ...gain })).toBe(isCovered)
})
