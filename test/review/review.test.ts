import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/github/port.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { beyondReview } from '../../src/plan/shown/reviewed-plan.ts'
import { HEAD_FORMAT } from '../../src/render/head/head.ts'
import { readBody, writeBody } from '../../src/review/body.ts'
import { writeRecord } from '../../src/review/record.ts'
import { writeResult } from '../../src/review/result-comment.ts'
import { badGateway } from '../loopback/github-faults.ts'
import {
  addComment,
  addReview,
  type CommentState,
  editComment,
  RUN_TOKEN,
  sha,
  WORKFLOW,
  workflowRun,
} from '../loopback/github-state.ts'
import { type MergeStyle, pushDirectly } from '../scenario/event.ts'
import { openRepository, type ReviewedRepository } from './reviewed-repository.ts'
import { planAdding } from './shown.ts'

let there: ReviewedRepository
beforeEach(async () => {
  there = await openRepository()
})
afterEach(() => there.loopback.close())

const root = sha('main')
const plan = planAdding('prod', ['console'])
const NOTHING = { atoms: [], gains: [] }
const STYLES: MergeStyle[] = ['merge', 'squash', 'rebase']

function since(applied: string | undefined, of: Plan = plan): Plan {
  return { ...of, lastApplied: applied === undefined ? {} : { commit: applied } }
}

function codes(review: { readonly problems: readonly { readonly code: string }[] }): string[] {
  return review.problems.map(({ code }) => code)
}

describe.each(STYLES)('a pull request that was merged by %s', (style) => {
  test.each([
    ['the ledger knows the commit before', root],
    ['nothing was applied yet', undefined],
  ])('is what was reviewed, where %s', async (_words, applied) => {
    const pull = there.open(3, 4)
    await there.show(pull, [since(applied)])
    const review = await there.readOne(there.merge(pull, style), since(applied))
    expect(review).toMatchObject({ cluster: 'prod', standing: 'current', pulls: [3], problems: [] })
    expect(beyondReview(plan, review.reviewed)).toEqual(NOTHING)
  })

  test('is found again by a re-run of the run that applied it', async () => {
    const pull = there.open(3, 2)
    await there.show(pull, [since(root)])
    const tip = there.merge(pull, style)
    expect(await there.readOne(tip, since(tip))).toMatchObject({
      standing: 'current',
      pulls: [3],
      problems: [],
    })
  })

  test('counts with the two before it whose runs GitHub dropped', async () => {
    const plans = ['a', 'b', 'c'].map((name) => since(root, planAdding('prod', [name])))
    const pulls = plans.map((_, index) => there.open(index + 1, 2))
    for (const [index, pull] of pulls.entries()) await there.show(pull, plans.slice(index, index + 1))
    const tips = pulls.map((pull) => there.merge(pull, style))
    const all = since(root, planAdding('prod', ['a', 'b', 'c']))
    const last = await there.readOne(tips[2] ?? '', all)
    expect(last).toMatchObject({ pulls: [3, 2, 1], problems: [] })
    expect(beyondReview(all, last.reviewed)).toEqual(NOTHING)
    // Two behind: only what came after the first.
    const behind = await there.readOne(tips[2] ?? '', { ...all, lastApplied: { commit: tips[0] ?? '' } })
    expect(behind.pulls).toEqual([3, 2])
    expect(beyondReview(all, behind.reviewed).atoms.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['row/arn:aws:iam::111122223333:role/a']),
    )
  })

  test('is superseded when a later one has been applied', async () => {
    const tips = [1, 2].map((number) => there.merge(there.open(number), style))
    expect(await there.readOne(tips[0] ?? '', since(tips[1]))).toEqual({
      cluster: 'prod',
      standing: 'superseded',
      reviewed: [],
      pulls: [],
      problems: [],
    })
  })
})

