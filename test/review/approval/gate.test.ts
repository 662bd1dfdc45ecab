import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DEFAULT_REVIEW, type ReviewSettings } from '../../../src/access/review/settings.ts'
import { createGitHub } from '../../../src/github/client.ts'
import { idTokenRequest } from '../../../src/github/id-token-request.ts'
import { GitHubError } from '../../../src/github/port.ts'
import { type StartedRun, startedByNobody, unreleased } from '../../../src/review/approval/gate.ts'
import { badGateway } from '../../loopback/github-faults.ts'
import { pushTo, type Role } from '../../loopback/github-people.ts'
import { pullRequest, RUN_TOKEN, sha, workflowRun } from '../../loopback/github-state.ts'
import { mergePullRequest, pushDirectly, pushEvent } from '../../scenario/event.ts'
import { idTokenEnv } from '../../scenario/id-token.ts'
import { type ApprovedRepository, openApproved } from './approved-repository.ts'

let there: ApprovedRepository
beforeEach(async () => {
  there = await openApproved()
  there.state.identities[RUN_TOKEN] = { ...workflowRun, actions: 'read' }
})
afterEach(() => there.loopback.close())

const release = (...users: string[]): void => {
  there.state.releases['12'] = users.map((user) => ({
    user,
    state: 'approved',
    environments: ['production'],
  }))
}
const tip = (): string => there.state.branches['main'] ?? ''

/** What a run of the push to the tip is told; `since` is the commit before it. */
async function releasedOnPush(since = sha('main')): Promise<readonly string[]> {
  const push = { before: since, after: tip(), branch: 'main' }
  const problems = await unreleased(there.github, { runId: '12', push })
  expect(problems.every(({ code }) => code === 'gate-not-released')).toBe(true)
  return problems.map(({ message }) => message)
}

const BY_MAKERS = 'This run was released only by contributors to what it applies: '

describe('a run that was released', () => {
  test('applies by the word of somebody who made nothing of it', async () => {
    there.merge()
    release('bob')
    expect(await releasedOnPush()).toEqual([])
  })

  test('applies where one of those who released it made nothing of it', async () => {
    there.merge()
    release('alice', 'bob')
    expect(await releasedOnPush()).toEqual([])
  })

  test('is told from one that only makers released', async () => {
    there.commit('third', { author: 'bob' })
    there.merge()
    release('alice', 'bob', 'alice')
    expect(await releasedOnPush()).toEqual([
      `${BY_MAKERS}alice opened it (pull request #7); bob wrote its commit ${sha('third').slice(0, 7)} (pull request #7).`,
    ])
  })

  test.each([
    ['waited for nobody', () => release(), 'Nobody released this run'],
    [
      'was released by nobody that the token may read',
      () => {
        release('bob')
        there.state.identities[RUN_TOKEN] = workflowRun
      },
      'GitHub does not say who released this run',
    ],
  ])('is not one that %s', async (_words, prepare, expected) => {
    there.merge()
    prepare()
    expect((await releasedOnPush())[0]).toContain(expected)
  })

  describe('for several environments', () => {
    const released = { dev: 'bob', prod: 'alice' }
    const releaseEach = (): void => {
      there.merge()
      there.state.releases['12'] = Object.entries(released).map(([environment, user]) => ({
        user,
        state: 'approved',
        environments: [environment],
      }))
    }
    const inJobOf = (environment?: string): void => {
      const event = pushEvent(there.state, tip())
      const job = { event, run: { id: '12', attempt: '1' }, environment }
      there.github.idToken = createGitHub({
        token: RUN_TOKEN,
        owner: there.state.owner,
        repo: there.state.repo,
        apiUrl: there.loopback.url,
        idToken: idTokenRequest(idTokenEnv(there.loopback, job)),
      }).idToken
    }

    test.each([
      ['dev', []],
      ['Dev', []],
      ['prod', [`${BY_MAKERS}alice opened it (pull request #7).`]],
      ['staging', [expect.stringContaining('Nobody released this run for the environment of this job')]],
      [undefined, [expect.stringContaining('Nobody released this run for the environment of this job')]],
    ])('counts for a job in %s only if it was released for that one', async (environment, problems) => {
      releaseEach()
      inJobOf(environment)
      expect(await releasedOnPush()).toEqual(problems)
    })

    test('counts only if each was released by somebody else, where the job may not ask which is its own', async () => {
      releaseEach()
      expect(await releasedOnPush()).toEqual([`${BY_MAKERS}alice opened it (pull request #7).`])
      release('bob')
      expect(await releasedOnPush()).toEqual([])
    })
  })

  test('counts who made something of any pull request that is pending', async () => {
    there.merge()
    const before = tip()
    const other = pullRequest({ number: 8, author: 'bob' })
    there.state.pullRequests.push(other)
    mergePullRequest(there.state, other)
    release('alice')
    // The push brought bob's alone; alice's came before it and was never applied.
    expect(await releasedOnPush(before)).toEqual([])
    expect(await releasedOnPush()).toEqual([`${BY_MAKERS}alice opened it (pull request #7).`])
  })

  test('counts who pushed to the default branch without a pull request, but not who merged', async () => {
    there.merge()
    pushTo(there.state, { branch: 'main', by: 'bob', tip: tip(), type: 'pr_merge' })
    pushTo(there.state, { branch: 'main', by: 'carol', tip: pushDirectly(there.state, [sha('direct')]) })
    release('carol')
    expect(await releasedOnPush()).toEqual([`${BY_MAKERS}carol pushed to the default branch.`])
    release('bob')
    expect(await releasedOnPush()).toEqual([])
  })

  test('applies though an address in a commit belongs to nobody: its reviewers were chosen', async () => {
    there.commit('third', { author: null })
    there.merge()
    release('bob')
    expect(await releasedOnPush()).toEqual([])
  })

  test('is not known in an outage', async () => {
    there.merge()
    there.state.faults.push(badGateway(/approvals/, 9))
    await expect(releasedOnPush()).rejects.toBeInstanceOf(GitHubError)
  })
})

