import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Marker, readMarker, writeMarker } from '../../src/review/marker.ts'

const marker: Marker = { kind: 'plan', file: 'access.yaml', done: false }

const hostile = [
  '-->',
  '--!>',
  '<!-- eks-access:plan {"v":1} -->',
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
  test.each(['plan', 'result'] as const)('of a %s is one readable line', (kind) => {
    expect(writeMarker({ ...marker, kind })).toBe(
      `<!-- eks-access:${kind} {"v":1,"file":"access.yaml","done":false} -->`,
    )
  })

  test.each(hostile)('holds %j as file, and no name ends it', (name) => {
    expectToHold({ ...marker, file: name })
  })

  test('holds any name', () => {
    const about = fc.record({
      kind: fc.constantFrom('plan' as const, 'result' as const),
      file: fc.string({ unit: 'binary' }),
      done: fc.boolean(),
    })
    fc.assert(fc.property(about, (one) => expectToHold({ ...one })))
  })

  test('is read from a body that was saved with CRLF', () => {
    expect(readMarker(`${writeMarker(marker)}\r\n### Plan\r\n`)).toEqual(marker)
  })

  test.each([
    ['after other text', `hello\n${writeMarker(marker)}`],
    ['with text behind it', `${writeMarker(marker)} hello`],
    ['of another version', writeMarker(marker).replace('"v":1', '"v":2')],
    ['of another kind', writeMarker(marker).replace(':plan', ':comment')],
    [
      'whose JSON says another kind',
      writeMarker(marker).replace('{', '{"kind":"result",').replace(':plan', ':other'),
    ],
    ['without a file', writeMarker(marker).replace('"file"', '"fire"')],
    ['that is cut', writeMarker(marker).slice(0, 40)],
    ['that is not JSON', '<!-- eks-access:plan {v} -->'],
    ['of another tool', '<!-- other:plan {"v":1} -->'],
    ['in a quotation', `> ${writeMarker(marker)}`],
  ])('does not count %s', (_words, body) => {
    expect(readMarker(body)).toBeUndefined()
  })

  test('is of the kind that its line begins with, whatever its JSON says', () => {
    expect(readMarker(writeMarker(marker).replace('{', '{"kind":"result",'))).toEqual(marker)
  })
})

function expectToHold(wanted: Marker): void {
  const line = writeMarker(wanted)
  expect(line).toMatch(/^<!-- eks-access:(plan|result) [ -~]+ -->$/)
  expect(line.slice(4, -3)).not.toMatch(/[<>@]|--/)
  expect(readMarker(`${line}\nbody`)).toEqual(wanted)
}