describe('a commit that has begun to be applied, and is not known to be finished', () => {
  const halfDone = (begun: string, applied: string | undefined = root): Plan => {
    const commit = applied === undefined ? {} : { commit: applied }
    return { ...plan, lastApplied: { ...commit, begun: { commit: begun } } }
  }

  test.each([
    ['another was applied before', root],
    ['none was applied before', undefined],
  ])('supersedes the older ones, where %s', async (_words, applied) => {
    const tips = [1, 2].map((number) => there.merge(there.open(number)))
    const review = await there.readOne(tips[0] ?? '', halfDone(tips[1] ?? '', applied))
    expect(review).toEqual({
      cluster: 'prod',
      standing: 'superseded',
      reviewed: [],
      pulls: [],
      problems: [],
    })
  })

  test('is current when it is run again, with what it brought', async () => {
    const pull = there.open(3)
    await there.show(pull, [since(root)])
    const tip = there.merge(pull)
    const review = await there.readOne(tip, halfDone(tip))
    expect(review).toMatchObject({ standing: 'current', pulls: [3], problems: [] })
  })

  test('leaves what it brought to the next one', async () => {
    const pulls = [1, 2].map((number) => there.open(number))
    for (const pull of pulls) await there.show(pull, [since(root)])
    const tips = pulls.map((pull) => there.merge(pull))
    const review = await there.readOne(tips[1] ?? '', {
      ...halfDone(tips[0] ?? ''),
      changes: planAdding('prod', ['somebody-else']).changes,
    })
    expect(review).toMatchObject({ standing: 'current', pulls: [2, 1] })
  })

  test('is not a part of the history where it stands beside it', async () => {
    const tip = there.merge(there.open(1))
    there.state.commits['beside'] = [root]
    const review = await there.readOne(tip, halfDone('beside'))
    expect(review).toMatchObject({ standing: 'diverged', reviewed: [], pulls: [] })
    expect(review.problems).toMatchObject([
      {
        code: 'history-diverged',
        message: expect.stringContaining('which has begun to be applied to prod,'),
      },
    ])
  })
})

describe('the history', () => {
  test('of a commit beside the one that was applied is diverged', async () => {
    const tip = there.merge(there.open(1))
    there.state.commits['beside'] = [root]
    const review = await there.readOne(tip, since('beside'))
    expect(review).toMatchObject({ standing: 'diverged', reviewed: [], pulls: [] })
    expect(codes(review)).toEqual(['history-diverged'])
    expect(review.problems[0]).toMatchObject({ severity: 'error', where: { cluster: 'prod' } })
  })

  test.each([
    ['that GitHub does not know', () => sha('rewritten')],
    [
      'that the token may not see',
      () => {
        there.state.identities[RUN_TOKEN] = { ...workflowRun, contents: 'none' }
        return root
      },
    ],
  ])(
    'from an applied commit %s is diverged, and says which right may be missing',
    async (_words, applied) => {
      const review = await there.readOne(there.merge(there.open(1)), since(applied()))
      expect(review.standing).toBe('diverged')
      expect(review.problems[0]?.fix).toContain('`contents: read`')
    },
  )

  test.each([
    ['a new branch', '0'.repeat(40)],
    ['a forced push', sha('gone')],
  ])('of %s without a ledger is its last commit', async (_words, before) => {
    const pull = there.open(1)
    await there.show(pull, [since(undefined)])
    const tip = there.merge(pull)
    const push = { before, after: tip, branch: 'main' }
    expect(await there.readOne(tip, since(undefined), { push })).toMatchObject({ pulls: [1], problems: [] })
  })

  test('of a direct push has no pull request', async () => {
    const tip = pushDirectly(there.state, [sha('direct')])
    const review = await there.readOne(tip, since(root))
    expect(review).toMatchObject({ standing: 'current', reviewed: [], pulls: [] })
    expect(codes(review)).toEqual(['no-pull-request'])
  })

  test('of 300 commits is walked to its end, where they do not cover the plan', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    there.merge(pull)
    const tip = pushDirectly(
      there.state,
      Array.from({ length: 300 }, (_, index) => sha(`direct ${index}`)),
    )
    const review = await there.readOne(tip, since(root))
    expect(review).toMatchObject({ pulls: [1], problems: [] })
    expect(beyondReview(plan, review.reviewed)).toEqual(NOTHING)
    // Three more for each of the ten newest, which GitHub may not have connected yet.
    expect(asked(/\/pulls$/)).toBeLessThanOrEqual(302 + 20)
  })

  test('of 300 commits is not walked further than the plan needs', async () => {
    pushDirectly(
      there.state,
      Array.from({ length: 300 }, (_, index) => sha(`direct ${index}`)),
    )
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    const tip = there.merge(pull, 'squash')
    expect((await there.readOne(tip, since(root))).problems).toEqual([])
    expect(asked(/\/pulls$/)).toBeLessThanOrEqual(30)
  })

  test('is asked once for several clusters', async () => {
    const plans = ['prod', 'stage', 'test'].map((name) => since(root, planAdding(name, ['console'])))
    const pull = there.open(1)
    await there.show(pull, plans)
    const tip = there.merge(pull)
    there.loopback.requests.length = 0
    const reviews = await there.read(tip, plans)
    expect(reviews.map(({ cluster, reviewed }) => [cluster, reviewed.length])).toEqual([
      ['prod', 1],
      ['stage', 1],
      ['test', 1],
    ])
    // The history, and the base of the run that planned.
    expect(asked(/compare/)).toBe(2)
    expect(asked(/issues\/1\/comments/)).toBe(1)
    for (const [index, one] of plans.entries())
      expect(beyondReview(one, reviews[index]?.reviewed ?? [])).toEqual(NOTHING)
  })

  test('is each cluster’s own', async () => {
    const first = there.open(1)
    const plans = ['prod', 'stage'].map((name) => since(root, planAdding(name, ['console'])))
    await there.show(first, plans)
    const one = there.merge(first)
    const two = there.merge(there.open(2))
    const [prod, stage] = await there.read(two, [
      since(one, planAdding('prod', ['console'])),
      since(root, planAdding('stage', ['console'])),
    ])
    expect([prod?.pulls, stage?.pulls]).toEqual([[2], [2, 1]])
    expect(prod?.reviewed).toEqual([])
  })
})

