import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { GuardComparison } from '../../src/access/guard/comparison.ts'
import { readBody, writeBody } from '../../src/github/body.ts'
import { upsertComment } from '../../src/github/comment.ts'
import { GitHubError } from '../../src/github/port.ts'
import { textHash } from '../../src/github/record.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { unreviewed } from '../../src/plan/shown-plan.ts'
import { badGateway } from '../loopback/github-faults.ts'
import {
  addComment,
  addReview,
  type CommentState,
  editComment,
  RUN_TOKEN,
  sha,
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
    expect(unreviewed(plan, review.reviewed)).toEqual([])
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
    expect(unreviewed(all, last.reviewed)).toEqual([])
    // Two behind: only what came after the first.
    const behind = await there.readOne(tips[2] ?? '', { ...all, lastApplied: { commit: tips[0] ?? '' } })
    expect(behind.pulls).toEqual([3, 2])
    expect(unreviewed(all, behind.reviewed).map(({ subject }) => subject)).toEqual(
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
    expect(unreviewed(plan, review.reviewed)).toEqual([])
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
    expect(asked(/compare/)).toBe(1)
    expect(asked(/issues\/1\/comments/)).toBe(1)
    expect(plans.flatMap((one, index) => unreviewed(one, reviews[index]?.reviewed ?? []))).toEqual([])
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
      ['review-missing'],
      (comment) => {
        comment.body = comment.body.replace('eks-access:record', 'eks-access:other')
      },
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
        editComment(there.state, comment, { editor: 'github-actions[bot]', body })
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
        editComment(there.state, comment, { editor: 'github-actions[bot]', body: comment.body })
        for (const edit of comment.edits) edit.deleted = { by: 'mallory', at: there.now() }
      },
    ],
    [
      'not when the visible text is another, even by the same identity',
      ['review-tampered'],
      (comment) => {
        comment.body = comment.body.replace('### Plan', '### Plan: nothing to do')
      },
    ],
    [
      'when the editor of GitHub stored other line ends',
      [],
      (comment) => {
        comment.body = comment.body.replaceAll('\n', '\r\n')
      },
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

  test('with warning where GitHub does not tell who edited', async () => {
    for (const graphql of ['refuses', 'no-edits', 'absent'] as const) {
      const other = await openRepository()
      other.state.graphql = graphql
      const pull = other.open(1)
      await other.show(pull, [since(root)])
      const review = await other.readOne(other.merge(pull), since(root))
      await other.loopback.close()
      expect(review.problems).toMatchObject([{ code: 'review-edits-unknown', severity: 'warning' }])
      expect(review.reviewed).toHaveLength(1)
    }
  })

  test('not when it appeared after the merge', async () => {
    const pull = there.open(1)
    const tip = there.merge(pull)
    there.state.clock += 120_000
    await there.show(pull, [since(root)])
    const review = await there.readOne(tip, since(root))
    expect(codes(review)).toEqual(['review-late'])
    expect(review.reviewed).toEqual([])
  })

  test('from the newest of two copies', async () => {
    const pull = there.open(1)
    const old = await there.show(pull, [since(root, planAdding('prod', ['old']))])
    const copy = addComment(there.state, { pullRequest: 1, author: old.author, body: old.body })
    await there.show(pull, [since(root)])
    expect(copy.body).not.toBe(old.body)
    const review = await there.readOne(there.merge(pull), since(root))
    expect(unreviewed(plan, review.reviewed)).toEqual([])
    expect(review.reviewed).toHaveLength(1)
  })

  test('for its own access file only', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    const review = await there.readOne(there.merge(pull), since(root), { file: 'other.yaml' })
    expect(codes(review)).toEqual(['review-missing'])
    expect(review.problems[0]?.message).toContain('other.yaml')
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
    expect(unreviewed(plan, review.reviewed)).toEqual([])
  })
})

type Spoil = (comment: CommentState, pull: ReturnType<ReviewedRepository['open']>) => unknown

describe('the visible text', () => {
  const lie = { rendered: () => ['### Another plan'] }

  test('must be what this program says about the plan', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    const tip = there.merge(pull)
    const review = await there.readOne(tip, since(root), lie)
    expect(codes(review)).toEqual(['review-tampered'])
    expect(review.reviewed).toEqual([])
    const one = await there.readOne(tip, since(root), {
      rendered: () => ['longer', there.textOf([since(root)]), 'shorter'],
    })
    expect(one.problems).toEqual([])
  })

  test.each([
    ['the plan is another', since(root, planAdding('prod', ['console', 'more'])), {}],
    [
      'the cluster is another beside the plan',
      { ...since(root), kept: { rows: 9, nodes: 1, unmanaged: 8 } },
      {},
    ],
    ['the renderer is told something else', since(root), { context: { docs: 'https://example.com/v2' } }],
    ['it cannot be rendered', since(root), { rendered: () => undefined }],
  ])('is not judged where %s', async (_words, now, about) => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    const review = await there.readOne(there.merge(pull), now, { ...lie, ...about })
    expect(review.problems).toEqual([])
    expect(review.reviewed).toHaveLength(1)
  })
})

test('the text of another version of this program is not judged', async () => {
  const pull = there.open(1)
  const comment = await there.show(pull, [since(root)])
  const parts = readBody(comment.body)
  if (parts?.review === undefined) throw new Error('no record')
  comment.body = writeBody({ ...parts, review: { ...parts.review, version: '0.0.1' } })
  const tip = there.merge(pull)
  const review = await there.readOne(tip, since(root), { rendered: () => ['### Another plan'] })
  expect(review).toMatchObject({ problems: [], reviewed: [{ digest: plan.digest }] })
})

