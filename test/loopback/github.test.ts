import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mergePullRequest, pushDirectly } from '../scenario/event.ts'
import { type LoopbackGitHub, startGitHub } from './github.ts'
import { addComment, pullRequest, RUN_TOKEN, sha } from './github-state.ts'

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

  test('gives 250 commits of a comparison, and all of them by pages of up to 100', async () => {
    const line = Array.from({ length: 300 }, (_, index) => `c${index}`)
    for (const [index, commit] of line.entries()) github.state.commits[commit] = [line[index - 1] ?? 'a']
    const shas = async (query: string) => {
      const answer = (await ask('GET', `compare/a...c299${query}`)) as { commits: { sha: string }[] }
      return answer.commits.map((commit) => commit.sha)
    }
    expect(await shas('')).toEqual(line.slice(0, 250))
    expect(await shas('?per_page=100&page=3')).toEqual(line.slice(200))
    expect(await shas('?per_page=100&page=4')).toEqual([])
    expect(await ask('GET', 'compare/a...c299?page=2')).toMatchObject({ total_commits: 300, ahead_by: 300 })
  })

  test.each([
    ['merge', ['own 1', 'own 2', 'merge of own 2']],
    ['squash', ['squash of own 2']],
    ['rebase', ['rebase of own 1', 'rebase of own 2']],
  ] as const)(
    'brings by %s the commits that GitHub makes, each with its pull request',
    async (style, brought) => {
      const { state } = github
      state.commits[sha('main')] = []
      const own = [sha('own 1'), sha('own 2')]
      const pull = pullRequest({ number: 9, headSha: own[1] ?? '', commits: own })
      const sibling = pullRequest({ number: 10, commits: [...own, sha('more')] })
      state.pullRequests.push(pull, sibling)
      const tip = mergePullRequest(state, pull, style)
      const names = new Map(
        ['own 1', 'own 2', ...brought].flatMap((name) =>
          [name, name.replace(/of (own .)/, (_, inner) => `of ${sha(inner)}`)].map((words) => [
            sha(words),
            name,
          ]),
        ),
      )
      const { commits } = (await ask('GET', `compare/${sha('main')}...${tip}`)) as {
        commits: { sha: string }[]
      }
      expect(commits.map((commit) => names.get(commit.sha))).toEqual(brought)
      for (const commit of commits) {
        // An open pull request that holds the same commits did not bring them.
        expect(await ask('GET', `commits/${commit.sha}/pulls`)).toMatchObject([{ number: 9 }])
      }
      const beside = brought.includes(names.get(own[0] ?? '') as never) ? [9] : [9, 10]
      const pulls = (await ask('GET', `commits/${own[0]}/pulls`)) as { number: number }[]
      expect(pulls.map(({ number }) => number)).toEqual(beside)
    },
  )

  test('knows no pull request behind a direct push', async () => {
    const tip = pushDirectly(github.state, [sha('direct')])
    expect(await ask('GET', `commits/${tip}/pulls`)).toEqual([])
    expect(await ask('GET', `commits/${sha('never seen')}/pulls`)).toMatchObject({
      message: expect.stringContaining('No commit found'),
    })
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
    // Else its connection stays open.
    await response.body?.cancel()
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