describe('a plan counts', () => {
  test.each<[string, string[], Spoil]>([
    ['as it is', [], () => {}],
    ['not without a comment', ['review-missing'], () => there.state.comments.splice(0)],
    [
      'not without a record in it',
      ['review-tampered'],
      (comment) => rewrite(comment, (body) => body.replace('eks-access:record', 'eks-access:other')),
    ],
    [
      'not from somebody else who used our marker',
      ['review-missing'],
      (comment) => {
        comment.author = 'mallory'
      },
    ],
    [
      'not after somebody else edited it, even if it reads as before',
      ['review-tampered'],
      (comment) => {
        const { body } = comment
        editComment(there.state, comment, { editor: 'mallory', body: 'lie' })
        editComment(there.state, comment, { editor: BOT, body })
      },
    ],
    [
      'not after an account that is gone edited it',
      ['review-tampered'],
      (comment) => editComment(there.state, comment, { editor: null, body: comment.body }),
    ],
    [
      'not after somebody deleted a revision',
      ['review-tampered'],
      (comment) => {
        editComment(there.state, comment, { editor: BOT, body: comment.body })
        for (const edit of comment.edits) edit.deleted = { by: 'mallory', at: '2030-01-01T00:00:00Z' }
      },
    ],
    [
      'not when its top is another, even by the same identity',
      ['review-tampered'],
      (comment) => rewrite(comment, (body) => body.replace('### EKS access plan', '### Nothing to do')),
    ],
    [
      'not when the text below its top is another, even by the same identity',
      ['review-tampered'],
      (comment) => rewrite(comment, (body) => body.replace('#### Changes', '#### No changes')),
    ],
    [
      'not when something stands above it',
      ['review-tampered'],
      (comment) => rewrite(comment, (body) => body.replace('### EKS', 'Never mind.\n\n### EKS')),
    ],
    [
      'not when it was signed first, and then written again without that',
      ['review-tampered'],
      (comment) => rewrite(comment, withoutSignature),
    ],
    [
      'not when it was a result in the moment of the merge',
      ['review-missing'],
      (comment) => rewrite(comment, (body) => body.replace('eks-access:plan', 'eks-access:result')),
    ],
    [
      'when the editor of GitHub stored other line ends',
      [],
      (comment) => rewrite(comment, (body) => body.replaceAll('\n', '\r\n')),
    ],
    [
      'not when another head was merged',
      ['review-outdated'],
      (_comment, pull) => {
        pull.headSha = sha('pushed after the plan')
        pull.commits.push(pull.headSha)
      },
    ],
  ])('%s', async (_words, expected, spoil) => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)])
    spoil(comment, pull)
    const review = await there.readOne(there.merge(pull), since(root))
    expect(codes(review)).toEqual(expected)
    expect(review.pulls).toEqual([1])
    expect(review.reviewed).toHaveLength(expected.length === 0 ? 1 : 0)
    for (const problem of review.problems) {
      expect(problem).toMatchObject({ severity: 'error', message: expect.stringContaining('#1') })
    }
  })

  test.each<[string, (comment: CommentState) => unknown]>([
    [
      'somebody else',
      (comment) => editComment(there.state, comment, { editor: 'mallory', body: lie(comment) }),
    ],
    ['this program', (comment) => editComment(there.state, comment, { editor: BOT, body: lie(comment) })],
  ])('whatever %s made of it after the merge', async (_words, later) => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)])
    const tip = there.merge(pull)
    later(comment)
    const review = await there.readOne(tip, since(root))
    expect(review.problems).toEqual([])
    expect(beyondReview(plan, review.reviewed)).toEqual(NOTHING)
  })

  test.each(['refuses', 'no-edits', 'absent'] as const)(
    'where GitHub does not tell who edited (it %s), only if nobody did',
    async (graphql) => {
      there.state.graphql = graphql
      const pull = there.open(1)
      const comment = await there.show(pull, [since(root)])
      const tip = there.merge(pull)
      expect((await there.readOne(tip, since(root))).problems).toEqual([])
      editComment(there.state, comment, { editor: BOT, body: comment.body })
      expect(codes(await there.readOne(tip, since(root)))).toEqual(['review-tampered'])
    },
  )

  test('not when it appeared after the merge', async () => {
    const pull = there.open(1)
    const tip = there.merge(pull)
    there.state.clock += 120_000
    await there.show(pull, [since(root)])
    const review = await there.readOne(tip, since(root))
    expect(codes(review)).toEqual(['review-late'])
    expect(review.reviewed).toEqual([])
  })

  test('not when it appeared in the second of the merge', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)])
    const tip = there.merge(pull)
    pull.mergedAt = comment.createdAt
    expect(codes(await there.readOne(tip, since(root)))).toEqual(['review-late'])
  })

  test('from the newest of two copies', async () => {
    const pull = there.open(1)
    const old = await there.show(pull, [since(root, planAdding('prod', ['old']))])
    const copy = addComment(there.state, { pullRequest: 1, author: old.author, body: old.body })
    await there.show(pull, [since(root)])
    expect(copy.body).not.toBe(old.body)
    const review = await there.readOne(there.merge(pull), since(root))
    expect(beyondReview(plan, review.reviewed)).toEqual(NOTHING)
    expect(review.reviewed).toHaveLength(1)
  })

  test('for its own access file only', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    const review = await there.readOne(there.merge(pull), since(root), { file: 'other.yaml' })
    expect(codes(review)).toEqual(['review-missing'])
    expect(review.problems[0]?.message).toContain('other.yaml')
  })

  test('for its own cluster only, and not for one that had errors', async () => {
    const error = {
      code: 'node-row',
      severity: 'error',
      where: {},
      message: 'A row.',
      fix: 'Fix it.',
    } as const
    const pull = there.open(1)
    const stage = { ...since(root, planAdding('stage', ['console'])), problems: [error] }
    await there.show(pull, [since(root), stage])
    const reviews = await there.read(there.merge(pull), [since(root), stage])
    expect(reviews.map(({ cluster, reviewed }) => [cluster, reviewed.length])).toEqual([
      ['prod', 1],
      ['stage', 0],
    ])
  })

  test.each([
    { kind: 'gate' },
    { kind: 'other-branch', base: 'next', applied: 'main' },
    { kind: 'other-workflow', workflow: WORKFLOW, brought: 'changed', applied: 'main' },
  ] as const)('not where it said that merging applies nothing: %j', async (merging) => {
    const pull = there.open(1)
    await there.show(pull, [since(root)], { merging })
    expect((await there.readOne(there.merge(pull), since(root))).reviewed).toEqual([])
  })

  test('together with pull requests about other things, which are named once', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    there.merge(pull)
    for (let number = 2; number < 15; number++) there.merge(there.open(number))
    const tip = there.merge(there.open(15))
    const review = await there.readOne(tip, since(root))
    expect(codes(review)).toEqual(['review-missing'])
    expect(review.problems[0]?.message).toMatch(/#15, #14, .* and 4 more have no comment/)
    expect(beyondReview(plan, review.reviewed)).toEqual(NOTHING)
  })
})

