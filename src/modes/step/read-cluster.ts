import { dirname, resolve } from 'node:path'
import type { ClusterEntry, Desired } from '../../access/desired.ts'
import { type ClusterDoor, ClusterError, type EntriesWanted } from '../../cluster/door.ts'
import { openDoor } from '../../cluster/open.ts'
import { problemOf } from '../../cluster/problem.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Problem } from '../../problem/problem.ts'
import type { RunInput } from './run-input.ts'

/** A cluster of the file as it is, or why it cannot be read. */
export async function readCluster(
  { cluster, set }: Desired,
  input: RunInput,
  wanted?: EntriesWanted,
): Promise<{ readonly snapshot: Snapshot } | { readonly problem: Problem }> {
  try {
    input.onProgress?.(`${cluster.name}: reading`)
    const reader = await doorTo(cluster, input).reader()
    try {
      return { snapshot: await reader.snapshot(set, wanted) }
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return { problem: problemOf(error) }
  }
}

/** The way into a cluster of the file; nothing is reached before a reader or a writer is asked for. */
export function doorTo(entry: ClusterEntry, { file, folder, within, onRequest }: RunInput): ClusterDoor {
  return openDoor(entry, {
    folder: dirname(resolve(folder, file)),
    ...(within === undefined ? {} : { within }),
    ...(onRequest && { onRequest }),
  })
}
