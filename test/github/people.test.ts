import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../src/github/client.ts'
import type { GitHub } from '../../src/github/port.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { badGateway, type Fault, secondaryRateLimit } from '../loopback/github-faults.ts'
import { pullRequestRule, pushTo } from '../loopback/github-people.ts'
import { addReview, pullRequest, RUN_TOKEN, sha, workflowRun } from '../loopback/github-state.ts'

let loopback: LoopbackGitHub
let github: GitHub

beforeEach(async () => {
  loopback = await startGitHub()
  github = createGitHub({
    token: RUN_TOKEN,
    owner: 'your-org',
    repo: 'cluster-access',
    apiUrl: loopback.url,
    secondMs: 1,
  })
})
afterEach(() => loopback.close())

const forbids = (on: RegExp): Fault => ({
  on,
  times: 9,
  status: 403,
  body: { message: 'Resource not accessible by integration' },
})
const hides = (on: RegExp): Fault => ({ on, times: 9, status: 404, body: { message: 'Not Found' } })

describe.each([
  ['permission', /permission$/, () => github.permission('alice')],
  ['pushes', /activity$/, () => github.pushes('change-7')],
  ['branchRules', /rules/, () => github.branchRules('main')],
  ['releasers', /approvals$/, () => github.releasers(12)],
] as const)('%s', (_name, on, ask) => {
  test.each([
    ['refuses it to the token', forbids(on)],
    ['has no such address', hides(on)],
  ])('is not known where GitHub %s', async (_words, fault) => {
    loopback.state.faults.push(fault)
    await expect(ask()).resolves.toBeUndefined()
  })

  test.each([
    ['an outage', badGateway(on, 9), 'unavailable'],
    ['a rate limit', secondaryRateLimit(on, 9, 3600), 'rate-limited'],
    ['a token that is not valid', { ...forbids(on), status: 401 }, 'unauthorized'],
  ])('does not take %s for an answer', async (_words, fault, kind) => {
    loopback.state.faults.push(fault)
    await expect(ask()).rejects.toMatchObject({ kind })
  })
})

describe('permission', () => {
  test.each([
    ['admin', 'admin'],
    ['maintain', 'write'],
    ['write', 'write'],
    ['triage', 'read'],
    ['read', 'read'],
  ] as const)('of a role %s is %s', async (role, expected) => {
    loopback.state.roles['carol'] = role
    await expect(github.permission('carol')).resolves.toBe(expected)
  })

  test('of somebody without a role is none', async () => {
    await expect(github.permission('mallory')).resolves.toBe('none')
  })

  test('of an account that is gone is not known', async () => {
    loopback.state.roles['carol'] = 'gone'
    await expect(github.permission('carol')).resolves.toBeUndefined()
  })

  test('that GitHub has no word for yet is not known', async () => {
    const body = { permission: 'deploy', role_name: 'deploy', user: null }
    loopback.state.faults.push({ on: /permission$/, times: 1, status: 200, body })
    await expect(github.permission('carol')).resolves.toBeUndefined()
  })
})

describe('commitsOf', () => {
  const line = (length: number): string[] => Array.from({ length }, (_, index) => sha(`own ${index}`))
  const open = (commits: string[]): void => {
    loopback.state.pullRequests = [pullRequest({ number: 7, commits, headSha: commits.at(-1) ?? '' })]
  }

  test('tells the accounts behind a commit, where its addresses belong to any', async () => {
    const commits = line(3)
    open(commits)
    loopback.state.people[commits[1] ?? ''] = { author: 'bob', committer: 'web-flow' }
    loopback.state.people[commits[2] ?? ''] = { author: null, committer: null }
    await expect(github.commitsOf(7)).resolves.toEqual([
      { sha: commits[0], parents: [sha('main')], author: 'alice', committer: 'alice' },
      { sha: commits[1], parents: [commits[0]], author: 'bob', committer: 'web-flow' },
      { sha: commits[2], parents: [commits[1]] },
    ])
  })

  test('takes an empty user for none', async () => {
    const commit = { sha: 'a', parents: [], author: {}, committer: {} }
    loopback.state.faults.push({ on: /commits$/, times: 1, status: 200, body: [commit] })
    await expect(github.commitsOf(7)).resolves.toEqual([{ sha: 'a', parents: [] }])
  })

  test.each([
    [249, 249],
    [250, 250],
    [251, undefined],
    [300, undefined],
  ])('gives of %d commits %p: GitHub lists 250', async (length, expected) => {
    open(line(length))
    expect((await github.commitsOf(7))?.length).toBe(expected)
  })

  test('needs to read pull requests', async () => {
    loopback.state.identities[RUN_TOKEN] = { ...workflowRun, pullRequests: 'none' }
    await expect(github.commitsOf(7)).rejects.toMatchObject({
      kind: 'forbidden',
      fix: expect.stringContaining('`pull-requests: read`'),
    })
  })
})

