import { type AcceptedEvent, inTerminal, type Mode, type Start } from './mode.ts'

/** Writes what was agreed to. */
export const apply = {
  action: {
    chosen: 'by-event',
    starts,
    refusal: {
      code: 'apply-refused',
      allowed: 'auto, validate, plan',
      fix: 'Leave the input mode at auto: a pull request is planned, and its merge to the default branch is applied.',
    },
    inputs: ['comment', 'confirmDigest', 'clusters', 'waitForNodes', 'waitForEntries', 'repair'],
  },
  terminal: inTerminal({
    about: 'show the plan, ask for confirmation, and apply it',
    options: ['file', 'cluster', 'yes', 'repair', 'backup', 'waitForNodes', 'waitForEntries'],
    exits: {
      0: 'applied, or there are no changes',
      1: 'an error, or not confirmed',
      130: 'cancelled with Ctrl-C',
    },
    examples: ['apply', 'apply --cluster prod --yes --backup aws-auth.json'],
  }),
} as const satisfies Mode

/**
 * Only a push to the default branch, because only what is there has been through review and through the branch's
 * protection; or a run by hand on that branch that names the digest of the plan.
 */
function starts(event: AcceptedEvent, confirmed: boolean): Start {
  switch (event.kind) {
    case 'push':
      if (event.onDefaultBranch) return { may: true }
      return {
        may: false,
        notice: `Only planned: ${event.ref} is not the default branch (${event.defaultBranch}).`,
      }
    case 'workflow-dispatch':
      // Without a pull request behind it, only a digest that somebody looked at says what is to be done.
      return { may: confirmed && event.onDefaultBranch }
    case 'pull-request':
    case 'merge-group':
    case 'schedule':
    case 'other':
      return { may: false }
  }
}
