import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../src/github/client.ts'
import { type GitHub, GitHubError } from '../../src/github/port.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import {
  badGateway,
  type Fault,
  pullRequest,
  RUN_TOKEN,
  secondaryRateLimit,
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
    await expect(github.pullRequestsBehind(merge, 'main')).resolves.toEqual([
      { number: 3, headSha: sha('head of 3') },
      { number: 5, headSha: sha('head of 5') },
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

  test('fails for a commit that GitHub does not know', async () => {
    await expect(github.pullRequestsBehind(merge, 'main')).rejects.toMatchObject({
      kind: 'invalid',
      status: 422,
    })
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
