/** What the loopback GitHub knows of its one repository. Tests read and change it at any time. */
export interface GitHubState {
  owner: string
  repo: string
  defaultBranch: string
  /** By token; any other token is answered 401. */
  identities: Record<string, Identity>
  pullRequests: PullRequestState[]
  /** Oldest first. */
  comments: CommentState[]
  /** Parents of each commit, for comparisons. */
  commits: Record<string, readonly string[]>
  /** What to answer in place of the truth; the first that fits is used up. */
  faults: Fault[]
  /** Some GitHub Enterprise Servers refuse `viewer` to the token of a workflow run. */
  graphql: 'answers' | 'refuses'
  /** Seconds since 2026-01-01; each write moves it on. */
  clock: number
}

export interface Identity {
  /** As REST writes it. */
  readonly login: string
  /** As GraphQL's `viewer` writes it, where that differs. */
  readonly viewerLogin?: string
  readonly type: 'User' | 'Bot'
  readonly pullRequests: 'none' | 'read' | 'write'
}

export interface PullRequestState {
  number: number
  author: string
  headSha: string
  headRef: string
  baseRef: string
  /** `owner/name`, when it is a fork. */
  headRepository?: string
  mergedAt: string | null
  locked?: boolean
  /** All commits that lead here: its own, and those that its merge made on the base. */
  commits: string[]
}

export interface CommentState {
  id: number
  pullRequest: number
  author: string
  authorType: 'User' | 'Bot'
  body: string
  createdAt: string
  updatedAt: string
  /** Oldest first; the creation is not one of them. */
  edits: { editor: string; editedAt: string; before: string }[]
}

export interface Fault {
  /** Method and path, matched as `POST /graphql`. */
  readonly on: RegExp
  times: number
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object | string
  /** The request takes effect, and only its answer is lost. */
  readonly stored?: boolean
}

/** A repository with one open pull request (7), the token of a workflow run, and nobody's comments. */
export function defaultState(changes: Partial<GitHubState> = {}): GitHubState {
  return {
    owner: 'your-org',
    repo: 'cluster-access',
    defaultBranch: 'main',
    identities: { [RUN_TOKEN]: workflowRun },
    pullRequests: [pullRequest({ number: 7 })],
    comments: [],
    commits: {},
    faults: [],
    graphql: 'answers',
    clock: 0,
    ...changes,
  }
}

/** Not a token of anything; it only has the look of one. */
export const RUN_TOKEN = 'ghs_loopback-run'

export const workflowRun: Identity = {
  login: 'github-actions[bot]',
  type: 'Bot',
  pullRequests: 'write',
}

export function pullRequest(
  changes: Partial<PullRequestState> & { readonly number: number },
): PullRequestState {
  const headSha = changes.headSha ?? sha(`head of ${changes.number}`)
  return {
    author: 'alice',
    headSha,
    headRef: `change-${changes.number}`,
    baseRef: 'main',
    mergedAt: null,
    commits: [headSha],
    ...changes,
  }
}

/** Adds a comment as if its author had written it on the pull request's page. */
export function addComment(
  state: GitHubState,
  comment: Pick<CommentState, 'pullRequest' | 'author' | 'body'> & Partial<CommentState>,
): CommentState {
  const now = tick(state)
  const stored: CommentState = {
    id: 1_000 + state.clock,
    authorType: comment.author.endsWith('[bot]') ? 'Bot' : 'User',
    createdAt: now,
    updatedAt: now,
    edits: [],
    ...comment,
  }
  state.comments.push(stored)
  return stored
}

/** Changes a comment and remembers who did. */
export function editComment(
  state: GitHubState,
  comment: CommentState,
  edit: { readonly editor: string; readonly body: string },
): void {
  const now = tick(state)
  comment.edits.push({ editor: edit.editor, editedAt: now, before: comment.body })
  comment.body = edit.body
  comment.updatedAt = now
}

/** Forty hex digits that depend on the words alone. */
export function sha(words: string): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of words) hash = ((hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n) % 2n ** 64n
  return hash.toString(16).padStart(16, '0').repeat(3).slice(0, 40)
}

export const badGateway = (on: RegExp, times: number): Fault => ({
  on,
  times,
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><body>502 Bad Gateway</body></html>',
})

export const secondaryRateLimit = (on: RegExp, times: number, retryAfter?: number): Fault => ({
  on,
  times,
  status: 403,
  ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url:
      'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  },
})

function tick(state: GitHubState): string {
  state.clock += 1
  return new Date(Date.UTC(2026, 0, 1) + state.clock * 1000).toISOString().replace('.000Z', 'Z')
}
