import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readSignature, writeSignature } from '../../../src/review/signature/line.ts'

const base64url = fc
  .uint8Array({ minLength: 1, maxLength: 60 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'))
const jwt = fc.tuple(base64url, base64url, base64url).map((parts) => parts.join('.'))

describe('the line of a signature', () => {
  test('is read as it was written, and cannot end the HTML comment', () => {
    fc.assert(
      fc.property(jwt, (token) => {
        const line = writeSignature(token)
        expect(readSignature(line)).toBe(token)
        expect(line.slice('<!--'.length, -'-->'.length)).not.toMatch(/--|-$|>|\n/)
      }),
    )
  })

  test('is the same for no two tokens', () => {
    expect(writeSignature('a-_.b.c')).toBe('<!-- eks-access:signature a+/.b.c -->')
    expect(readSignature('<!-- eks-access:signature a-_.b.c -->')).toBeUndefined()
  })

  test.each(['', 'a.b', 'a.b.c.d', 'a..c', 'a.b.c -->', 'a.b.c\n', 'a b.c.d', 'a.b.c=', 'a+.b.c', 'a.b.ü'])(
    'is not written for %j, which is no token',
    (token) => {
      expect(() => writeSignature(token)).toThrow('that is not valid')
    },
  )

  test.each([
    '<!-- eks-access:signature a.b.c --> ',
    ' <!-- eks-access:signature a.b.c -->',
    '<!-- eks-access:signature a.b.c -->\n',
    '<!-- eks-access:signature  a.b.c -->',
    '<!-- eks-access:record a.b.c -->',
    `<!-- eks-access:signature a.b.${'c'.repeat(8_000)} -->`,
  ])('is not read from %j', (line) => {
    expect(readSignature(line)).toBeUndefined()
  })
})
