import type { PullRequestEvent } from '../github/event.ts'
import { type AcceptedEvent, inTerminal, type Mode, type Start } from './mode.ts'

/** Reads clusters too, and says what an apply would do. */
export const plan = {
  action: { chosen: 'by-event', starts, inputs: ['comment', 'clusters', 'repair'] },
  terminal: inTerminal({
    about: 'show what an apply would change, and who gains and loses access',
    options: ['file', 'cluster', 'format', 'permissions', 'yaml', 'detailedExitcode', 'repair'],
    exits: {
      0: 'no errors',
      1: 'an error',
      2: 'changes, or something new in the cluster, with --detailed-exitcode',
    },
    examples: ['plan', 'plan --cluster prod --format json'],
  }),
} as const satisfies Mode

function starts(event: AcceptedEvent): Start {
  switch (event.kind) {
    case 'pull-request':
      return startsOn(event)
    case 'push':
    case 'merge-group':
    case 'schedule':
    case 'workflow-dispatch':
      return { may: true }
    case 'other':
      // Some of these run on the files of a fork, as pull_request_review does.
      return onlyValidated(`a run on ${event.name} neither plans nor applies.`)
  }
}

// A fork is held back even where its token could do more: its access.yaml chooses the role to assume and the
// kubeconfig, and a kubeconfig can name a program to run.
function startsOn(event: PullRequestEvent): Start {
  if (event.closed)
    return onlyValidated('the pull request is closed. What was merged is applied by the push.')
  if (!event.sameRepository)
    return onlyValidated('the pull request comes from a fork, which gets no credentials and no comment.')
  if (event.fromDependabot)
    return onlyValidated('Dependabot started this run, and GitHub gives it no secrets.')
  return { may: true }
}

function onlyValidated(because: string): Start {
  return { may: false, notice: `Only validated: ${because}` }
}
