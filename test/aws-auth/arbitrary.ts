import fc from 'fast-check'
import type { AwsAuthEdit } from '../../src/aws-auth/edit/encode.ts'
import type { AwsAuth, Row } from '../../src/aws-auth/row.ts'
import { FIXTURES } from './fixtures.ts'

type Data = Readonly<Record<string, string>>

/** Strings that YAML could take for something else, and any others. */
export const oddString: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      'dev',
      'system:masters',
      'arn:aws:iam::111122223333:role/dev',
      '{{SessionName}}',
      'x:{{SessionName}}',
    ],
    ...[
      '',
      ' ',
      'yes',
      'Y',
      'off',
      'null',
      '~',
      '1e3',
      '0x1F',
      '012345678901',
      '.inf',
      '2026-01-31',
      '<<',
      '=',
    ],
    ...[
      'a: b',
      'a #b',
      '#',
      "it's",
      '"q"',
      'two\nlines',
      '\ttab',
      ' before',
      'after ',
      '- x',
      '? x',
      'a,b',
      '[a]',
    ],
    ...[
      '@x',
      '`x`',
      '%x',
      '*x',
      '&x',
      '!x',
      '|',
      '>',
      '---',
      '...',
      'a:',
      '\\n',
      '\0',
      '\x85',
      '\u2028',
      '\uFEFF',
    ],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
)

/** Data with one list: a fixture, a list that was put together, or either of them damaged. */
export const oddData: fc.Arbitrary<Data> = fc.oneof(
  { weight: 1, arbitrary: listOfRows().map((mapRoles) => ({ mapRoles })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...FIXTURES), fc.option(fc.constantFrom(...FIXTURES)), damages())
      .map(([one, other, damage]) => ({ [one.key]: damage(one.text + (other?.text ?? '')) })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(listOfRows(), damages()).map(([list, damage]) => ({ mapRoles: damage(list) })),
  },
)

/** What to do to the rows of some data, made into edits by `toEdits` once the rows are known. */
export interface Choices {
  readonly rows: readonly ({ readonly action: 'keep' | 'remove' } | NewMeaning)[]
  readonly added: readonly { readonly username: string; readonly groups: readonly string[] }[]
  readonly accounts: readonly ('keep' | 'remove')[]
  readonly addedAccounts: readonly string[]
}

interface NewMeaning {
  readonly action: 'change'
  /** What stays as it is when absent. */
  readonly username: string | undefined
  readonly groups: readonly string[] | undefined
}

const groups = fc.array(oddString, { maxLength: 3 })

export const choices: fc.Arbitrary<Choices> = fc.record({
  rows: fc.array(
    fc.oneof(
      fc.record({ action: fc.constantFrom('keep' as const, 'keep' as const, 'remove' as const) }),
      fc.record({
        action: fc.constant('change' as const),
        username: fc.option(oddString, { nil: undefined }),
        groups: fc.option(groups, { nil: undefined }),
      }),
    ),
    { minLength: 1, maxLength: 5 },
  ),
  added: fc.array(fc.record({ username: oddString, groups }), { maxLength: 2 }),
  accounts: fc.array(fc.constantFrom('keep' as const, 'remove' as const), { minLength: 1, maxLength: 3 }),
  addedAccounts: fc.uniqueArray(fc.constantFrom('000000000001', '012345678901', '444455556666'), {
    maxLength: 2,
  }),
})

/** A row by what the authenticator makes of it; groups are a set. */
export type Meaning = readonly [arn: string, username: string, groups: readonly string[], sso: boolean]

export interface EditCase {
  readonly edits: readonly AwsAuthEdit[]
  readonly wanted: {
    readonly mapRoles: readonly Meaning[]
    readonly mapUsers: readonly Meaning[]
    readonly accounts: readonly string[]
  }
}

/** The edits, and what the authenticator must read once they are done. `sso` rows are never changed. */
export function toEdits(awsAuth: AwsAuth, { rows, added, accounts, addedAccounts }: Choices): EditCase {
  const edits: AwsAuthEdit[] = []
  const wanted = { mapRoles: [] as Meaning[], mapUsers: [] as Meaning[] }
  for (const [at, row] of awsAuth.rows.entries()) {
    const choice = rows[at % rows.length]
    if (choice?.action === 'remove') {
      edits.push({ kind: 'remove', row })
    } else if (choice === undefined || !('username' in choice) || row.sso) {
      wanted[row.key].push(meaningOf(row))
    } else {
      const meaning = { username: choice.username ?? row.username, groups: choice.groups ?? row.groups }
      edits.push({ kind: 'change', row, ...meaning })
      wanted[row.key].push(meaningOf({ ...row, ...meaning }))
    }
  }
  for (const [at, meaning] of added.entries()) {
    const key = at % 2 === 0 ? 'mapRoles' : 'mapUsers'
    const arn = `arn:aws:iam::111122223333:${key === 'mapRoles' ? 'role' : 'user'}/new-${at}`
    edits.push({ kind: 'add', key, arn, ...meaning })
    wanted[key].push(meaningOf({ arn, ...meaning }))
  }
  const gone = new Set(awsAuth.accounts.filter((_, at) => accounts[at % accounts.length] === 'remove'))
  for (const account of gone) edits.push({ kind: 'remove-account', account })
  const come = addedAccounts.filter((account) => !awsAuth.accounts.includes(account))
  for (const account of come) edits.push({ kind: 'add-account', account })
  const kept = awsAuth.accounts.filter((account) => !gone.has(account))
  return { edits, wanted: { ...wanted, accounts: [...kept, ...come] } }
}

