import { FORMATS } from '../../access/form/format.ts'
import { ASKED_LEVELS } from '../../inventory/level.ts'
import {
  count,
  flag,
  formed,
  type Option,
  oneOf,
  optional,
  seconds,
  text,
  textOr,
  texts,
  word,
} from './option.ts'
import { readOneOf } from './reading.ts'
import { readWrittenRequest } from './request.ts'

const NOT_EMPTY = { pattern: /[\s\S]/, allowed: 'any text that is not empty' }

/** Every option of the terminal program, in the order of its help. A mode names those that it takes. */
export const OPTIONS = {
  file: textOr('access.yaml', 'FILE', 'the access file'),
  live: flag('also read every cluster, and report what is wrong in its aws-auth and bindings'),
  cluster: {
    ...texts('NAME', 'only this cluster, or those that a glob matches; may be repeated'),
    default: 'all of the file',
  },
  region: formed(
    'REGION',
    'without a file: the region of the cluster of EKS that --cluster names',
    FORMATS.region,
  ),
  assumeRole: formed('ARN', 'with --region: assume this role first', FORMATS.assumedRole),
  context: formed('CONTEXT', 'without a file: the cluster of this context of a kubeconfig', NOT_EMPTY),
  kubeconfig: {
    ...formed('FILE', 'with --context: the kubeconfig that has it', NOT_EMPTY),
    default: 'KUBECONFIG, then ~/.kube/config',
  },
  directory: formed('DIR', 'without a file: the cluster in this directory, as snapshot writes it', NOT_EMPTY),
  format: oneOf(['text', 'json'], 'the output format'),
  detailedExitcode: flag('exit with 2 when the plan has changes, or the cluster something new'),
  permissions: flag('also list the exact verbs and resources that are gained and lost'),
  yaml: flag('also show what is written, before and after, as YAML'),
  repair: flag('rebuild a key of aws-auth that cannot be read'),
  yes: flag('do not ask for confirmation'),
  backup: text('FILE', 'save what is changed of aws-auth and access entries to this file beforehand'),
  from: {
    ...text('FILE', 'restore this backup file'),
    default: 'what the last apply found',
  },
  masters: word('system:masters', 'also restore cluster admins that no apply is known to have saved'),
  waitForNodes: seconds(
    '60',
    'SECONDS',
    'how long nodes are watched after mapRoles of aws-auth was written; 0: not at all',
  ),
  waitForEntries: seconds(
    '60',
    'SECONDS',
    'how long nothing is taken away after access entries changed what they give; 0: not at all',
  ),
  me: flag('explain your own access: that of the AWS credentials or the kubeconfig in use'),
  can: {
    ...optional('REQUEST', 'explain one request, like "list pods -n shop"', readWrittenRequest),
    default: 'what the EKS console shows',
  },
  asOf: oneOf(['live', 'plan'], 'the cluster as it is, or as the plan of the file would leave it'),
  namespace: { ...text('NAMESPACE', 'in this namespace only'), short: 'n', default: 'in all of them' },
  power: {
    ...optional(ASKED_LEVELS.join('|'), 'only those with this power or a higher one', (given) =>
      readOneOf(ASKED_LEVELS, given),
    ),
    default: 'all',
    allowed: ASKED_LEVELS.join(', '),
  },
  unmanaged: flag('only what no set owns, without nodes and what Kubernetes and AWS need'),
  output: text('DIR', 'the directory to write to; it is created, and must be empty'),
  stdout: flag('print access.yaml and the manifests, and write no file'),
  timeout: seconds('300', 'SECONDS', 'limit for reading and planning; 0: no limit'),
  parallelism: count('20', 'N', 'at most so many clusters at once'),
  verbose: flag('log each request to stderr (never its content), and the whole stack of an unexpected error'),
} as const satisfies Readonly<Record<string, Option<unknown>>>

export type OptionName = keyof typeof OPTIONS

/** What every mode takes beside those that it names: they are about the program, not about what it is asked. */
export const OPTIONS_OF_EVERY_MODE = [
  'timeout',
  'parallelism',
  'verbose',
] as const satisfies readonly OptionName[]

/** What options were read as. */
export type Values<N extends OptionName = OptionName> = {
  readonly [K in N]: (typeof OPTIONS)[K] extends Option<infer T> ? T : never
}
