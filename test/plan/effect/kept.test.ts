import { describe, expect, test } from '@jest/globals'
import type { Kept } from '../../../src/plan/effect/effect.ts'
import { type Bound, holding } from './holding.ts'

/** What `role/a` keeps that has these before, and those after. */
function kept(before: readonly Bound[], after: readonly Bound[]): string | undefined {
  const { effects } = holding(before, after)
  const [effect] = effects?.access ?? []
  return effect?.keeps === undefined ? undefined : text(effect.keeps)
}

function text({ held, scopes }: Kept): string {
  return `${held.power} in ${scopes.map((scope) => scope || 'everywhere').join()}`
}

describe('who loses something keeps', () => {
  test.each<[string, readonly Bound[], readonly Bound[], string | undefined]>([
    [
      'the most that is left',
      [['admin'], ['view', 'shop'], ['edit', 'blog']],
      [
        ['view', 'shop'],
        ['edit', 'blog'],
      ],
      'write in blog',
    ],
    [
      'nothing that is told, where another binding has all of what is removed',
      [['cluster-admin'], ['view', 'shop']],
      [['cluster-admin']],
      undefined,
    ],
    [
      'read in each place',
      [
        ['edit', 'shop'],
        ['view', 'blog'],
        ['view', 'lab'],
      ],
      [
        ['view', 'blog'],
        ['view', 'lab'],
      ],
      'read in blog,lab',
    ],
    ['nothing that is told, where all is lost', [['edit', 'shop']], [], undefined],
    [
      'nothing that is told, where nothing is lost',
      [['view', 'shop']],
      [
        ['view', 'shop'],
        ['edit', 'blog'],
      ],
      undefined,
    ],
    ['what it gains in its place', [['edit', 'shop']], [['view', 'blog']], 'read in blog'],
  ])('%s', (_, before, after, expected) => {
    expect(kept(before, after)).toBe(expected)
  })
})
