import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  DEFAULT_REVIEW,
  eachReview,
  isLaxer,
  REVIEW_NAMES,
  REVIEW_SETTINGS,
  type ReviewSettings,
  stricter,
} from '../../../src/access/review/settings.ts'

const anyReview = fc.record({
  approval: fc.constantFrom(...REVIEW_SETTINGS.approval.values),
  gate: fc.constantFrom(...REVIEW_SETTINGS.gate.values),
  unsigned: fc.constantFrom(...REVIEW_SETTINGS.unsigned.values),
})

const isAsStrict = (one: ReviewSettings, other: ReviewSettings): boolean =>
  REVIEW_NAMES.every((name) => !isLaxer(name, one[name], other[name]))

describe('the stricter of two reviews', () => {
  test.each<[string, Partial<ReviewSettings>, Partial<ReviewSettings>, Partial<ReviewSettings>]>([
    ['demands an approval that one of them demands', { approval: 'required' }, {}, { approval: 'required' }],
    ['demands a digest that the other demands', {}, { gate: 'required' }, { gate: 'required' }],
    ['refuses what one of them refuses', { unsigned: 'allow' }, {}, {}],
    ['allows what both allow', { unsigned: 'allow' }, { unsigned: 'allow' }, { unsigned: 'allow' }],
    [
      'takes from each what is strict in it',
      { approval: 'required', unsigned: 'allow' },
      { gate: 'required', unsigned: 'allow' },
      { approval: 'required', gate: 'required', unsigned: 'allow' },
    ],
  ])('%s', (_words, one, other, expected) => {
    const [before, after] = [
      { ...DEFAULT_REVIEW, ...one },
      { ...DEFAULT_REVIEW, ...other },
    ]
    expect(stricter(before, after)).toEqual({ ...DEFAULT_REVIEW, ...expected })
  })

  test('is the least one that is as strict as both', () => {
    fc.assert(
      fc.property(anyReview, anyReview, anyReview, (one, other, third) => {
        const join = stricter(one, other)
        expect(join).toEqual(stricter(other, one))
        expect(isAsStrict(join, one) && isAsStrict(join, other)).toBe(true)
        if (isAsStrict(third, one) && isAsStrict(third, other)) expect(isAsStrict(third, join)).toBe(true)
        expect(stricter(join, one)).toEqual(join)
        const strictest = eachReview((name) => REVIEW_SETTINGS[name].values[1])
        expect(stricter(one, strictest)).toEqual(strictest)
      }),
    )
  })
})
