import type { Mode } from './mode.ts'

/** Says what in the clusters is not as the file says, and what nobody declared and is new. In a terminal a plan does. */
export const drift = {
  action: {
    chosen: 'by-name',
    // Of another branch it would tell everybody what only that branch's file says.
    starts: (event) => ({
      may: event.kind === 'schedule' || (event.kind === 'workflow-dispatch' && event.onDefaultBranch),
    }),
    refusal: {
      code: 'drift-refused',
      allowed: 'a schedule, or a run by hand (workflow_dispatch) on the default branch',
      fix: 'Give drift a workflow of its own with schedule and workflow_dispatch; docs/drift.md has one to copy.',
      on: { 'workflow-dispatch': 'a branch that is not the default one' },
    },
    inputs: ['clusters', 'onDrift', 'issue'],
    description:
      '`drift` reports on a schedule, or in a run by hand on the default branch, where clusters are not as the file says and what is new in them, in the summary and in an issue. It changes no cluster.',
  },
  terminal: undefined,
} as const satisfies Mode
