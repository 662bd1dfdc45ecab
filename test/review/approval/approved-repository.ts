import { createGitHub } from '../../../src/github/client.ts'
import type { GitHub, MergedPullRequest } from '../../../src/github/port.ts'
import { type LoopbackGitHub, startGitHub } from '../../loopback/github.ts'
import { pushTo } from '../../loopback/github-people.ts'
import {
  addReview,
  type GitHubState,
  type PullRequestState,
  pullRequest,
  type ReviewState,
  RUN_TOKEN,
  sha,
} from '../../loopback/github-state.ts'
import { mergePullRequest } from '../../scenario/event.ts'

/** A repository in which alice opened pull request 7, whose two commits are hers, and bob and carol may write. */
export interface ApprovedRepository {
  readonly loopback: LoopbackGitHub
  readonly state: GitHubState
  readonly github: GitHub
  readonly pull: PullRequestState
  /** When the plan appeared: before all that is done afterwards. */
  readonly since: string
  approve(author: string, about?: Partial<ReviewState>): void
  /** Another commit on top of the branch, by these people; its parent is the head unless said otherwise. */
  commit(name: string, people: Partial<ByWhom>): string
  push(by: string | null, about?: Partial<Parameters<typeof pushTo>[1]>): void
  /** What the run of the merge knows of it. */
  merge(): MergedPullRequest
}

interface ByWhom {
  readonly author: string | null
  readonly committer: string | null
  readonly parents: readonly string[]
}

export async function openApproved(): Promise<ApprovedRepository> {
  const loopback = await startGitHub()
  const { state } = loopback
  const own = [sha('own 1'), sha('own 2')]
  const pull = pullRequest({ number: 7, commits: own, headSha: sha('own 2') })
  state.pullRequests = [pull]
  state.roles['carol'] = 'write'
  state.commits[sha('own 1')] = [sha('main')]
  state.commits[sha('own 2')] = [sha('own 1')]
  const since = new Date(state.clock).toISOString()
  return {
    loopback,
    state,
    pull,
    since,
    github: createGitHub({
      token: RUN_TOKEN,
      owner: state.owner,
      repo: state.repo,
      apiUrl: loopback.url,
      secondMs: 1,
    }),
    approve: (author, about) => {
      addReview(state, { pullRequest: 7, author, state: 'APPROVED', ...about })
    },
    commit: (name, { author = 'alice', committer = author, parents = [pull.headSha] }) => {
      const commit = sha(name)
      state.commits[commit] = parents
      state.people[commit] = { author, committer }
      pull.commits.push(commit)
      pull.headSha = commit
      return commit
    },
    push: (by, about) => pushTo(state, { branch: pull.headRef, by, tip: pull.headSha, ...about }),
    merge: () => {
      mergePullRequest(state, pull)
      const { number, author, headSha, headRef, mergedAt } = pull
      if (mergedAt === null) throw new Error('it is not merged')
      return { number, author, headSha, headRef, mergedAt }
    },
  }
}
