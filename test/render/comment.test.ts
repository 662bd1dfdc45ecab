import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Plan } from '../../src/plan/plan.ts'
import { headOf, invalidHead } from '../../src/plan/shown/head.ts'
import { withoutGains } from '../../src/plan/shown/short-head.ts'
import { planBody } from '../../src/render/comment.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { invalidApplyParts, invalidParts } from '../../src/render/invalid.ts'
import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../../src/render/limits.ts'
import { plansText } from '../../src/render/screen/plans.ts'
import { validationSummary } from '../../src/render/summary.ts'
import { HOSTILE_EFFECTS } from './effect-plans.ts'
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
  partsText,
  plan,
  problem,
  recordOf,
  row,
  summaryOf,
} from './plans.ts'

/** From everything to nothing but the top. */
const SIZES = [1_000_000, 60_000, 30_000, 15_000, 8_000, 0]

function commentIn(size: number, ...plans: readonly Plan[]): string {
  return commentOf(plans, OPTIONS, { ...COMMENT_LIMIT, size })
}

describe('no text from outside becomes mark-up', () => {
  test.each(SIZES)('in a plan that has room for %i characters', (size) => {
    for (const hostile of [HOSTILE, HOSTILE_EFFECTS]) {
      const text = commentIn(size, hostile)
      expect(foreignNodes(text)).toEqual([])
      expect(text).not.toContain('<!--')
    }
  })

  test('in the summary of a plan', () => {
    expect(foreignNodes(summaryOf([HOSTILE_EFFECTS, HOSTILE]))).toEqual([])
  })

  test.each(['applied', 'partly', 'failed', 'refused', 'superseded', 'nothing-to-do'] as const)(
    'in the record of an apply: %s',
    (status) => {
      const changes = HOSTILE.changes.map(
        (change) => ({ change, result: 'failed', message: HOSTILE.cluster }) as const,
      )
      const one = outcome(HOSTILE_EFFECTS, status, { changes, problems: HOSTILE.problems })
      for (const outcomes of [[one], [one, outcome(HOSTILE, 'applied')]])
        expect(foreignNodes(recordOf(outcomes, OPTIONS))).toEqual([])
    },
  )

  test('in the line of a change, whatever the names', () => {
    const name = fc.string({ unit: 'binary', maxLength: 20 })
    fc.assert(
      fc.property(name, name, (one, other) => {
        const of = plan([
          row(`user/${one}`, { action: 'add', after: { username: other, groups: [one, other] } }),
          object('add', { after: binding(`ns/${one}`, other, [group(one)]), id: `RoleBinding/ns/${one}` }),
        ])
        const text = commentOf([of], OPTIONS)
        expect(foreignNodes(text)).toEqual([])
        const items = nodesOf(readMarkdown(text)).filter((node) => node.type === 'listItem')
        expect(items).toHaveLength(2)
      }),
    )
  })

  test('in a terminal: every line is one of ours', () => {
    for (const line of plansText([HOSTILE, HOSTILE_EFFECTS], PLAIN).split('\n')) {
      expect(line.trimStart()).not.toMatch(/^::|##\[/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })
})

describe('a comment that is too long', () => {
  test('is the shorter the less room there is, and says that it is not everything', () => {
    const whole = commentIn(1_000_000, huge(900))
    const texts = SIZES.map((size) => commentIn(size, huge(900)))
    const lengths = texts.map(({ length }) => length)
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one))
    for (const text of texts)
      expect([text === whole, text.includes('**Shortened to fit.**')]).toContainEqual(text === whole)
    expect(whole).not.toContain('Shortened')
    expect(texts.at(-1)).toContain('**Shortened to fit.**')
  })

  test.each([
    {
      changes: 10,
      shows: '**add** RoleBinding `team-8/eks-access:developers:view`: group `developers`',
      yaml: true,
    },
    {
      changes: 100,
      shows: '**add** 99 RoleBindings in 99 namespaces: 99 to ClusterRole `view`',
      yaml: true,
    },
    {
      changes: 3_000,
      shows: '**add** 2,999 RoleBindings in 2,999 namespaces: 2,999 to ClusterRole `view`',
      yaml: false,
    },
  ])('has as much of $changes changes as there is room for', ({ changes, shows, yaml }) => {
    const text = commentOf([huge(changes)], OPTIONS)
    expect(text).toContain(shows)
    expect(text).toContain('**remove** ')
    expect(text).toContain('to add, 1 to remove')
    expect(text.includes('```diff')).toBe(yaml)
    expect(text.includes('**Shortened to fit.**')).toBe(!yaml)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.size)
  })

  test('has little below the top in the end, whatever the names and however many clusters have errors', () => {
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
    const text = commentIn(0, ...many)
    const top = headMarkdown(headOf(many, ABOUT))
    expect(text.startsWith(`${top}\n\n**Shortened to fit.**`)).toBe(true)
    expect(text.length - top.length).toBeLessThan(1_500)
    expect(text).toContain('### EKS access plan · 4 clusters: will not be applied, 4 errors')
  })

  test('is a summary where bytes are counted, and not characters', () => {
    const wide = plan([row('role/a', { action: 'add', after: { username: '管'.repeat(10), groups: [] } })])
    expect(SUMMARY_LIMIT.measure('管')).toBe(3)
    expect(summaryOf([wide])).toContain('```diff')
    expect(SUMMARY_LIMIT.measure(summaryOf([huge(6_000)]))).toBeLessThan(SUMMARY_LIMIT.size)
  })

  test('is a validation that says how many problems it does not list', () => {
    const problems = Array.from({ length: 9_000 }, (_, index) =>
      problem({ message: `${'wrong '.repeat(30)}${index}.` }),
    )
    const text = validationSummary(problems, OPTIONS)
    expect(text).toContain('And 8,800 more, in the log of the run.')
    expect(SUMMARY_LIMIT.measure(text)).toBeLessThan(SUMMARY_LIMIT.size)
  })
})

describe('a file with thousands of errors has a comment all the same, which says how many', () => {
  const problems = Array.from({ length: 3_000 }, () =>
    problem({ severity: 'error', message: 'wrong '.repeat(30) }),
  )

  test('for the plan', () => {
    const head = invalidHead(problems, ABOUT)
    const top = headMarkdown(head)
    const size = COMMENT_LIMIT.size - top.length
    const text = partsText(invalidParts(head, problems, OPTIONS), OPTIONS, { ...COMMENT_LIMIT, size })
    expect(top).toContain('access.yaml is not valid: 3,000 errors')
    expect(top).toContain('> - and 2,980 errors more, in the log of the run')
    expect(text.length).toBeLessThanOrEqual(size)
  })

  test('for the apply', () => {
    const text = partsText(invalidApplyParts(problems, OPTIONS), OPTIONS)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.size)
    expect(text).toContain('access.yaml is not valid: nothing was applied')
    expect(text).toContain('> - and 2,990 errors more, in the log of the run')
  })
})

test('a cluster that cannot be read is not said to have what the file says', () => {
  const unreadable = MANY_CLUSTERS.filter(({ cluster }) => cluster === 'lab')
  expect(unreadable).toHaveLength(1)
  for (const text of [commentOf(unreadable, OPTIONS), plansText(unreadable, PLAIN)])
    expect(text).not.toMatch(/already ha|No changes|says/)
})

test('where grave grants have no room at all, nobody is said to be named above', () => {
  const head = withoutGains(headOf([huge(900)], ABOUT))
  const text = planBody(head, [huge(900)], OPTIONS, { ...COMMENT_LIMIT, size: 5_000 })
  expect(text).toMatch(/^\*\*Shortened to fit\.\*\* \[The run's summary\]/)
})

test('equal plans give equal comments', () => {
  expect(commentOf(MANY_CLUSTERS, OPTIONS)).toEqual(commentOf(structuredClone(MANY_CLUSTERS), OPTIONS))
})
