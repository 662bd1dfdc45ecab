import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/plan/change/change.ts'
import type { ChangeOutcome } from '../../../src/plan/outcome.ts'
import type { Item } from '../../../src/render/document/block.ts'
import { changeItem, changeLines, countItems, groupedItems } from '../../../src/render/plan/change-lines.ts'
import type { Tense } from '../../../src/render/plan/who/tense.ts'
import { phraseMarkdown } from '../../../src/words/phrase.ts'
import { binding, group, marked, object, row } from '../plans.ts'

const HOME = '111122223333'
const alice = { username: 'alice', groups: ['devs'] }
const there = binding('shop/devs', 'view', [group('devs')])

function text({ mark, phrase }: Item): string {
  return `${mark} ${phraseMarkdown(phrase)}`
}

function lineOf(change: Change, tense: Tense = 'plan', results?: readonly ChangeOutcome[]): string {
  return changeLines([change], HOME, results)
    .map((line) => text(changeItem(line, tense, {})))
    .join()
}

test.each<[Change, string, string]>([
  [row('user/alice', { action: 'add', after: alice }), '+ **add**', 'added'],
  [row('user/alice', { action: 'remove', before: alice }), '- **remove**', 'removed'],
  [row('user/alice', { before: alice, after: { ...alice, groups: [] } }), '~ **change**', 'changed'],
  [object('replace', { before: there, after: binding('shop/devs', 'edit', []) }), '~ **change**', 'changed'],
  [
    object('change', { adopted: true, before: there, after: marked(binding('shop/devs', 'view', [])) }),
    '~ **adopt and change**',
    'adopted and changed',
  ],
])('%#: a change begins with what is done, and in a record with what was done', (change, plan, record) => {
  expect(lineOf(change).startsWith(`${plan} `)).toBe(true)
  expect(lineOf(change, 'would').startsWith(`${plan} `)).toBe(true)
  expect(lineOf(change, 'record').slice(2).startsWith(`**${record}** `)).toBe(true)
})

test('it has the name, what is there, and where that is asked for', () => {
  const where = { file: 'access.yaml', line: 14, column: 3 }
  const change = row('user/alice', { before: alice, after: { ...alice, groups: ['ops'] }, where })
  expect(lineOf(change)).toBe('~ **change** row `user/alice`: groups `devs` → `ops` (access.yaml:14)')
  expect(lineOf({ ...change, arn: 'arn:aws:iam::444455556666:user/alice' })).toContain(
    'row `arn:aws:iam::444455556666:user/alice`: ',
  )
})

test.each<[ChangeOutcome['result'], string]>([
  ['applied', '+ **applied** add row `user/alice`: group `devs`'],
  ['partly', '+ **partly applied** add row `user/alice`: group `devs`'],
  ['failed', '+ **failed** add row `user/alice`: group `devs`'],
  ['taken-back', '+ **rolled back** add row `user/alice`: group `devs`'],
  ['not-tried', '+ **not applied** add row `user/alice`: group `devs`'],
])('of an apply that did not do all it says what became of it: %s', (result, line) => {
  const change = row('user/alice', { action: 'add', after: alice })
  expect(lineOf(change, 'record', [{ change, result }])).toBe(line)
  expect(lineOf(change, 'record', [{ change, result, message: 'no *answer*.' }])).toBe(
    `${line}: no \\*answer\\*.`,
  )
})

/** So many bindings, of three roles, and some rows. */
function many(bindings: number, rows: number): readonly Change[] {
  return [
    ...Array.from({ length: rows }, (_, index) => row(`user/u${index}`, { action: 'add', after: alice })),
    ...Array.from({ length: bindings }, (_, index) =>
      object('add', {
        after: binding(`team-${index % 7}/b${index}`, ['view', 'view', 'edit', 'ops'][index % 4] ?? '', [
          group('devs'),
        ]),
      }),
    ),
  ]
}

describe('changes of one kind', () => {
  const lines = (changes: readonly Change[]) => changeLines(changes, HOME)

  test('are a line each up to ten', () => {
    expect(groupedItems(lines(many(10, 3)), 'plan', {})).toHaveLength(13)
  })

  test('are counted above ten, by role and with how many namespaces, and no other loses its line', () => {
    expect(groupedItems(lines(many(1_200, 2)), 'plan', {}).map(text)).toEqual([
      '+ **add** row `user/u0`: group `devs`',
      '+ **add** row `user/u1`: group `devs`',
      '+ **add** 1,200 RoleBindings in 7 namespaces: 600 to ClusterRole `view`, 300 to ClusterRole `edit`, 300 to ClusterRole `ops`',
    ])
  })

  test('are all counted in the shortest form', () => {
    expect(countItems(lines(many(4, 1)), 'record').map(text)).toEqual([
      '+ **added** 1 row',
      '+ **added** 4 RoleBindings in 4 namespaces: 2 to ClusterRole `view`, 1 to ClusterRole `edit`, 1 to ClusterRole `ops`',
    ])
  })

  test('are counted by what became of them', () => {
    const changes = many(30, 0)
    const results = changes.map(
      (change, index): ChangeOutcome => ({ change, result: index < 12 ? 'applied' : 'not-tried' }),
    )
    expect(
      groupedItems(changeLines(changes, HOME, results), 'record', {}).map((one) => text(one).split(':')[0]),
    ).toEqual([
      '+ **applied** add 12 RoleBindings in 7 namespaces',
      '+ **not applied** add 18 RoleBindings in 7 namespaces',
    ])
  })

  test('name five roles at most, those of most bindings first', () => {
    const changes = Array.from({ length: 28 }, (_, index) => {
      const role = Math.floor((Math.sqrt(8 * index + 1) - 1) / 2)
      return object('add', { after: binding(`shop/b${index}`, `r${role}`, []) })
    })
    expect(countItems(lines(changes), 'plan').map(text)).toEqual([
      '+ **add** 28 RoleBindings in 1 namespace: 7 to ClusterRole `r6`, 6 to ClusterRole `r5`, 5 to ClusterRole `r4`, 4 to ClusterRole `r3`, 3 to ClusterRole `r2`, 3 to others',
    ])
  })
})
