import type { Fault } from './github-faults.ts'
import type { RunState } from './github-issuer.ts'
import type { CommitPeople, PushState, ReleaseState, Role, RuleState } from './github-people.ts'

/** What the loopback GitHub knows of its one repository. Tests read and change it at any time. */
export interface GitHubState {
  owner: string
  repo: string
  repositoryId: number
  defaultBranch: string
  /** By token; any other token is answered 401. */
  identities: Record<string, Identity>
  pullRequests: PullRequestState[]
  /** Oldest first; numbered with the pull requests. */
  issues: IssueState[]
  /** Whether the repository has issues: its settings say so. */
  hasIssues: boolean
  /** Oldest first. */
  comments: CommentState[]
  /** Oldest first. */
  reviews: ReviewState[]
  /** Parents of each commit, the first parent first. */
  commits: Record<string, readonly string[]>
  /** Files that a commit brought, by its name and their paths; they stay in the commits after it. */
  files: Record<string, Readonly<Record<string, string>>>
  /** The commit at the tip of each branch. */
  branches: Record<string, string>
  /** Where the default branch stood before the push of a commit to it. */
  pushes: Record<string, string>
  /** By login; everybody else may do nothing, and `gone` is no account any more. */
  roles: Record<string, Role | 'gone'>
  /** Who made a commit, by its name; those of a pull request are its author's unless said otherwise. */
  people: Record<string, CommitPeople>
  /** Pushes to branches, oldest first. */
  activity: PushState[]
  /** The rules of rulesets, by branch. */
  rules: Record<string, readonly RuleState[]>
  /** Who let a run go on, by its number. */
  releases: Record<string, readonly ReleaseState[]>
  /** Runs that may ask for ID tokens, by the token with which they ask. */
  runs: Record<string, RunState>
  /** What to answer in place of the truth; the first that fits is used up. */
  faults: Fault[]
  /** Some GitHub Enterprise Servers refuse it to the token of a run, know no edits, or have no such endpoint. */
  graphql: 'answers' | 'refuses' | 'no-edits' | 'absent'
  /** Whether GraphQL names the creation of a comment as its first edit. */
  creationIsAnEdit: boolean
  /** Milliseconds since 1970; each write moves it on by a second or more. */
  clock: number
}

export interface Identity {
  /** As REST writes it. */
  readonly login: string
  /** As GraphQL's `viewer` writes it, where that differs. */
  readonly viewerLogin?: string
  readonly type: 'User' | 'Bot'
  readonly pullRequests: 'none' | 'read' | 'write'
  /** `none` unless said otherwise. */
  readonly issues?: 'none' | 'read' | 'write'
  /** `read` unless said otherwise. */
  readonly contents?: 'none' | 'read'
  /** `none` unless said otherwise. */
  readonly actions?: 'none' | 'read'
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

export interface IssueState {
  number: number
  title: string
  body: string
  author: string
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | null
  createdAt: string
  updatedAt: string
  locked?: boolean
}

export interface CommentState {
  id: number
  /** Or the issue. */
  pullRequest: number
  author: string
  authorType: 'User' | 'Bot'
  body: string
  createdAt: string
  updatedAt: string
  /** Oldest first; the creation is not one of them. */
  edits: EditState[]
}

export interface EditState {
  /** `null` for an account that is gone. */
  editor: string | null
  editedAt: string
  before: string
  /** Somebody with write access took the revision out of the history. */
  deleted?: { by: string; at: string }
}

export interface ReviewState {
  pullRequest: number
  author: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  /** The head commit that was reviewed. */
  commit: string
  submittedAt: string
  association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE'
}

/** A repository with one open pull request (7), the token of a workflow run, and nobody's comments. */
export function defaultState(changes: Partial<GitHubState> = {}): GitHubState {
  return {
    owner: 'your-org',
    repo: 'cluster-access',
    repositoryId: 1_296_269,
    defaultBranch: 'main',
    identities: { [RUN_TOKEN]: workflowRun },
    pullRequests: [pullRequest({ number: 7 })],
    issues: [],
    hasIssues: true,
    comments: [],
    reviews: [],
    commits: { [sha('main')]: [] },
    files: { [sha('main')]: { [WORKFLOW]: WORKFLOW_TEXT } },
    branches: { main: sha('main') },
    pushes: {},
    roles: { alice: 'write', bob: 'write' },
    people: {},
    activity: [],
    rules: {},
    releases: {},
    runs: {},
    faults: [],
    graphql: 'answers',
    creationIsAnEdit: true,
    clock: Date.now(),
    ...changes,
  }
}

/** The workflow that plans and applies, in the root commit and so in each commit after it. */
export const WORKFLOW = '.github/workflows/access.yml'

const WORKFLOW_TEXT = 'name: Access\non: [pull_request, push]\n'

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

/** Opens an issue as if its author had written it on the page of the repository. */
export function addIssue(
  state: GitHubState,
  issue: Pick<IssueState, 'author' | 'title' | 'body'> & Partial<IssueState>,
): IssueState {
  const now = tick(state)
  const numbers = [...state.issues, ...state.pullRequests].map(({ number }) => number)
  const stored: IssueState = {
    number: Math.max(0, ...numbers) + 1,
    state: 'open',
    stateReason: null,
    createdAt: now,
    updatedAt: now,
    ...issue,
  }
  state.issues.push(stored)
  return stored
}

/** Adds a comment as if its author had written it on the pull request's page. */
export function addComment(
  state: GitHubState,
  comment: Pick<CommentState, 'pullRequest' | 'author' | 'body'> & Partial<CommentState>,
): CommentState {
  const now = tick(state)
  const stored: CommentState = {
    id: 1_001 + state.comments.reduce((newest, { id }) => Math.max(newest, id - 1_000), 0),
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
  edit: { readonly editor: string | null; readonly body: string },
): void {
  const now = tick(state)
  comment.edits.push({ editor: edit.editor, editedAt: now, before: comment.body })
  comment.body = edit.body
  comment.updatedAt = now
}

/** Submits a review of the pull request's head, by a member of the organization unless said otherwise. */
export function addReview(
  state: GitHubState,
  review: Pick<ReviewState, 'pullRequest' | 'author' | 'state'> & Partial<ReviewState>,
): ReviewState {
  const pull = state.pullRequests.find(({ number }) => number === review.pullRequest)
  const stored: ReviewState = {
    commit: pull?.headSha ?? '',
    submittedAt: tick(state),
    association: 'MEMBER',
    ...review,
  }
  state.reviews.push(stored)
  return stored
}

/** Forty hex digits that depend on the words alone. */
export function sha(words: string): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of words) hash = ((hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n) % 2n ** 64n
  return hash.toString(16).padStart(16, '0').repeat(3).slice(0, 40)
}

/** The number of an account. */
export function idOf(login: string): number {
  return Number.parseInt(sha(login).slice(0, 7), 16)
}

/** The time of the next write, as GitHub writes it; never before the clock of the runs that it answers. */
export function tick(state: GitHubState): string {
  state.clock = Math.max(state.clock + 1000, Date.now())
  return new Date(state.clock).toISOString().replace(/\.\d+Z$/, 'Z')
}

export function findPull(state: GitHubState, number: string | undefined): PullRequestState | undefined {
  return state.pullRequests.find((pull) => String(pull.number) === number)
}
