import { inTerminal, type Mode } from './mode.ts'

/** Saves a live cluster as files. */
export const snapshot = {
  action: undefined,
  terminal: inTerminal({
    about: 'save what decides access to a cluster as a directory of manifests',
    options: ['file', 'cluster', 'output'],
    needs: ['cluster', 'output'],
    help: { cluster: 'the cluster to read' },
    exits: { 0: 'saved', 1: 'an error' },
    examples: ['snapshot --cluster prod --output prod-cluster'],
    read: ({ file, cluster: [cluster, ...others], output }) =>
      cluster === undefined || others.length > 0 || output === undefined
        ? { ok: false, message: 'snapshot needs one --cluster NAME and --output DIR.' }
        : { ok: true, asked: { file, cluster, output } },
  }),
} as const satisfies Mode
