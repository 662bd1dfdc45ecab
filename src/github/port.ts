/** A comment of a pull request. */
export interface Comment {
  readonly id: number
  /** The same comment for GraphQL. */
  readonly nodeId: string
  readonly body: string
  /** As REST writes it: `octocat`, `github-actions[bot]`. Empty for an account that is gone. */
  readonly author: string
  /** The comment's page. */
  readonly url: string
  /** When it was written or edited last; ISO 8601. */
  readonly updatedAt: string
}

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number
  /** The head commit at the merge: the one that was reviewed last. */
  readonly headSha: string
  /** Empty for an account that is gone. */
  readonly author: string
  /** ISO 8601. */
  readonly mergedAt: string
}

/** How one commit stands to another. */
export interface Comparison {
  /** Where the head stands, seen from the base. `unknown` where GitHub does not know one of the two. */
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged' | 'unknown'
  /** The commits that lead to the head and not to the base, oldest first. */
  readonly commits: readonly string[]
}

/** An approving review that is in force: its author has not asked for changes since, and nobody dismissed it. */
export interface Approval {
  readonly author: string
  /** The head commit that was reviewed. */
  readonly commit: string
  /** ISO 8601. */
  readonly submittedAt: string
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
  /**
   * The merged pull requests that brought `commit` into `branch`. None for a direct push. GitHub needs some moments
   * to connect a `new` commit with its pull request, and is asked again; what it says of an `old` one is final.
   */
  pullRequestsBehind(
    commit: string,
    branch: string,
    age?: 'new' | 'old',
  ): Promise<readonly MergedPullRequest[]>
  compare(base: string, head: string): Promise<Comparison>
  /** The text of a file at a commit; `undefined` where the commit has no such file. */
  readFile(path: string, commit: string): Promise<string | undefined>
  /**
   * The logins of everybody who edited a comment or deleted a revision of it, once each; `ghost` for an account that
   * is gone. Whether the author is among them without an edit is up to GitHub. `undefined` where this GitHub has no
   * such history for the token, as some GitHub Enterprise Servers.
   */
  editors(comment: Comment): Promise<readonly string[] | undefined>
  /** The approvals of people who belong to the repository or its organization; never those of apps. */
  approvals(pullRequest: number): Promise<readonly Approval[]>
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
