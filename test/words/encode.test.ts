import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  annotationText,
  fencedBlock,
  inlineCode,
  link,
  plainMarkdown,
  tableRow,
  terminal,
} from '../../src/words/encode.ts'
import { nodesOf, readMarkdown, shownText } from '../render/markdown.ts'
import { HOSTILE_TEXTS } from '../render/plans.ts'
import { rounds } from '../rounds.ts'

/** Pieces that mean something to Markdown, HTML, GitHub or a terminal, glued together at random. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '`',
          '``',
          '```',
          '~~~',
          '|',
          '\\|',
          '\\',
          '\n',
          '\n\n',
          '\r',
          '\t',
          ' ',
          '    ',
          '-->',
          '<!--',
          '<b>',
        ],
        ...[
          '</details>',
          '&lt;',
          '&#60;',
          '@team',
          'a@b.example',
          '#1',
          'GH-1',
          '::set-output::',
          '##[error]',
          ':+1:',
        ],
        ...[
          'https://example.com',
          'www.example.com',
          '[a](b)',
          '![a](b)',
          '[^1]',
          '[x]',
          '*',
          '**',
          '_',
          '~~',
          '$',
          '$`',
        ],
        ...[
          '# ',
          '> ',
          '- ',
          '1. ',
          '1) ',
          '+ ',
          '---',
          '===',
          '\u202e',
          '\u200b',
          '\u001b[2J',
          '\u0000',
          '\ud800',
        ],
        ...[
          '\u{e0001}',
          '\u00a0',
          '\u2028',
          '4f1d2c3b5a69788796a5b4c3d2e1f00112233445',
          '"',
          "'",
          '(',
          ')',
          '.',
          ',',
          ':',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u00a0]/u

/** What GitHub does to text nodes after CommonMark. */
const GITHUB_MEANING = /@\w|#\d|\bgh-\d|:[\w+-]+:|\$|(?=[a-f]*\d)\b[0-9a-f]{7,40}\b/i

describe('a code span', () => {
  test.each([
    { text: 'role/console', shown: '`role/console`' },
    { text: 'a`b', shown: '``a`b``' },
    { text: '`', shown: '`` ` ``' },
    { text: '$x$', shown: '` $x$ `' },
    { text: ' a  b ', shown: '`\\u0020a\\u0020 b\\u0020`' },
    { text: 'a\u202eb\nc', shown: '`a\\u202eb\\u000ac`' },
    { text: '\u{e0001}', shown: '`\\u{e0001}`' },
    { text: 'a\\u202eb', shown: '`a\\u005cu202eb`' },
    { text: 'a\\|b', shown: '`a\\u005c|b`' },
    { text: '<!-- x -->', shown: '`\\u003c!-- x -->`' },
    { text: '管理者', shown: '`管理者`' },
    { text: '', shown: '(empty)' },
  ])('shows $text as $shown', ({ text, shown }) => {
    expect(inlineCode(text)).toBe(shown)
  })

  test('cuts a very long text in the middle and says how long it is', () => {
    const shown = inlineCode(`${'a'.repeat(1000)}${'b'.repeat(1000)}`)
    expect(shown).toBe(`\`${'a'.repeat(160)} … (2000 characters) … ${'b'.repeat(80)}\``)
  })

  test('is one code span and nothing else, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text !== '')
        const tree = readMarkdown(`before ${inlineCode(text)} after`)
        expect(nodesOf(tree).map(({ type }) => type)).toEqual([
          'root',
          'paragraph',
          'text',
          'inlineCode',
          'text',
        ])
        expect(shownText(tree)).not.toMatch(INVISIBLE)
      }),
      { numRuns: rounds(700) },
    )
  })

  test('shows two different short texts differently', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        fc.pre(one !== other && Math.max(one.length, other.length) <= 240)
        expect(inlineCode(one)).not.toBe(inlineCode(other))
      }),
      { numRuns: rounds(700) },
    )
  })
})

