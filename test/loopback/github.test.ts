import { createPublicKey, verify } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mergePullRequest, pullRequestEvent, pushDirectly } from '../scenario/event.ts'
import { idTokenEnv, runOf } from '../scenario/id-token.ts'
import { type LoopbackGitHub, startGitHub } from './github.ts'
import { claimsOf } from './github-issuer.ts'
import { pushTo } from './github-people.ts'
import { addComment, pullRequest, RUN_TOKEN, sha, workflowRun } from './github-state.ts'

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

  test('gives the parents of a commit, and says of another that it has none such', async () => {
    expect(await ask('GET', 'commits/c')).toMatchObject({ sha: 'c', parents: [{ sha: 'b' }] })
    expect(await ask('GET', 'commits/gone')).toEqual({ message: 'No commit found for SHA: gone' })
  })

  test.each([
    ['the base changed', { base: 'new' }, 'new'],
    ['the head changed', { head: 'new' }, 'new'],
    ['neither changed', {}, 'old'],
  ])('has in a merge what %s', async (_words, changed: Record<string, string>, expected) => {
    const { state } = github
    Object.assign(state.commits, { root: [], base: ['root'], head: ['root'], merge: ['base', 'head'] })
    state.files['root'] = { file: 'old' }
    for (const [commit, text] of Object.entries(changed)) state.files[commit] = { file: text }
    const raw = { ...headers, accept: 'application/vnd.github.raw+json' }
    const response = await fetch(at('contents/file?ref=merge'), { headers: raw })
    expect(await response.text()).toBe(expected)
  })

  test('makes a merge of base and head for the run of a pull request', async () => {
    const { state } = github
    const pull = pullRequest({ number: 9 })
    const { sha: merge } = pullRequestEvent(state, pull)
    expect(state.commits[merge]).toEqual([state.branches['main'], pull.headSha])
  })

  test('signs ID tokens for the runs that it knows, with the key that it publishes', async () => {
    const pull = pullRequest({ number: 9 })
    const event = pullRequestEvent(github.state, pull)
    const env = idTokenEnv(github, { event, run: { id: '12', attempt: '1' } })
    const request = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent('a:b')}`
    const authorization = `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`
    const { value } = await json(await fetch(request, { headers: { authorization } }))
    const [header = '', claims = '', signature = ''] = value.split('.')
    const { keys } = await json(await fetch(`${github.url}/_services/token/.well-known/jwks`))
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ kid: keys[0].kid })
    const key = createPublicKey({ key: keys[0], format: 'jwk' })
    const bytes = Buffer.from(signature, 'base64url')
    expect(verify('RSA-SHA256', Buffer.from(`${header}.${claims}`), key, bytes)).toBe(true)
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: `${github.url}/_services/token`,
      aud: 'a:b',
      sub: 'repo:your-org/cluster-access:pull_request',
      ref: 'refs/pull/9/merge',
      base_ref: 'main',
      sha: event.sha,
      workflow_ref: 'your-org/cluster-access/.github/workflows/access.yml@refs/pull/9/merge',
    })
    expect((await fetch(request, { headers: { authorization: `Bearer ${RUN_TOKEN}` } })).status).toBe(401)
  })

  test('issues a token in an earlier second than the merge after it', async () => {
    const { state } = github
    const pull = pullRequest({ number: 9 })
    const event = pullRequestEvent(state, pull)
    const run = runOf(github, { event, run: { id: '12', attempt: '1' } })
    const { iat } = claimsOf(state, github.url, run, 'a')
    mergePullRequest(state, pull)
    expect(iat * 1000).toBeLessThan(Date.parse(pull.mergedAt ?? ''))
  })

  test('gives the pull request of a fork no way to ask for a token', async () => {
    const pull = pullRequest({ number: 9, headRepository: 'mallory/cluster-access' })
    const event = pullRequestEvent(github.state, pull)
    expect(idTokenEnv(github, { event, run: { id: '12', attempt: '1' } })).toEqual({})
  })

  test('leads through pushes by cursors, and knows no pages of them', async () => {
    for (let push = 0; push < 130; push++)
      pushTo(github.state, { branch: 'change-7', by: 'alice', tip: `${push}` })
    const tips = async (query: string) =>
      ((await ask('GET', `activity${query}`)) as { after: string }[]).map(({ after }) => after)
    expect(await tips('?ref=change-7')).toHaveLength(30)
    expect((await tips('?ref=refs/heads/change-7&per_page=500&page=2'))[0]).toBe('129')
    const response = await fetch(at('activity?per_page=100'), { headers })
    const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? ''
    await response.body?.cancel()
    expect(await json(await fetch(next, { headers }))).toHaveLength(30)
    expect(await tips('?ref=change-8')).toEqual([])
  })

  test.each(['merge', 'squash', 'rebase'] as const)(
    'lists by %s the same commits of a pull request as before the merge',
    async (style) => {
      const pull = pullRequest({ number: 9, headSha: sha('own 2'), commits: [sha('own 1'), sha('own 2')] })
      github.state.pullRequests.push(pull)
      const commits = async () =>
        ((await ask('GET', 'pulls/9/commits')) as { sha: string }[]).map((commit) => commit.sha)
      expect(await commits()).toEqual([sha('own 1'), sha('own 2')])
      mergePullRequest(github.state, pull, style)
      expect(await commits()).toEqual([sha('own 1'), sha('own 2')])
      expect(await ask('GET', 'pulls/9')).toMatchObject({ commits: 2, merged: true })
    },
  )

  test('tells who released a run only to whom may read runs', async () => {
    const { state } = github
    state.releases['12'] = [{ user: 'bob', state: 'approved', environments: ['production'] }]
    expect(await ask('GET', 'actions/runs/12/approvals')).toMatchObject({ status: '403' })
    state.identities[RUN_TOKEN] = { ...workflowRun, actions: 'read' }
    expect(await ask('GET', 'actions/runs/12/approvals')).toMatchObject([{ user: { login: 'bob' } }])
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

// biome-ignore lint/suspicious/noExplicitAny: whatever is asked of it is then expected.
async function json(response: Response): Promise<any> {
  return response.json()
}

function at(path: string): string {
  return `${github.url}/repos/your-org/cluster-access/${path}`
}
