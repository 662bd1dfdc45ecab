import type { BranchRules } from '../plan/shown/branch-rules.ts'

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
  /** ISO 8601, by GitHub's clock, in whole seconds. */
  readonly createdAt: string
  /** When it was written or edited last. */
  readonly updatedAt: string
}

/** An issue, which is no pull request. */
export interface Issue {
  readonly number: number
  readonly body: string
  /** As REST writes it: `octocat`, `github-actions[bot]`. Empty for an account that is gone. */
  readonly author: string
  readonly state: IssueState
  /** The issue's page. */
  readonly url: string
}

export type IssueState = 'open' | 'closed'

/** What becomes of an issue that is there. */
export interface IssueUpdate {
  readonly body?: string
  readonly state: IssueState
  /** Why it is closed. */
  readonly reason?: 'completed' | 'not_planned'
}

/** A text that a comment has had. */
export interface Revision {
  /** ISO 8601, by GitHub's clock, in whole seconds. */
  readonly at: string
  /** `ghost` for an account that is gone. */
  readonly editor: string
  /** Absent where somebody deleted it from the history. */
  readonly body?: string
  readonly deleted?: { readonly at: string; readonly by: string }
}

/** A pull request as it is now. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** Branch name, without `refs/heads/`. */
  readonly headRef: string
  readonly baseRef: string
  /** Empty for an account that is gone. */
  readonly author: string
  /** ISO 8601; absent while it is not merged. */
  readonly mergedAt?: string
}

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number
  /** The head commit at the merge: the one that was reviewed last. */
  readonly headSha: string
  /** Branch name, without `refs/heads/`; of the fork, where it is from one. */
  readonly headRef: string
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
  readonly commits: readonly ComparedCommit[]
}

export interface ComparedCommit {
  readonly sha: string
  /** The first one is what the commit was made upon; a merge has more. */
  readonly parents: readonly string[]
}

/** An approving review that is in force: its author has not asked for changes since, and nobody dismissed it. */
export interface Approval {
  readonly author: string
  /** The head commit that was reviewed. */
  readonly commit: string
  /** ISO 8601. */
  readonly submittedAt: string
}

/** What somebody may do in the repository. `triage` counts as `read` here, `maintain` as `write`. */
export type Permission = 'admin' | 'write' | 'read' | 'none'

/**
 * A commit of a pull request. Author and committer are the accounts that the e-mail addresses in the commit belong to,
 * and absent where they belong to none: git takes any address.
 */
export interface PullCommit {
  readonly sha: string
  /** The first parent first. */
  readonly parents: readonly string[]
  readonly author?: string
  readonly committer?: string
}

/** A push to a branch, or a merge into it. */
export interface BranchPush {
  /** The commit that the branch was at before; all zeros for a new branch. */
  readonly from: string
  /** The commit that the branch was at afterwards. */
  readonly tip: string
  /** A pull request was merged into the branch. */
  readonly merged: boolean
  /** Absent for an account that is gone. */
  readonly pusher?: string
}

/** Somebody who let a run go on that waited for a reviewer of an environment. */
export interface Releaser {
  readonly login: string
  readonly environment: string
}

/** A public RSA key by which ID tokens are checked, as a JSON Web Key (RFC 7517, RFC 7518 section 6.3). */
export interface SigningKey {
  readonly kty: 'RSA'
  readonly kid: string
  /** Modulus and exponent, in base64url. */
  readonly n: string
  readonly e: string
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
  /** The issues that somebody opened, by pages, those first that changed last. */
  issues(author: string, state: IssueState): AsyncIterable<readonly Issue[]>
  /** Sent once: a lost answer is not asked again here, because the issue may exist already. */
  createIssue(title: string, body: string): Promise<Issue>
  updateIssue(number: number, update: IssueUpdate): Promise<Issue>
  /** Sent once, as `createComment`. */
  commentOnIssue(number: number, body: string): Promise<Comment>
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
   * Every text that a comment has had, newest first, up to what it says now. `undefined` where this GitHub has no such
   * history for the token, as some GitHub Enterprise Servers.
   */
  revisions(comment: Comment): Promise<readonly Revision[] | undefined>
  pull(number: number): Promise<PullRequest>
  /** The approvals of people, whatever they may do in the repository; never those of apps. */
  approvals(pullRequest: number): Promise<readonly Approval[]>
  /** What somebody may do now; `undefined` where GitHub does not say. */
  permission(login: string): Promise<Permission | undefined>
  /** All commits of a pull request, oldest first; `undefined` for more than GitHub lists: 250. */
  commitsOf(pullRequest: number): Promise<readonly PullCommit[] | undefined>
  /**
   * Up to a hundred pushes to a branch of this repository, the newest first; `undefined` where this GitHub keeps no such
   * list, or not for this token. None for a branch of a fork.
   */
  pushes(branch: string): Promise<readonly BranchPush[] | undefined>
  /** What rulesets demand of a merge into a branch; `undefined` where this GitHub does not say. */
  branchRules(branch: string): Promise<BranchRules | undefined>
  /** Who let a run go on; `undefined` where the token may not read that: it needs `actions: read`. */
  releasers(runId: number): Promise<readonly Releaser[] | undefined>
  /** The parents of a commit, the first parent first; `undefined` where GitHub has no such commit. */
  parents(commit: string): Promise<readonly string[] | undefined>
  /** A token that says which run this is, signed by GitHub; `undefined` where the job has no `id-token: write`. */
  idToken(audience: string): Promise<string | undefined>
  /** The keys by which tokens of this issuer are checked; asked once. */
  signingKeys(issuer: string): Promise<readonly SigningKey[]>
}

export type GitHubErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  /** The repository has no issues: they are turned off in its settings. */
  | 'no-issues'
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
