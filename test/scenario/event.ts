import type { GitHubState, PullRequestState } from '../loopback/github-state.ts'
import { sha, tick } from '../loopback/github-state.ts'

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
  const baseSha = state.branches[pull.baseRef] ?? sha(pull.baseRef)
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
      base: { ref: pull.baseRef, sha: baseSha, repo: { full_name: repository.full_name } },
    },
  }
  const merge = testMerge(state, pull)
  return { name: 'pull_request', sha: merge, ref: `refs/pull/${pull.number}/merge`, actor, payload }
}

/**
 * The merge that GitHub makes for the runs of a pull request: its parents are the tip of the base branch and the head.
 * What leads to the two is known to GitHub then.
 */
export function testMerge(state: GitHubState, pull: PullRequestState): string {
  const base = state.branches[pull.baseRef] ?? sha(pull.baseRef)
  const merge = sha(`test merge of ${pull.headSha} onto ${base}`)
  learnOwn(state, pull)
  const root = sha(state.defaultBranch)
  state.commits[base] ??= base === root ? [] : [root]
  state.commits[merge] = [base, pull.headSha]
  return merge
}

/** Commits that nobody placed elsewhere lead from the first commit to the head. */
function learnOwn(state: GitHubState, { commits, headSha }: PullRequestState): void {
  const root = sha(state.defaultBranch)
  for (const [index, commit] of commits.entries()) state.commits[commit] ??= [commits[index - 1] ?? root]
  state.commits[headSha] ??= [root]
}

/** A push of `commit`; to the default branch unless said otherwise. */
export function pushEvent(
  state: GitHubState,
  commit: string,
  about: { readonly ref?: string; readonly before?: string; readonly actor?: string } = {},
): ScenarioEvent {
  const { ref = `refs/heads/${state.defaultBranch}`, actor = 'alice' } = about
  const { before = state.pushes[commit] ?? sha('before') } = about
  const payload = { ref, before, after: commit, repository: repositoryOf(state), sender: { login: actor } }
  return { name: 'push', sha: commit, ref, actor, payload }
}

/** `merge_group`, `schedule`, `workflow_dispatch` and those that are refused, at the tip of the default branch. */
export function otherEvent(
  state: GitHubState,
  name: string,
  /** What is typed into the form of a run by hand. */
  inputs?: Readonly<Record<string, string>>,
): ScenarioEvent {
  const payload = { repository: repositoryOf(state), sender: { login: 'alice' }, inputs }
  const tip = state.branches[state.defaultBranch] ?? sha(state.defaultBranch)
  return { name, sha: tip, ref: `refs/heads/${state.defaultBranch}`, actor: 'alice', payload }
}

/** How a pull request is merged, by the three buttons of its page. */
export type MergeStyle = 'merge' | 'squash' | 'rebase'

/**
 * Merges a pull request as the button of that name does, and gives the commit that is then the tip of the default
 * branch. The commits of the pull request itself only get there by a merge commit.
 */
export function mergePullRequest(
  state: GitHubState,
  pull: PullRequestState,
  style: MergeStyle = 'merge',
): string {
  const before = state.branches[state.defaultBranch] ?? sha(state.defaultBranch)
  const own = [...pull.commits]
  learnOwn(state, pull)
  const made =
    style === 'rebase'
      ? own.map((commit) => sha(`rebase of ${commit}`))
      : [sha(`${style} of ${pull.headSha}`)]
  for (const [index, commit] of made.entries()) {
    state.commits[commit] = [made[index - 1] ?? before, ...(style === 'merge' ? [pull.headSha] : [])]
    const brought = style === 'merge' ? [] : style === 'squash' ? own : own.slice(index, index + 1)
    const files = Object.assign({}, ...brought.map((one) => state.files[one]))
    if (Object.keys(files).length > 0) state.files[commit] = files
  }
  const tip = made.at(-1) ?? before
  state.branches[state.defaultBranch] = tip
  state.pushes[tip] = before
  pull.mergedAt = tick(state)
  pull.commits.push(...made)
  return tip
}

/** Pushes commits straight to the default branch, and gives the last one. */
export function pushDirectly(state: GitHubState, commits: readonly string[]): string {
  const before = state.branches[state.defaultBranch] ?? sha(state.defaultBranch)
  for (const [index, commit] of commits.entries()) state.commits[commit] = [commits[index - 1] ?? before]
  const tip = commits.at(-1) ?? before
  state.branches[state.defaultBranch] = tip
  state.pushes[tip] = before
  return tip
}

function repositoryOf(state: GitHubState) {
  return {
    id: state.repositoryId,
    name: state.repo,
    full_name: `${state.owner}/${state.repo}`,
    owner: { login: state.owner },
    default_branch: state.defaultBranch,
  }
}