type Spoil = (comment: CommentState, pull: ReturnType<ReviewedRepository['open']>) => unknown

const BOT = 'github-actions[bot]'

/** As somebody would who has the token of a run. */
function rewrite(comment: CommentState, change: (body: string) => string): void {
  const body = change(comment.body)
  expect(body).not.toBe(comment.body)
  editComment(there.state, comment, { editor: BOT, body })
}

function lie({ body }: CommentState): string {
  return `${body.split('\n')[0]}\n### Nothing to do\n`
}

function withoutSignature(body: string): string {
  const { signature: _, ...parts } = readBody(body) ?? {}
  return writeBody({ marker: { kind: 'plan', file: '', done: false }, text: '', ...parts })
}

describe('a plan of a workflow that its pull request brings', () => {
  const merging = { kind: 'other-workflow', workflow: WORKFLOW, brought: 'changed', applied: 'main' } as const

  test('does not count for the reason that it gave itself, and nobody is looked for who forged it', async () => {
    const pull = there.open(1)
    there.state.files[pull.headSha] = { [WORKFLOW]: 'on: pull_request' }
    await there.show(pull, [since(root)], { merging })
    expect(codes(await there.readOne(there.merge(pull), since(root)))).toEqual(['review-applies-nothing'])
  })

  test('does not count where it says that it does', async () => {
    const pull = there.open(1)
    there.state.files[pull.headSha] = { [WORKFLOW]: 'on: pull_request' }
    await there.show(pull, [since(root)])
    expect(codes(await there.readOne(there.merge(pull), since(root)))).toEqual(['review-tampered'])
  })

  test('counts unsigned where the file allowed that before, because then no workflow signs', async () => {
    const pull = there.open(1)
    there.state.files[pull.headSha] = { [WORKFLOW]: 'on: pull_request' }
    const comment = await there.show(pull, [since(root)], { merging, signs: false, unsigned: 'allow' })
    expect(comment.body).toContain('**Merging** applies this change to')
    const review = { approval: 'none', gate: 'optional', unsigned: 'allow' } as const
    expect((await there.readOne(there.merge(pull), since(root), { review })).reviewed).toHaveLength(1)
  })
})

