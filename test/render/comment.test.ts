import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Plan } from '../../src/plan/plan.ts'
import { headOf, invalidHead } from '../../src/plan/shown/head.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { invalidApply, invalidPlan } from '../../src/render/invalid.ts'
import { COMMENT_LIMIT, fits, SUMMARY_LIMIT } from '../../src/render/ladder.ts'
import { recordComment } from '../../src/render/record.ts'
import { validationSummary } from '../../src/render/summary.ts'
import { plansText } from '../../src/render/terminal.ts'
import { foreignNodes } from './foreign.ts'
import { nodesOf, readMarkdown } from './markdown.ts'
import {
  ABOUT,
  binding,
  commentOf,
  group,
  HOSTILE,
  huge,
  MANY_CLUSTERS,
  MASTERS,
  OPTIONS,
  object,
  outcome,
  PLAIN,
  plan,
  problem,
  row,
  summaryOf,
} from './plans.ts'

describe('no text from outside becomes mark-up', () => {
  test.each(commentOf([HOSTILE], OPTIONS).map((text, rung) => ({ rung, text })))(
    'in rung $rung of a plan',
    ({ text }) => {
      expect(foreignNodes(text)).toEqual([])
      expect(text).not.toContain('<!--')
    },
  )

  test.each(['applied', 'partly', 'failed', 'refused', 'nothing-to-do'] as const)(
    'in the record of an apply: %s',
    (status) => {
      const changes = HOSTILE.changes.map(
        (change) => ({ change, result: 'failed', message: HOSTILE.cluster }) as const,
      )
      const text = recordComment([outcome(HOSTILE, status, { changes, problems: HOSTILE.problems })], OPTIONS)
      expect(text.flatMap(foreignNodes)).toEqual([])
    },
  )

  test('in the cells of a table, whatever the names', () => {
    const name = fc.string({ unit: 'binary', maxLength: 20 })
    fc.assert(
      fc.property(name, name, (one, other) => {
        const of = plan([
          row(`user/${one}`, { action: 'add', after: { username: other, groups: [one, other] } }),
          object('add', { after: binding(`ns/${one}`, other, [group(one)]), id: `RoleBinding/ns/${one}` }),
        ])
        const text = commentOf([of], OPTIONS)[1] ?? ''
        expect(foreignNodes(text)).toEqual([])
        const rows = nodesOf(readMarkdown(text)).filter((node) => node.type === 'tableRow')
        expect(rows.map(({ children }) => children.length)).toEqual([3, 3, 3])
      }),
    )
  })

  test('in a terminal: every line is one of ours', () => {
    for (const line of plansText([HOSTILE], PLAIN).split('\n')) {
      expect(line.trimStart()).not.toMatch(/^::|##\[/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })
})

describe('the ladder', () => {
  test('has only rungs that are shorter than the one before, for a large plan', () => {
    const lengths = commentOf([huge(900)], OPTIONS).map((text) => text.length)
    expect(lengths).toEqual([...lengths].sort((one, other) => other - one))
    expect(new Set(lengths.slice(0, 4)).size).toBe(4)
  })

  test.each([
    { changes: 10, shows: '```diff' },
    { changes: 300, shows: '| group `developers` → ClusterRole `view` |' },
    { changes: 900, shows: '| + | 899 RoleBindings | `team-0/' },
    { changes: 3_000, shows: '| RoleBinding | 2,999 | 0 | 0 |' },
  ])('gives $changes changes as much room as there is', ({ changes, shows }) => {
    const text = fits(commentOf([huge(changes)], OPTIONS), COMMENT_LIMIT)
    expect(text).toContain(shows)
    expect(text).toContain('to add, 1 to remove')
    expect(text.length).toBeLessThanOrEqual(60_000)
  })

  test('ends with a rung that holds nothing of variable length below the top, which says that a plan has errors', () => {
    const losses = Array.from({ length: 25 }, (_, index) =>
      row(`role/${'\u202e'.repeat(200)}${index}`, {
        action: 'remove',
        before: { username: '\u202e'.repeat(240), groups: Array<string>(13).fill('\u202e'.repeat(240)) },
        reason: 'unmanaged',
      }),
    )
    const many: Plan[] = Array.from({ length: 4 }, (_, index) => ({
      ...plan(losses, { problems: MASTERS.problems }),
      cluster: `${'\u202e'.repeat(100)}${index}`,
    }))
    const last = commentOf(many, OPTIONS).at(-1) ?? ''
    const top = headMarkdown(headOf(many, ABOUT))
    expect(last.startsWith(`${top}\n\n**Shortened to fit.**`)).toBe(true)
    expect(last.length - top.length).toBeLessThan(1_000)
    expect(last).toContain('4 clusters: 100 to remove, 4 errors')
    expect(last).toContain('**Do not merge:** 4 errors, so nothing would be applied.')
  })

  test('of a summary counts bytes, not characters', () => {
    const wide = plan([row('role/a', { action: 'add', after: { username: '管'.repeat(10), groups: [] } })])
    expect(SUMMARY_LIMIT.measure('管')).toBe(3)
    expect(summaryOf([wide])).toContain('```diff')
    expect(SUMMARY_LIMIT.measure(summaryOf([huge(6_000)]))).toBeLessThan(1_000_000)
  })

  test('of a validation says how many problems are only in the log', () => {
    const problems = Array.from({ length: 9_000 }, () => problem({ message: 'wrong '.repeat(30) }))
    expect(validationSummary(problems, OPTIONS)).toContain('- and 8800 more, in the log')
  })
})

test('a file with thousands of errors has a comment all the same, which says how many', () => {
  const problems = Array.from({ length: 3_000 }, () =>
    problem({ severity: 'error', message: 'wrong '.repeat(30) }),
  )
  for (const ladder of [
    invalidPlan(invalidHead(problems, ABOUT), problems, OPTIONS),
    invalidApply(problems, OPTIONS),
  ]) {
    const text = fits(ladder, COMMENT_LIMIT)
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(text).toContain('is not valid')
    expect(text).toMatch(
      /- and 2,\d{3} errors (not shown here: the log has them all|more, in the log of the run)/,
    )
  }
})

test('a cluster that cannot be read is not said to match', () => {
  const unreadable = MANY_CLUSTERS.filter(({ cluster }) => cluster === 'lab')
  expect(commentOf(unreadable, OPTIONS)[0]).not.toContain('matches')
  expect(plansText(unreadable, PLAIN)).not.toContain('matches')
})

test('equal plans give equal comments', () => {
  expect(commentOf(MANY_CLUSTERS, OPTIONS)).toEqual(commentOf(structuredClone(MANY_CLUSTERS), OPTIONS))
})
