import { requestOf } from '../explain/request.ts'
import { inTerminal, type Mode } from './mode.ts'
import {
  aboutClusters,
  CLUSTER_HELP,
  CLUSTER_OPTIONS,
  OWN_CLUSTER_OPTIONS,
} from './parameter/about-clusters.ts'

/** Answers which principals may make a request. */
export const whoCan = {
  action: undefined,
  terminal: inTerminal({
    about: 'say which principals may make a request',
    words: {
      usage: 'VERB RESOURCE',
      meaning:
        'a request as kubectl auth can-i takes it: list pods, create pods/exec, get secrets/db, get /metrics, "*" "*"',
    },
    options: [...CLUSTER_OPTIONS, 'namespace', 'format'],
    help: { cluster: CLUSTER_HELP },
    own: OWN_CLUSTER_OPTIONS,
    exits: { 0: 'a principal may', 1: 'an error', 2: 'no known principal may' },
    examples: ['who-can list pods -n shop', 'who-can get secrets --context prod', 'who-can "*" "*"'],
    read: ({ namespace, format, ...values }, words) => {
      const read = requestOf([...words, ...(namespace === undefined ? [] : ['-n', namespace])], {
        anywhere: true,
      })
      if (!read.ok) return read
      const about = aboutClusters('who-can', values)
      return about.ok ? { ok: true, asked: { about: about.asked, format, request: read.request } } : about
    },
  }),
} as const satisfies Mode
