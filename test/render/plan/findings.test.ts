import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../../src/problem/problem.ts'
import { markdown } from '../../../src/render/document/markdown.ts'
import { findingItems, findingsBlocks, findingsOf } from '../../../src/render/plan/findings.ts'
import { phraseMarkdown } from '../../../src/words/phrase.ts'
import { problem } from '../plans.ts'

const about = {
  pageOf: ({ code, danger }: Pick<Problem, 'code' | 'danger'>) =>
    `https://example.com/${danger?.rule ?? code}`,
}

function linesOf(problems: readonly Problem[], limit = 3, isShort = false): string[] {
  return findingItems(problems, limit, { ...about, isShort }).map(({ phrase }) => phraseMarkdown(phrase))
}

const at = (line: number): Problem['where'] => ({ file: 'access.yaml', line, column: 1 })
const unbound = (line: number, more: Partial<Problem> = {}): Problem =>
  problem({
    code: 'group-without-row',
    message: `Group g${line} has no row.`,
    fix: 'Give it.',
    where: at(line),
    ...more,
  })

test('one finding is its severity, its code with a page, what is wrong, what to do, and where', () => {
  expect(linesOf([unbound(4, { severity: 'warning' })])).toEqual([
    '**warning** [`group-without-row`](https://example.com/group-without-row): Group g4 has no row. Give it. (access.yaml:4)',
  ])
})

test('where it is in no file, the object is told', () => {
  expect(linesOf([unbound(1, { where: { cluster: 'prod', object: 'RoleBinding/shop/x' } })])[0]).toMatch(
    / \(`RoleBinding\/shop\/x`\)$/,
  )
})

describe('several of one code', () => {
  test('are one line, with the advice once and each place', () => {
    expect(linesOf([unbound(1), unbound(2), unbound(3)])).toEqual([
      '**notice** [`group-without-row`](https://example.com/group-without-row) (3): Group g1 has no row. (access.yaml:1) Group g2 has no row. (access.yaml:2) Group g3 has no row. (access.yaml:3) Give it.',
    ])
  })

  test('have each its own advice where that differs', () => {
    expect(linesOf([unbound(1), unbound(2, { fix: 'Remove it.' })])[0]).toMatch(
      /: Group g1 has no row\. Give it\. \(access\.yaml:1\) Group g2 has no row\. Remove it\. \(access\.yaml:2\)$/,
    )
  })

  test('are counted beyond so many', () => {
    const many = Array.from({ length: 40 }, (_, index) => unbound(index + 1))
    const [line = '', ...others] = linesOf(many)
    expect(others).toEqual([])
    expect(line).toContain('(40): Group g1 ')
    expect(line).not.toContain('Group g4 ')
    expect(line).toMatch(/Give it\. And 37 more, in the summary of the run\.$/)
    expect(linesOf(many, 0)[0]).toMatch(/And 39 more, in the summary of the run\.$/)
  })

  test('are in the log of the run, where the summary itself has not all', () => {
    const many = Array.from({ length: 40 }, (_, index) => unbound(index + 1))
    const [item] = findingItems(many, 3, { ...about, isSummary: true })
    expect(phraseMarkdown(item?.phrase ?? [])).toMatch(/And 37 more, in the log of the run\.$/)
  })

  test('are a line for each severity, warnings first', () => {
    const lines = linesOf([unbound(1), unbound(2, { severity: 'warning' }), unbound(3)])
    expect(lines.map((line) => line.split(':')[0]?.split(' ')[0])).toEqual(['**warning**', '**notice**'])
  })
})

test('what to do is left out where it is on the page and in the summary', () => {
  expect(linesOf([unbound(1), unbound(2)], 3, true)).toEqual([
    '**notice** [`group-without-row`](https://example.com/group-without-row) (2): Group g1 has no row. (access.yaml:1) Group g2 has no row. (access.yaml:2)',
  ])
})

test('dangers of one rule are one line, which says once why it is dangerous', () => {
  const danger = (name: string, line: number): Problem =>
    problem({
      code: 'danger',
      severity: 'warning',
      message: `role/${name} would gain exec. Why. Fix.`,
      fix: 'Give less.',
      where: at(line),
      danger: {
        rule: 'exec',
        claim: `role/${name} would gain exec in shop`,
        why: 'It runs commands in pods.',
      },
    })
  expect(linesOf([danger('a', 1), danger('b', 2)])).toEqual([
    '**warning** [`exec`](https://example.com/exec) (2): `role/a` would gain exec in shop (access.yaml:1); `role/b` would gain exec in shop (access.yaml:2). It runs commands in pods. Give less.',
  ])
})

test('the same finding of several clusters is told once', () => {
  const found = ['a', 'b', 'c'].map((cluster) => unbound(4, { where: { ...at(4), cluster } }))
  expect(findingsOf([...found, unbound(5)])).toHaveLength(2)
})

test('they have a heading with how many there are, and without any there is none', () => {
  const blocks = findingsBlocks(
    [unbound(1), unbound(2, { severity: 'warning' })],
    { title: 'Findings of this pull request' },
    about,
  )
  expect(markdown(blocks).split('\n')[0]).toBe('#### Findings of this pull request: 1 warning, 1 notice')
  expect(findingsBlocks([], { title: 'Findings' }, about)).toEqual([])
})
