import { z } from 'zod'
import type { ActionsEnv } from './context.ts'

/** What started this run, reduced to what decides how it goes on. */
export type GitHubEvent =
  | PullRequestEvent
  | PushEvent
  | { readonly kind: 'merge-group' }
  | { readonly kind: 'schedule' }
  | WorkflowDispatchEvent
  | RefusedEvent
  /** An event that this program gives no meaning to. */
  | { readonly kind: 'other'; readonly name: string }
  | UnreadableEvent

export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** The commit that people review; not the merge commit that the workflow runs on. */
  readonly headSha: string
  /** Branch name, without `refs/heads/`. */
  readonly baseRef: string
  readonly defaultBranch: string
  /** The commit of the base branch that the pull request is compared with. */
  readonly baseSha: string
  /** False for a fork, and for a head repository that is gone. */
  readonly sameRepository: boolean
  readonly author: string
  /** The run was started by Dependabot: a read-only token and no secrets, whoever wrote the branch. */
  readonly fromDependabot: boolean
  /** The event that closed the pull request, merged or not. */
  readonly closed: boolean
}

export interface PushEvent {
  readonly kind: 'push'
  readonly owner: string
  readonly repo: string
  /** `refs/heads/main`, `refs/tags/v1` */
  readonly ref: string
  /** Branch name, without `refs/heads/`. */
  readonly defaultBranch: string
  /** All zeros for a new branch. */
  readonly before: string
  readonly after: string
  readonly onDefaultBranch: boolean
}

/** Somebody started the run by hand, on a branch or tag of their choice. */
export interface WorkflowDispatchEvent {
  readonly kind: 'workflow-dispatch'
  /** What is in the fields of the form. */
  readonly typed: readonly string[]
  readonly defaultBranch: string
  readonly onDefaultBranch: boolean
}

export interface RefusedEvent {
  readonly kind: 'refused'
  readonly name: string
  readonly reason: string
}

/** The event's file lacks what its name promises. */
export interface UnreadableEvent {
  readonly kind: 'unreadable'
  /** Empty where the run has no event at all. */
  readonly name: string
  readonly reason: string
}

/** Why an event that comes from outside must not meet the credentials of a cluster. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  [
    'pull_request_target',
    'it runs with the secrets and the write token of the base branch, while a stranger decides what the pull request contains',
  ],
  [
    'issue_comment',
    'anybody who may comment can start it with the secrets of the default branch, and the pull request may have changed since the comment',
  ],
  [
    'workflow_run',
    'it runs with the secrets of the default branch after a workflow that a stranger may have started, and what it says about that workflow cannot be trusted',
  ],
])

/**
 * Reads what started the run.
 *
 * @param eventJson the text of the file at GITHUB_EVENT_PATH
 * @returns `unreadable`, with the field that is missing, where the file is not what GitHub writes for this event
 */
export function readEvent(env: ActionsEnv, eventJson: string): GitHubEvent {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const reason = REFUSED.get(name)
  if (reason !== undefined) return { kind: 'refused', name, reason }
  switch (name) {
    case 'pull_request':
      return parsed(name, eventJson, pullRequestPayload, (payload) => pullRequest(env, payload))
    case 'push':
      return parsed(name, eventJson, pushPayload, push)
    case 'merge_group':
      return { kind: 'merge-group' }
    case 'schedule':
      return { kind: 'schedule' }
    case 'workflow_dispatch':
      return parsed(name, eventJson, dispatchPayload, (payload) => ({
        kind: 'workflow-dispatch',
        typed: Object.values(payload.inputs ?? {}).map(String),
        defaultBranch: payload.repository.default_branch,
        onDefaultBranch: env.GITHUB_REF === `refs/heads/${payload.repository.default_branch}`,
      }))
    case '':
      return { kind: 'unreadable', name, reason: 'GITHUB_EVENT_NAME is not set' }
    default:
      return { kind: 'other', name }
  }
}

function parsed<T>(
  name: string,
  eventJson: string,
  schema: z.ZodType<T>,
  read: (payload: T) => GitHubEvent,
): GitHubEvent {
  let json: unknown
  try {
    json = JSON.parse(eventJson)
  } catch {
    return { kind: 'unreadable', name, reason: 'it is not JSON' }
  }
  const result = schema.safeParse(json)
  if (result.success) return read(result.data)
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
  return { kind: 'unreadable', name, reason: faults.join('; ') }
}

const text = z.string().min(1)
const repository = z.object({ name: text, full_name: text, owner: z.object({ login: text }) })

const pullRequestPayload = z.object({
  action: text,
  number: z.number().int().positive(),
  repository: repository.extend({ default_branch: text }),
  pull_request: z.object({
    // Null for an account that is gone.
    user: z.object({ login: text }).nullable(),
    head: z.object({ sha: text, repo: z.object({ full_name: text }).nullable() }),
    base: z.object({ ref: text, sha: text }),
  }),
})

function pullRequest(env: ActionsEnv, payload: z.infer<typeof pullRequestPayload>): PullRequestEvent {
  const { head, base, user } = payload.pull_request
  return {
    kind: 'pull-request',
    owner: payload.repository.owner.login,
    repo: payload.repository.name,
    number: payload.number,
    headSha: head.sha,
    baseRef: base.ref,
    defaultBranch: payload.repository.default_branch,
    baseSha: base.sha,
    sameRepository: head.repo?.full_name === payload.repository.full_name,
    author: user?.login ?? 'ghost',
    // Not the author: a person who pushes to Dependabot's branch starts a run with the usual rights.
    fromDependabot: env.GITHUB_ACTOR === 'dependabot[bot]',
    closed: payload.action === 'closed',
  }
}

const dispatchPayload = z.object({
  repository: repository.extend({ default_branch: text }),
  // Null for a form without fields.
  inputs: z.record(z.string(), z.unknown()).nullish(),
})

const pushPayload = z.object({
  ref: text,
  before: text,
  after: text,
  repository: repository.extend({ default_branch: text }),
})

function push(payload: z.infer<typeof pushPayload>): PushEvent {
  const { ref, before, after, repository } = payload
  return {
    kind: 'push',
    owner: repository.owner.login,
    repo: repository.name,
    ref,
    defaultBranch: repository.default_branch,
    before,
    after,
    onDefaultBranch: ref === `refs/heads/${repository.default_branch}`,
  }
}
