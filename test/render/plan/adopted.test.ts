import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/plan/change/change.ts'
import type { Kept } from '../../../src/plan/effect/effect.ts'
import { markdown } from '../../../src/render/document/markdown.ts'
import { adoptedBlocks, adoptedBy } from '../../../src/render/plan/adopted.ts'
import { binding, group, marked, object, plan, row } from '../plans.ts'

const HOME = '111122223333'
const arn = (name: string): string => `arn:aws:iam::${HOME}:${name}`

function adoptedRow(name: string): Change {
  return { kind: 'ownership', action: 'adopt', principal: arn(name) }
}

function adoptedBinding(path: string): Change {
  const there = binding(path, 'view', [group('viewers')])
  return object('change', { adopted: true, before: there, after: marked(there) })
}

function told(
  changes: readonly Change[],
  names = 10,
  held: readonly (readonly [string, Kept])[] = [],
): string {
  return markdown(adoptedBlocks(adoptedBy({ changes, held: new Map(held) }, HOME), HOME, names))
}

/** The lines of the list in the fold. */
function listOf(changes: readonly Change[], names?: number): string[] {
  return told(changes, names)
    .split('\n')
    .filter((line) => line.startsWith('- '))
}

test('it is one fold, whose summary counts what is in it, rows first', () => {
  const changes = [adoptedBinding('shop/a'), adoptedRow('role/b'), adoptedRow('user/a')]
  expect(told(changes)).toMatch(
    /^<details><summary>Adopted as they are: 2 rows, 1 RoleBinding<\/summary>\n\nObjects get a label with their owner; rows do not change\.\n\n- /,
  )
})

test('what changes with it is told elsewhere, and without anything to adopt nothing is told', () => {
  const before = binding('shop/a', 'view', [])
  const changed = object('change', { adopted: true, before, after: marked(binding('shop/a', 'edit', [])) })
  const added = row('user/c', { action: 'add', after: { username: 'c', groups: [] } })
  expect(adoptedBy(plan([changed, added]), HOME).changes).toEqual([])
  expect(told([changed, added])).toBe('')
})

describe('admins among the rows', () => {
  const kept = (power: 'admin' | 'write', ...scopes: readonly string[]): Kept => ({
    scopes,
    held: { power, parts: [] },
  })
  const changes = ['role/z', 'role/a', 'role/in-shop', 'role/writer'].map(adoptedRow)
  const held = [
    [arn('role/z'), kept('admin', '')],
    [arn('role/a'), kept('admin', '')],
    [arn('role/in-shop'), kept('admin', 'shop')],
    [arn('role/writer'), kept('write', '')],
  ] as const

  test('are named, in the fold and where nothing else is', () => {
    for (const names of [10, 1, 0])
      expect(told(changes, names, held)).toContain('**Admin** among the rows: `role/a`, `role/z`.')
  })

  test('are all named, however many', () => {
    const many = Array.from({ length: 50 }, (_, index) => `role/admin-${index}`)
    const all = many.map((name) => [arn(name), kept('admin', '')] as const)
    const text = told(many.map(adoptedRow), 0, all)
    for (const name of many) expect(text).toContain(`\`${name}\``)
    expect(text).not.toContain('<details>')
  })
})

describe('objects of the same name in several namespaces', () => {
  test('are named with each namespace where these are few', () => {
    expect(listOf(['blog/ci', 'shop/ci', 'shop/dev'].map(adoptedBinding))).toEqual([
      '- 3 RoleBindings `blog/ci`, `shop/ci`, `shop/dev`',
    ])
  })

  test('are named once where these are many, together with all that are in the same', () => {
    const spaces = ['a', 'b', 'c', 'd', 'e']
    const changes = spaces.flatMap((space) => [`${space}/ci`, `${space}/dev`].map(adoptedBinding))
    expect(listOf([...changes, adoptedBinding('a/only')])).toEqual([
      '- 10 RoleBindings `ci`, `dev`, in each of `a`, `b`, `c`, `d`, `e`',
      '- 1 RoleBinding `a/only`',
    ])
  })
})

test('more names than there is room for are counted', () => {
  const changes = Array.from({ length: 15 }, (_, index) =>
    adoptedRow(`role/r${String(index).padStart(2, '0')}`),
  )
  expect(listOf(changes, 10)).toEqual([
    `- 15 rows ${Array.from({ length: 10 }, (_, index) => `\`role/r0${index}\``).join(', ')} and 5 more`,
  ])
})
