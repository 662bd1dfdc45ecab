import { basename, resolve } from 'node:path'
import type { ClusterEntry } from '../../access/desired.ts'
import { FORMATS } from '../../access/form/format.ts'
import type { Asking, InTerminal } from '../mode.ts'
import { type Option, text } from './option.ts'
import type { OptionName, Values } from './options.ts'
import { spelled } from './spelling.ts'

/** Which clusters a question of the terminal is about. */
export interface AboutClusters {
  /** The file to read; where the options name the clusters, the one that lines would be written to. */
  readonly file: string
  /** Names or globs: only these clusters of the file; none: all of it. */
  readonly clusters: readonly string[]
  /** In place of the clusters of a file. Absent: those of the file; else at least one. */
  readonly named?: readonly ClusterEntry[]
}

/** The options by which a question says what it is about, in the order of its help. */
export const CLUSTER_OPTIONS = [
  'file',
  'cluster',
  'region',
  'assumeRole',
  'context',
  'kubeconfig',
  'directory',
] as const satisfies readonly OptionName[]

type ClusterValues = Values<(typeof CLUSTER_OPTIONS)[number]>

const FILE = 'access.yaml'

/** Whether the file was asked for by name decides whether it may be left out. */
const file: Option<string | undefined> = { ...text('FILE', 'the access file'), default: FILE }

/** What a question takes of these options otherwise than plan and apply. */
export const OWN_CLUSTER_OPTIONS: NonNullable<InTerminal<unknown>['own']> = { file }

/** What `--cluster` means for a question. */
export const CLUSTER_HELP =
  'only this cluster of the file, or those that a glob matches; may be repeated (default: all of the file). With --region: its name in EKS; with --context or --directory: what to call it'

/** The options that are a way into a cluster by themselves. */
const WAYS = ['region', 'context', 'directory'] as const

/** Reads them all, as a person meant them together. */
export function aboutClusters(mode: string, values: ClusterValues): Asking<AboutClusters> {
  const { cluster: clusters, region, assumeRole, context, kubeconfig, directory } = values
  // Read by the reader above.
  const given = values.file as string | undefined
  const [way, other] = WAYS.filter((name) => values[name] !== undefined)
  if (kubeconfig !== undefined && context === undefined)
    return refused(`${mode} takes --kubeconfig with --context CONTEXT only.`)
  if (assumeRole !== undefined && region === undefined)
    return refused(`${mode} takes --assume-role with --region REGION and --cluster NAME only.`)
  if (way === undefined) return { ok: true, asked: { file: given ?? FILE, clusters } }
  if (other !== undefined) return refused(`${mode} takes --${way} or --${other}, not both.`)
  if (given !== undefined)
    return refused(`${mode} takes --file or --${spelled(way)}, not both: with --${way} no file is read.`)
  const wrong = clusters.find((name) => !FORMATS.cluster.pattern.test(name))
  if (wrong !== undefined)
    return refused(
      `With --${way}, --cluster cannot be ${JSON.stringify(wrong)}. Allowed: one name, of ${FORMATS.cluster.allowed}.`,
    )
  const about = (...named: readonly ClusterEntry[]): Asking<AboutClusters> => ({
    ok: true,
    asked: { file: FILE, clusters: [], named },
  })
  if (region !== undefined) {
    if (clusters.length === 0)
      return refused(`${mode} needs --cluster NAME with --region: the name of the cluster in EKS.`)
    const role = assumeRole === undefined ? {} : { assumeRole }
    return about(...[...new Set(clusters)].map((name) => ({ door: 'eks', name, region, ...role }) as const))
  }
  const [name, second] = clusters
  if (second !== undefined)
    return refused(`${mode} takes --cluster once with --${way}: it is the name of the one cluster.`)
  if (context !== undefined)
    return about({
      door: 'context',
      name: name ?? nameOfContext(context),
      context,
      ...(kubeconfig === undefined ? {} : { kubeconfig }),
    })
  return about({ door: 'directory', name: name ?? nameOfFolder(directory ?? ''), directory: directory ?? '' })
}

/** `aws eks update-kubeconfig` calls a context by the ARN of its cluster. */
function nameOfContext(context: string): string {
  return /^arn:aws[a-z-]*:eks:[^:]*:\d{12}:cluster\/(.+)$/u.exec(context)?.[1] ?? context
}

/** Its own name, also of `.`; the root has none. */
function nameOfFolder(directory: string): string {
  return basename(resolve(directory)) || directory
}

function refused(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message }
}
