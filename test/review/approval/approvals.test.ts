import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubError } from '../../../src/github/port.ts'
import { judgeApprovals } from '../../../src/review/approval/approvals.ts'
import { badGateway } from '../../loopback/github-faults.ts'
import { pushTo, type Role } from '../../loopback/github-people.ts'
import { pullRequest, sha } from '../../loopback/github-state.ts'
import { mergePullRequest } from '../../scenario/event.ts'
import { type ApprovedRepository, openApproved } from './approved-repository.ts'

let there: ApprovedRepository
beforeEach(async () => {
  there = await openApproved()
})
afterEach(() => there.loopback.close())

/** What is said of bob's approval; `counts`, or why it does not. */
async function ofBob(): Promise<string> {
  const { github, since } = there
  const { counted, refused } = await judgeApprovals(github, { pull: there.merge(), since })
  if (counted.includes('bob')) return 'counts'
  return refused.find(({ login }) => login === 'bob')?.why ?? 'nothing'
}

const short = (name: string): string => sha(name).slice(0, 7)

describe('an approval', () => {
  test('counts from somebody who may write and made nothing of it', async () => {
    there.approve('bob')
    expect(await ofBob()).toBe('counts')
  })

  test.each([
    ['admin', 'counts'],
    ['maintain', 'counts'],
    ['write', 'counts'],
    ['triage', 'has only read permission to the repository'],
    ['read', 'has only read permission to the repository'],
    ['gone', 'may not have write permission to the repository: GitHub does not say'],
    [undefined, 'has no permission to the repository'],
  ] as const)('of a %s: %s', async (role: Role | 'gone' | undefined, expected) => {
    delete there.state.roles['bob']
    if (role !== undefined) there.state.roles['bob'] = role
    there.approve('bob', { association: 'MEMBER' })
    expect(await ofBob()).toBe(expected)
  })

  test('counts whatever GitHub calls its author', async () => {
    there.approve('bob', { association: 'NONE' })
    expect(await ofBob()).toBe('counts')
  })

  test('does not count where GitHub does not say what its author may do', async () => {
    there.approve('bob')
    there.state.faults.push({ on: /permission$/, times: 9, status: 403, body: { message: 'no' } })
    expect(await ofBob()).toBe('may not have write permission to the repository: GitHub does not say')
  })

  test('of another commit than the merged one does not count', async () => {
    there.approve('bob', { commit: sha('own 1') })
    expect(await ofBob()).toBe(`approved ${short('own 1')}, and ${short('own 2')} was merged`)
  })

  test.each([
    ['a second before the plan', -1, 'approved before the plan appeared'],
    ['in the second of the plan', 0, 'approved before the plan appeared'],
    ['a second after the plan', 1, 'counts'],
  ])('given %s', async (_words, seconds, expected) => {
    const since = Math.floor(Date.parse(there.since) / 1000) * 1000
    there.approve('bob', { submittedAt: new Date(since + seconds * 1000).toISOString() })
    const pull = there.merge()
    const judged = await judgeApprovals(there.github, { pull, since: new Date(since).toISOString() })
    expect(judged.counted.includes('bob') ? 'counts' : judged.refused[0]?.why).toBe(expected)
  })

  test.each([
    ['in the second of the merge', 0, 'counts'],
    ['a second after the merge', 1, 'approved after the merge'],
  ])('given %s', async (_words, seconds, expected) => {
    const pull = there.merge()
    const submittedAt = new Date(Date.parse(pull.mergedAt) + seconds * 1000).toISOString()
    there.approve('bob', { submittedAt })
    const judged = await judgeApprovals(there.github, { pull, since: there.since })
    expect(judged.counted.includes('bob') ? 'counts' : judged.refused[0]?.why).toBe(expected)
  })

  test('that was taken back or dismissed is none', async () => {
    there.approve('bob')
    there.approve('bob', { state: 'CHANGES_REQUESTED' })
    there.approve('carol')
    there.approve('carol', { state: 'DISMISSED' })
    await expect(judge()).resolves.toEqual({ counted: [], refused: [] })
  })

  test('of the author does not count, however the name is spelled', async () => {
    there.approve('Alice')
    await expect(judge()).resolves.toEqual({ counted: [], refused: [{ login: 'Alice', why: 'opened it' }] })
  })

  test('is judged for each person', async () => {
    there.approve('alice')
    there.approve('mallory')
    there.approve('bob')
    there.approve('carol')
    await expect(judge()).resolves.toEqual({
      counted: ['bob', 'carol'],
      refused: [
        { login: 'alice', why: 'opened it' },
        { login: 'mallory', why: 'has no permission to the repository' },
      ],
    })
  })
})

