import { parseArgs } from 'node:util'

/** What the terminal asks for. */
export type Command =
  | { readonly name: 'validate'; readonly file: string }
  | {
      readonly name: 'plan'
      readonly file: string
      readonly clusters: readonly string[]
      readonly format: 'text' | 'json'
      /** Exit status 2 when there are changes. */
      readonly detailedExitcode: boolean
    }
  | {
      readonly name: 'apply'
      readonly file: string
      readonly clusters: readonly string[]
      /** Do not ask. */
      readonly yes: boolean
    }
  | { readonly name: 'snapshot'; readonly file: string; readonly cluster: string; readonly output: string }
  | { readonly name: 'help' }
  | { readonly name: 'version' }

export type ParsedArguments =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string }

export const HELP = `eks-access: access to Amazon EKS as a reviewed file

Usage: eks-access COMMAND [options]

  validate   check access.yaml and its manifests; reaches no cluster
  plan       show what an apply would do
  apply      show the plan, ask, and carry it out
  snapshot   save a live cluster's aws-auth and RBAC as a directory of manifests

Options
  --file FILE          the access file (default: access.yaml)
  --cluster NAME       plan, apply: only this cluster, may be repeated; snapshot: the cluster to read
  --format text|json   plan: how to print it (default: text)
  --detailed-exitcode  plan: exit with 0 for no changes, 2 for changes, 1 for an error
  --yes                apply: do not ask
  --output DIR         snapshot: where to write; the folder is made, and must be empty
  --help, --version
`

const OPTIONS = {
  file: { type: 'string' },
  cluster: { type: 'string', multiple: true },
  format: { type: 'string' },
  'detailed-exitcode': { type: 'boolean' },
  yes: { type: 'boolean' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  validate: ['file'],
  plan: ['file', 'cluster', 'format', 'detailed-exitcode'],
  apply: ['file', 'cluster', 'yes'],
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
  if (rest.length > 0) return refused(`${name} takes no argument ${JSON.stringify(rest[0])}.`)
  const stray = Object.keys(values).find((option) => !allowed.includes(option))
  if (stray !== undefined)
    return refused(
      `${name} has no option --${stray}; it has ${allowed.map((option) => `--${option}`).join(', ')}.`,
    )
  return command(name, values)
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
}

function command(name: string, values: ReturnType<typeof parse>['values']): ParsedArguments {
  const file = values.file ?? 'access.yaml'
  const clusters = values.cluster ?? []
  switch (name) {
    case 'validate':
      return { ok: true, command: { name, file } }
    case 'plan': {
      const format = values.format ?? 'text'
      if (format !== 'text' && format !== 'json')
        return refused(`--format is ${JSON.stringify(format)}; it can be text or json.`)
      const detailedExitcode = values['detailed-exitcode'] ?? false
      return { ok: true, command: { name, file, clusters, format, detailedExitcode } }
    }
    case 'apply':
      return { ok: true, command: { name, file, clusters, yes: values.yes ?? false } }
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
