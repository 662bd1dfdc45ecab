import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifestText } from '../cluster/manifest-text.ts'
import type { ConfigMap } from '../live/snapshot.ts'
import { writePrivateFile } from './private-file.ts'

/** Names the cluster that an aws-auth in a backup file comes from. */
export const CLUSTER_ANNOTATION = 'eks-access/cluster'

/** A file that fills before aws-auth is written, so that it is there however the apply ends. */
export interface BackupFile {
  /** Takes aws-auth of a cluster in; what was taken of the same cluster before goes. */
  keep(cluster: string, awsAuth: ConfigMap): Promise<void>
  /** The file; `undefined` while nothing was taken in. */
  path(): string | undefined
}

/** A backup at `path`; what stands there already is replaced as soon as there is something to keep. */
export function openBackup(path: string): BackupFile {
  const documents = new Map<string, string>()
  return {
    keep: async (cluster, awsAuth) => {
      documents.set(cluster, documentOf(cluster, awsAuth))
      await writePrivateFile(path, [...documents.values()].join('---\n'))
    },
    path: () => (documents.size === 0 ? undefined : path),
  }
}

/** Where later steps of a job can pick the backup up. */
export function backupPath(env: Readonly<Record<string, string | undefined>>, set: string): string {
  return join(env['RUNNER_TEMP'] || tmpdir(), `eks-access-${set}-backup.yaml`)
}

/** A manifest for `kubectl apply`, its data byte for byte. */
function documentOf(cluster: string, awsAuth: ConfigMap): string {
  const { apiVersion, kind, metadata, data = {}, binaryData } = awsAuth
  const { name, namespace, labels } = metadata
  return manifestText({
    apiVersion,
    kind,
    metadata: {
      name,
      ...(namespace === undefined ? {} : { namespace }),
      ...(labels === undefined ? {} : { labels }),
      annotations: { [CLUSTER_ANNOTATION]: cluster },
    },
    data,
    ...(binaryData === undefined ? {} : { binaryData }),
  })
}
