import { getOctokit } from '@actions/github'
import type { components } from '@octokit/openapi-types'
import { retry } from '@octokit/plugin-retry'
import type { OnRequest } from '../trace/sent-request.ts'
import { asked } from './failure.ts'
import type { Comment, GitHub } from './port.ts'
import { readApprovals } from './read-approvals.ts'
import { readComparison } from './read-comparison.ts'
import { readEditors } from './read-editors.ts'
import { readFileAt } from './read-file.ts'
import { readMerged } from './read-merged.ts'
import { readViewer } from './read-viewer.ts'
import { RETRY, waitAsTold } from './retry.ts'
import { tellRequests } from './tell-requests.ts'

/** Which repository on which GitHub, and as whom. */
export interface GitHubOptions {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** `https://api.github.com`, `https://github.example.com/api/v3` */
  readonly apiUrl: string
  readonly onRequest?: OnRequest
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
  const { owner, repo, onRequest, secondMs = 1000 } = options
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      userAgent: 'eks-access',
      retry: { ...RETRY, retryAfterBaseValue: secondMs },
    },
    ...(onRequest === undefined ? [] : [tellRequests(onRequest)]),
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

    pullRequestsBehind: (commit, branch, age = 'new') =>
      asked(
        { words: `find the pull requests behind commit ${commit}`, permission: 'pull-requests: read' },
        () => readMerged({ octokit, repository, secondMs }, { commit, branch, age }),
      ),

    compare: (base, head) =>
      asked({ words: `compare commit ${base} with ${head}`, permission: 'contents: read' }, () =>
        readComparison({ octokit, repository }, base, head),
      ),

    readFile: (path, commit) =>
      asked({ words: `read ${path} of commit ${commit}`, permission: 'contents: read' }, () =>
        readFileAt({ octokit, repository }, path, commit),
      ),

    editors: (comment) =>
      asked({ words: `read who edited comment ${comment.id}`, permission: 'pull-requests: read' }, () =>
        readEditors(octokit, comment),
      ),

    approvals: (pullRequest) =>
      asked(
        { words: `read the reviews of pull request ${pullRequest}`, permission: 'pull-requests: read' },
        () => readApprovals({ octokit, repository }, pullRequest),
      ),
  }
}

function toComment(comment: components['schemas']['issue-comment']): Comment {
  return {
    id: Number(comment.id),
    nodeId: comment.node_id,
    body: comment.body ?? '',
    author: comment.user?.login ?? '',
    url: comment.html_url,
    updatedAt: comment.updated_at,
  }
}
