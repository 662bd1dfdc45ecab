import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Plan } from '../../src/plan/plan.ts'
import type { Gain } from '../../src/plan/shown/gain.ts'
import { type Head, invalidHead } from '../../src/plan/shown/head.ts'
import { beyondReview } from '../../src/plan/shown/reviewed-plan.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { type CommentBody, readBody } from '../../src/review/body.ts'
import { composePlan } from '../../src/review/compose.ts'
import { sha } from '../loopback/github-state.ts'
import { gain } from '../render/head/heads.ts'
import { problem } from '../render/plans.ts'
import { rounds } from '../rounds.ts'
import { anyHead, anyText } from './heads.ts'
import { openRepository, type ReviewedRepository } from './reviewed-repository.ts'
import { planAdding } from './shown.ts'

let there: ReviewedRepository
beforeAll(async () => {
  there = await openRepository()
})
afterAll(() => there.loopback.close())

const root = sha('main')
let number = 0

/** What a pull request with this plan showed, and what the apply reads of it. */
async function reviewed(plans: readonly Plan[]): Promise<{
  readonly body: CommentBody & { readonly head: Head; readonly length: number }
  readonly reviews: Awaited<ReturnType<ReviewedRepository['read']>>
}> {
  number += 1
  const pull = there.open(number)
  const before = there.state.branches['main'] ?? root
  const now = plans.map((plan) => ({ ...plan, lastApplied: { commit: before } }))
  const comment = await there.show(pull, now)
  const parts = readBody(comment.body)
  if (parts?.packed === undefined) throw new Error('no record')
  const reviews = await there.read(there.merge(pull), now)
  return { body: { ...parts, head: parts.packed.record.head, length: comment.body.length }, reviews }
}

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `team-${index}-deployer`)
const principal = (index: number): string => `principal arn:aws:iam::111122223333:role/team-${index}-deployer`

/** So many gains that are grave, each of as many subjects, all of them different. */
function graveGains(subjects: number, each: number): Gain[] {
  return Array.from({ length: subjects }, (_, subject) =>
    Array.from({ length: each }, (_, index) =>
      gain({
        subject: principal(subject),
        rule: 'secrets-read',
        level: 'high',
        scope: `namespace-${index}`,
        told: { base: 'none', through: [{ role: 'Role/reader' }] },
      }),
    ),
  ).flat()
}

/** What a line of the caution says of somebody who gains it. */
const WORDS: Readonly<Partial<Record<Gain['rule'], string>>> = {
  'secrets-read': 'Gains read Secrets',
  escalate: 'Gains a way to admin',
}

describe('a plan of 3,000 atoms', () => {
  const plan = planAdding('prod', names(750))

  test('with 300 grave gains of 40 subjects is shown, reviewed and nothing is beyond it', async () => {
    const gains = [
      ...graveGains(40, 7),
      ...Array.from({ length: 20 }, (_, index) => gain({ subject: principal(index), rule: 'escalate' })),
    ]
    expect(gains).toHaveLength(300)
    const { body, reviews } = await reviewed([{ ...plan, gains }])
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.head.merging).toEqual({ kind: 'applies', signed: true })
    const [review] = reviews
    expect(review?.problems).toEqual([])
    expect(beyondReview({ ...plan, gains }, review?.reviewed ?? [])).toEqual({ atoms: [], gains: [] })
    const caution = body.text.split('\n').filter((line) => line.startsWith('> '))
    for (const { subject, scope, rule } of gains) {
      const name = subject.replace(/^.*:/, '')
      const line = caution.find(
        (one) =>
          one.includes(`\`${name}\``) &&
          one.includes(WORDS[rule] ?? 'nothing') &&
          one.includes(scope === '' ? 'in the whole cluster' : `\`${scope}\``),
      )
      expect([subject, scope, line]).toEqual([subject, scope, expect.any(String)])
    }
  })

  test('with 3,000 grave gains of 3,000 subjects is no review, and says both ways out', async () => {
    const gains = Array.from({ length: 3_000 }, (_, index) =>
      gain({ subject: principal(index), scope: `namespace-${index}`, level: 'high' }),
    )
    const { body, reviews } = await reviewed([{ ...plan, gains }])
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.head).toMatchObject({ merging: { kind: 'too-long', grave: 3_000 } })
    expect(body.text).toContain(
      '**Merging** applies nothing, because 3,000 grave grants do not fit into this comment. Split the pull request, or release its plan by its digest',
    )
    expect(body.text).toContain('**Shortened to fit.**')
    expect(body.text).not.toContain('named above')
    const [review] = reviews
    expect(review?.reviewed).toEqual([])
    expect(review?.problems.map(({ code }) => code)).toEqual(['review-applies-nothing'])
    expect(review?.problems[0]?.fix).toMatch(/Split .* confirm-digest/)
  })
})

test('3,000 subjects that gain the same fit, and every one is named', async () => {
  const gains = Array.from({ length: 1_500 }, (_, index) => gain({ subject: principal(index) }))
  const plan = { ...planAdding('prod', ['a']), gains }
  const { body, reviews } = await reviewed([plan])
  expect(body.head.merging.kind).toBe('applies')
  for (const { subject } of gains) expect(body.text).toContain(`\`${subject.replace(/^.*:/, '')}\``)
  expect(beyondReview(plan, reviews[0]?.reviewed ?? [])).toEqual({ atoms: [], gains: [] })
})

