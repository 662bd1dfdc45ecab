import { inTerminal, type Mode } from './mode.ts'

/** Saves a live cluster as files. */
export const snapshot = {
  action: undefined,
  terminal: inTerminal({
    about: "save a live cluster's aws-auth and RBAC as a directory of manifests",
    options: ['file', 'cluster', 'output'],
    help: { cluster: 'the cluster to read' },
    read: ({ file, cluster: [cluster, ...others], output }) =>
      cluster === undefined || others.length > 0 || output === undefined
        ? { ok: false, message: 'snapshot needs one --cluster NAME and --output DIR.' }
        : { ok: true, asked: { file, cluster, output } },
  }),
} as const satisfies Mode