describe('what a comment says about guards', () => {
  const loosens: GuardComparison = {
    kind: 'compared',
    with: 'file',
    loosened: [{ kind: 'value', guard: 'maxRemovalPercent', from: 25, to: 100 }],
  }
  const line = /\*\*This pull request loosens a guard:\*\* `guards\.maxRemovalPercent` 25 → 100\n/

  test.each<[string, GuardComparison]>([
    ['a guard that is loosened', loosens],
    ['that it is not known', { kind: 'unknown' }],
    ['nothing', { kind: 'compared', with: 'file', loosened: [] }],
  ])('is rendered again from its record: %s', async (_words, guards) => {
    const pull = there.open(1)
    await there.show(pull, [since(root)], guards)
    const review = await there.readOne(there.merge(pull), since(root))
    expect(review.problems).toEqual([])
    expect(review.reviewed).toHaveLength(1)
  })

  test('cannot be edited out, even with the identity of the run', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)], loosens)
    expect(comment.body).toMatch(line)
    comment.body = comment.body.replace(line, '')
    const review = await there.readOne(there.merge(pull), since(root))
    expect(codes(review)).toEqual(['review-tampered'])
    expect(review.reviewed).toEqual([])
  })

  test('cannot be left out of the text that the record vouches for', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)], loosens)
    const parts = readBody(comment.body)
    if (parts?.review === undefined) throw new Error('no record')
    const text = parts.text.replace(line, '')
    const hash = textHash(text)
    comment.body = writeBody({ ...parts, text, review: { ...parts.review, plan: hash, body: hash } })
    const review = await there.readOne(there.merge(pull), since(root))
    expect(codes(review)).toEqual(['review-tampered'])
  })

  test('is new to whoever approved a comment that did not say it', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)], { kind: 'unknown' })
    addReview(there.state, { pullRequest: 1, author: 'bob', state: 'APPROVED' })
    there.state.clock += 60_000
    await there.show(pull, [since(root)], loosens)
    const strict = { requireApprovalAfterPlan: true }
    expect(codes(await there.readOne(there.merge(pull), since(root), strict))).toEqual(['approval-missing'])
  })
})

describe('after an apply', () => {
  async function applied(text: string): Promise<void> {
    const record = { file: 'access.yaml', head: 'ignored', run: '13.1', done: false }
    await upsertComment(there.github, { pr: 1, record, text: () => text, reviewed: { kind: 'carried' } })
  }

  test.each([1, 3])('has written its record %i times, the plan still counts', async (times) => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    const tip = there.merge(pull)
    for (let time = 0; time < times; time++) await applied(`### Applied, in part, ${time}`)
    const review = await there.readOne(tip, since(root))
    expect(review.problems).toEqual([])
    expect(unreviewed(plan, review.reviewed)).toEqual([])
  })

  test('the text that was shown must still be what the plan says', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    const tip = there.merge(pull)
    await applied('### Refused')
    const review = await there.readOne(tip, since(root), { rendered: () => ['### Another plan'] })
    expect(codes(review)).toEqual(['review-tampered'])
  })

  test('a comment that was not to be trusted does not become one that is', async () => {
    const pull = there.open(1)
    const comment = await there.show(pull, [since(root)])
    comment.body = comment.body.replace('### Plan', '### Nothing to see')
    const tip = there.merge(pull)
    await applied('### Refused')
    expect(codes(await there.readOne(tip, since(root)))).toEqual(['review-tampered'])
  })

  test('a text that stood over the plan before the merge is no record of an apply', async () => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    await applied('### Nothing to see')
    const review = await there.readOne(there.merge(pull), since(root))
    expect(codes(review)).toEqual(['review-tampered'])
  })
})

describe('an approval after the plan', () => {
  const strict = { requireApprovalAfterPlan: true }

  test.each<[string, boolean, (pull: ReturnType<ReviewedRepository['open']>) => unknown]>([
    ['is there', true, () => approve('bob')],
    ['is missing', false, () => {}],
    ['is the author’s own', false, () => approve('alice')],
    ['is older than the plan', false, () => approve('bob', { submittedAt: '2020-01-01T00:00:00Z' })],
    ['is of another commit', false, () => approve('bob', { commit: sha('before') })],
    ['is from somebody who does not belong there', false, () => approve('bob', { association: 'NONE' })],
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
    await there.show(pull, [since(root)])
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
  test.each([/compare/, /\/pulls$/, /issues\/1\/comments/, /graphql/])('may fail twice on %s', async (on) => {
    const pull = there.open(1)
    await there.show(pull, [since(root)])
    const tip = there.merge(pull)
    there.state.faults.push(badGateway(on, 2))
    const review = await there.readOne(tip, since(root))
    expect(review.problems).toEqual([])
    expect(review.reviewed).toHaveLength(1)
  })

  test.each([/compare/, /\/pulls$/, /issues\/1\/comments/, /graphql/, /reviews/])(
    'that stays down on %s is no answer',
    async (on) => {
      const pull = there.open(1)
      await there.show(pull, [since(root)])
      const tip = there.merge(pull)
      there.state.faults.push(badGateway(on, 99))
      const reading = there.readOne(tip, since(root), { requireApprovalAfterPlan: true })
      await expect(reading).rejects.toBeInstanceOf(GitHubError)
    },
  )
})

function asked(on: RegExp): number {
  return there.loopback.requests.filter(({ path }) => on.test(path.split('?')[0] ?? '')).length
}
