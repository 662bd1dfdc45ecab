import { readObjects } from '../cluster/directory/read-objects.ts'
import { ClusterError } from '../cluster/door.ts'
import type { ConfigMap } from '../live/snapshot.ts'
import type { Problem } from '../problem/problem.ts'
import { CLUSTER_ANNOTATION } from './backup-file.ts'
import { type LoadInput, readText, unreadable } from './load-access.ts'

type Data = Readonly<Record<string, string>>

/** What a backup file holds. */
export interface Backups {
  readonly file: string
  /** By the cluster that the annotation names. */
  readonly named: ReadonlyMap<string, Data>
  /** Of an aws-auth without the annotation, as `kubectl get --output yaml` writes it, where it is the only one. */
  readonly unnamed?: Data
}

export type ReadBackup =
  | { readonly ok: true; readonly backups: Backups }
  | { readonly ok: false; readonly problem: Problem }

/** Reads the ConfigMaps `kube-system/aws-auth` of a file; other objects in it mean nothing. */
export async function readBackup(input: LoadInput): Promise<ReadBackup> {
  const read = await readText(input)
  if (!read.ok) return { ok: false, problem: { ...unreadable(input.file, read.reason), fix: FIX } }
  try {
    return backupsIn(
      input.file,
      readObjects(read.text, input.file, 'backup')
        .map(({ object }) => object)
        .filter(isAwsAuth),
    )
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    const { message, fix } = error
    return {
      ok: false,
      problem: { ...unreadable(input.file, ''), message, allowed: 'manifests as YAML', fix },
    }
  }
}

const FIX = 'Correct the path after --from.'

function isAwsAuth(object: {
  readonly kind: string
  readonly metadata: ConfigMap['metadata']
}): object is ConfigMap {
  const { name, namespace } = object.metadata
  return object.kind === 'ConfigMap' && name === 'aws-auth' && namespace === 'kube-system'
}

function backupsIn(file: string, found: readonly ConfigMap[]): ReadBackup {
  const named = new Map<string, Data>()
  const unnamed: Data[] = []
  for (const { metadata, data = {} } of found) {
    const cluster = metadata.annotations?.[CLUSTER_ANNOTATION]
    if (cluster === undefined) unnamed.push(data)
    else if (named.has(cluster)) return { ok: false, problem: ambiguous(file, `two of cluster ${cluster}`) }
    else named.set(cluster, data)
  }
  const [only] = unnamed
  if (only === undefined) return { ok: true, backups: { file, named } }
  return unnamed.length > 1 || named.size > 0
    ? { ok: false, problem: ambiguous(file, 'several, one of which does not name its cluster') }
    : { ok: true, backups: { file, named, unnamed: only } }
}

function ambiguous(file: string, what: string): Problem {
  return {
    ...unreadable(file, ''),
    message: `${file} cannot be used as a backup: of ConfigMaps kube-system/aws-auth it has ${what}.`,
    allowed: `one per cluster with the annotation ${CLUSTER_ANNOTATION}, or a single one`,
    fix: 'Keep only the one that must be restored.',
  }
}
