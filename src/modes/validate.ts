import { inTerminal, type Mode } from './mode.ts'

/** Reads files only; in a terminal, clusters too where that is asked for. */
export const validate = {
  action: { chosen: 'by-event', starts: () => ({ may: true }), inputs: [] },
  terminal: inTerminal({
    about: 'check access.yaml and its manifests; reaches clusters only with --live',
    options: ['file', 'live'],
  }),
} as const satisfies Mode
