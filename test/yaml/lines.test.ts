import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { linesOf } from '../../src/yaml/lines.ts'
import { positionAt } from '../../src/yaml/position.ts'

test('linesOf says of every offset what positionAt says', () => {
  const source = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '💡', '') })
  fc.assert(
    fc.property(source, fc.integer({ min: -2, max: 50 }), (text, offset) => {
      expect(linesOf(text)(offset)).toEqual(positionAt(text, offset))
    }),
  )
})
