import { flag, type Option, oneOf, optional, seconds, text, textOr, texts } from './option.ts'
import { readOneOf } from './reading.ts'
import { readWrittenRequest } from './request.ts'

/** Every option of the terminal program, in the order of its help. A mode names those that it takes. */
export const OPTIONS = {
  file: textOr('access.yaml', 'FILE', 'the access file (default: access.yaml)'),
  live: flag('read every cluster too, and say what is wrong in its aws-auth and bindings'),
  cluster: texts('NAME', 'only this cluster, may be repeated'),
  format: oneOf(['text', 'json'], 'how to print it (default: text)'),
  detailedExitcode: flag('exit with 0 for no changes, 2 for changes, 1 for an error'),
  repair: flag('rebuild a key of aws-auth that cannot be read'),
  yes: flag('do not ask'),
  backup: text('FILE', 'save aws-auth there before it is written'),
  from: text('FILE', 'go back to this backup (default: the aws-auth that the last apply found)'),
  masters: optional(
    'system:masters',
    'let rows with that group come back of which no apply is known to have saved them',
    (word) => readOneOf(['system:masters'], word),
  ),
  waitForNodes: seconds('S', 'watch nodes for S seconds after mapRoles was written (default: 60; 0: do not)'),
  can: optional(
    'REQUEST',
    'one request, like "list pods -n shop" (default: what the EKS console shows)',
    readWrittenRequest,
  ),
  asOf: oneOf(['live', 'plan'], 'as it is, or as the plan of the file would make it (default: live)'),
  namespace: { ...text('NS', 'in this namespace'), short: 'n' },
  output: text('DIR', 'where to write; the folder is made, and must be empty'),
  timeout: seconds('S', 'read and plan within S seconds (default: 300; 0: no limit)'),
  verbose: flag(
    'tell each request on stderr (never what it carries), and the whole stack of an unexpected error',
  ),
} as const satisfies Readonly<Record<string, Option<unknown>>>

export type OptionName = keyof typeof OPTIONS

/** What every mode takes beside those that it names: they are about the program, not about what it is asked. */
export const OPTIONS_OF_EVERY_MODE = ['timeout', 'verbose'] as const satisfies readonly OptionName[]

/** What options were read as. */
export type Values<N extends OptionName = OptionName> = {
  readonly [K in N]: (typeof OPTIONS)[K] extends Option<infer T> ? T : never
}