describe('a plan that GitHub did not sign', () => {
  const allow = { review: { approval: 'none', gate: 'optional', unsigned: 'allow' } } as const

  test('says so, and does not count', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)], { signs: false })
    expect(comment.body).toContain('**Merging** applies nothing, because GitHub did not sign this comment')
    const tip = there.merge(pull)
    expect(codes(await there.readOne(tip, since(root)))).toEqual([
      'review-not-signed',
      'review-applies-nothing',
    ])
    expect((await there.readOne(tip, since(root), allow)).reviewed).toEqual([])
  })

  test('counts where the file allowed that before, and says who could have changed it', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)], { signs: false, unsigned: 'allow' })
    expect(comment.body).toContain('**Not signed by GitHub:**')
    const tip = there.merge(pull)
    expect((await there.readOne(tip, since(root), allow)).reviewed).toHaveLength(1)
    expect(codes(await there.readOne(tip, since(root)))).toEqual(['review-not-signed'])
  })

  test('does not count where a version wrote it that makes its top by other rules', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)], { signs: false, unsigned: 'allow' })
    const body = readBody(comment.body)
    if (body?.packed === undefined) throw new Error('no record')
    const packed = writeRecord({ ...body.packed.record, format: HEAD_FORMAT - 1 })
    comment.body = writeBody({ ...body, packed })
    const review = await there.readOne(there.merge(pull), since(root), allow)
    expect(review.reviewed).toEqual([])
    expect(review.problems.map(({ message }) => message).join()).toContain(
      'was written by a version whose comments this version cannot read',
    )
  })

  test('does not count in the place of a signed one, even where unsigned ones do', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)])
    rewrite(comment, withoutSignature)
    const review = await there.readOne(there.merge(pull), since(root), allow)
    expect(codes(review)).toEqual(['review-tampered'])
  })
})

