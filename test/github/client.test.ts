import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../src/github/client.ts'
import { type GitHub, GitHubError } from '../../src/github/port.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { badGateway, type Fault, secondaryRateLimit } from '../loopback/github-faults.ts'
import {
  addComment,
  addReview,
  editComment,
  pullRequest,
  type ReviewState,
  RUN_TOKEN,
  sha,
  workflowRun,
} from '../loopback/github-state.ts'

let loopback: LoopbackGitHub
let github: GitHub

beforeEach(async () => {
  loopback = await startGitHub()
  github = connect()
})
afterEach(() => loopback.close())

describe('the client', () => {
  test('pins the version of the API', async () => {
    await github.createComment(7, 'hello')
    expect(loopback.requests.map(({ apiVersion }) => apiVersion)).toEqual(['2022-11-28'])
  })

  test('asks only once who it is', async () => {
    await Promise.all([github.viewer(), github.viewer()])
    await expect(github.viewer()).resolves.toBe('github-actions[bot]')
    expect(asked()).toEqual(['POST /graphql'])
  })

  test.each([
    ['502 twice', badGateway(/GET .*comments/, 2)],
    ['a secondary rate limit with Retry-After', secondaryRateLimit(/GET .*comments/, 2, 1)],
    ['a secondary rate limit without Retry-After', secondaryRateLimit(/GET .*comments/, 2)],
    ['429 with Retry-After', { ...secondaryRateLimit(/GET .*comments/, 2, 0), status: 429 }],
    [
      '429 with Retry-After from something that knows no secondary limits',
      { ...secondaryRateLimit(/GET .*comments/, 2, 1), status: 429, body: { message: 'Too Many Requests' } },
    ],
  ])('tries again after %s', async (_words, fault: Fault) => {
    loopback.state.faults.push(fault)
    await expect(github.listComments(7)).resolves.toEqual([])
    expect(loopback.requests.map(({ status }) => status)).toEqual([fault.status, fault.status, 200])
  })

  test('sends a write again that a rate limit refused', async () => {
    loopback.state.faults.push(secondaryRateLimit(/POST .*comments/, 1, 1))
    await github.createComment(7, 'hello')
    expect(loopback.state.comments).toHaveLength(1)
  })

  test('does not send a new comment again when the answer was lost', async () => {
    loopback.state.faults.push(badGateway(/POST .*comments/, 1))
    await expect(github.createComment(7, 'hello')).rejects.toMatchObject({ kind: 'unavailable', status: 502 })
    expect(asked()).toHaveLength(1)
  })

  test('gives up after three more attempts', async () => {
    loopback.state.faults.push(badGateway(/GET .*comments/, 9))
    await expect(github.listComments(7)).rejects.toMatchObject({
      kind: 'unavailable',
      status: 502,
      message: 'Could not list the comments of pull request 7: GitHub answered 502.',
    })
    expect(asked()).toHaveLength(4)
  })

  test('does not sleep for longer than a run should', async () => {
    loopback.state.faults.push(secondaryRateLimit(/GET .*comments/, 1, 3600))
    await expect(github.listComments(7)).rejects.toMatchObject({ kind: 'rate-limited' })
    expect(asked()).toHaveLength(1)
  })

  test('says when the primary rate limit ends', async () => {
    loopback.state.faults.push({
      on: /comments/,
      times: 1,
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225600' },
      body: { message: 'API rate limit exceeded for installation.' },
    })
    await expect(github.listComments(7)).rejects.toMatchObject({
      kind: 'rate-limited',
      fix: 'Run the job again after 2026-01-01T00:00:00.000Z.',
    })
  })

  test('says so when GitHub cannot be reached', async () => {
    await loopback.close()
    const error = await failure(github.listComments(7))
    expect(error).toMatchObject({ kind: 'unavailable', status: undefined })
    expect(error.message).toMatch(
      /^Could not list the comments of pull request 7: GitHub could not be reached \(ECONN/,
    )
  })
})

describe('a refusal', () => {
  test('names the line that is missing under permissions', async () => {
    loopback.state.identities[RUN_TOKEN] = { ...workflowRun, pullRequests: 'read' }
    await expect(github.createComment(7, 'hello')).rejects.toMatchObject({
      kind: 'forbidden',
      status: 403,
      operation: 'create a comment on pull request 7',
      message: 'Could not create a comment on pull request 7: 403, Resource not accessible by integration.',
      fix: expect.stringContaining('`pull-requests: write` under `permissions:`'),
    })
    expect(asked()).toHaveLength(1)
  })

  test('of a token says that the token is not valid', async () => {
    await expect(connect('ghs_wrong').viewer()).rejects.toMatchObject({ kind: 'unauthorized', status: 401 })
  })

  test('of a locked conversation says to unlock it', async () => {
    loopback.state.pullRequests[0] = pullRequest({ number: 7, locked: true })
    await expect(github.createComment(7, 'hello')).rejects.toMatchObject({
      kind: 'forbidden',
      fix: expect.stringMatching(/^Unlock/),
    })
  })

  test('of a pull request that is not there names the right that may be missing', async () => {
    await expect(github.listComments(8)).rejects.toMatchObject({
      kind: 'not-found',
      fix: expect.stringContaining('`pull-requests: read`'),
    })
  })

  test('of a long body says how long it may be, and the longest is taken', async () => {
    await expect(github.createComment(7, 'x'.repeat(65_537))).rejects.toMatchObject({
      kind: 'too-long',
      status: 422,
      fix: expect.stringContaining('65536'),
    })
    await expect(github.createComment(7, 'x'.repeat(65_536))).resolves.toMatchObject({ id: 1_001 })
  })

  test('never holds the token, in no depth', async () => {
    loopback.state.identities[RUN_TOKEN] = { ...workflowRun, pullRequests: 'none' }
    const error = await failure(github.listComments(7))
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(RUN_TOKEN)
  })
})

describe('readFile', () => {
  const text = 'version: 1\nname: "日本 ü"\r\n# {not: json}\n'
  beforeEach(() => {
    loopback.state.files[sha('main')] = { 'infra/access.yaml': text, 'object.yaml': '{"a": 1}' }
  })

  test.each([
    ['infra/access.yaml', text],
    ['object.yaml', '{"a": 1}'],
  ])('gives the text of %s as it is', async (path, expected) => {
    await expect(github.readFile(path, sha('main'))).resolves.toBe(expected)
  })

  test.each(['infra', 'access.yaml', 'infra/access.yaml/x'])(
    'gives nothing for %s, which is no file of the commit',
    async (path) => {
      await expect(github.readFile(path, sha('main'))).resolves.toBeUndefined()
    },
  )

  test.each([
    ['that the token may not see', () => sha('main')],
    ['that is not there', () => sha('gone')],
  ])(
    'says of a commit %s that a right may be missing, and not that it has no such file',
    async (_words, of) => {
      if (of() === sha('main')) loopback.state.identities[RUN_TOKEN] = { ...workflowRun, contents: 'none' }
      await expect(github.readFile('infra/access.yaml', of())).rejects.toMatchObject({
        kind: 'not-found',
        fix: expect.stringContaining('`contents: read`'),
      })
    },
  )
})

describe('pullRequestsBehind', () => {
  const merge = sha('merge')
  const merged = { mergedAt: '2026-01-01T00:00:00Z', commits: [merge] }

  test('gives the merged ones of this branch only', async () => {
    loopback.state.pullRequests = [
      pullRequest({ number: 1, commits: [merge] }),
      pullRequest({ number: 2, ...merged, baseRef: 'release' }),
      pullRequest({ number: 3, ...merged }),
      pullRequest({ number: 4, ...merged, commits: [sha('other')] }),
      pullRequest({ number: 5, ...merged }),
    ]
    const { mergedAt } = merged
    await expect(github.pullRequestsBehind(merge, 'main')).resolves.toEqual([
      { number: 3, headSha: sha('head of 3'), headRef: 'change-3', author: 'alice', mergedAt },
      { number: 5, headSha: sha('head of 5'), headRef: 'change-5', author: 'alice', mergedAt },
    ])
  })

  test('reads all pages', async () => {
    loopback.state.pullRequests = Array.from({ length: 130 }, (_, index) =>
      pullRequest({ number: index + 1, ...(index === 129 ? merged : { commits: [merge] }) }),
    )
    await expect(github.pullRequestsBehind(merge, 'main')).resolves.toMatchObject([{ number: 130 }])
  })

  test('waits for GitHub to connect a commit with its pull request', async () => {
    loopback.state.pullRequests = [pullRequest({ number: 3, ...merged })]
    loopback.state.faults.push(
      { on: /\/pulls$/, times: 1, status: 422, body: { message: `No commit found for SHA: ${merge}` } },
      { on: /\/pulls$/, times: 1, status: 200, body: [] },
    )
    await expect(github.pullRequestsBehind(merge, 'main')).resolves.toMatchObject([{ number: 3 }])
    expect(asked()).toHaveLength(3)
  })

  test('finds none behind a direct push', async () => {
    loopback.state.commits[merge] = []
    await expect(github.pullRequestsBehind(merge, 'main')).resolves.toEqual([])
  })

  test('asks once for a commit that is not new', async () => {
    loopback.state.commits[merge] = []
    await expect(github.pullRequestsBehind(merge, 'main', 'old')).resolves.toEqual([])
    expect(asked()).toHaveLength(1)
  })

  test('fails for a commit that GitHub does not know', async () => {
    await expect(github.pullRequestsBehind(merge, 'main')).rejects.toMatchObject({
      kind: 'invalid',
      status: 422,
    })
  })
})

describe('compare', () => {
  beforeEach(() => {
    // a ← b ← c, and d beside c
    loopback.state.commits = { a: [], b: ['a'], c: ['b'], d: ['b'] }
  })

  test.each([
    ['b', 'b', 'identical', []],
    ['a', 'c', 'ahead', ['b', 'c']],
    ['c', 'a', 'behind', []],
    ['c', 'd', 'diverged', ['d']],
    ['gone', 'c', 'unknown', []],
    ['a', 'gone', 'unknown', []],
  ] as const)('says how %s stands to %s', async (base, head, status, commits) => {
    const parents = loopback.state.commits
    await expect(github.compare(base, head)).resolves.toEqual({
      status,
      commits: commits.map((commit) => ({ sha: commit, parents: parents[commit] })),
    })
  })

  test('gives the parents of a merge, the first one first', async () => {
    loopback.state.commits['m'] = ['d', 'c']
    expect((await github.compare('b', 'm')).commits).toContainEqual({ sha: 'm', parents: ['d', 'c'] })
    expect(await github.parents('m')).toEqual(['d', 'c'])
    expect(await github.parents('a')).toEqual([])
    expect(await github.parents('gone')).toBeUndefined()
  })

  test('reads all pages', async () => {
    const line = Array.from({ length: 301 }, (_, index) => `c${index}`)
    for (const [index, commit] of line.entries()) {
      loopback.state.commits[commit] = index === 0 ? [] : [`c${index - 1}`]
    }
    const { status, commits } = await github.compare('c0', 'c300')
    expect(status).toBe('ahead')
    expect(commits.map((commit) => commit.sha)).toEqual(line.slice(1))
  })

  test('fails when a page is missing, for a part is not the whole', async () => {
    const commits = [{ sha: 'b' }]
    const page = { status: 'ahead', total_commits: 2, commits }
    loopback.state.faults.push(
      { on: /compare/, times: 1, status: 200, body: page },
      { on: /compare/, times: 1, status: 200, body: { ...page, commits: [] } },
    )
    await expect(github.compare('a', 'c')).rejects.toMatchObject({ kind: 'unexpected' })
  })

  test('takes an outage for no answer', async () => {
    loopback.state.faults.push(badGateway(/compare/, 9))
    await expect(github.compare('a', 'c')).rejects.toMatchObject({ kind: 'unavailable' })
  })
})

describe('revisions', () => {
  const BOT = 'github-actions[bot]'

  test.each([true, false])(
    'are every text with who wrote it, newest first; where the creation is an edit, %s, also the first one',
    async (creationIsAnEdit) => {
      loopback.state.creationIsAnEdit = creationIsAnEdit
      const comment = addComment(loopback.state, { pullRequest: 7, author: BOT, body: '0' })
      const created = { at: comment.createdAt, editor: BOT, body: '0' }
      await expect(revisions()).resolves.toEqual([created])
      editComment(loopback.state, comment, { editor: BOT, body: '1' })
      editComment(loopback.state, comment, { editor: 'mallory', body: '2' })
      editComment(loopback.state, comment, { editor: BOT, body: '3' })
      const times = comment.edits.map(({ editedAt }) => editedAt)
      await expect(revisions()).resolves.toEqual([
        { at: times[2], editor: BOT, body: '3' },
        { at: times[1], editor: 'mallory', body: '2' },
        { at: times[0], editor: BOT, body: '1' },
        ...(creationIsAnEdit ? [created] : []),
      ])
    },
  )

  test('are also those that somebody deleted, and those of accounts that are gone', async () => {
    const comment = addComment(loopback.state, { pullRequest: 7, author: BOT, body: '0' })
    editComment(loopback.state, comment, { editor: null, body: '1' })
    editComment(loopback.state, comment, { editor: BOT, body: '2' })
    const [, last] = comment.edits
    if (last) last.deleted = { by: 'trudy', at: '2030-01-01T00:00:00Z' }
    const [newest, gone, first] = (await revisions()) ?? []
    expect(newest).toMatchObject({ editor: BOT, deleted: { by: 'trudy' } })
    expect(gone).toMatchObject({ editor: 'ghost', body: '1' })
    expect(first).toMatchObject({ editor: BOT, body: '0' })
  })

  test('are read from all pages', async () => {
    const comment = addComment(loopback.state, { pullRequest: 7, author: BOT, body: '0' })
    editComment(loopback.state, comment, { editor: 'mallory', body: '1' })
    for (let edit = 0; edit < 210; edit++) {
      editComment(loopback.state, comment, { editor: BOT, body: `${edit}` })
    }
    const all = (await revisions()) ?? []
    expect(all).toHaveLength(212)
    expect(all.filter(({ editor }) => editor === 'mallory')).toHaveLength(1)
    expect(asked().filter((path) => path === 'POST /graphql')).toHaveLength(3)
  })

  test.each(['refuses', 'no-edits', 'absent'] as const)('are not known where GraphQL %s', async (graphql) => {
    addComment(loopback.state, { pullRequest: 7, author: 'alice', body: '0' })
    loopback.state.graphql = graphql
    await expect(revisions()).resolves.toBeUndefined()
  })

  test.each([
    ['an outage', badGateway(/graphql/, 9)],
    ['a rate limit', graphqlError({ type: 'RATE_LIMITED', message: 'API rate limit exceeded' })],
    ['a failure without a type', graphqlError({ message: 'Something went wrong' })],
    ['a comment that is gone', { on: /graphql/, times: 1, status: 200, body: { data: { node: null } } }],
  ] as const)('are not taken for unknown on %s', async (_words, fault: Fault) => {
    addComment(loopback.state, { pullRequest: 7, author: 'alice', body: '0' })
    loopback.state.faults.push({ ...fault })
    await expect(revisions()).rejects.toBeInstanceOf(GitHubError)
  })

  function graphqlError(error: object): Fault {
    return { on: /graphql/, times: 9, status: 200, body: { data: null, errors: [error] } }
  }

  async function revisions() {
    const [comment] = await github.listComments(7)
    if (comment === undefined) throw new Error('no comment')
    return github.revisions(comment)
  }
})

describe('approvals', () => {
  const by = (author: string, state: ReviewState['state'], about: Partial<ReviewState> = {}) =>
    addReview(loopback.state, { pullRequest: 7, author, state, ...about })

  test('are the last word of each person, remarks aside', async () => {
    by('bob', 'APPROVED', { commit: 'first' })
    by('bob', 'APPROVED', { commit: 'second', submittedAt: '2030-01-01T00:00:00Z' })
    by('bob', 'COMMENTED')
    by('carol', 'APPROVED')
    by('carol', 'CHANGES_REQUESTED')
    by('dave', 'DISMISSED')
    by('erin', 'CHANGES_REQUESTED')
    by('erin', 'APPROVED', { commit: 'second', submittedAt: '2030-01-02T00:00:00Z' })
    await expect(github.approvals(7)).resolves.toEqual([
      { author: 'bob', commit: 'second', submittedAt: '2030-01-01T00:00:00Z' },
      { author: 'erin', commit: 'second', submittedAt: '2030-01-02T00:00:00Z' },
    ])
  })

  test('of apps do not count', async () => {
    by('github-actions[bot]', 'APPROVED')
    await expect(github.approvals(7)).resolves.toEqual([])
  })

  test('are read from all pages', async () => {
    for (let index = 0; index < 130; index++) by('carol', 'COMMENTED')
    by('bob', 'APPROVED')
    await expect(github.approvals(7)).resolves.toHaveLength(1)
  })
})

function connect(token = RUN_TOKEN): GitHub {
  return createGitHub({ token, owner: 'your-org', repo: 'cluster-access', apiUrl: loopback.url, secondMs: 1 })
}

function asked(): string[] {
  return loopback.requests.map(({ method, path }) => `${method} ${path}`)
}

async function failure(promise: Promise<unknown>): Promise<GitHubError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof GitHubError) return error
    throw error
  }
  throw new Error('it did not fail')
}
