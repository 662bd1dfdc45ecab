import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unpainted } from '../../../src/render/colour.ts'
import { type Block, type Item, item } from '../../../src/render/document/block.ts'
import { terminalText } from '../../../src/render/document/terminal.ts'
import { code, linked, type Phrase, strong } from '../../../src/words/phrase.ts'
import { columnsOf } from '../../../src/words/wrap.ts'
import { rounds } from '../../rounds.ts'

const shown = (blocks: readonly Block[], width = 80): string =>
  terminalText(blocks, { paint: unpainted, width })

test.each<[Block['kind'], Block, string]>([
  ['title', { kind: 'title', phrase: ['Plan of ', code('prod')] }, 'Plan of prod'],
  [
    'facts',
    {
      kind: 'facts',
      facts: [
        { lead: 'Merging', phrase: ['applies'] },
        { lead: 'Undo', phrase: ['by a revert'] },
      ],
    },
    '  Merging  applies\n  Undo     by a revert',
  ],
  [
    'list',
    {
      kind: 'list',
      items: [{ phrase: [strong('add'), ' row'], mark: '+', items: [item('below')] }, item('other')],
    },
    '  + add row\n      below\n  other',
  ],
  ['list', { kind: 'list', items: [item('a'), item('b')], first: 3 }, '  3. a\n  4. b'],
  ['caution', { kind: 'caution', items: [item('a')] }, 'CAUTION\n  a'],
  // Nothing can be opened there.
  [
    'fold',
    { kind: 'fold', summary: ['In it'], blocks: [{ kind: 'list', items: [item('a')] }] },
    'In it\n  a',
  ],
  ['code', { kind: 'code', language: 'diff', lines: ['+ a\u001b[2J'] }, '  + a\\u001b[2J'],
  ['code', { kind: 'code', language: 'mermaid', lines: ['flowchart LR'] }, ''],
  ['small', { kind: 'small', phrases: [['a'], linked(['b'], 'https://example.com')] }, '  a\n  b'],
])('%s', (_kind, block, text) => {
  expect(shown([block])).toBe(text)
})

test('a heading is above what it is of, and the rest has an empty line between', () => {
  const list: Block = { kind: 'list', items: [item('a')] }
  expect(shown([{ kind: 'heading', phrase: ['Changes'] }, list, list])).toBe('Changes\n  a\n\n  a')
})

test('a mark is the only thing that a colour is added to', () => {
  const paint = (style: string, text: string): string => `<${style}>${text}</${style}>`
  const marks = (['+', '~', '-'] as const).map((mark): Item => ({ phrase: ['a + ~ -'], mark }))
  expect(terminalText([{ kind: 'list', items: marks }], { paint, width: 80 }).split('\n')).toEqual([
    '  <green>+</green> a + ~ -',
    '  <yellow>~</yellow> a + ~ -',
    '  <red>-</red> a + ~ -',
  ])
})

describe('each line', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '管', 'é', '`', '"', ' '), maxLength: 30 })
  const phrase: fc.Arbitrary<Phrase> = fc.array(
    fc.oneof(word.map(code), word.map(strong), fc.constantFrom(' and ', ', ')),
    { minLength: 1, maxLength: 12 },
  )
  const { items } = fc.letrec<{ item: Item; items: Item[] }>((tie) => ({
    items: fc.array(tie('item'), { minLength: 1, maxLength: 3, depthIdentifier: 'items' }),
    item: fc.record(
      { phrase, items: fc.oneof({ depthIdentifier: 'items', maxDepth: 2 }, fc.constant([]), tie('items')) },
      { requiredKeys: ['phrase'] },
    ),
  }))
  const block: fc.Arbitrary<Block> = fc.oneof(
    phrase.map((one): Block => ({ kind: 'paragraph', phrase: one })),
    phrase.map((one): Block => ({ kind: 'heading', phrase: one })),
    phrase.map((one): Block => ({ kind: 'facts', facts: [{ lead: 'Merging', phrase: one }] })),
    items.map((all): Block => ({ kind: 'list', items: all })),
    items.map((all): Block => ({ kind: 'caution', items: all })),
    items.map((all): Block => ({ kind: 'fold', summary: ['s'], blocks: [{ kind: 'list', items: all }] })),
    phrase.map((one): Block => ({ kind: 'small', phrases: [one] })),
  )

  test('is no wider than the terminal, unless one word is', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), fc.integer({ min: 30, max: 90 }), (blocks, width) => {
        for (const line of shown(blocks, width).split('\n'))
          if (columnsOf(line) > width)
            // The indent, perhaps with the lead of a fact, and one word, which stays whole.
            expect(line).toMatch(/^ *(Merging +)?("(\\.|[^"\\])*"|`[^`]*`|[^ ])+$/)
      }),
      { numRuns: rounds(200) },
    )
  })

  test('is broken where there is room for no more', () => {
    const phrase: Phrase = Array.from({ length: 40 }, () => 'word ')
    const lines = shown([{ kind: 'paragraph', phrase }], 24).split('\n')
    expect(lines).toHaveLength(8)
    expect(lines.every((line) => line.length <= 24)).toBe(true)
  })
})