describe('the comment with a result', () => {
  const result = (text: string) =>
    writeResult(there.github, {
      pr: 1,
      file: 'access.yaml',
      done: false,
      saved: {},
      text: () => text,
      keeps: () => false,
    })

  test.each([1, 3])('leaves the plan as it was seen, written %i times', async (times) => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)])
    const { body } = comment
    const tip = there.merge(pull)
    for (let time = 0; time < times; time++) await result(`### Applied, in part, ${time}`)
    expect(comment.body).toBe(body)
    expect(there.state.comments).toHaveLength(2)
    expect((await there.readOne(tip, since(root))).problems).toEqual([])
  })

  test('is no review, whenever it was written and whatever it says', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)])
    const text = readBody(comment.body)?.text ?? ''
    there.state.comments.splice(0)
    await result(text)
    expect(codes(await there.readOne(there.merge(pull), since(root)))).toEqual(['review-missing'])
  })
})

describe('an approval after the plan', () => {
  const strict = { review: { approval: 'required', gate: 'optional', unsigned: 'refuse' } } as const

  test.each<[string, boolean, (pull: ReturnType<ReviewedRepository['open']>) => unknown]>([
    ['is there', true, () => approve('bob')],
    ['is missing', false, () => {}],
    ['is the author’s own', false, () => approve('alice')],
    ['is older than the plan', false, () => approve('bob', { submittedAt: '2020-01-01T00:00:00Z' })],
    ['is of another commit', false, () => approve('bob', { commit: sha('before') })],
    [
      'was taken back',
      false,
      () => {
        approve('bob')
        addReview(there.state, { pullRequest: 1, author: 'bob', state: 'CHANGES_REQUESTED' })
      },
    ],
  ])('%s', async (_words, counts, then) => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    then(pull)
    const tip = there.merge(pull)
    const review = await there.readOne(tip, since(root), strict)
    expect(codes(review)).toEqual(counts ? [] : ['approval-missing'])
    expect((await there.readOne(tip, since(root))).problems).toEqual([])
  })

  test('outlives a run that plans the same again', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    approve('bob')
    there.state.clock += 60_000
    expect((await there.plan(pull, [since(root)])).kind).toBe('same')
    expect((await there.readOne(there.merge(pull), since(root), strict)).problems).toEqual([])
  })

  test('does not outlive a plan that changed under it', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root, planAdding('prod', ['other']))])
    approve('bob')
    there.state.clock += 60_000
    await there.show(pull, [since(root)])
    expect(codes(await there.readOne(there.merge(pull), since(root), strict))).toEqual(['approval-missing'])
  })

  function approve(author: string, about: object = {}): void {
    addReview(there.state, { pullRequest: 1, author, state: 'APPROVED', ...about })
  }
})

describe('GitHub', () => {
  test.each([/compare/, /\/pulls$/, /issues\/1\/comments/, /graphql/, /jwks/, /contents/])(
    'may fail twice on %s',
    async (on) => {
      const pull = there.open(1)
      await there.show(pull, [since(root)])
      const tip = there.merge(pull)
      there.state.faults.push(badGateway(on, 2))
      const review = await there.readOne(tip, since(root))
      expect(review.problems).toEqual([])
      expect(review.reviewed).toHaveLength(1)
    },
  )

  test.each([/compare/, /\/pulls$/, /issues\/1\/comments/, /graphql/, /reviews/, /jwks/, /contents/])(
    'that stays down on %s is no answer',
    async (on) => {
      const pull = there.open(1)
      await there.show(pull, [since(root)])
      const tip = there.merge(pull)
      there.state.faults.push(badGateway(on, 99))
      const review = { approval: 'required', gate: 'optional', unsigned: 'refuse' } as const
      await expect(there.readOne(tip, since(root), { review })).rejects.toBeInstanceOf(GitHubError)
    },
  )
})

function asked(on: RegExp): number {
  return there.loopback.requests.filter(({ path }) => on.test(path.split('?')[0] ?? '')).length
}