describe('pushes', () => {
  test('are those to this branch, the newest first', async () => {
    pushTo(loopback.state, { branch: 'change-7', by: 'alice', tip: 'a', type: 'branch_creation' })
    pushTo(loopback.state, { branch: 'change-8', by: 'mallory', tip: 'x' })
    pushTo(loopback.state, { branch: 'change-7', by: null, tip: 'b', type: 'force_push' })
    pushTo(loopback.state, { branch: 'change-7', by: 'bob', tip: 'c' })
    pushTo(loopback.state, { branch: 'change-7', by: 'carol', tip: '0'.repeat(40), type: 'branch_deletion' })
    await expect(github.pushes('change-7')).resolves.toEqual([
      { from: 'b', tip: 'c', merged: false, pusher: 'bob' },
      { from: 'a', tip: 'b', merged: false },
      { from: sha('main'), tip: 'a', merged: false, pusher: 'alice' },
    ])
    expect(loopback.requests).toHaveLength(1)
  })

  test.each([
    ['finds nothing by its name', { status: 200, body: [] }],
    ['does not know its name', { status: 404, body: { message: 'Not Found' } }],
    ['takes its name for a mistake', { status: 422, body: { message: 'Validation Failed' } }],
  ])('are found for a branch that is gone where GitHub %s', async (_words, answer) => {
    pushTo(loopback.state, { branch: 'change-8', by: 'mallory', tip: 'x' })
    pushTo(loopback.state, { branch: 'change-7', by: 'alice', tip: 'a' })
    loopback.state.faults.push({ on: /activity/, times: 1, ...answer })
    await expect(github.pushes('change-7')).resolves.toMatchObject([{ tip: 'a', pusher: 'alice' }])
  })

  test.each([
    ['push', false],
    ['force_push', false],
    ['branch_creation', false],
    ['pr_merge', true],
    ['merge_queue_merge', true],
  ] as const)('of type %s are merges: %s', async (type, merged) => {
    pushTo(loopback.state, { branch: 'main', by: 'alice', tip: 'a', type })
    await expect(github.pushes('main')).resolves.toMatchObject([{ merged }])
  })

  test('are none for a branch of a fork', async () => {
    await expect(github.pushes('change-7')).resolves.toEqual([])
  })

  test('are a hundred at most', async () => {
    for (let push = 0; push < 130; push++)
      pushTo(loopback.state, { branch: 'change-7', by: 'alice', tip: `${push}` })
    const pushes = await github.pushes('change-7')
    expect([pushes?.length, pushes?.[0]?.tip]).toEqual([100, '129'])
  })
})

describe('branchRules', () => {
  test('demand nothing where no ruleset speaks of pull requests', async () => {
    loopback.state.rules['main'] = [{ type: 'deletion' }]
    await expect(github.branchRules('main')).resolves.toEqual({
      approvals: 0,
      notByLastPusher: false,
      staleDismissed: false,
      byCodeOwners: false,
    })
  })

  test('are the strictest of all rulesets, on all pages', async () => {
    loopback.state.rules['release/1'] = [
      pullRequestRule({ required_approving_review_count: 2, require_code_owner_review: true }),
      ...Array.from({ length: 110 }, () => ({ type: 'deletion' }) as const),
      pullRequestRule({ required_approving_review_count: 1, require_last_push_approval: true }),
      pullRequestRule({ dismiss_stale_reviews_on_push: true }),
    ]
    await expect(github.branchRules('release/1')).resolves.toEqual({
      approvals: 2,
      notByLastPusher: true,
      staleDismissed: true,
      byCodeOwners: true,
    })
  })
})

describe('releasers', () => {
  beforeEach(() => {
    loopback.state.identities[RUN_TOKEN] = { ...workflowRun, actions: 'read' }
  })

  test('are the people who approved, with each environment', async () => {
    loopback.state.releases['12'] = [
      { user: 'bob', state: 'approved', environments: ['production', 'prod-eu'] },
      { user: 'carol', state: 'rejected', environments: ['production'] },
      { user: 'dave', state: 'pending', environments: ['production'] },
      { user: 'gates[bot]', state: 'approved', environments: ['production'] },
    ]
    loopback.state.releases['13'] = [{ user: 'mallory', state: 'approved', environments: ['production'] }]
    await expect(github.releasers(12)).resolves.toEqual([
      { login: 'bob', environment: 'production' },
      { login: 'bob', environment: 'prod-eu' },
    ])
  })

  test('are none of a run that waited for nobody', async () => {
    await expect(github.releasers(12)).resolves.toEqual([])
  })

  test('are not known to a token without actions: read', async () => {
    loopback.state.identities[RUN_TOKEN] = workflowRun
    await expect(github.releasers(12)).resolves.toBeUndefined()
  })
})

test('approvals are told of everybody who gave one, whatever they may do', async () => {
  addReview(loopback.state, { pullRequest: 7, author: 'mallory', state: 'APPROVED', association: 'NONE' })
  await expect(github.approvals(7)).resolves.toMatchObject([{ author: 'mallory' }])
})
