import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { snapshotFiles } from '../cluster/snapshot-files.ts'
import type { Snapshot } from '../live/snapshot.ts'

/**
 * Writes a snapshot as a directory cluster; gives the number of objects.
 *
 * @param about.cluster its name in access.yaml
 *
 * @throws Error when the folder holds something already: what is live and what was live must not be mixed
 */
export async function writeSnapshot(
  snapshot: Snapshot,
  { cluster, folder }: { readonly cluster: string; readonly folder: string },
): Promise<number> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) {
    throw new Error(`The folder ${folder} is not empty. Use a new folder, or empty this one first.`)
  }
  const files = snapshotFiles(snapshot, cluster)
  for (const { path, text } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  return files.length
}
