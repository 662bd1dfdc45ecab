import { getOctokit } from '@actions/github'
import type { components } from '@octokit/openapi-types'
import { retry } from '@octokit/plugin-retry'
import type { OnRequest } from '../trace/sent-request.ts'
import { asked } from './failure.ts'
import type { IdTokenRequest } from './id-token-request.ts'
import { issuesOf } from './issues.ts'
import type { Comment, GitHub, SigningKey } from './port.ts'
import { readApprovals } from './read/approvals.ts'
import { readBranchRules } from './read/branch-rules.ts'
import { readCommits } from './read/commits.ts'
import { readComparison } from './read/comparison.ts'
import { readFileAt } from './read/file.ts'
import { readIdToken } from './read/id-token.ts'
import { readMerged } from './read/merged.ts'
import { readParents } from './read/parents.ts'
import { readPermission } from './read/permission.ts'
import { readPull } from './read/pull.ts'
import { readPushes } from './read/pushes.ts'
import { readReleasers } from './read/releasers.ts'
import { readRevisions } from './read/revisions.ts'
import { readSigningKeys } from './read/signing-keys.ts'
import { readViewer } from './read/viewer.ts'
import { RETRY, waitAsTold } from './retry.ts'
import { tellRequests } from './tell-requests.ts'
import { unlessRefused } from './unless-refused.ts'

/** Which repository on which GitHub, and as whom. */
export interface GitHubOptions {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** `https://api.github.com`, `https://github.example.com/api/v3` */
  readonly apiUrl: string
  readonly onRequest?: OnRequest
  /** Absent where the job has no `id-token: write`. */
  readonly idToken?: IdTokenRequest | undefined
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
  const signingKeys = new Map<string, Promise<readonly SigningKey[]>>()

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

    ...issuesOf({ octokit, repository }, toComment),

    pullRequestsBehind: (commit, branch, age = 'new') =>
      asked(
        { words: `find the pull requests behind commit ${commit}`, permission: 'pull-requests: read' },
        () => readMerged({ octokit, repository, secondMs }, { commit, branch, age }),
      ),

    compare: (base, head) =>
      asked({ words: `compare commit ${base} with ${head}`, permission: 'contents: read' }, () =>
        readComparison({ octokit, repository }, base, head),
      ),

    parents: (commit) =>
      asked({ words: `read the parents of commit ${commit}`, permission: 'contents: read' }, () =>
        readParents({ octokit, repository }, commit),
      ),

    readFile: (path, commit) =>
      asked({ words: `read ${path} of commit ${commit}`, permission: 'contents: read' }, () =>
        readFileAt({ octokit, repository }, path, commit),
      ),

    revisions: (comment) =>
      asked({ words: `read the history of comment ${comment.id}`, permission: 'pull-requests: read' }, () =>
        readRevisions(octokit, comment),
      ),

    pull: (number) =>
      asked({ words: `read pull request ${number}`, permission: 'pull-requests: read' }, () =>
        readPull({ octokit, repository }, number),
      ),

    approvals: (pullRequest) =>
      asked(
        { words: `read the reviews of pull request ${pullRequest}`, permission: 'pull-requests: read' },
        () => readApprovals({ octokit, repository }, pullRequest),
      ),

    permission: (login) =>
      unlessRefused(
        { words: `read the permissions of ${login} in this repository`, permission: 'contents: read' },
        () => readPermission({ octokit, repository }, login),
      ),

    commitsOf: (pullRequest) =>
      asked(
        { words: `list the commits of pull request ${pullRequest}`, permission: 'pull-requests: read' },
        () => readCommits({ octokit, repository }, pullRequest),
      ),

    pushes: (branch) =>
      unlessRefused({ words: `list the pushes to ${branch}`, permission: 'contents: read' }, () =>
        readPushes({ octokit, repository }, branch),
      ),

    branchRules: (branch) =>
      unlessRefused({ words: `read the rules of ${branch}`, permission: 'contents: read' }, () =>
        readBranchRules({ octokit, repository }, branch),
      ),

    releasers: (runId) =>
      unlessRefused({ words: `read who released run ${runId}`, permission: 'actions: read' }, () =>
        readReleasers({ octokit, repository }, runId),
      ),

    idToken: async (audience) => {
      const { idToken } = options
      if (idToken === undefined) return undefined
      return asked({ words: 'request an ID token for this run', permission: 'id-token: write' }, () =>
        readIdToken(idToken, audience, { secondMs, onRequest }),
      )
    },

    signingKeys: (issuer) => {
      const keys =
        signingKeys.get(issuer) ??
        asked({ words: `read the keys of ${issuer}` }, () => readSigningKeys(issuer, { secondMs, onRequest }))
      signingKeys.set(issuer, keys)
      return keys
    },
  }
}

function toComment(comment: components['schemas']['issue-comment']): Comment {
  return {
    id: Number(comment.id),
    nodeId: comment.node_id,
    body: comment.body ?? '',
    author: comment.user?.login ?? '',
    url: comment.html_url,
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
  }
}