describe('text outside code', () => {
  test.each([
    {
      text: 'A plain sentence, with commas; and (brackets).',
      shown: 'A plain sentence, with commas; and (brackets).',
    },
    { text: 'ask @example/team.', shown: 'ask `@example/team`.' },
    { text: 'key "my_key" is *new*', shown: 'key "my\\_key" is \\*new\\*' },
    { text: 'use `a_b` here', shown: 'use `a_b` here' },
    { text: '<b> & | co', shown: '&#60;b&#62; &#38; &#124; co' },
    { text: '1. not a list', shown: '1\\. not a list' },
    {
      text: 'arn:aws:iam::111122223333:role/a, and more',
      shown: '`arn:aws:iam::111122223333:role/a`, and more',
    },
    { text: '`a``b`', shown: '`a` `b`' },
  ])('shows $text as $shown', ({ text, shown }) => {
    expect(plainMarkdown(text)).toBe(shown)
  })

  test('is text and code spans only, and GitHub finds nothing in the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = readMarkdown(plainMarkdown(text))
        for (const node of nodesOf(tree)) {
          expect(['root', 'paragraph', 'text', 'inlineCode']).toContain(node.type)
          if (node.type === 'text') expect(node.value).not.toMatch(GITHUB_MEANING)
        }
        expect(tree.children.length).toBeLessThanOrEqual(1)
        expect(shownText(tree)).not.toMatch(INVISIBLE)
      }),
      { numRuns: rounds(1_000) },
    )
  })
})

test('a table row has as many cells as it was given, each with its own text', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 2, maxLength: 5 }), (texts) => {
      const row = tableRow(
        texts.map((text, index) => (index % 2 === 0 ? inlineCode(text) : plainMarkdown(text))),
      )
      const head = tableRow(texts.map((_, index) => String(index)))
      const tree = readMarkdown(`${head}\n|${'-|'.repeat(texts.length)}\n${row}`)
      const rows = nodesOf(tree).filter((node) => node.type === 'tableRow')
      expect(rows.map(({ children }) => children.length)).toEqual([texts.length, texts.length])
      texts.forEach((text, index) => {
        const cell = rows[1]?.children[index]
        const alone = readMarkdown(index % 2 === 0 ? inlineCode(text) : plainMarkdown(text))
        expect(cell === undefined ? undefined : shownText(cell)).toBe(shownText(alone))
      })
    }),
    { numRuns: rounds(700) },
  )
})

test('nothing in a fenced block closes it', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (lines) => {
      const tree = readMarkdown(`a\n\n${fencedBlock('diff', lines)}\n\nb`)
      expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph'])
      expect(shownText(tree).split('\n')).toHaveLength(lines.length)
    }),
  )
})

describe('a link', () => {
  test('keeps its address together', () => {
    const tree = readMarkdown(link('run', 'https://example.com/a_(b)*?x=1&y=[2]'))
    expect(nodesOf(tree).filter(({ type }) => type === 'link')).toMatchObject([
      { url: 'https://example.com/a%5f%28b%29%2a?x=1&y=[2]' },
    ])
  })

  test.each(['javascript:alert(1)', 'docs/a.md', 'https://a b', ''])('is only made to the web: %s', (url) => {
    expect(link('run', url)).toBe('run')
  })
})

describe('a line of a terminal', () => {
  test.each([
    { text: '\u001b[31mred', shown: '\\u001b[31mred' },
    { text: '::error::x', shown: '\\u003a:error::x' },
    { text: '  ::error::x', shown: '  \\u003a:error::x' },
    { text: 'a ::error::x', shown: 'a \\u003a:error::x' },
    { text: 'a ##[error]x', shown: 'a \\u0023#[error]x' },
    { text: 'arn:aws:iam::111122223333:role/a', shown: 'arn:aws:iam::111122223333:role/a' },
    { text: 'a\nb', shown: 'a\\u000ab' },
  ])('shows $text as $shown', ({ text, shown }) => {
    expect(terminal(text)).toBe(shown)
  })

  test('never starts a workflow command or holds a control character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of [terminal(text), ...annotationText(text).split('\n')]) {
          expect(line.trimStart()).not.toMatch(/^::|##\[/)
          expect(line).not.toMatch(INVISIBLE)
        }
      }),
      { numRuns: rounds(700) },
    )
  })

  test.each(HOSTILE_TEXTS)('of an annotation keeps its line breaks: %j', (text) => {
    expect(annotationText(text).split('\n')).toHaveLength(text.split('\n').length)
  })
})
