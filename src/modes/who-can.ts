import { requestOf } from '../explain/request.ts'
import { inTerminal, type Mode } from './mode.ts'

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
    options: ['file', 'cluster', 'namespace', 'format'],
    exits: { 0: 'a principal may', 1: 'an error', 2: 'no known principal may' },
    examples: ['who-can list pods -n shop', 'who-can get secrets --cluster prod', 'who-can "*" "*"'],
    read: ({ namespace, ...values }, words) => {
      const read = requestOf([...words, ...(namespace === undefined ? [] : ['-n', namespace])], {
        anywhere: true,
      })
      return read.ok ? { ok: true, asked: { ...values, request: read.request } } : read
    },
  }),
} as const satisfies Mode