describe('a comment is never longer than GitHub takes, and begins with what its record says', () => {
  async function expectToFit(top: Head, plans: readonly Plan[], below: string): Promise<Head> {
    const { packed, body } = await composePlan(there.github, {
      file: top.file,
      commit: 'a'.repeat(40),
      run: '1.1',
      plans,
      head: top,
      top: (about) => ({ ...top, ...about }),
      unsigned: 'allow',
      onUnsigned: () => {},
      text: (head, room) => {
        const text = headMarkdown(head)
        return `${text}\n\n${below.slice(0, Math.max(0, room - text.length - 2))}`
      },
    })
    expect(body.length).toBeLessThanOrEqual(65_536)
    const read = readBody(body)
    const first = headMarkdown(packed.record.head)
    expect(read?.text.slice(0, first.length)).toBe(first)
    expect(read?.packed?.json).toBe(packed.json)
    return packed.record.head
  }

  test('for any top', async () => {
    await fc.assert(
      fc.asyncProperty(anyHead, fc.nat(400), anyText, async (head, times, below) => {
        const clusters = Array.from({ length: times }, () => head.clusters).flat()
        await expectToFit({ ...head, clusters: clusters.slice(0, 600) }, [], below.repeat(3_000))
      }),
      { numRuns: rounds(8), endOnFailure: true },
    )
  })

  test('with errors in hundreds of clusters', async () => {
    const error = (cluster: string): Problem =>
      problem({ severity: 'error', where: { cluster }, message: `${cluster} ${'wrong '.repeat(100)}` })
    const plans = Array.from({ length: 200 }, (_, index) => {
      const cluster = `cluster-${index}`
      return { ...planAdding(cluster, ['a']), problems: Array.from({ length: 20 }, () => error(cluster)) }
    })
    number += 1
    const comment = await there.show(there.open(number), plans)
    expect(comment.body.length).toBeLessThanOrEqual(65_536)
    expect(comment.body).toContain('### EKS access plan · 200 clusters: will not be applied, 4,000 errors\n')
    expect(comment.body).toContain(
      '**Do not merge:** nothing is applied to 200 clusters until all 4,000 errors are fixed',
    )
    expect(comment.body).toContain('> - **Errors:** 4,000, in the log of the run')
  })

  test('with errors in each of hundreds of clusters but one', async () => {
    const plans = Array.from({ length: 200 }, (_, index) => {
      const cluster = `cluster-${index}`
      const problems = index === 0 ? [] : [problem({ severity: 'error', message: 'wrong '.repeat(100) })]
      return { ...planAdding(cluster, ['a']), problems }
    })
    number += 1
    const { body } = await there.show(there.open(number), plans)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toContain('### EKS access plan · 200 clusters: 200 to add, 199 errors in 199 clusters\n')
    expect(body).toContain('**Merging** applies nothing, because the plan does not fit into this comment.')
    expect(body).toContain('> - **Errors:** 199, in the log of the run\n')
  })

  test('where hundreds of clusters could not be read', async () => {
    const plans = Array.from({ length: 400 }, (_, index) => ({
      ...planAdding(`cluster-${index}`, ['a']),
      unread: true as const,
      problems: [problem({ severity: 'error', message: 'no answer '.repeat(30) })],
    }))
    number += 1
    const { body } = await there.show(there.open(number), plans)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toContain('**Do not merge:** there is no plan for 400 clusters.')
    expect(body).toContain('> - **Not planned:** 400 clusters, each with its reason in the log of the run\n')
  })

  const fleet = Array.from({ length: 600 }, (_, index) => planAdding(`cluster-${index}`, ['a']))

  test('for the first apply of a set to hundreds of clusters, which is told once', async () => {
    number += 1
    const { body } = await there.show(there.open(number), fleet)
    expect(body).toContain('**Merging** applies these 600 changes to 600 clusters.')
    expect(body.split('\n').filter((line) => line.includes('**gains'))).toHaveLength(1)
  })

  test('where each of hundreds of clusters is another one than before', async () => {
    const moved = (cluster: string): Plan['policy'][number] => ({
      kind: 'target',
      cluster,
      facts: [{ fact: 'context', before: 'old'.repeat(40), after: 'new'.repeat(40) }],
      loosens: true,
    })
    const plans = fleet.map((plan) => ({ ...plan, policy: [moved(plan.cluster)] }))
    number += 1
    const { body } = await there.show(there.open(number), plans)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toContain('because the plan does not fit into this comment. Split the pull request')
    expect(body).not.toContain('named above')
  })

  test('with thousands of errors in the file', async () => {
    const errors = Array.from({ length: 3_000 }, () =>
      problem({ severity: 'error', message: '\u202e'.repeat(5_000), fix: '\u202e'.repeat(5_000) }),
    )
    const head = invalidHead(errors, {
      file: 'access.yaml',
      docs: 'https://example.com',
      merging: { kind: 'gate' },
    })
    const shown = await expectToFit(head, [], 'x'.repeat(99_999))
    expect(headMarkdown(shown)).toContain('access.yaml is not valid: 3,000 errors')
  })
})
