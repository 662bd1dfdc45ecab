import { inTerminal, type Mode } from './mode.ts'

/** Reads files only; in a terminal, clusters too where that is asked for. */
export const validate = {
  action: { chosen: 'by-event', starts: () => ({ may: true }), inputs: [] },
  terminal: inTerminal({
    about: 'check access.yaml and its manifests; with --live, clusters too',
    options: ['file', 'live'],
    exits: { 0: 'no errors', 1: 'an error in the file; with --live, also in a cluster' },
    examples: ['validate', 'validate --file infra/access.yaml --live'],
  }),
} as const satisfies Mode
