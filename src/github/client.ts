import { setTimeout as sleep } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import type { components } from '@octokit/openapi-types'
import { retry } from '@octokit/plugin-retry'
import { gitHubError, type Operation } from './failure.ts'
import type { Comment, GitHub, MergedPullRequest } from './port.ts'
import { isRequestFailure } from './request-failure.ts'
import { RETRY, waitAsTold } from './retry.ts'

/** Which repository on which GitHub, and as whom. */
export interface GitHubOptions {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** `https://api.github.com`, `https://github.example.com/api/v3` */
  readonly apiUrl: string
  /** How long a second of back-off takes, in milliseconds. Tests make it short. */
  readonly secondMs?: number
}

/**
 * The door to one repository on GitHub. 5xx, lost connections and secondary rate limits are tried again with
 * back-off before they become a GitHubError.
 *
 * `@actions/github` reads the environment when it is imported, so import this file when it is needed.
 */
export function createGitHub(options: GitHubOptions): GitHub {
  const { owner, repo, secondMs = 1000 } = options
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      userAgent: 'eks-access',
      retry: { ...RETRY, retryAfterBaseValue: secondMs },
    },
    waitAsTold,
    retry,
  )
  octokit.hook.error('request', (error) => {
    // A proxy may say back what it was sent.
    error.message = error.message.replaceAll(options.token, '[token]')
    throw error
  })
  const repository = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' } }
  let viewer: Promise<string> | undefined

  return {
    viewer: () => {
      viewer ??= readViewer(octokit)
      return viewer
    },

    listComments: (pullRequest) =>
      asked(
        { words: `list the comments of pull request ${pullRequest}`, permission: 'pull-requests: read' },
        async () => {
          const parameters = { ...repository, issue_number: pullRequest, per_page: 100 }
          return (await octokit.paginate(octokit.rest.issues.listComments, parameters)).map(toComment)
        },
      ),

    createComment: (pullRequest, body) =>
      asked(
        { words: `create a comment on pull request ${pullRequest}`, permission: 'pull-requests: write' },
        async () => {
          const parameters = { ...repository, issue_number: pullRequest, body, request: { retries: 0 } }
          return toComment((await octokit.rest.issues.createComment(parameters)).data)
        },
      ),

    updateComment: (id, body) =>
      asked({ words: `update comment ${id}`, permission: 'pull-requests: write' }, async () =>
        toComment((await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body })).data),
      ),

    pullRequestsBehind: (commit, branch) =>
      asked(
        { words: `find the pull requests behind commit ${commit}`, permission: 'pull-requests: read' },
        () => untilFound(secondMs, () => readMerged(octokit, { ...repository, commit_sha: commit }, branch)),
      ),
  }
}

type Octokit = ReturnType<typeof getOctokit>

async function asked<T>(operation: Operation, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (cause) {
    throw gitHubError(operation, cause)
  }
}

/**
 * The login that comments carry. GraphQL knows the identity of every token, but may name an app `github-actions`
 * where comments say `github-actions[bot]`, and a person can have the short name; REST knows people only. Where
 * an older GitHub Enterprise refuses both, it is the token of a workflow run.
 */
async function readViewer(octokit: Octokit): Promise<string> {
  const login = await unlessRefused(
    async () =>
      (await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).viewer.login,
  )
  if (login?.endsWith('[bot]')) return login
  const person = await unlessRefused(async () => (await octokit.rest.users.getAuthenticated()).data.login)
  return person ?? `${login ?? 'github-actions'}[bot]`
}

async function unlessRefused(ask: () => Promise<string>): Promise<string | undefined> {
  try {
    return await ask()
  } catch (cause) {
    if (isGraphqlRefusal(cause)) return undefined
    const error = gitHubError({ words: 'ask whose the token is', permission: 'contents: read' }, cause)
    if (error.kind === 'forbidden' || error.kind === 'not-found') return undefined
    throw error
  }
}

function isGraphqlRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'GraphqlResponseError'
}

async function readMerged(
  octokit: Octokit,
  commit: { readonly owner: string; readonly repo: string; readonly commit_sha: string },
  branch: string,
): Promise<readonly MergedPullRequest[]> {
  const route = octokit.rest.repos.listPullRequestsAssociatedWithCommit
  const pulls = await octokit.paginate(route, { ...commit, per_page: 100 })
  return pulls
    .filter((pull) => pull.merged_at !== null && pull.base.ref === branch)
    .map((pull) => ({ number: pull.number, headSha: pull.head.sha }))
}

// GitHub connects a commit to its pull request some moments after the push; until then the list is empty, or the
// commit is unknown (422). A direct push stays empty.
async function untilFound(
  secondMs: number,
  read: () => Promise<readonly MergedPullRequest[]>,
): Promise<readonly MergedPullRequest[]> {
  for (const seconds of [1, 3]) {
    const found = await read().catch((error: unknown) => {
      if (isUnknownCommit(error)) return []
      throw error
    })
    if (found.length > 0) return found
    await sleep(seconds * secondMs)
  }
  return read()
}

function isUnknownCommit(error: unknown): boolean {
  return isRequestFailure(error) && error.status === 422
}

function toComment(comment: components['schemas']['issue-comment']): Comment {
  return {
    id: Number(comment.id),
    body: comment.body ?? '',
    author: comment.user?.login ?? '',
    url: comment.html_url,
  }
}
