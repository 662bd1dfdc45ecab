import { describe, expect, test } from '@jest/globals'
import { type Block, item } from '../../../src/render/document/block.ts'
import { markdown, visibleLength } from '../../../src/render/document/markdown.ts'
import { code, linked, sentence, strong } from '../../../src/words/phrase.ts'

test.each<[Block['kind'], Block, string]>([
  ['title', { kind: 'title', phrase: ['Plan of ', code('a*b')] }, '### Plan of `a*b`'],
  ['heading', { kind: 'heading', phrase: ['Changes'] }, '#### Changes'],
  [
    'facts',
    {
      kind: 'facts',
      facts: [
        { lead: 'Merging', phrase: ['applies'] },
        { lead: 'Undo', phrase: ['by a revert'] },
      ],
    },
    '**Merging** applies.\\\n**Undo** by a revert.',
  ],
  [
    'paragraph',
    { kind: 'paragraph', phrase: [strong('No'), ' ', sentence('a *b* <c>')] },
    '**No** a \\*b\\* &#60;c&#62;',
  ],
  [
    'list',
    {
      kind: 'list',
      items: [{ phrase: ['a'], mark: '+', items: [item('b'), { phrase: ['c'], items: [item('d')] }] }],
    },
    '- a\n  - b\n  - c\n    - d',
  ],
  [
    'list',
    {
      kind: 'list',
      items: [
        { phrase: ['a'], items: [item('b')] },
        { phrase: ['c'], items: [item('d')] },
      ],
      first: 9,
    },
    '9. a\n   - b\n10. c\n    - d',
  ],
  [
    'caution',
    { kind: 'caution', items: [{ phrase: ['a'], items: [item('b')] }, item('c')] },
    '> [!CAUTION]\n> - a\n>   - b\n> - c',
  ],
  [
    'fold',
    { kind: 'fold', summary: ['In ', code('<b>')], blocks: [{ kind: 'paragraph', phrase: [code('x')] }] },
    '<details><summary>In <code>&#60;b&#62;</code></summary>\n\n`x`\n\n</details>',
  ],
  ['code', { kind: 'code', language: 'diff', lines: ['+ a', '- ```'] }, '````diff\n+ a\n- ```\n````'],
  ['code', { kind: 'code', language: 'mermaid', lines: ['flowchart LR'] }, '```mermaid\nflowchart LR\n```'],
  ['small', { kind: 'small', phrases: [['a'], [code('b')]] }, '<sub>a · `b`</sub>'],
])('%s', (_kind, block, text) => {
  expect(markdown([block])).toBe(text)
})

test('blocks have an empty line between them', () => {
  expect(
    markdown([
      { kind: 'heading', phrase: ['a'] },
      { kind: 'paragraph', phrase: ['b'] },
    ]),
  ).toBe('#### a\n\nb')
})

describe('a reader sees without a click', () => {
  const inside: Block = { kind: 'paragraph', phrase: ['x'.repeat(1_000)] }
  const fold: Block = { kind: 'fold', summary: ['more'], blocks: [inside, inside] }
  const length = (...blocks: readonly Block[]): number => visibleLength(markdown(blocks))

  test('the summary of a fold and not what is in it', () => {
    expect(length(inside)).toBe(1_000)
    expect(length(fold, fold)).toBeLessThan(100)
    expect(length(fold, inside, fold)).toBeGreaterThan(1_000)
  })

  test('the words of a link and not its address', () => {
    const url = `https://example.com/${'x'.repeat(500)}`
    expect(length({ kind: 'paragraph', phrase: linked(['here'], url) })).toBeLessThan(20)
  })
})
