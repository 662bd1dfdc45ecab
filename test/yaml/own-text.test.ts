import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ownText } from '../../src/yaml/own-text.ts'

test('the copy of a text is the same text, whatever is in it', () => {
  const texts = fc.string({ unit: 'binary', minLength: 0, maxLength: 40 })
  const anyUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(fc.oneof(texts, anyUnits), (text) => {
      expect(ownText(text)).toBe(text)
    }),
  )
})

test.each([
  ['a lone surrogate', 'arn:aws:iam::\ud800:role/a'],
  ['quotes and a backslash', 'say "hello" to C:\\'],
  ['a line separator', 'one\u2028two\u2029three four'],
])('%s is copied as it is', (_, text) => {
  expect(ownText(text)).toBe(text)
})