export function meaningOf(row: Pick<Row, 'arn' | 'username' | 'groups' | 'sso'>): Meaning {
  return [row.arn, row.username, [...new Set(row.groups)].sort(), row.sso ?? false]
}

/** Rows as people, programs and other tools write them, with comments and blank lines between. */
function listOfRows(): fc.Arbitrary<string> {
  const scalar = fc.constantFrom(
    'dev',
    '"dev"',
    "'it''s'",
    'a b',
    'yes',
    '1e3',
    '~',
    '',
    'x:{{SessionName}}',
    '!!str 5',
  )
  const flow = fc
    .array(fc.constantFrom('a', '"b"', "'c'", 'null', '7'), { maxLength: 3 })
    .map((all) => `[${all.join(', ')}]`)
  const block = fc
    .tuple(
      fc.array(fc.constantFrom('a', '"b"', 'c # why', 'd\n# between', 'e'), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('  ', '    '),
    )
    .map(([all, indent]) => all.map((group) => `\n${indent}- ${group.replace('\n', `\n${indent}`)}`).join(''))
  const field = fc.oneof(
    scalar.map((value) => `username: ${value}`),
    scalar.map((value) => `userName: ${value}`),
    flow.map((value) => `groups: ${value}`),
    block.map((value) => `groups:${value}`),
    fc.constantFrom(
      'note: |\n    text\n     more',
      'note: >+\n    text\n\n',
      'syncedBy: tool # why',
      'x: {a: [1, ~]}',
    ),
  )
  const row = fc
    .tuple(
      fc.constantFrom('dev', 'ops', 'DEV', 'node'),
      fc.uniqueArray(field, { maxLength: 3, selector: (text) => text.split(':')[0] }),
    )
    .chain(([name, fields]) =>
      fc.shuffledSubarray([`rolearn: arn:aws:iam::111122223333:role/${name}`, ...fields], {
        minLength: fields.length + 1,
      }),
    )
    .map((lines) => `- ${lines.join('\n  ')}\n`)
  const between = fc.constantFrom(
    '',
    '',
    '\n',
    '# comment\n',
    '\n# about the next\n',
    '- foo\n',
    '  # deeper\n',
  )
  return fc
    .array(fc.tuple(row, between), { maxLength: 5 })
    .chain((rows) =>
      fc.constantFrom('', '\uFEFF', '# head\n', '---\n').map((head) => head + rows.flat().join('')),
    )
}

/** Up to three small damages; most leave YAML of some kind. */
function damages(): fc.Arbitrary<(text: string) => string> {
  const insert = fc.constantFrom(
    ...[
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\t',
      '\r\n',
      '\r',
      '\x85',
      '\u2028',
      '\uFEFF',
      '\0',
      '\x07',
      '# c\n',
      ' # c',
      ',',
    ],
    ...[
      ': ',
      '- ',
      '? ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '[]',
      '&a ',
      '*a',
      '!!str ',
      '!!int ',
      '!!binary ',
      '|',
      '>-',
      '%',
    ],
    ...[
      '---\n',
      '\n...\n',
      '<<: ',
      'null',
      'yes',
      '.nan',
      '99999999999999999999',
      '\\',
      '@',
      '`',
      'é',
      '😀',
      'rolearn: ',
    ],
    ...['k'.repeat(1025), ' '.repeat(513), `#${'c'.repeat(600)}\n`],
  )
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.constantFrom(0, 0, 0, 1, 2),
    insert,
  })
  return fc.array(damage, { maxLength: 3 }).map((all) => (text) => {
    let damaged = text
    for (const { at, cut, insert: piece } of all) {
      const offset = Math.floor(at * damaged.length)
      damaged = damaged.slice(0, offset) + piece + damaged.slice(offset + cut)
    }
    // ConfigMaps travel as UTF-8, which has no lone surrogates.
    return damaged.toWellFormed()
  })
}