describe('whoever made something of the pull request', () => {
  test.each([
    ['wrote', { author: 'bob', committer: 'alice' }, `wrote its commit ${short('third')}`],
    ['committed', { author: 'alice', committer: 'bob' }, `committed ${short('third')} to it`],
  ])('does not approve it: who %s a commit', async (_words, people, expected) => {
    there.commit('third', people)
    there.commit('fourth', {})
    there.approve('bob')
    expect(await ofBob()).toBe(expected)
  })

  test('does not approve it: who pushed last, whatever the commit says', async () => {
    there.commit('third', {})
    there.push('bob')
    there.approve('bob')
    expect(await ofBob()).toBe(`pushed ${short('third')} to its branch`)
  })

  test('does not approve it: who pushed a part of it before', async () => {
    there.commit('third', {})
    there.push('bob')
    there.commit('fourth', {})
    there.push('alice')
    there.approve('bob')
    expect(await ofBob()).toBe(`pushed ${short('third')} to its branch`)
  })

  test('approves it where the push is no part of it any more', async () => {
    there.push('bob', { tip: sha('given up') })
    there.push('alice', { type: 'force_push' })
    there.approve('bob')
    expect(await ofBob()).toBe('counts')
  })

  test('is told from who pushed to a branch of the same name long ago', async () => {
    pushTo(there.state, { branch: there.pull.headRef, by: 'bob', tip: sha('old'), type: 'branch_creation' })
    there.push('alice', { type: 'branch_creation' })
    there.approve('bob')
    expect(await ofBob()).toBe('counts')
  })

  test.each([
    ['refuses to tell', { status: 403, body: { message: 'no' } }],
    ['knows no pushes', { status: 404, body: { message: 'no' } }],
    ['names none', { status: 200, body: [] }],
  ])('is who the commits say where GitHub %s', async (_words, answer) => {
    there.push('bob')
    there.approve('bob')
    there.approve('alice')
    there.state.faults.push({ on: /activity/, times: 9, ...answer })
    await expect(judge()).resolves.toEqual({
      counted: ['bob'],
      refused: [{ login: 'alice', why: 'opened it' }],
    })
  })
})

describe('a merge of the base', () => {
  const byBob = { author: 'bob', committer: 'web-flow' }
  /** The default branch moves on, and bob brings it into the branch. */
  const update = (): string => {
    there.state.commits[sha('news')] = [sha('main')]
    there.state.branches['main'] = sha('news')
    return there.commit('update', { ...byBob, parents: [there.pull.headSha, sha('news')] })
  }

  test('makes nobody a part of the pull request', async () => {
    update()
    there.commit('third', {})
    there.approve('bob')
    expect(await ofBob()).toBe('counts')
  })

  test('makes nobody a part of it who pushed it alone and not last', async () => {
    there.push('alice')
    update()
    there.push('bob')
    there.commit('third', {})
    there.push('alice')
    there.approve('bob')
    expect(await ofBob()).toBe('counts')
  })

  test('is a push like another where it is the last', async () => {
    there.push('alice')
    update()
    there.push('bob')
    there.approve('bob')
    expect(await ofBob()).toBe(`pushed ${short('update')} to its branch`)
  })

  test('hides no commit that was pushed with it', async () => {
    there.push('alice')
    there.commit('third', {})
    update()
    there.push('bob')
    there.commit('fourth', {})
    there.push('alice')
    there.approve('bob')
    expect(await ofBob()).toBe(`pushed ${short('update')} to its branch`)
  })

  test('is not a merge of another branch, though that is on the default branch after the merge', async () => {
    there.state.commits[sha('side')] = [sha('main')]
    there.state.people[sha('side')] = { author: 'alice', committer: 'alice' }
    there.pull.commits.push(sha('side'))
    there.commit('of side', { ...byBob, parents: [there.pull.headSha, sha('side')] })
    there.approve('bob')
    expect(await ofBob()).toBe(`wrote its commit ${short('of side')}`)
  })

  test('is not the only commit of a pull request: then it is its content', async () => {
    const merge = sha('only')
    there.state.commits[merge] = [sha('main'), sha('main')]
    there.state.people[merge] = byBob
    Object.assign(there.pull, { commits: [merge], headSha: merge })
    there.approve('bob')
    expect(await ofBob()).toBe(`wrote its commit ${merge.slice(0, 7)}`)
  })
})

