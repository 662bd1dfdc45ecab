import type { Problem } from '../problem/problem.ts'
import type { GitHubEvent, PullRequestEvent, RefusedEvent, UnreadableEvent } from './event.ts'

/** `validate` reads files only; `plan` reads clusters too; `apply` writes; `restore` goes back to a backup; `explain`
 * answers a question. */
export type Mode = 'validate' | 'plan' | 'apply' | 'restore' | 'explain'

/** The input `mode`; `auto` lets the event decide. */
export type ModeInput = 'auto' | Mode

export type Decision =
  | { readonly mode: Mode; readonly notice?: string }
  /** Nothing may run. The problem says why and what to do. */
  | { readonly refused: Problem }

/**
 * Decides, from the event alone, what this run may do. It comes before anything that could write is made.
 *
 * The input can only lower what the event allows. Only a push to the default branch applies, because only what
 * is there has been through review and through the branch's protection; or a run by hand on that branch that
 * names the digest of the plan (`confirmed`). A way back is gone by hand only, and there too.
 */
export function decideMode(event: GitHubEvent, input: ModeInput, confirmed = false): Decision {
  if (event.kind === 'refused') return { refused: eventRefused(event) }
  if (event.kind === 'unreadable') return { refused: eventUnreadable(event) }
  if (input === 'restore')
    return event.kind === 'workflow-dispatch' && event.onDefaultBranch
      ? { mode: 'restore' }
      : { refused: restoreRefused(event) }
  // It reads with whatever credentials the run has, and what it says is for whoever may start one.
  if (input === 'explain')
    return event.kind === 'workflow-dispatch' || event.kind === 'schedule'
      ? { mode: 'explain' }
      : { refused: explainRefused(event) }
  const limit = limitOf(event, confirmed)
  if (input === 'apply' && limit.mode !== 'apply') return { refused: applyRefused(event) }
  const mode = input === 'auto' || RANK[input] > RANK[limit.mode] ? limit.mode : input
  return limit.notice === undefined || mode !== limit.mode ? { mode } : { mode, notice: limit.notice }
}

const RANK: Readonly<Record<Step, number>> = { validate: 0, plan: 1, apply: 2 }

/** What an event decides, and the input lowers. */
type Step = Exclude<Mode, 'restore' | 'explain'>

type AcceptedEvent = Exclude<GitHubEvent, { kind: 'refused' | 'unreadable' }>

/** The most that an event may do, and what to tell people where that is less than they may expect. */
function limitOf(
  event: AcceptedEvent,
  confirmed: boolean,
): { readonly mode: Step; readonly notice?: string } {
  switch (event.kind) {
    case 'pull-request':
      return pullRequestLimit(event)
    case 'push':
      if (event.onDefaultBranch) return { mode: 'apply' }
      return {
        mode: 'plan',
        notice: `Only planned: ${event.ref} is not the default branch (${event.defaultBranch}).`,
      }
    case 'merge-group':
    case 'schedule':
      return { mode: 'plan' }
    case 'workflow-dispatch':
      // Without a pull request behind it, only a digest that somebody looked at says what is to be done.
      return { mode: confirmed && event.onDefaultBranch ? 'apply' : 'plan' }
    case 'other':
      // Some of these run on the files of a fork, as pull_request_review does.
      return {
        mode: 'validate',
        notice: `Only validated: a run on ${event.name} neither plans nor applies.`,
      }
  }
}

// A fork is held back even where its token could do more: its access.yaml chooses the role to assume and the
// kubeconfig, and a kubeconfig can name a program to run.
function pullRequestLimit(event: PullRequestEvent): { readonly mode: Step; readonly notice?: string } {
  if (event.closed) {
    return {
      mode: 'validate',
      notice: 'Only validated: the pull request is closed. What was merged is applied by the push.',
    }
  }
  if (!event.sameRepository) {
    return {
      mode: 'validate',
      notice: 'Only validated: the pull request comes from a fork, which gets no credentials and no comment.',
    }
  }
  if (event.fromDependabot) {
    return {
      mode: 'validate',
      notice: 'Only validated: Dependabot started this run, and GitHub gives it no secrets.',
    }
  }
  return { mode: 'plan' }
}

function restoreRefused(event: AcceptedEvent): Problem {
  const where =
    event.kind === 'workflow-dispatch' ? 'a branch that is not the default one' : EVENT_IN_WORDS[event.kind]
  return {
    code: 'restore-refused',
    severity: 'error',
    where: {},
    message: `mode: restore is refused on ${where}.`,
    found: 'restore',
    allowed: 'a run by hand (workflow_dispatch) on the default branch',
    fix: 'Start the workflow by hand and choose the default branch; docs/restore.md has one to copy.',
  }
}

function explainRefused(event: AcceptedEvent): Problem {
  return {
    code: 'explain-refused',
    severity: 'error',
    where: {},
    message: `mode: explain is refused on ${EVENT_IN_WORDS[event.kind]}.`,
    found: 'explain',
    allowed: 'a run by hand (workflow_dispatch), on any branch of the repository, or a schedule',
    fix: 'Start the workflow by hand; docs/explain.md has one to copy.',
  }
}

function eventRefused(event: RefusedEvent): Problem {
  return {
    code: 'event-refused',
    severity: 'error',
    where: {},
    message: `A run on ${event.name} is refused: ${event.reason}.`,
    found: event.name,
    allowed: 'pull_request, push, merge_group, schedule, workflow_dispatch',
    fix: 'Use pull_request to plan and push to the default branch to apply.',
  }
}

function eventUnreadable(event: UnreadableEvent): Problem {
  return {
    code: 'event-unreadable',
    severity: 'error',
    where: {},
    message: `The event of this run${event.name === '' ? '' : ` (${event.name})`} cannot be read: ${event.reason}.`,
    fix: 'Let GitHub Actions start the run; a tool in its place must pass the payload that GitHub documents.',
  }
}

function applyRefused(event: AcceptedEvent): Problem {
  return {
    code: 'apply-refused',
    severity: 'error',
    where: {},
    message: `mode: apply is refused on ${EVENT_IN_WORDS[event.kind]}.`,
    found: 'apply',
    allowed: 'auto, validate, plan',
    fix: 'Leave the input mode at auto: a pull request is planned, and its merge to the default branch is applied.',
  }
}

const EVENT_IN_WORDS: Readonly<Record<AcceptedEvent['kind'], string>> = {
  'pull-request': 'a pull request',
  push: 'a push to a branch or tag that is not the default branch',
  'merge-group': 'a merge queue',
  schedule: 'a schedule',
  'workflow-dispatch': 'a run started by hand',
  other: 'this event',
}
