/** A comment of a pull request. */
export interface Comment {
  readonly id: number
  readonly body: string
  /** As REST writes it: `octocat`, `github-actions[bot]`. Empty for an account that is gone. */
  readonly author: string
  /** The comment's page. */
  readonly url: string
}

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number
  /** The head commit at the merge: the one that was reviewed last. */
  readonly headSha: string
}

/** All that this program does on GitHub, in one repository. Every method @throws GitHubError. */
export interface GitHub {
  /** The login of the token's own identity, as comments name their author: `octocat`, `github-actions[bot]`. */
  viewer(): Promise<string>
  /** All comments of a pull request, oldest first. */
  listComments(pullRequest: number): Promise<readonly Comment[]>
  /** Sent once: a lost answer is not asked again here, because the comment may exist already. */
  createComment(pullRequest: number, body: string): Promise<Comment>
  updateComment(id: number, body: string): Promise<Comment>
  /** The merged pull requests that brought `commit` into `branch`. None for a direct push. */
  pullRequestsBehind(commit: string, branch: string): Promise<readonly MergedPullRequest[]>
}

export type GitHubErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'too-long'
  | 'invalid'
  | 'rate-limited'
  /** GitHub failed or could not be reached, after all retries. */
  | 'unavailable'
  | 'unexpected'

/** GitHub did not do what it was asked. `message` and `fix` are safe to show: they never hold the token. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly kind: GitHubErrorKind
  /** `create a comment on pull request 7` */
  readonly operation: string
  /** HTTP status, where there was one. */
  readonly status: number | undefined
  readonly fix: string

  constructor(
    about: {
      readonly kind: GitHubErrorKind
      readonly operation: string
      readonly status?: number | undefined
      readonly fix: string
    },
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.kind = about.kind
    this.operation = about.operation
    this.status = about.status
    this.fix = about.fix
  }
}
