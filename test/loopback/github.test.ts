import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type LoopbackGitHub, startGitHub } from './github.ts'
import { addComment, pullRequest, RUN_TOKEN } from './github-state.ts'

let github: LoopbackGitHub

beforeEach(async () => {
  // a ← b ← c, and d beside c
  github = await startGitHub({ commits: { a: [], b: ['a'], c: ['b'], d: ['b'] } })
})
afterEach(() => github.close())

describe('the loopback GitHub', () => {
  test.each([
    ['b', 'b', { status: 'identical', ahead_by: 0, behind_by: 0, commits: [] }],
    ['a', 'c', { status: 'ahead', ahead_by: 2, behind_by: 0, commits: [{ sha: 'b' }, { sha: 'c' }] }],
    ['c', 'a', { status: 'behind', ahead_by: 0, behind_by: 2 }],
    ['c', 'd', { status: 'diverged', ahead_by: 1, behind_by: 1, commits: [{ sha: 'd' }] }],
    ['a', 'unknown', { message: 'Not Found' }],
  ])('compares %s...%s as GitHub does', async (base, head, expected) => {
    expect(await ask('GET', `compare/${base}...${head}`)).toMatchObject(expected)
  })

  test('gives 30 comments on a page unless asked, never more than 100, and links to the next', async () => {
    for (let index = 0; index < 130; index++) {
      addComment(github.state, { pullRequest: 7, author: 'alice', body: `${index}` })
    }
    expect(await ask('GET', 'issues/7/comments')).toHaveLength(30)
    expect(await ask('GET', 'issues/7/comments?per_page=500')).toHaveLength(100)
    expect(await ask('GET', 'issues/7/comments?per_page=100&page=2')).toHaveLength(30)
    const response = await fetch(at('issues/7/comments?per_page=100'), { headers })
    expect(response.headers.get('link')).toMatch(/per_page=100&page=2>; rel="next"/)
  })

  test('remembers who edited a comment and what it said before', async () => {
    const comment = addComment(github.state, { pullRequest: 7, author: 'alice', body: 'before' })
    await ask('PATCH', `issues/comments/${comment.id}`, { body: 'after' })
    expect(comment).toMatchObject({
      author: 'alice',
      body: 'after',
      edits: [{ editor: 'github-actions[bot]', before: 'before' }],
    })
  })

  test('knows a fork by the repository of its head', async () => {
    github.state.pullRequests.push(pullRequest({ number: 8, headRepository: 'mallory/cluster-access' }))
    expect(await ask('GET', 'pulls/8')).toMatchObject({
      head: { repo: { full_name: 'mallory/cluster-access' } },
      base: { repo: { full_name: 'your-org/cluster-access' } },
    })
  })
})

const headers = { authorization: `token ${RUN_TOKEN}` }

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(at(path), {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json()
}

function at(path: string): string {
  return `${github.url}/repos/your-org/cluster-access/${path}`
}
