import { describe, expect, test } from '@jest/globals'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { type AwsAuthEdit, editAwsAuth, MAX_DATA_BYTES } from '../../src/aws-auth/edit/encode.ts'
import type { Row } from '../../src/aws-auth/row.ts'

const LIVE = `# managed by hand
- rolearn: arn:aws:iam::111122223333:role/node
  username: system:node:{{EC2PrivateDNSName}}
  groups:
  - system:bootstrappers
  - system:nodes # keep

# the ops team
- rolearn: arn:aws:iam::111122223333:role/ops
  note: hello # why
  username: ops
  groups: [ops, "viewers"]

# ci
- rolearn: arn:aws:iam::111122223333:role/ci # CI
  groups:
    - deploy
    # second
    - view
  username: "ci"
# trailing
`

const DEV = {
  kind: 'add',
  key: 'mapRoles',
  arn: 'arn:aws:iam::111122223333:role/dev',
  username: 'dev:{{SessionName}}',
  groups: ['developers', 'yes'],
} as const

const DEV_TEXT = `- rolearn: arn:aws:iam::111122223333:role/dev
  username: 'dev:{{SessionName}}'
  groups:
    - developers
    - 'yes'
`

function edit(mapRoles: string, make: (rows: readonly Row[]) => readonly AwsAuthEdit[]): string | undefined {
  const edited = editAwsAuth({ mapRoles }, make(decodeAwsAuth({ mapRoles }).rows))
  if (!edited.ok) throw new Error(edited.problems.map(({ message }) => message).join('\n'))
  return edited.data['mapRoles']
}

function row(rows: readonly Row[], index: number): Row {
  const found = rows[index]
  if (found === undefined) throw new Error(`no row ${index}`)
  return found
}

