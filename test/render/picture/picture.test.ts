import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../../src/plan/change/change.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { markdown } from '../../../src/render/document/markdown.ts'
import { pictureOf } from '../../../src/render/picture/graph.ts'
import { pictureBlocks } from '../../../src/render/picture/picture.ts'
import { encodeMermaid } from '../../../src/words/encode.ts'
import {
  AGGREGATED,
  access,
  effect,
  effects,
  HOSTILE_EFFECTS,
  manyPrincipals,
  principals,
  QUICKSTART_EFFECTS,
  REMOVAL,
  rulesOf,
  through,
} from '../effect-plans.ts'
import { nodesOf, readMarkdown } from '../markdown.ts'
import {
  binding,
  commentOf,
  group,
  HOSTILE_TEXTS,
  OPTIONS,
  object,
  plan,
  QUICKSTART,
  row,
  summaryOf,
} from '../plans.ts'

/** Both parts of the picture: the diagram, and what it leaves out. */
function pictureText(of: Plan): string {
  return markdown(pictureBlocks(of, '111122223333'))
}

const ALICE = 'arn:aws:iam::111122223333:user/alice'
const WAY = through('devs', 'RoleBinding/a/x', 'ClusterRole/view')

/** The marks of `alice`, her group, the binding, its role, and of what leads from each to the next. */
function marks(...changes: readonly Change[]): { nodes: string; edges: string } {
  const gained = { subjects: principals([ALICE]), gained: access(rulesOf('view'), 'a'), gainedThrough: [WAY] }
  const { nodes, edges } = pictureOf(plan(changes, { effects: effects([effect(gained)]) }), 40)
  return {
    nodes: nodes.map(({ mark }) => mark).join(' '),
    edges: edges.map(({ mark }) => mark).join(' '),
  }
}

const IN = { username: 'alice', groups: ['devs'] }
const OUT = { username: 'alice', groups: ['others'] }
const ours = binding('a/x', 'view', [group('devs')])

describe('the picture shows what is done to each part', () => {
  test.each([
    { name: 'nothing', changes: [], nodes: 'same same same same', edges: 'same same same' },
    {
      name: 'a new row',
      changes: [row('user/alice', { action: 'add', after: IN })],
      nodes: 'add same same same',
      edges: 'add same same',
    },
    {
      name: 'a row that goes',
      changes: [row('user/alice', { action: 'remove', before: IN })],
      nodes: 'remove same same same',
      edges: 'remove same same',
    },
    {
      name: 'a group that is gained',
      changes: [row('user/alice', { before: OUT, after: IN })],
      nodes: 'change same same same',
      edges: 'add same same',
    },
    {
      name: 'a group that is lost',
      changes: [row('user/alice', { before: IN, after: OUT })],
      nodes: 'change same same same',
      edges: 'remove same same',
    },
    {
      name: 'a group that stays',
      changes: [row('user/alice', { before: IN, after: { ...IN, groups: ['devs', 'more'] } })],
      nodes: 'change same same same',
      edges: 'same same same',
    },
    {
      name: 'a new binding',
      changes: [object('add', { after: ours })],
      nodes: 'same same add same',
      edges: 'same add add',
    },
    {
      name: 'a binding that goes',
      changes: [object('remove', { before: ours })],
      nodes: 'same same remove same',
      edges: 'same remove remove',
    },
    {
      name: 'a binding that gains the subject',
      changes: [object('change', { before: binding('a/x', 'view', []), after: ours })],
      nodes: 'same same change same',
      edges: 'same add same',
    },
    {
      name: 'a binding that changes its role',
      changes: [object('replace', { before: binding('a/x', 'edit', [group('devs')]), after: ours })],
      nodes: 'same same change same',
      edges: 'same same add',
    },
  ])('$name', ({ changes, nodes, edges }) => {
    expect(marks(...changes)).toEqual({ nodes, edges })
  })

  test('a changed role that goes into another', () => {
    const { nodes, edges } = pictureOf(AGGREGATED, 40)
    expect(
      nodes.flatMap(({ content, mark }) => (content.kind === 'role' ? [[content.id, mark]] : [])),
    ).toEqual([
      ['ClusterRole/view', 'same'],
      ['ClusterRole/more-to-view', 'change'],
      ['ClusterRole/admin', 'same'],
    ])
    expect(edges.filter(({ mark }) => mark === 'change')).toHaveLength(2)
  })

  test('bindings of many namespaces as one', () => {
    const bindings = pictureOf(AGGREGATED, 40).nodes.filter(({ content }) => content.kind === 'bindings')
    expect(bindings).toHaveLength(2)
    expect(pictureText(AGGREGATED)).toContain('["14 RoleBindings<br/>in team#45;a, team#45;b and 12 more"]')
  })

  test('bindings of the whole cluster each by itself, and two in one namespace as being in one', () => {
    const ids = ['ClusterRoleBinding/x', 'ClusterRoleBinding/y', 'RoleBinding/a/x', 'RoleBinding/a/y']
    const gainedThrough = ids.map((id) => through('devs', id, 'ClusterRole/view'))
    const of = plan([], { effects: effects([effect({ subjects: principals([ALICE]), gainedThrough })]) })
    expect(pictureText(of).match(/\[".*Binding.*"\]/g)).toEqual([
      '["ClusterRoleBinding<br/>x"]',
      '["ClusterRoleBinding<br/>y"]',
      '["2 RoleBindings<br/>in a"]',
    ])
  })

  test('system:masters as everything', () => {
    expect(pictureText(REMOVAL)).toContain('["everything"]')
  })
})

