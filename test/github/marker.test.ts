import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CommentRecord, readMarker, writeMarker } from '../../src/github/marker.ts'

const record = {
  file: 'access.yaml',
  head: 'a'.repeat(40),
  run: '12.1',
  done: false,
}

const hostile = [
  '-->',
  '--!>',
  '<!-- eks-access:comment {"v":1} -->',
  '-',
  '<script>alert(1)</script>',
  'a\nb\r\nc',
  '\u2028\u2029\u0085',
  '\u202egnp.exe',
  '\0\u0007\u001b[31m',
  '@your-org/admins',
  '::set-output name=x::y',
  '"}} -->',
  '\\u002d\\u002d>',
  '```',
  '|',
  '\ud83d\ude00 \ud800',
  '__proto__',
  'x'.repeat(5_000),
]

describe('the marker', () => {
  test('is one readable line', () => {
    expect(writeMarker(record)).toBe(
      `<!-- eks-access:comment {"v":1,"file":"access.yaml","head":"${'a'.repeat(40)}","run":"12.1","done":false} -->`,
    )
  })

  test.each(hostile)('holds %j as file, and no name ends it', (name) => {
    expectToHold({ ...record, file: name })
  })

  test('holds any name', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, (file) => {
        expectToHold({ ...record, file })
      }),
    )
  })

  test('is read from a body that was saved with CRLF', () => {
    expect(readMarker(`${writeMarker(record)}\r\n### Plan\r\n`)).toEqual(record)
  })

  test.each([
    ['after other text', `hello\n${writeMarker(record)}`],
    ['with text behind it', `${writeMarker(record)} hello`],
    ['of another version', writeMarker(record).replace('"v":1', '"v":2')],
    ['without a file', writeMarker(record).replace('"file"', '"fire"')],
    ['that is cut', writeMarker(record).slice(0, 40)],
    ['that is not JSON', '<!-- eks-access:comment {v} -->'],
    ['of another tool', '<!-- other:comment {"v":1} -->'],
    ['in a quotation', `> ${writeMarker(record)}`],
  ])('does not count %s', (_words, body) => {
    expect(readMarker(body)).toBeUndefined()
  })
})

function expectToHold(wanted: CommentRecord): void {
  const marker = writeMarker(wanted)
  expect(marker).toMatch(/^<!-- eks-access:comment [ -~]+ -->$/)
  expect(marker.slice(4, -3)).not.toMatch(/[<>@]|--/)
  expect(readMarker(`${marker}\nbody`)).toEqual(wanted)
}
