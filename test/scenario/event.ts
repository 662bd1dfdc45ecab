import type { GitHubState, PullRequestState } from '../loopback/github-state.ts'
import { sha } from '../loopback/github-state.ts'

/** What starts a run: GitHub's variables and the payload. */
export interface ScenarioEvent {
  readonly name: string
  readonly sha: string
  readonly ref: string
  readonly actor: string
  readonly payload: object
}

/** A push of commits to the head of a pull request. */
export function pullRequestEvent(
  state: GitHubState,
  pull: PullRequestState,
  about: { readonly action?: string; readonly actor?: string } = {},
): ScenarioEvent {
  const repository = repositoryOf(state)
  const { action = 'synchronize', actor = pull.author } = about
  const payload = {
    action,
    number: pull.number,
    repository,
    sender: { login: actor },
    pull_request: {
      number: pull.number,
      user: { login: pull.author },
      head: {
        ref: pull.headRef,
        sha: pull.headSha,
        repo: { full_name: pull.headRepository ?? repository.full_name },
      },
      base: { ref: pull.baseRef, sha: sha(pull.baseRef), repo: { full_name: repository.full_name } },
    },
  }
  // GitHub checks out a merge that it makes for the run.
  const merge = sha(`test merge of ${pull.headSha}`)
  return { name: 'pull_request', sha: merge, ref: `refs/pull/${pull.number}/merge`, actor, payload }
}

/** A push of `commit`; to the default branch unless said otherwise. */
export function pushEvent(
  state: GitHubState,
  commit: string,
  about: { readonly ref?: string; readonly before?: string; readonly actor?: string } = {},
): ScenarioEvent {
  const { ref = `refs/heads/${state.defaultBranch}`, before = sha('before'), actor = 'alice' } = about
  const payload = { ref, before, after: commit, repository: repositoryOf(state), sender: { login: actor } }
  return { name: 'push', sha: commit, ref, actor, payload }
}

/** `merge_group`, `schedule`, `workflow_dispatch` and those that are refused. */
export function otherEvent(state: GitHubState, name: string): ScenarioEvent {
  const payload = { repository: repositoryOf(state), sender: { login: 'alice' } }
  return { name, sha: sha(name), ref: `refs/heads/${state.defaultBranch}`, actor: 'alice', payload }
}

/** Merges a pull request with a merge commit, as GitHub's API then tells it, and gives the commit. */
export function mergePullRequest(state: GitHubState, pull: PullRequestState): string {
  const commit = sha(`merge of ${pull.headSha}`)
  state.commits[commit] = [sha(state.defaultBranch), pull.headSha]
  pull.mergedAt = '2026-01-02T00:00:00Z'
  pull.commits.push(commit)
  return commit
}

function repositoryOf(state: GitHubState) {
  return {
    name: state.repo,
    full_name: `${state.owner}/${state.repo}`,
    owner: { login: state.owner },
    default_branch: state.defaultBranch,
  }
}