describe('a new row', () => {
  test.each([
    ['goes behind the last one and the comment that touches it', LIVE, LIVE + DEV_TEXT],
    ['begins a key that stands for nothing', "''", DEV_TEXT],
    ['takes the place of an empty list', '# c\n[] # none\n', `# c\n${DEV_TEXT.trimEnd()} # none\n`],
    ['goes below comments', '# nothing yet\n', `# nothing yet\n${DEV_TEXT}`],
    ['takes the place of null', '---\nnull\n---\n- second\n', `---\n${DEV_TEXT}---\n- second\n`],
    [
      'stands in front of a second document',
      '- rolearn: a\n---\n- rolearn: b\n',
      `- rolearn: a\n${DEV_TEXT}---\n- rolearn: b\n`,
    ],
    ['needs no line break at the end', '- rolearn: a', `- rolearn: a\n${DEV_TEXT.trimEnd()}`],
    [
      'has the line breaks of the others',
      '- rolearn: a\r\n',
      `- rolearn: a\r\n${DEV_TEXT.replaceAll('\n', '\r\n')}`,
    ],
    [
      'is indented like the others, and so are its groups',
      '  - rolearn: a\n    groups:\n    - g\n',
      `  - rolearn: a\n    groups:\n    - g\n${DEV_TEXT.replaceAll('    - ', '  - ').replaceAll(/^(?=.)/gm, '  ')}`,
    ],
    [
      'is JSON among JSON',
      '[{"rolearn": "a"}]',
      '[{"rolearn": "a"}, {"rolearn": "arn:aws:iam::111122223333:role/dev", "username": "dev:{{SessionName}}", "groups": ["developers", "yes"]}]',
    ],
    [
      'gets a line of its own where the others have one',
      '[\n  {rolearn: a},\n  {rolearn: b}, # last\n]\n',
      '[\n  {rolearn: a},\n  {rolearn: b},\n  {rolearn: "arn:aws:iam::111122223333:role/dev", username: "dev:{{SessionName}}", groups: ["developers", "yes"]}, # last\n]\n',
    ],
    [
      'stands below the line breaks that the last row keeps',
      '- rolearn: a\n  note: |+\n    x\n\n',
      `- rolearn: a\n  note: |+\n    x\n\n${DEV_TEXT}`,
    ],
    [
      'goes below a blank line only when the comment does not',
      '- rolearn: a\n\n# end\n',
      `- rolearn: a\n${DEV_TEXT}\n# end\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(edit(before, () => [DEV])).toBe(after)
  })

  test('makes the ConfigMap where there is none, users and accounts too', () => {
    const user = { ...DEV, key: 'mapUsers', arn: 'arn:aws:iam::111122223333:user/alice', groups: [] } as const
    expect(editAwsAuth(undefined, [DEV, user, { kind: 'add-account', account: '012345678901' }])).toEqual({
      ok: true,
      data: {
        mapRoles: DEV_TEXT,
        mapUsers:
          "- userarn: arn:aws:iam::111122223333:user/alice\n  username: 'dev:{{SessionName}}'\n  groups: []\n",
        mapAccounts: '- "012345678901"\n',
      },
    })
  })
})

describe('a row that goes', () => {
  test('takes along the comment that can only be about it', () => {
    const after = edit(LIVE, (rows) => [{ kind: 'remove', row: row(rows, 1) }])
    expect(after).toBe(LIVE.replace(/# the ops team\n(?:.+\n)+/, ''))
  })

  test('leaves the comment above the list, which may be about all of it', () => {
    const after = edit(LIVE, (rows) => [{ kind: 'remove', row: row(rows, 0) }])
    expect(after).toMatch(/^# managed by hand\n\n# the ops team\n/)
  })

  test('leaves a comment that may be the title of the rows below', () => {
    const live = '- rolearn: a\n# b and c\n- rolearn: b\n- rolearn: c\n'
    expect(edit(live, (rows) => [{ kind: 'remove', row: row(rows, 1) }])).toBe(
      '- rolearn: a\n# b and c\n- rolearn: c\n',
    )
  })

  test('leaves a row that somebody commented out', () => {
    const live = '- rolearn: a\n\n# - rolearn: old\n#   username: old\n- rolearn: b\n'
    const after = edit(live, (rows) => [{ kind: 'remove', row: row(rows, 1) }])
    expect(after).toBe('- rolearn: a\n\n# - rolearn: old\n#   username: old\n')
  })

  test('leaves a list behind when it was the last one', () => {
    const live = '# head\n- rolearn: a\n  # inside\n# tail\n'
    expect(edit(live, (rows) => [{ kind: 'remove', row: row(rows, 0) }])).toBe('# head\n[]\n# tail\n')
  })

  test('takes its comma along', () => {
    const live = '[{rolearn: a}, # first\n # about b\n {rolearn: b}, {rolearn: c}]'
    const remove = (index: number) => edit(live, (rows) => [{ kind: 'remove', row: row(rows, index) }])
    expect(remove(0)).toBe('[# about b\n {rolearn: b}, {rolearn: c}]')
    expect(remove(2)).toBe('[{rolearn: a}, # first\n # about b\n {rolearn: b}]')
  })
})

describe('a changed row', () => {
  const change = (live: string, index: number, meaning: { username: string; groups: string[] }) =>
    edit(live, (rows) => [{ kind: 'change', row: row(rows, index), ...meaning }])

  test('keeps its unknown fields, its comments and the groups that stay', () => {
    expect(change(LIVE, 2, { username: 'ci-{{SessionName}}', groups: ['view', 'null'] })).toBe(
      LIVE.replace('    - deploy\n', '')
        .replace('    - view\n', "    - view\n    - 'null'\n")
        .replace('"ci"', '"ci-{{SessionName}}"'),
    )
    expect(change(LIVE, 1, { username: 'x: y', groups: ['viewers', 'new'] })).toBe(
      LIVE.replace('username: ops', "username: 'x: y'").replace('[ops, "viewers"]', '["viewers", "new"]'),
    )
  })

  test('can lose all its groups', () => {
    expect(
      change('- rolearn: a\n  groups: # none\n  - b\n  username: u\n', 0, { username: 'u', groups: [] }),
    ).toBe('- rolearn: a\n  groups: [] # none\n  username: u\n')
  })

  test('gets the fields that it did not have', () => {
    expect(change('- rolearn: a # c\n- {rolearn: b}\n', 0, { username: 'u', groups: ['g'] })).toBe(
      '- rolearn: a # c\n  username: u\n  groups: ["g"]\n- {rolearn: b}\n',
    )
    expect(change('- rolearn: a\n- {rolearn: b}\n', 1, { username: 'u', groups: ['g'] })).toBe(
      '- rolearn: a\n- {rolearn: b, username: "u", groups: ["g"]}\n',
    )
  })

  test('gets a value where there was none, or one of the wrong type', () => {
    expect(
      change('- rolearn: a\n  username: # who\n  groups: system:masters\n', 0, {
        username: 'u',
        groups: ['g'],
      }),
    ).toBe('- rolearn: a\n  username: u # who\n  groups: ["g"]\n')
  })

  test('stops sharing groups with another row', () => {
    expect(
      change('- rolearn: a\n  groups: &g [x]\n- rolearn: b\n  groups: *g\n', 1, {
        username: '',
        groups: ['y'],
      }),
    ).toBe('- rolearn: a\n  groups: &g [x]\n- rolearn: b\n  groups: ["y"]\n')
  })

  test('overrides what is merged into it', () => {
    const live = '- &base\n  rolearn: a\n  username: u\n- <<: *base\n  rolearn: b\n'
    expect(change(live, 1, { username: 'v', groups: [] })).toBe(`${live}  username: v\n`)
  })

  test('is written anew when it is an alias or has a key in several spellings, with its unknown fields', () => {
    expect(change('- &a {rolearn: a, note: [1, x]}\n- *a\n', 1, { username: 'u', groups: ['g'] })).toBe(
      '- &a {rolearn: a, note: [1, x]}\n- rolearn: a\n  username: u\n  groups:\n    - g\n  "note": [1, "x"]\n',
    )
    expect(
      change('- rolearn: a\n  username: one\n  Username: two\n- rolearn: b\n', 0, {
        username: 'u',
        groups: [],
      }),
    ).toBe('- rolearn: a\n  username: u\n  groups: []\n- rolearn: b\n')
  })
})

describe('an account', () => {
  test.each([
    ['- 012345678901 # a\n- "444455556666"\n', '- "444455556666"\n- "111122223333"\n'],
    ['[012345678901]\n', '["111122223333"]\n'],
    ['- 012345678901\n- [no account]\n', '- [no account]\n- "111122223333"\n'],
    ['- 012345678901\n- 111122223333\n', '- 111122223333\n'],
    ['', '- "111122223333"\n'],
  ])('goes and comes in %j', (mapAccounts, after) => {
    const edited = editAwsAuth({ mapAccounts }, [
      { kind: 'remove-account', account: '012345678901' },
      { kind: 'add-account', account: '111122223333' },
    ])
    expect(edited).toEqual({ ok: true, data: { mapAccounts: after } })
  })

  test('leaves a list behind when it was the last one', () => {
    const edited = editAwsAuth({ mapAccounts: '- "012345678901"\n' }, [
      { kind: 'remove-account', account: '012345678901' },
    ])
    expect(edited).toEqual({ ok: true, data: { mapAccounts: '[]\n' } })
  })
})

describe('an edit is refused', () => {
  const problems = (data: Readonly<Record<string, string>>, edits: readonly AwsAuthEdit[]) => {
    const edited = editAwsAuth(data, edits)
    return edited.ok ? [] : edited.problems
  }

  test('where the key cannot be read, with the line that breaks it', () => {
    expect(problems({ mapRoles: '- rolearn: a\n  username: @x\n' }, [DEV])).toMatchObject([
      {
        code: 'aws-auth-broken-key',
        severity: 'error',
        found: 'username: @x',
        message: expect.stringContaining('line 2'),
      },
    ])
  })

  test('where another row is made of the one that goes', () => {
    const mapRoles = '- &base\n  rolearn: a\n  username: u\n- <<: *base\n  rolearn: b\n'
    const { rows } = decodeAwsAuth({ mapRoles })
    for (const one of [
      { kind: 'remove', row: row(rows, 0) },
      { kind: 'change', row: row(rows, 0), username: 'v', groups: [] },
    ] as const) {
      expect(problems({ mapRoles }, [one])).toMatchObject([
        { code: 'aws-auth-shared-anchor', message: expect.stringMatching(/line 1 .*&base, and line 4/) },
      ])
    }
    expect(
      problems(
        { mapRoles },
        rows.map((each) => ({ kind: 'remove', row: each })),
      ),
    ).toEqual([])
  })

  test('where the data would not fit into a ConfigMap, with the numbers', () => {
    const other = 'é'.repeat((MAX_DATA_BYTES - 100) / 2)
    expect(problems({ other }, [DEV])).toMatchObject([
      {
        code: 'aws-auth-too-large',
        found: expect.stringMatching(/^10486\d\d bytes$/),
        allowed: '1048576 bytes',
      },
    ])
    expect(problems({ other: other.slice(100) }, [DEV])).toEqual([])
  })

  test('for all keys at once', () => {
    const user = { ...DEV, key: 'mapUsers' } as const
    expect(
      problems({ mapRoles: '@', mapUsers: '@', mapAccounts: '@' }, [
        DEV,
        user,
        { kind: 'add-account', account: '1' },
      ]),
    ).toHaveLength(3)
  })
})
