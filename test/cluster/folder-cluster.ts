import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ClusterDoor, ClusterError } from '../../src/cluster/door.ts'
import { openDoor } from '../../src/cluster/open.ts'
import type { ClusterFacts } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'

/** A cluster in a directory of its own, made of these files by path. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (door: ClusterDoor, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'eks-access-folder-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return await use(openDoor({ door: 'directory', name: 'prod', directory: folder }, { folder }), folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

export async function snapshotOf(files: Readonly<Record<string, string>>): Promise<Snapshot> {
  return await withFolder(files, async (door) => (await door.reader()).snapshot('default'))
}

export async function factsOf(files: Readonly<Record<string, string>>): Promise<ClusterFacts | undefined> {
  return (await snapshotOf(files)).facts
}

/** Message and fix of the error that the folder causes. */
export async function faultOf(
  files: Readonly<Record<string, string>>,
): Promise<Pick<ClusterError, 'kind' | 'operation' | 'message' | 'fix'>> {
  try {
    await snapshotOf(files)
  } catch (error) {
    const { kind, operation, message, fix } = error as ClusterError
    return { kind, operation, message, fix }
  }
  throw new Error('the folder can be read')
}
