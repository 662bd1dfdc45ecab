import { selectClusters } from '../../../src/access/select.ts'
import { isPlaceholder } from '../../../src/aws-auth/placeholder.ts'
import { withoutCredentials } from '../../../src/cluster/kube/redact.ts'
import { annotate } from '../../../src/github/annotate.ts'
import { readEvent } from '../../../src/github/event.ts'
import { nearest } from '../../../src/problem/nearest.ts'
import { namespaceMatches, patternCovers } from '../../../src/rbac/access-policy/scope.ts'
import { nameTemplate } from '../../../src/rbac/name-template.ts'
import { readBody } from '../../../src/review/body.ts'
import { readMarker } from '../../../src/review/marker.ts'
import { readRecord } from '../../../src/review/record.ts'
import {
  annotationText,
  encodeMermaid,
  fencedBlock,
  inlineCode,
  link,
  plainMarkdown,
  terminal,
} from '../../../src/words/encode.ts'
import type { Hostile } from '../hostile.ts'

/** What others write, at 64 kB and 1 MB. */
const TEXTS: readonly (readonly [string, (size: number) => string])[] = [
  ['blanks', (n) => `a${' '.repeat(n)}b`],
  ['line breaks', (n) => `a${'\n'.repeat(n)}b`],
  ['backticks', (n) => '`'.repeat(n)],
  ['backticks and letters', (n) => '`a'.repeat(n / 2)],
  ['openings of comments', (n) => '<!--'.repeat(n / 4)],
  ['dashes', (n) => '-'.repeat(n)],
  ['at signs', (n) => '@'.repeat(n)],
  ['dots', (n) => 'a.'.repeat(n / 2)],
  ['colons', (n) => 'a:'.repeat(n / 2)],
  ['digits', (n) => '1'.repeat(n)],
  ['brackets', (n) => '[('.repeat(n / 2)],
  ['backslashes', (n) => '\\u'.repeat(n / 2)],
  ['invisible characters', (n) => '\u202e'.repeat(n)],
  ['surrogates', (n) => '\ud800'.repeat(n)],
  ['words', (n) => 'abc '.repeat(n / 4)],
  ['beginnings of tokens', (n) => 'eyJa-'.repeat(n / 5)],
  ['beginnings of addresses', (n) => 'a://'.repeat(n / 4)],
  ['templates that open', (n) => '{{'.repeat(n / 2)],
  ['dollars that open', (n) => '${$('.repeat(n / 4)],
  ['stars', (n) => '*a'.repeat(n / 2)],
]

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  encode: (text) => [
    inlineCode(text),
    plainMarkdown(text),
    terminal(text),
    encodeMermaid(text),
    link('a', `https://${text}`),
  ],
  'encode lines': (text) => [
    fencedBlock('text', [text]),
    annotationText(text),
    fencedBlock('diff', text.split('\n')),
  ],
  annotation: (text) => {
    const sink = { error: () => {}, warning: () => {}, notice: () => {} }
    annotate(
      sink,
      [{ code: 'yaml-syntax', severity: 'error', where: { file: 'a' }, message: text, fix: text }],
      { workspace: '/w', cwd: '/w' },
    )
  },
  marker: (text) => [readMarker(text), readMarker(`<!-- eks-access:plan {${text}} -->`)],
  comment: (text) => [
    readBody(text),
    readBody(`<!-- eks-access:plan {"v":1,"file":"a","done":false} -->\n${text}`),
  ],
  record: (text) => [
    readRecord(text),
    readRecord(`<!-- eks-access:record ${text} -->`),
    readRecord(`<!-- eks-access:record ${text}`),
  ],
  event: (text) => readEvent({ GITHUB_EVENT_NAME: 'push' }, JSON.stringify({ ref: text, before: text })),
  'a message of a server': (text) => withoutCredentials(text),
  'a name': (text) => [
    isPlaceholder(text),
    nearest(text, [text.slice(1)]),
    nameTemplate(text)?.canBecome('a'),
    selectClusters(text, ['a'.repeat(100)]),
    namespaceMatches(text, 'a'.repeat(63)),
    patternCovers(text, `${text}*`),
  ],
}

export const TEXT_CASES: readonly Hostile[] = Object.entries(READERS).flatMap(([reader, read]) =>
  TEXTS.map(
    ([name, text]): Hostile => ({
      name: `${reader}: ${name}`,
      size: 65_536,
      prepare: (size) => {
        const input = text(size)
        return () => {
          read(input)
          return 'read'
        }
      },
    }),
  ),
)
