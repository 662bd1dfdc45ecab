import { requestOf } from '../explain/request.ts'
import { inTerminal, type Mode } from './mode.ts'

/** Answers which principals may make a request. */
export const whoCan = {
  action: undefined,
  terminal: inTerminal({
    about: 'say which principals may do something',
    words: 'VERB RESOURCE',
    options: ['file', 'cluster', 'namespace', 'format'],
    read: ({ namespace, ...values }, words) => {
      const read = requestOf([...words, ...(namespace === undefined ? [] : ['-n', namespace])])
      return read.ok ? { ok: true, asked: { ...values, request: read.request } } : read
    },
  }),
} as const satisfies Mode
