import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { terminal } from '../../src/words/encode.ts'
import { columnsOf, wrapped } from '../../src/words/wrap.ts'

const ARN =
  'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef'

describe('a text that is wrapped', () => {
  test.each([
    ['is one line where it fits', 'a b c', { width: 5 }, ['a b c']],
    ['is broken at a space', 'a b c', { width: 4 }, ['a b', 'c']],
    ['keeps a name that is longer than a line', `is ${ARN} known`, { width: 20 }, ['is', ARN, 'known']],
    ['keeps what is in quotes', 'say "a \\" b" now', { width: 6 }, ['say', '"a \\" b"', 'now']],
    ['keeps what is in backticks', 'say `a b`, now', { width: 6 }, ['say', '`a b`,', 'now']],
    ['takes a quote that is never closed for any character', 'a 5" b', { width: 3 }, ['a', '5"', 'b']],
    ['hangs behind what is before it', 'a b c', { width: 7, first: '  + ' }, ['  + a b', '    c']],
    [
      'has an indent of its own for its other lines',
      'a b',
      { width: 2, first: '- ', rest: ' ' },
      ['- a', ' b'],
    ],
    ['keeps the gaps between columns', 'a   b   c', { width: 5 }, ['a   b', 'c']],
    ['counts no colours', '\u001b[1mab\u001b[22m c', { width: 4 }, ['\u001b[1mab\u001b[22m c']],
    ['counts two columns for an ideograph', '日本 語', { width: 5 }, ['日本', '語']],
    ['is a line even where it is empty', '', { width: 5, first: '- ' }, ['- ']],
  ])('%s', (_words, text, lines, expected) => {
    expect(wrapped(text, lines)).toEqual(expected)
  })

  const word = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => terminal(text).replaceAll(' ', '')),
    fc.stringMatching(/^[a-z:"`]{1,30}$/),
    fc.constantFrom('::error::x', ':', '日本語', '🔒', 'é', '"a b"'),
  )
  const text = fc
    .array(word, { minLength: 1, maxLength: 40 })
    .map((words) => terminal(words.filter((one) => one !== '').join(' ')))
  const shape = fc.record({
    width: fc.integer({ min: 1, max: 100 }),
    first: fc.constantFrom('', '  ', '  + add     '),
    rest: fc.constantFrom('', '    '),
  })

  test('loses nothing, and no line of more than one word is too wide', () => {
    fc.assert(
      fc.property(text, shape, (whole, lines) => {
        const broken = wrapped(whole, lines)
        const inner = broken.map((line, index) => line.slice((index === 0 ? lines.first : lines.rest).length))
        expect(inner.join(' ')).toBe(whole)
        for (const [index, line] of broken.entries()) {
          expect(columnsOf(line) <= lines.width || isOneWord(inner[index] ?? '')).toBe(true)
        }
      }),
    )
  })

  test('fills each line', () => {
    fc.assert(
      fc.property(text, shape, (quoting, lines) => {
        const broken = wrapped(quoting.replaceAll(/["`]/g, ''), lines)
        for (const [index, line] of broken.slice(0, -1).entries()) {
          const [next = ''] = (broken[index + 1] ?? '').slice(lines.rest.length).split(' ')
          expect(columnsOf(`${line} ${next}`)).toBeGreaterThan(lines.width)
        }
      }),
    )
  })

  test('makes no line that the runner of GitHub takes for a command', () => {
    fc.assert(
      fc.property(text, shape, (whole, lines) => {
        expect(wrapped(whole, lines).filter((line) => /^\s*::/.test(line))).toEqual([])
      }),
    )
  })
})

/** No space in it but between quotes. */
function isOneWord(text: string): boolean {
  return !text.replaceAll(/"(\\.|[^"\\])*"|`[^`]*`/g, '').includes(' ')
}
