import type { GitHubEvent, RefusedEvent, UnreadableEvent } from '../github/event.ts'
import type { Problem } from '../problem/problem.ts'
import type { AcceptedEvent, Refusal } from './mode.ts'
import { ACTION_MODES, type ActionMode, inAction } from './registry.ts'

/** The input `mode`; `auto` lets the event decide. */
export type ModeInput = 'auto' | ActionMode

export type Decision =
  | { readonly mode: ActionMode; readonly notice?: string }
  /** Nothing may run. The problem says why and what to do. */
  | { readonly refused: Problem }

/**
 * Decides, from the event and the modes' declarations alone, what this run may do. It comes before anything that could
 * write is made. The input can only lower what the event allows.
 */
export function decideMode(event: GitHubEvent, input: ModeInput, confirmed = false): Decision {
  if (event.kind === 'refused') return { refused: eventRefused(event) }
  if (event.kind === 'unreadable') return { refused: eventUnreadable(event) }
  if (input !== 'auto') {
    const { starts, chosen, refusal } = inAction(input)
    const { may } = starts(event, confirmed)
    if (!may && refusal !== undefined) return { refused: modeRefused(input, event, refusal) }
    if (chosen === 'by-name') return { mode: input }
  }
  const limit = limitOf(event, confirmed)
  const mode = input === 'auto' || isMore(input, limit.mode) ? limit.mode : input
  return limit.notice === undefined || mode !== limit.mode ? { mode } : { mode, notice: limit.notice }
}

/** Of the modes that an event chooses, the least first. */
const STEPS = ACTION_MODES.filter((mode) => inAction(mode).chosen === 'by-event')

/** The most that an event may do, and what to tell people where that is less than they may expect. */
function limitOf(
  event: AcceptedEvent,
  confirmed: boolean,
): { readonly mode: ActionMode; readonly notice?: string } {
  let told: { readonly notice?: string } = {}
  for (const mode of STEPS.toReversed()) {
    const start = inAction(mode).starts(event, confirmed)
    if (start.may) return { mode, ...told }
    told = start.notice === undefined ? {} : { notice: start.notice }
  }
  throw new Error(`no mode for ${event.kind}`)
}

function isMore(one: ActionMode, other: ActionMode): boolean {
  return STEPS.indexOf(one) > STEPS.indexOf(other)
}

function modeRefused(
  mode: ActionMode,
  event: AcceptedEvent,
  { code, allowed, fix, on = {} }: Refusal,
): Problem {
  return {
    code,
    severity: 'error',
    where: {},
    message: `mode: ${mode} is refused on ${on[event.kind] ?? EVENT_IN_WORDS[event.kind]}.`,
    found: mode,
    allowed,
    fix,
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
    fix: 'Start the run with GitHub Actions. Another tool must pass the payload that GitHub documents.',
  }
}

const EVENT_IN_WORDS: Readonly<Record<AcceptedEvent['kind'], string>> = {
  'pull-request': 'a pull request',
  push: 'a push to a branch or tag that is not the default branch',
  'merge-group': 'a merge queue',
  schedule: 'a schedule',
  'workflow-dispatch': 'a run that was started by hand',
  other: 'this event',
}
