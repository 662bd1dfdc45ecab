import { parseArgs } from 'node:util'
import { isSeconds } from '../modes/seconds.ts'
import { type Question, readQuestion } from './question-arguments.ts'

/** What the terminal asks for. */
export type Command =
  | Question
  /** `live`: read every cluster too. */
  | { readonly name: 'validate'; readonly file: string; readonly live: boolean }
  | {
      readonly name: 'plan'
      readonly file: string
      readonly clusters: readonly string[]
      readonly format: 'text' | 'json'
      /** Exit status 2 when there are changes. */
      readonly detailedExitcode: boolean
      /** Rebuild a key of aws-auth that cannot be read. */
      readonly repair: boolean
    }
  | {
      readonly name: 'apply'
      readonly file: string
      readonly clusters: readonly string[]
      /** Do not ask. */
      readonly yes: boolean
      /** Seconds in which nodes are watched after mapRoles was written; 0: they are not. */
      readonly waitForNodes?: number
      readonly repair: boolean
      /** Where aws-auth goes before it is written. */
      readonly backup?: string
    }
  | {
      readonly name: 'restore'
      readonly file: string
      readonly clusters: readonly string[]
      /** A backup file; the ledger of each cluster when absent. */
      readonly from?: string
      readonly yes: boolean
      readonly waitForNodes?: number
      readonly backup?: string
    }
  | { readonly name: 'snapshot'; readonly file: string; readonly cluster: string; readonly output: string }
  | { readonly name: 'help' }
  | { readonly name: 'version' }

export type Asked<N extends Command['name']> = Extract<Command, { readonly name: N }>

export type ParsedArguments =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string }

export const HELP = `eks-access: access to Amazon EKS as a reviewed file

Usage: eks-access COMMAND [options]

  validate   check access.yaml and its manifests; reaches clusters only with --live
  plan       show what an apply would do
  apply      show the plan, ask, and carry it out
  restore    show the way back of aws-auth, ask, and go it
  explain    say why a principal has access, or has not, and what mends it
  who-can    say which principals may do something
  snapshot   save a live cluster's aws-auth and RBAC as a directory of manifests

Options
  --file FILE          the access file (default: access.yaml)
  --live               validate: read every cluster too, and say what is wrong in its aws-auth and bindings
  --cluster NAME       plan, apply, restore, explain, who-can: only this cluster, may be repeated; snapshot: the cluster to read
  --format text|json   plan, explain, who-can: how to print it (default: text)
  --detailed-exitcode  plan: exit with 0 for no changes, 2 for changes, 1 for an error
  --repair             plan, apply: rebuild a key of aws-auth that cannot be read
  --yes                apply, restore: do not ask
  --backup FILE        apply, restore: save aws-auth there before it is written
  --from FILE          restore: go back to this backup (default: the aws-auth that the last apply found)
  --wait-for-nodes S   apply, restore: watch nodes for S seconds after mapRoles was written (default: 60; 0: do not)
  --can REQUEST        explain: one request, like "list pods -n shop" (default: what the EKS console shows)
  --as-of live|plan    explain: as it is, or as the plan of the file would make it (default: live)
  -n, --namespace NS   who-can: in this namespace
  --output DIR         snapshot: where to write; the folder is made, and must be empty
  --help, --version
`

const OPTIONS = {
  file: { type: 'string' },
  live: { type: 'boolean' },
  cluster: { type: 'string', multiple: true },
  format: { type: 'string' },
  'detailed-exitcode': { type: 'boolean' },
  yes: { type: 'boolean' },
  repair: { type: 'boolean' },
  backup: { type: 'string' },
  from: { type: 'string' },
  'wait-for-nodes': { type: 'string' },
  can: { type: 'string' },
  'as-of': { type: 'string' },
  namespace: { type: 'string', short: 'n' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  validate: ['file', 'live'],
  plan: ['file', 'cluster', 'format', 'detailed-exitcode', 'repair'],
  apply: ['file', 'cluster', 'yes', 'repair', 'backup', 'wait-for-nodes'],
  restore: ['file', 'cluster', 'from', 'yes', 'backup', 'wait-for-nodes'],
  explain: ['file', 'cluster', 'can', 'as-of', 'format'],
  'who-can': ['file', 'cluster', 'namespace', 'format'],
  snapshot: ['file', 'cluster', 'output'],
}

/** Reads the arguments after the program's name. An option that a command does not know is an error. */
export function readArguments(args: readonly string[]): ParsedArguments {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return refused(error.message)
    throw error
  }
  const { values, positionals } = parsed
  const [name, ...rest] = positionals
  if (values.version) return { ok: true, command: { name: 'version' } }
  if (values.help || name === 'help' || name === undefined) return { ok: true, command: { name: 'help' } }
  const allowed = ALLOWED[name]
  if (allowed === undefined)
    return refused(`Unknown command ${JSON.stringify(name)}; there are ${Object.keys(ALLOWED).join(', ')}.`)
  const asks = name === 'explain' || name === 'who-can'
  if (rest.length > 0 && !asks) return refused(`${name} takes no argument ${JSON.stringify(rest[0])}.`)
  const stray = Object.keys(values).find((option) => !allowed.includes(option))
  if (stray !== undefined)
    return refused(
      `${name} has no option --${stray}; it has ${allowed.map((option) => `--${option}`).join(', ')}.`,
    )
  return asks ? question(name, rest, values) : command(name, values)
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
}

type Values = ReturnType<typeof parse>['values']

function question(name: Question['name'], words: readonly string[], values: Values): ParsedArguments {
  const { file = 'access.yaml', cluster: clusters = [], can, namespace, format } = values
  return readQuestion(name, { file, clusters, words, can, asOf: values['as-of'], namespace, format })
}

function command(name: string, values: ReturnType<typeof parse>['values']): ParsedArguments {
  const file = values.file ?? 'access.yaml'
  const clusters = values.cluster ?? []
  const { yes = false, repair = false } = values
  switch (name) {
    case 'validate':
      return { ok: true, command: { name, file, live: values.live ?? false } }
    case 'plan': {
      const format = values.format ?? 'text'
      if (format !== 'text' && format !== 'json')
        return refused(`--format is ${JSON.stringify(format)}; it can be text or json.`)
      const detailedExitcode = values['detailed-exitcode'] ?? false
      return { ok: true, command: { name, file, clusters, format, detailedExitcode, repair } }
    }
    case 'apply':
    case 'restore': {
      const seconds = values['wait-for-nodes']
      if (seconds !== undefined && !isSeconds(seconds))
        return refused(`--wait-for-nodes is ${JSON.stringify(seconds)}; it can be 0 to 3600 seconds.`)
      const wait = seconds === undefined ? {} : { waitForNodes: Number(seconds) }
      const backup = values.backup === undefined ? {} : { backup: values.backup }
      const from = values.from === undefined ? {} : { from: values.from }
      const about = { file, clusters, yes, ...wait, ...backup }
      return {
        ok: true,
        command: name === 'apply' ? { name, repair, ...about } : { name, ...from, ...about },
      }
    }
    default: {
      const [cluster, ...others] = clusters
      if (cluster === undefined || others.length > 0 || values.output === undefined)
        return refused('snapshot needs one --cluster NAME and --output DIR.')
      return { ok: true, command: { name: 'snapshot', file, cluster, output: values.output } }
    }
  }
}

function refused(message: string): ParsedArguments {
  return { ok: false, message }
}