describe('the picture', () => {
  test('is in the summary and not in the comment', () => {
    expect(summaryOf([QUICKSTART_EFFECTS])).toContain('```mermaid\nflowchart LR\n')
    expect(commentOf([QUICKSTART_EFFECTS], OPTIONS)).not.toContain('mermaid')
  })

  test('is not there where nobody gains or loses anything', () => {
    expect(pictureText(QUICKSTART)).toBe('')
    expect(pictureText({ ...QUICKSTART, effects: effects([]) })).toBe('')
  })

  test('has 40 nodes at most, whole ways only, and says how many ways it leaves out', () => {
    const text = pictureText(manyPrincipals(1_000))
    expect(text.match(/^ {2}n\d+[[(]/gm)?.length).toBe(38)
    expect(text).toContain('988 more ways are not drawn')
    // What Mermaid takes at most, unless a page says otherwise.
    expect(text.length).toBeLessThan(50_000)
  })

  test.each(lineKinds())('of $name has only lines of its own', ({ of }) => {
    const text = pictureText(of)
    const [fence, ...others] = nodesOf(readMarkdown(text)).filter((node) => node.type === 'code')
    expect(others).toEqual([])
    expect(fence?.lang).toBe('mermaid')
    for (const line of fence?.value.split('\n') ?? []) expect(line).toMatch(OUR_LINE)
    expect(text.length).toBeLessThan(50_000)
  })
})

function lineKinds(): { name: string; of: Plan }[] {
  return [
    { name: 'a first pull request', of: QUICKSTART_EFFECTS },
    { name: 'a removal', of: REMOVAL },
    { name: 'an aggregated role', of: AGGREGATED },
    { name: 'hostile names', of: HOSTILE_EFFECTS },
  ]
}

const LABEL = '"(?:[A-Za-z0-9 ,]|#\\d+;|<br/>|\\(empty\\))*"'
const OUR_LINE = new RegExp(
  `^(flowchart LR|  n\\d+(\\[${LABEL}\\]|\\(\\[${LABEL}\\]\\))|  n\\d+ (-->|-\\.->) n\\d+|  classDef \\w+ [a-z0-9#:,\\- ]+|  class [n\\d,]+ \\w+|  linkStyle [\\d,]+ [a-z0-9#:,\\- ]+)$`,
)

/**
 * Each was drawn by Mermaid 11.17 and 10.9: no error, one node, the name as it is here, and no element that it made.
 */
const HOSTILE_LABELS = [
  ...HOSTILE_TEXTS,
  'end',
  'graph',
  'subgraph x',
  'style n0 fill:#f00;',
  'click n0 href "https://example.com"',
  'n0"] --> n1["x',
  '"]\nclick n0 alert',
  '#quot;',
  '#35;',
  '&quot;',
  '&#60;b&#62;',
  '<img src=x onerror=alert(1)>',
  '<b>bold</b>',
  '`code`',
  '"`**bold**`"',
  '**bold** _it_ ~~x~~',
  '1. list',
  '- list',
  '# head',
  '> quote',
  'fa:fa-car fab:fa-x',
  '$$x^2$$',
  '%%{init: {"theme":"dark"}}%%',
  '%% comment',
  'a---b-->c',
  ':::add',
  'classDef x fill:#f00',
  'ﬂ°°60¶ß',
  'a{b}c(d)[e]|f|',
  '\\n\\t\\"',
  '日本語の名前',
  '😀 emoji',
  'a;b;c',
  '{{SessionName}}',
  'x y  z ',
  '<br/>',
  'style:a#b;',
  '```',
  'javascript:alert(1)',
  'accTitle: x',
]

describe('a name in the picture', () => {
  test.each(HOSTILE_LABELS)('is letters, digits and entities: %j', (name) => {
    expect(encodeMermaid(name)).toMatch(/^(?:[A-Za-z0-9]|#\d+;|(?<=[^ ]) (?=[^ ]))+$|^\(empty\)$/)
  })

  test.each([
    { name: 'role/a', shown: 'role/a' },
    { name: 'a\nb\u202e', shown: 'a\\u000ab\\u202e' },
    { name: 'ﬂ°°60¶ß', shown: '\\ufb02°°60\\u00b6ß' },
    { name: 'x'.repeat(500), shown: `${'x'.repeat(32)}…${'x'.repeat(16)}` },
    { name: '😀'.repeat(48), shown: '😀'.repeat(48) },
    { name: '', shown: '(empty)' },
  ])('is read as it is, or its invisible characters are: $shown', ({ name, shown }) => {
    expect(decoded(encodeMermaid(name))).toBe(shown)
  })

  test('is always read back', () => {
    const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 48 })
    fc.assert(
      fc.property(
        printable.filter((text) => !text.includes('\\')),
        (text) => {
          expect(decoded(encodeMermaid(text))).toBe(text)
        },
      ),
    )
  })
})

function decoded(label: string): string {
  return label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