describe('nobody approves what nobody knows the makers of', () => {
  const may = (why: string): string => `may have contributed to it: ${why}`

  test.each(['author', 'committer'])('a commit whose %s has no account', async (role) => {
    there.commit('third', { author: 'alice', committer: 'alice', [role]: null })
    there.approve('bob')
    expect(await ofBob()).toBe(
      may(`the email address of the ${role} of commit ${short('third')} belongs to no account`),
    )
  })

  test('more commits than GitHub lists', async () => {
    for (let commit = 0; commit < 300; commit++) there.commit(`many ${commit}`, {})
    there.approve('bob')
    expect(await ofBob()).toBe(may('it has more commits than GitHub lists'))
  })

  test('a list without the merged commit', async () => {
    there.approve('bob')
    there.state.faults.push({ on: /7\/commits/, times: 1, status: 200, body: [] })
    expect(await ofBob()).toBe(may(`GitHub does not list its commit ${short('own 2')}`))
  })

  test('an author whose account is gone', async () => {
    const pull = { ...there.merge(), author: '' }
    there.approve('bob', { submittedAt: pull.mergedAt })
    const { refused } = await judgeApprovals(there.github, { pull, since: there.since })
    expect(refused).toEqual([{ login: 'bob', why: may('the account that opened it was deleted') }])
  })

  test.each([
    ['opened it', () => (there.pull.author = 'github-actions[bot]')],
    [
      `wrote its commit ${short('third')}`,
      () => there.commit('third', { author: 'github-actions[bot]', committer: 'alice' }),
    ],
    [`pushed ${short('own 2')} to its branch`, () => there.push('github-actions[bot]')],
  ])('a workflow that %s: whoever may write starts one', async (did, prepare) => {
    prepare()
    for (const commit of [sha('own 1'), sha('own 2')])
      there.state.people[commit] = { author: 'alice', committer: 'alice' }
    there.approve('bob')
    expect(await ofBob()).toBe(
      may(`github-actions[bot] ${did}, and it is not known who started that workflow`),
    )
  })

  test('and an app with its own key is known', async () => {
    there.pull.author = 'dependabot[bot]'
    there.approve('bob')
    expect(await ofBob()).toBe('counts')
  })
})

test('nothing is asked about people whose approval cannot count anyhow', async () => {
  there.approve('bob', { commit: sha('own 1') })
  await judge()
  expect(there.loopback.requests.map(({ path }) => path)).toEqual([
    expect.stringMatching(/pulls\/7\/reviews/),
  ])
})

test.each([/reviews/, /7\/commits/, /activity/, /permission/])('an outage of %s is no answer', async (on) => {
  there.approve('bob')
  there.state.faults.push(badGateway(on, 9))
  await expect(judge()).rejects.toBeInstanceOf(GitHubError)
})

test('approvals of one pull request say nothing of another', async () => {
  const other = pullRequest({ number: 8 })
  there.state.pullRequests.push(other)
  there.approve('bob', { pullRequest: 8 })
  mergePullRequest(there.state, other)
  await expect(judge()).resolves.toEqual({ counted: [], refused: [] })
})

function judge() {
  return judgeApprovals(there.github, { pull: there.merge(), since: there.since })
}
