import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../src/github/client.ts'
import { readBody } from '../../src/review/body.ts'
import { readMarker, writeMarker } from '../../src/review/marker.ts'
import { ownComments } from '../../src/review/own-comments.ts'
import { withdrawPlans } from '../../src/review/plan-comment.ts'
import { choiceOf, type ResultComment, savedBy, writeResult } from '../../src/review/result-comment.ts'
import { badGateway } from '../loopback/github-faults.ts'
import {
  addComment,
  type CommentState,
  editComment,
  type Identity,
  RUN_TOKEN,
  sha,
} from '../loopback/github-state.ts'
import { mergePullRequest } from '../scenario/event.ts'
import { openRepository, type ReviewedRepository } from './reviewed-repository.ts'
import { planAdding } from './shown.ts'

const BOT = 'github-actions[bot]'
const plan = planAdding('prod', ['console'])
const other = planAdding('prod', ['other'])

let there: ReviewedRepository
let pull: ReturnType<ReviewedRepository['open']>
beforeEach(async () => {
  there = await openRepository()
  pull = there.open(7)
})
afterEach(() => there.loopback.close())

describe('the comment with a plan', () => {
  test('is made once, with its marker on the first line, and is signed', async () => {
    expect((await there.plan(pull, [plan])).kind).toBe('written')
    const { body } = only()
    expect(body.split('\n')[0]).toBe(writeMarker({ kind: 'plan', file: 'access.yaml', done: false }))
    expect(readBody(body)?.signature).toMatch(/^ey/)
  })

  test('is written over for another plan, and left alone for the same one', async () => {
    await there.plan(pull, [plan])
    const first = only().body
    expect((await there.plan(pull, [plan])).kind).toBe('same')
    expect(only().body).toBe(first)
    expect((await there.plan(pull, [other])).kind).toBe('written')
    expect(only().body).not.toBe(first)
  })

  test('is written over for another head, whose plan is the same', async () => {
    await there.plan(pull, [plan])
    push()
    expect((await there.plan(pull, [plan])).kind).toBe('written')
    expect(readBody(only().body)?.packed?.record.commit).toBe(pull.headSha)
  })

  test('of a newer commit is not written over by a slow run of an older one', async () => {
    const slow = pull.headSha
    push()
    await there.plan(pull, [plan], { runId: '200' })
    expect((await there.plan(pull, [other], { runId: '199', commit: slow })).kind).toBe('overtaken')
    expect((await there.plan(pull, [other], { runId: '199' })).kind).toBe('written')
  })

  test.each<[string, (comment: CommentState) => unknown, RegExp]>([
    [
      'somebody else edited',
      (comment) => editComment(there.state, comment, { editor: 'mallory', body: comment.body }),
      /was edited by somebody else \(`mallory`\)/,
    ],
    [
      'somebody deleted a revision of',
      (comment) => {
        editComment(there.state, comment, { editor: BOT, body: comment.body })
        for (const edit of comment.edits) edit.deleted = { by: 'mallory', at: '2030-01-01T00:00:00Z' }
      },
      /has a history from which somebody deleted a revision \(`mallory`\)/,
    ],
    [
      'says something else than its record',
      (comment) =>
        editComment(there.state, comment, {
          editor: BOT,
          body: comment.body.replace('### EKS', '### No EKS'),
        }),
      /begins with something other than its record says/,
    ],
    [
      'has another text below the top',
      (comment) =>
        editComment(there.state, comment, {
          editor: BOT,
          body: comment.body.replace('#### Changes', '#### None'),
        }),
      /has no valid signature of GitHub: it signs another record or another text/,
    ],
    [
      'has no record',
      (comment) =>
        editComment(there.state, comment, { editor: BOT, body: `${comment.body.split('\n')[0]}\nhello` }),
      /was signed by GitHub first, and then written again without a signature/,
    ],
  ])('that %s is replaced by a new one, which names it', async (_words, spoil, why) => {
    const old = await there.show(pull, [plan])
    spoil(old)
    await there.plan(pull, [plan])
    const [first, second, ...more] = there.state.comments
    expect(more).toEqual([])
    expect(first?.body).toMatch(
      /^The plan in this comment does not count, because it .*\[A new comment\]\(http/,
    )
    const line = second?.body.split('\n').find((one) => one.includes('Replaces a comment that did not count'))
    expect(line).toMatch(why)
    expect((await there.readOne(there.merge(pull), since())).problems).toEqual([])
  })

  test('that was replaced is not named for ever: the next plan is the same comment', async () => {
    const old = await there.show(pull, [plan])
    editComment(there.state, old, { editor: 'mallory', body: old.body })
    await there.plan(pull, [plan])
    await there.plan(pull, [other])
    expect(there.state.comments).toHaveLength(2)
  })

  test('is made anew after somebody deleted it', async () => {
    await there.plan(pull, [plan])
    there.state.comments.length = 0
    expect((await there.plan(pull, [plan])).kind).toBe('written')
    only()
  })

  test('leaves comments with its marker alone that somebody else wrote', async () => {
    const forged = `${writeMarker({ kind: 'plan', file: 'access.yaml', done: false })}\nAll is well.`
    for (const author of ['mallory', 'other-app[bot]', 'github-actions'])
      addComment(there.state, { pullRequest: 7, author, body: forged })
    await there.plan(pull, [plan])
    expect(there.state.comments.slice(0, 3).map(({ body }) => body)).toEqual([forged, forged, forged])
    expect(there.state.comments.at(-1)).toMatchObject({ author: BOT })
  })

  test.each(['team-b.yaml', '-->', 'a" b', '<!--', '@team'])(
    'is one for the access file %j',
    async (file) => {
      await there.plan(pull, [plan])
      await there.plan(pull, [plan], { file })
      await there.plan(pull, [other], { file })
      expect(there.state.comments.map(({ body }) => readMarker(body)?.file)).toEqual(['access.yaml', file])
    },
  )

  test('is found behind 250 others', async () => {
    for (let index = 0; index < 250; index++)
      addComment(there.state, { pullRequest: 7, author: 'alice', body: `comment ${index}` })
    await there.plan(pull, [plan])
    await there.plan(pull, [other])
    expect(there.state.comments).toHaveLength(251)
  })

  test('is no second one when the answer to the first was lost', async () => {
    there.state.faults.push({ ...badGateway(/^POST .*comments/, 1), stored: true })
    await there.plan(pull, [plan])
    expect((await there.readOne(there.merge(pull), since())).problems).toEqual([])
    only()
  })

  test('is asked for once more when it was not stored', async () => {
    there.state.faults.push(badGateway(/^POST .*comments/, 1))
    await there.plan(pull, [plan])
    only()
  })

  test('says so where GitHub fails to sign, and why', async () => {
    there.state.faults.push(badGateway(/_services.request/, 9))
    const told: string[] = []
    await there.plan(pull, [plan], { onUnsigned: ({ message }) => told.push(message) })
    expect(told).toEqual([expect.stringContaining('GitHub answered 502')])
    expect(only().body).toContain('GitHub did not sign this comment')
  })
})

describe('the comment with a plan that has nothing to review', () => {
  test('is not made, and one that is there is brought up to date', async () => {
    expect(await there.plan(pull, [plan], { onlyUpdates: true })).toEqual({ kind: 'none' })
    expect(there.state.comments).toEqual([])
    await there.plan(pull, [plan])
    push()
    expect((await there.plan(pull, [plan], { onlyUpdates: true })).kind).toBe('written')
    expect(readBody(only().body)?.packed?.record.commit).toBe(pull.headSha)
  })

  test('takes the place of one that did not count', async () => {
    const old = await there.show(pull, [plan])
    editComment(there.state, old, { editor: 'mallory', body: old.body })
    expect((await there.plan(pull, [plan], { onlyUpdates: true })).kind).toBe('written')
    expect(there.state.comments).toHaveLength(2)
  })
})

describe('plans that are withdrawn', () => {
  const withdraw = () =>
    withdrawPlans(there.github, { pr: 7, file: 'access.yaml', runUrl: 'https://example.com/runs/12' })

  test('are in no comment any more, however many there were, and review nothing', async () => {
    const shown = await there.show(pull, [plan])
    addComment(there.state, { pullRequest: 7, author: BOT, body: shown.body })
    await withdraw()
    expect(there.state.comments).toHaveLength(2)
    for (const { body } of there.state.comments) {
      expect(body).toContain('does not count: the workflow was set to `comment: never`')
      expect(body).not.toContain('eks-access:')
    }
    const { reviewed, problems } = await there.readOne(there.merge(pull), since())
    expect(reviewed).toEqual([])
    expect(problems).toMatchObject([{ code: 'review-missing' }])
  })

  test('do not count either where somebody writes the old text into the comment again', async () => {
    const shown = await there.show(pull, [plan])
    const { body } = shown
    await withdraw()
    editComment(there.state, shown, { editor: 'mallory', body })
    const { reviewed, problems } = await there.readOne(there.merge(pull), since())
    expect(reviewed).toEqual([])
    expect(problems).toMatchObject([{ code: 'review-tampered' }])
  })

  test('leave alone what others wrote, results, and plans of other files', async () => {
    await there.plan(pull, [plan], { file: 'team-b.yaml' })
    const forged = writeMarker({ kind: 'plan', file: 'access.yaml', done: false })
    addComment(there.state, { pullRequest: 7, author: 'mallory', body: `${forged}\nAll is well.` })
    const result = writeMarker({ kind: 'result', file: 'access.yaml', done: true })
    addComment(there.state, { pullRequest: 7, author: BOT, body: `${result}\napplied` })
    const before = there.state.comments.map(({ body }) => body)
    await withdraw()
    expect(there.state.comments.map(({ body }) => body)).toEqual(before)
  })

  test('are followed by a new comment where plans are shown again', async () => {
    await there.plan(pull, [plan])
    await withdraw()
    expect((await there.plan(pull, [plan])).kind).toBe('written')
    const [, second, ...more] = there.state.comments
    expect(more).toEqual([])
    expect(second?.body).not.toContain('Replaces a comment')
  })
})

describe('the comment with a result', () => {
  const result = (text: string, about: Partial<ResultComment> = {}) =>
    writeResult(there.github, {
      pr: 7,
      file: 'access.yaml',
      done: false,
      saved: {},
      text: () => text,
      keeps: () => false,
      ...about,
    })

  test('is one, beside that with the plan, and later runs write over it', async () => {
    await there.plan(pull, [plan])
    await result('one')
    await result('two', { done: true })
    expect(there.state.comments.map(({ body }) => readMarker(body)?.kind)).toEqual(['plan', 'result'])
    expect(readBody(there.state.comments[1]?.body ?? '')).toEqual({
      marker: { kind: 'result', file: 'access.yaml', done: true },
      text: 'two',
    })
  })

  test('is left where the run wants that', async () => {
    await result('applied', { done: true })
    await result('nothing to do', { keeps: ({ done }) => done })
    expect(only().body).toContain('applied')
  })

  test('is one for each choice of clusters, and a restore finds what each of them saved', async () => {
    const choices = [[], ['dev'], ['prod', 'lab']].map(choiceOf)
    for (const [index, choice] of choices.entries())
      await result(`of ${index}`, { choice, saved: { [`cluster-${index}`]: [`hash ${index}`] } })
    await result('of 2 again', { choice: choiceOf(['lab', 'prod', 'lab']) })
    expect(there.state.comments.map(({ body }) => readBody(body)?.text)).toEqual([
      'of 0',
      'of 1',
      'of 2 again',
    ])
    const commit = mergePullRequest(there.state, pull)
    for (const index of choices.keys())
      expect([
        ...(await savedBy(there.github, {
          commit,
          branch: 'main',
          file: 'access.yaml',
          cluster: `cluster-${index}`,
        })),
      ]).toEqual([`hash ${index}`])
  })

  test('is no second one when the answer to the first was lost', async () => {
    there.state.faults.push({ ...badGateway(/^POST .*comments/, 1), stored: true })
    await result('one')
    expect(only().body).toContain('one')
  })

  test('of nothing is made beside a plan only', async () => {
    expect(await result('nothing to do', { onlyBesidePlan: true })).toBeUndefined()
    expect(there.state.comments).toEqual([])
    await there.plan(pull, [plan])
    await result('nothing to do', { onlyBesidePlan: true })
    expect(there.state.comments).toHaveLength(2)
  })

  test('has all the room that GitHub gives', async () => {
    await result('', { text: (room) => 'x'.repeat(room) })
    expect(only().body.length).toBeGreaterThan(64_500)
    expect(only().body.length).toBeLessThanOrEqual(65_536)
  })
})

describe('own comments', () => {
  const identities: [string, Identity, 'answers' | 'refuses'][] = [
    ['the token of a run', { login: BOT, type: 'Bot', pullRequests: 'write' }, 'answers'],
    ['the token of a run where GraphQL leaves out [bot]', bot(BOT, 'github-actions'), 'answers'],
    ['the token of a run where GraphQL is refused', bot(BOT), 'refuses'],
    ['an app', bot('access-app[bot]', 'access-app'), 'answers'],
    ['a person', { login: 'Octocat', type: 'User', pullRequests: 'write' }, 'answers'],
    [
      'a person where GraphQL is refused',
      { login: 'octocat', type: 'User', pullRequests: 'write' },
      'refuses',
    ],
  ]
  test.each(identities)('are known with %s', async (_words, identity, graphql) => {
    there.state.identities[RUN_TOKEN] = identity
    there.state.graphql = graphql
    await there.plan(pull, [plan])
    const own = await ownComments(there.github, { pr: 7, file: 'access.yaml', kind: 'plan' })
    expect(own.map(({ comment }) => comment.id)).toEqual([only().id])
  })

  test('are none of a person with the name of an app', async () => {
    there.state.identities[RUN_TOKEN] = bot('access-app[bot]', 'access-app')
    const person: Identity = { login: 'access-app', type: 'User', pullRequests: 'write' }
    there.state.identities['ghp_loopback-person'] = person
    const { owner, repo } = there.state
    const connect = { owner, repo, apiUrl: there.loopback.url, secondMs: 1 }
    const github = createGitHub({ token: 'ghp_loopback-person', ...connect })
    const about = {
      pr: 7,
      file: 'access.yaml',
      done: false,
      saved: {},
      text: () => 'one',
      keeps: () => false,
    }
    await writeResult(github, about)
    expect(only().author).toBe('access-app')
    await expect(ownComments(there.github, { pr: 7, file: 'access.yaml', kind: 'result' })).resolves.toEqual(
      [],
    )
  })
})

function since() {
  return { ...plan, lastApplied: { commit: sha('main') } }
}

function push(): void {
  pull.headSha = sha(`pushed after ${pull.headSha}`)
  pull.commits.push(pull.headSha)
}

function bot(login: string, viewerLogin = login): Identity {
  return { login, viewerLogin, type: 'Bot', pullRequests: 'write' }
}

function only(): CommentState {
  const [comment, ...rest] = there.state.comments
  if (comment === undefined || rest.length > 0) throw new Error(`${rest.length + 1} comments, not one`)
  return comment
}
