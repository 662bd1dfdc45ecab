import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANNOTATION } from '../cluster/aws-manifest.ts'
import { eksFile } from '../cluster/fact-files/ack-file.ts'
import { entryFile, entryName } from '../cluster/fact-files/entry-file.ts'
import { isJsonObject, type JsonObject } from '../cluster/json.ts'
import { manifestText } from '../cluster/manifest-text.ts'
import type { Replaced } from '../live/replaced.ts'
import { type NoEntry, type ReplacedEntry, wasThere } from '../live/replaced-entries.ts'
import type { ConfigMap } from '../live/snapshot.ts'
import { writePrivateFile } from './private-file.ts'

/** Names the cluster that an aws-auth or an access entry in a backup file comes from. */
export const CLUSTER_ANNOTATION = 'eks-access/cluster'

/** A file that fills before aws-auth or an access entry is written, so that it is there however the apply ends. */
export interface BackupFile {
  /**
   * Takes in what an apply replaces in a cluster; what was taken of the same cluster before goes. Several clusters may do
   * so at once: when it has ended, the file has what was given.
   */
  keep(cluster: string, replaced: Replaced): Promise<void>
  /** The file; `undefined` while nothing was taken in. */
  path(): string | undefined
}

/** A backup at `path`; what stands there already is replaced as soon as there is something to keep. */
export function openBackup(path: string): BackupFile {
  const documents = new Map<string, readonly string[]>()
  const write = async (): Promise<void> =>
    await writePrivateFile(path, [...documents.values()].flat().join('---\n'))
  let lastWrite: Promise<void> = Promise.resolve()
  return {
    keep: async (cluster, replaced) => {
      documents.set(cluster, documentsOf(cluster, replaced))
      // One after the other: a write that was begun with fewer documents must not end last.
      lastWrite = lastWrite.then(write, write)
      await lastWrite
    },
    path: () => (documents.size === 0 ? undefined : path),
  }
}

/** Where later steps of a job can pick the backup up. */
export function backupPath(env: Readonly<Record<string, string | undefined>>, set: string): string {
  return join(env['RUNNER_TEMP'] || tmpdir(), `eks-access-${set}-backup.yaml`)
}

/** aws-auth where it is written, then each access entry that is. */
function documentsOf(cluster: string, { awsAuth, writesAwsAuth, entries }: Replaced): readonly string[] {
  return [
    ...(awsAuth === undefined || !writesAwsAuth ? [] : [awsAuthDocument(cluster, awsAuth)]),
    ...Object.entries(entries)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([arn, entry]) => entryDocument(cluster, arn, entry)),
  ]
}

/** A manifest for `kubectl apply`, its data byte for byte. */
function awsAuthDocument(cluster: string, awsAuth: ConfigMap): string {
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

/** A manifest of ACK's controller. One for an entry that was not there says so, and what the row beneath gave. */
function entryDocument(cluster: string, principalArn: string, entry: ReplacedEntry | NoEntry): string {
  if (wasThere(entry)) {
    const { manifest } = entryFile({ principalArn, details: { type: 'STANDARD', ...entry } }, cluster)
    return manifestText(annotated(manifest, { [CLUSTER_ANNOTATION]: cluster }))
  }
  const spec = { clusterName: cluster, principalARN: principalArn }
  const { manifest } = eksFile('AccessEntry', entryName(principalArn), spec)
  return manifestText(
    annotated(manifest, {
      [CLUSTER_ANNOTATION]: cluster,
      [ANNOTATION.absent]: 'true',
      ...(entry === null ? {} : { [ANNOTATION.over]: JSON.stringify(entry.over) }),
    }),
  )
}

function annotated(manifest: JsonObject, annotations: JsonObject): JsonObject {
  const metadata = isJsonObject(manifest['metadata']) ? manifest['metadata'] : {}
  return { ...manifest, metadata: { ...metadata, annotations } }
}
