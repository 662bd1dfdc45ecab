import { rawObjects } from '../cluster/directory/raw-objects.ts'
import { storedObjects } from '../cluster/directory/read-objects.ts'
import { ClusterError } from '../cluster/door.ts'
import type { ReplacedEntries } from '../live/replaced-entries.ts'
import type { ConfigMap } from '../live/snapshot.ts'
import type { Problem } from '../problem/problem.ts'
import { backupEntries } from './backup-entries.ts'
import { CLUSTER_ANNOTATION } from './backup-file.ts'
import { type LoadInput, readText, unreadable } from './load-access.ts'

type Data = Readonly<Record<string, string>>

/** What a backup file holds. */
export interface Backups {
  readonly file: string
  /** By the cluster that the annotations name. */
  readonly named: ReadonlyMap<string, ClusterBackup>
  /** Of an aws-auth without the annotation, as `kubectl get --output yaml` writes it, where nothing else is a backup. */
  readonly unnamed?: Data
}

/** What a backup file holds of one cluster. */
export interface ClusterBackup {
  /** Absent where the apply did not write it. */
  readonly awsAuth?: Data
  readonly entries: ReplacedEntries
}

export type ReadBackup =
  | { readonly ok: true; readonly backups: Backups }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads the ConfigMaps `kube-system/aws-auth` and the access entries of a file; other objects in it mean nothing. With a
 * fault in one of them nothing is taken from the file.
 */
export async function readBackup(input: LoadInput): Promise<ReadBackup> {
  const { file } = input
  const read = await readText(input)
  if (!read.ok) return failed({ ...unreadable(file, read.reason), fix: FIX })
  try {
    const objects = rawObjects(read.text, file, 'backup')
    const awsAuths = storedObjects(objects, file, 'backup')
      .map(({ object }) => object)
      .filter(isAwsAuth)
    const { byCluster, problems } = backupEntries(objects, file)
    if (problems.length > 0) return failed(...problems.map((problem) => inBackup(file, problem)))
    return backupsIn(file, awsAuths, byCluster)
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    const { message, fix } = error
    return failed({ ...unreadable(file, ''), message, allowed: 'manifests as YAML', fix })
  }
}

const FIX = 'Correct the path after --from.'

function failed(...problems: readonly Problem[]): ReadBackup {
  return { ok: false, problems }
}

/** A fault of a manifest, as a reason not to use the file. */
function inBackup(file: string, { message, found, allowed, fix }: Problem): Problem {
  return {
    code: 'file-unreadable',
    severity: 'error',
    where: { file },
    message: `In ${file}, ${message}`,
    ...(found === undefined ? {} : { found }),
    ...(allowed === undefined ? {} : { allowed }),
    fix,
  }
}

function isAwsAuth(object: {
  readonly kind: string
  readonly metadata: ConfigMap['metadata']
}): object is ConfigMap {
  const { name, namespace } = object.metadata
  return object.kind === 'ConfigMap' && name === 'aws-auth' && namespace === 'kube-system'
}

function backupsIn(
  file: string,
  found: readonly ConfigMap[],
  entries: ReadonlyMap<string, ReplacedEntries>,
): ReadBackup {
  const awsAuths = new Map<string, Data>()
  const unnamed: Data[] = []
  for (const { metadata, data = {} } of found) {
    const cluster = metadata.annotations?.[CLUSTER_ANNOTATION]
    if (cluster === undefined) unnamed.push(data)
    else if (awsAuths.has(cluster)) return failed(ambiguous(file, `two of cluster ${cluster}`))
    else awsAuths.set(cluster, data)
  }
  const named = new Map(
    [...new Set([...awsAuths.keys(), ...entries.keys()])].map((cluster): [string, ClusterBackup] => {
      const awsAuth = awsAuths.get(cluster)
      return [cluster, { ...(awsAuth === undefined ? {} : { awsAuth }), entries: entries.get(cluster) ?? {} }]
    }),
  )
  const [only] = unnamed
  if (only === undefined) return { ok: true, backups: { file, named } }
  if (unnamed.length > 1 || awsAuths.size > 0)
    return failed(ambiguous(file, 'several, one of which does not name its cluster'))
  if (named.size > 0)
    return failed(ambiguous(file, 'one that does not name its cluster, beside access entries that do'))
  return { ok: true, backups: { file, named, unnamed: only } }
}

function ambiguous(file: string, what: string): Problem {
  return {
    ...unreadable(file, ''),
    message: `${file} cannot be used as a backup: of ConfigMaps kube-system/aws-auth it has ${what}.`,
    allowed: `one per cluster with the annotation ${CLUSTER_ANNOTATION}, or a single one`,
    fix: 'Keep only the one that must be restored.',
  }
}