describe('a run that was started by hand', () => {
  const required: ReviewSettings = { ...DEFAULT_REVIEW, approval: 'required' }
  const gated: ReviewSettings = { ...DEFAULT_REVIEW, gate: 'required' }
  async function started(about: Partial<StartedRun>): Promise<readonly string[]> {
    const run = { actor: 'bob', commit: tip(), branch: 'main', review: DEFAULT_REVIEW, ...about }
    const problems = await startedByNobody(there.github, run)
    expect(problems.every(({ code }) => code === 'gate-not-released')).toBe(true)
    return problems.map(({ message }) => /but (.*)\.$/.exec(message)?.[1] ?? message)
  }

  test.each([
    ['write', []],
    ['admin', []],
    ['triage', ['has only read permission to the repository']],
    [undefined, ['has no permission to the repository']],
    ['gone', ['may not have write permission to the repository: GitHub does not say']],
  ] as const)('is the word of somebody with %s: %j', async (role: Role | 'gone' | undefined, expected) => {
    there.merge()
    delete there.state.roles['bob']
    if (role !== undefined) there.state.roles['bob'] = role
    expect(await started({})).toEqual(expected)
  })

  test.each(['github-actions[bot]', 'deploy[bot]', ''])('is not the word of %j', async (actor) => {
    there.merge()
    there.state.roles[actor] = 'admin'
    expect(await started({ actor })).toEqual(['is not a person: a workflow or an app started the run'])
  })

  test('may be the word of the author where the file demands nothing', async () => {
    there.merge()
    expect(await started({ actor: 'alice' })).toEqual([])
  })

  test.each([
    ['approval', required],
    ['gate', gated],
  ])('is not the word of the author where %s is required', async (_name, review) => {
    there.merge()
    expect(await started({ actor: 'alice', review })).toEqual(['opened it (pull request #7)'])
    expect(await started({ actor: 'bob', review })).toEqual([])
  })

  test('is nobody else’s word where nobody knows who made it', async () => {
    there.commit('third', { author: null })
    there.merge()
    expect(await started({ review: gated })).toEqual([
      `may have contributed to what is applied: about pull request #7, the email address of the author of commit ${sha('third').slice(0, 7)} belongs to no account`,
    ])
  })

  test('counts all that is pending where it is known what was applied last', async () => {
    there.merge()
    const other = pullRequest({ number: 8, author: 'bob' })
    there.state.pullRequests.push(other)
    mergePullRequest(there.state, other)
    expect(await started({ actor: 'alice', review: gated })).toEqual([])
    expect(await started({ actor: 'alice', review: gated, since: sha('main') })).toEqual([
      'opened it (pull request #7)',
    ])
  })
})
