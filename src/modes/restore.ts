import { inTerminal, type Mode } from './mode.ts'

/** Goes back to a backup of aws-auth and access entries: by hand only, and on the default branch. */
export const restore = {
  action: {
    chosen: 'by-name',
    starts: (event) => ({ may: event.kind === 'workflow-dispatch' && event.onDefaultBranch }),
    refusal: {
      code: 'restore-refused',
      allowed: 'a run by hand (workflow_dispatch) on the default branch',
      fix: 'Start the workflow by hand and choose the default branch; docs/restore.md has one to copy.',
      on: { 'workflow-dispatch': 'a branch that is not the default one' },
    },
    inputs: ['confirmDigest', 'clusters', 'waitForNodes', 'waitForEntries', 'restoreMasters'],
    description:
      '`restore` restores aws-auth and access entries from before the last apply, only in a run by hand on the default branch: without `confirm-digest` it shows the plan, with the digest of that plan it applies it.',
  },
  terminal: inTerminal({
    about: 'show how aws-auth and access entries would be restored, ask, and restore them',
    options: ['file', 'cluster', 'from', 'yes', 'masters', 'backup', 'waitForNodes', 'waitForEntries'],
    exits: {
      0: 'restored, or there are no changes',
      1: 'an error, or not confirmed',
      130: 'cancelled with Ctrl-C',
    },
    examples: ['restore --cluster prod', 'restore --cluster prod --from backup.yaml'],
  }),
} as const satisfies Mode
