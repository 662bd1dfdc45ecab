import type { components } from '@octokit/openapi-types'
import type { CommitPeople } from './github-people.ts'
import {
  type CommentState,
  type GitHubState,
  type Identity,
  idOf,
  type PullRequestState,
  type ReviewState,
  sha,
} from './github-state.ts'

type Schemas = components['schemas']

export function issueComment(state: GitHubState, url: URL, comment: CommentState): Schemas['issue-comment'] {
  const repository = `${state.owner}/${state.repo}`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url.origin}/repos/${repository}/issues/comments/${comment.id}`,
    html_url: `${url.origin}/${repository}/pull/${comment.pullRequest}#issuecomment-${comment.id}`,
    issue_url: `${url.origin}/repos/${repository}/issues/${comment.pullRequest}`,
    body: comment.body,
    user: simpleUser(comment.author, comment.authorType),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  }
}

type Pull = Pick<
  Schemas['pull-request-simple'],
  'number' | 'state' | 'locked' | 'user' | 'merged_at' | 'merge_commit_sha' | 'draft'
> &
  Record<'head' | 'base', { ref: string; sha: string; repo: { full_name: string } }>

export function pullRequestSimple(state: GitHubState, pull: PullRequestState): Pull {
  const repository = `${state.owner}/${state.repo}`
  return {
    number: pull.number,
    state: pull.mergedAt === null ? 'open' : 'closed',
    locked: pull.locked ?? false,
    user: simpleUser(pull.author, pull.author.endsWith('[bot]') ? 'Bot' : 'User'),
    merged_at: pull.mergedAt,
    // GitHub stopped giving it for merged pull requests; nothing may lean on it.
    merge_commit_sha: null,
    draft: false,
    head: { ref: pull.headRef, sha: pull.headSha, repo: { full_name: pull.headRepository ?? repository } },
    base: { ref: pull.baseRef, sha: sha(pull.baseRef), repo: { full_name: repository } },
  }
}

type Review = Pick<
  Schemas['pull-request-review'],
  'id' | 'user' | 'body' | 'state' | 'commit_id' | 'submitted_at' | 'author_association'
>

export function pullRequestReview(review: ReviewState, id: number): Review {
  return {
    id,
    user: simpleUser(review.author, review.author.endsWith('[bot]') ? 'Bot' : 'User'),
    body: '',
    state: review.state,
    commit_id: review.commit,
    submitted_at: review.submittedAt,
    author_association: review.association,
  }
}

export function simpleUser(login: string, type: Identity['type']): Schemas['simple-user'] {
  const url = `https://api.github.com/users/${login}`
  return {
    login,
    id: idOf(login),
    node_id: `U_${login}`,
    avatar_url: '',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

export function commitOf(
  state: GitHubState,
  { origin }: URL,
  commit: string,
  parents: readonly string[],
  { author, committer }: CommitPeople = state.people[commit] ?? { author: null, committer: null },
): Schemas['commit'] {
  const url = (sha: string): string => `${origin}/repos/${state.owner}/${state.repo}/commits/${sha}`
  const page = (sha: string): string => `${origin}/${state.owner}/${state.repo}/commit/${sha}`
  const about = { sha: commit, url: url(commit), html_url: page(commit), node_id: `C_${commit}` }
  return {
    ...about,
    comments_url: `${url(commit)}/comments`,
    commit: {
      url: url(commit),
      author: null,
      committer: null,
      message: `Commit ${commit}`,
      comment_count: 0,
      tree: { sha: sha(`tree of ${commit}`), url: url(commit) },
    },
    author: account(author),
    committer: account(committer),
    parents: parents.map((parent) => ({ sha: parent, url: url(parent), html_url: page(parent) })),
  }
}

/** `null` where the address in the commit belongs to no account. */
function account(login: string | null): Schemas['simple-user'] | null {
  return login === null ? null : simpleUser(login, login.endsWith('[bot]') ? 'Bot' : 'User')
}
