import type { BrokenKey, Oddity } from '../../src/aws-auth/row.ts'

/** How the authenticator reads a fixture, and what is said about it. ARNs are without `arn:aws:iam::111122223333:`. */
export interface Reading {
  /** ARN, username, groups. */
  readonly rows?: readonly (readonly string[])[]
  readonly accounts?: readonly string[]
  readonly broken?: Pick<BrokenKey, 'line' | 'reason'>
  readonly oddities?: readonly (readonly [index: number, kind: Oddity['kind']])[]
}

/** By the name of the file in test/fixtures/aws-auth. */
export const READINGS: Readonly<Record<string, Reading>> = {
  'alias-bomb': { broken: { line: 1, reason: 'document contains excessive aliasing' } },
  anchors: {
    rows: [
      ['role/dev', 'dev', 'a', 'b'],
      ['role/ops', 'ops', 'a', 'b'],
    ],
  },
  'assumed-role': { rows: [['arn:aws:sts::111122223333:assumed-role/dev/alice', 'dev']] },
  'aws-hybrid-sample': { broken: { line: 4, reason: 'mapping values are not allowed in this context' } },
  'block-scalars': {
    rows: [
      ['role/dev', 'dev\n', 'a\n b', '  c\n\nd\n\n'],
      ['role/ops', ''],
    ],
  },
  'byte-order-mark': { rows: [['role/dev', 'dev']] },
  'carriage-returns': { rows: [['role/dev', 'dev', 'a']] },
  'comment-without-space': { rows: [['role/dev#1', 'dev', 'a#b', 'c']] },
  'control-character': { broken: { line: 2, reason: 'control characters are not allowed' } },
  crlf: { rows: [['role/dev', 'dev', 'a', 'b']] },
  'document-marker-with-comment': { rows: [['role/dev', 'dev']] },
  'empty-list': {},
  'explicit-keys': { rows: [['role/dev', 'dev', 'a', 'b']] },
  'flow-with-trailing-comma-and-comments': {
    rows: [
      ['role/dev', 'dev', 'a', 'b'],
      ['role/ops', 'ops'],
    ],
  },
  'group-indented-into-the-one-above': { rows: [['role/dev', 'dev', 'g1 - g2']] },
  'groups-in-three-spellings-with-nulls': {
    rows: [['role/dev', '', 'x', 'b', 'c', '']],
    oddities: [[0, 'group-not-a-string']],
  },
  'groups-one-string': { rows: [['role/dev', 'dev']], oddities: [[0, 'groups-not-a-list']] },
  'groups-with-number': {
    rows: [['role/dev', 'dev', 'g', '', '', 'h']],
    oddities: [[0, 'group-not-a-string']],
  },
  'indented-list': {
    rows: [
      ['role/dev', 'dev', 'a'],
      ['role/ops', 'ops'],
    ],
  },
  'json-object': { broken: { line: 1, reason: 'it begins with {, so it is not a list' } },
  json: {
    rows: [
      ['role/dev', 'dev', 'a', 'b'],
      ['role/ops', 'ops'],
    ],
  },
  'key-in-two-spellings': { rows: [['role/lower', 'lower', 'a', 'b']] },
  'key-twice': { rows: [['role/second', 'two', 'b']] },
  'key-with-long-s': { rows: [['role/dev', 'dev', 'g']] },
  'keys-in-odd-case': { rows: [['role/dev', 'dev', 'g']] },
  'long-key': { broken: { line: 3, reason: "could not find expected ':'" } },
  'map-accounts-flow': { accounts: ['111122223333', '444455556666'] },
  'map-accounts-leading-zeros': {
    accounts: ['012345678901', '012345670123', '000000000001', '1e11'],
    oddities: [[3, 'not-an-account']],
  },
  'map-accounts-lying-tag': {
    accounts: ['111122223333', '', ''],
    broken: { line: 2, reason: 'cannot decode !!str `x` as a !!int' },
    oddities: [[1, 'not-an-account']],
  },
  'map-accounts-mapping': { broken: { line: 1, reason: 'a list is required here' } },
  'map-accounts-odd-items': {
    accounts: ['111122223333', '', 'yes', '111122223333'],
    oddities: [
      [1, 'not-an-account'],
      [2, 'not-an-account'],
      [3, 'not-an-account'],
      [4, 'not-an-account'],
      [5, 'not-an-account'],
    ],
  },
  'map-users-case-twins': {
    rows: [
      ['user/alice', 'one'],
      ['user/Alice', 'two'],
      ['user/bob', 'old'],
      ['user/bob', 'new'],
    ],
  },
  'map-users-with-path': { rows: [['user/team/alice', 'alice', 'g']] },
  'mapping-instead-of-list': { broken: { line: 1, reason: 'it is a mapping, not a list' } },
  'merge-key': {
    rows: [
      ['role/dev', 'dev', 'a'],
      ['role/dev', 'dev', 'a'],
      ['role/late', 'dev', 'a'],
      ['role/list', 'first', 's'],
    ],
  },
  'multi-line-plain': { rows: [['role/dev', 'one two\nthree', 'a b']] },
  'multi-line-quoted': { rows: [['role/dev', "it's me", 'a\tb', 'é', 'A']] },
  'no-break-space': { rows: [['role/dev', 'dev\u00a0', '\u00a0a']] },
  'no-final-line-break': { rows: [['role/dev', 'dev', 'a']] },
  'not-a-number': { broken: { line: 2, reason: 'infinite numbers and .nan are not JSON' } },
  'null-key': { broken: { line: 2, reason: 'unsupported map key of type null' } },
  null: {},
  'only-comments': {},
  plain: {
    rows: [
      ['role/node', 'system:node:{{EC2PrivateDNSName}}', 'system:bootstrappers', 'system:nodes'],
      ['role/dev', 'dev:{{SessionName}}', 'developers'],
    ],
  },
  'role-with-path': { rows: [['role/my-team/dev', 'dev']] },
  'row-is-an-alias': {
    rows: [
      ['role/dev', 'dev', 'g'],
      ['role/dev', 'dev', 'g'],
    ],
  },
  'rows-without-arn': {
    rows: [['role/dev', 'dev']],
    oddities: [
      [0, 'dropped-row'],
      [1, 'dropped-row'],
      [2, 'dropped-row'],
      [3, 'dropped-row'],
      [4, 'dropped-row'],
      [5, 'dropped-row'],
    ],
  },
  'same-role-twice': {
    rows: [
      ['role/dev', 'first', 'system:masters'],
      ['role/DEV', 'second', 'viewers'],
    ],
  },
  'second-document-broken': { rows: [['role/dev', 'dev']], oddities: [[0, 'second-document']] },
  'second-document': { rows: [['role/dev', 'dev']], oddities: [[0, 'second-document']] },
  'sso-rows': {
    rows: [
      ['', 'sso', 'g'],
      ['role/ops', ''],
    ],
    oddities: [
      [1, 'dropped-row'],
      [2, 'dropped-row'],
    ],
  },
  'tab-behind-value': { rows: [['role/dev', 'dev', 'a', 'b']] },
  'tab-in-comment-line': { broken: { line: 2, reason: 'found a tab character that violates indentation' } },
  'tab-indent': { broken: { line: 2, reason: 'found a tab character that violates indentation' } },
  'tag-that-lies': { broken: { line: 2, reason: 'cannot decode !!str `dev` as a !!int' } },
  tags: { rows: [['role/dev', 'dev', '1', '', 'x', '3']], oddities: [[0, 'group-not-a-string']] },
  'template-after-prefix': { rows: [['role/dev', 'x:{{SessionName}}', 'g']] },
  'template-in-flow': { broken: { line: 1, reason: "did not find expected ',' or '}'" } },
  'template-unquoted': { broken: { line: 2, reason: 'invalid map key' } },
  'text-behind-flow-list': { rows: [['role/dev', 'dev']], oddities: [[0, 'second-document']] },
  'trailing-space-in-quotes': { rows: [['role/dev ', 'dev']] },
  'two-backticks': {},
  'two-byte-order-marks': { broken: { line: 2, reason: "did not find expected '-' indicator" } },
  'two-single-quotes': {},
  'unicode-line-breaks': {
    rows: [
      ['role/dev', 'dev', 'a', 'b'],
      ['role/ops', 'a\u2028b'],
    ],
  },
  'unknown-fields': { rows: [['role/dev', 'dev', 'g']] },
  'user-under-map-roles': { rows: [['user/alice', 'alice', 'g']] },
  'username-asterisk': { broken: { line: 2, reason: "unknown anchor 'dev' referenced" } },
  'username-at-sign': { broken: { line: 2, reason: 'found character that cannot start any token' } },
  'username-backtick': { broken: { line: 2, reason: 'found character that cannot start any token' } },
  'username-colon-space': { broken: { line: 2, reason: 'mapping values are not allowed in this context' } },
  'username-null': {
    rows: [
      ['role/dev', ''],
      ['role/ops', ''],
    ],
  },
  'username-number': {
    rows: [
      ['role/dev', ''],
      ['role/ops', ''],
      ['role/qa', '12:30:45'],
      ['role/sre', '2026-01-31'],
      ['role/web', ''],
      ['role/api', '1e999'],
      ['role/job', ''],
    ],
    oddities: [
      [0, 'username-not-a-string'],
      [1, 'username-not-a-string'],
      [4, 'username-not-a-string'],
      [6, 'username-not-a-string'],
    ],
  },
  'username-on': {
    rows: [['role/dev', '', 'off', '']],
    oddities: [
      [0, 'group-not-a-string'],
      [0, 'username-not-a-string'],
    ],
  },
  'username-percent': { broken: { line: 2, reason: 'found character that cannot start any token' } },
  'username-single-letter-y': {
    rows: [['role/dev', '', '', 'developers']],
    oddities: [
      [0, 'group-not-a-string'],
      [0, 'username-not-a-string'],
    ],
  },
  'username-yes': { rows: [['role/dev', '', 'developers']], oddities: [[0, 'username-not-a-string']] },
  'windows-path-in-double-quotes': { broken: { line: 2, reason: 'found unknown escape character' } },
  'wrong-indentation-of-second-row': { broken: { line: 3, reason: "did not find expected '-' indicator" } },
  'yaml-1-2-directive': { broken: { line: 1, reason: 'found incompatible YAML document' } },
  'yaml-directive': { rows: [['role/dev', '12']] },
}
