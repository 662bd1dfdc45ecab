import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { openFiles } from '../open-files.ts'
import { directoryError } from './directory-error.ts'

/** A manifest file: its path below the folder, with `/`, and its text. */
export interface ManifestFile {
  readonly path: string
  readonly text: string
}

/**
 * Every `*.yaml`, `*.yml` and `*.json` below the folder, by path. Hidden files and folders (`.git`) are left
 * out, and symbolic links are not followed: what stands outside the folder is not part of the cluster.
 *
 * @throws ClusterError `misconfigured` when the folder cannot be read
 */
export async function readFolder(folder: string, cluster: string): Promise<readonly ManifestFile[]> {
  try {
    const paths = (await manifestPaths(folder, folder)).sort()
    return await Promise.all(
      paths.map(async (path) => ({
        path,
        text: await openFiles(() => readFile(join(folder, path), 'utf8')),
      })),
    )
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw directoryError(
      {
        kind: 'misconfigured',
        cluster,
        operation: `read ${folder}`,
        fix:
          code === 'ENOENT'
            ? 'Correct the directory of this cluster, or write it with `eks-access snapshot`.'
            : 'Make the folder and its files readable.',
        cause: error,
      },
      code === 'ENOENT'
        ? `The folder ${folder} does not exist.`
        : `The folder ${folder} cannot be read (${code}).`,
    )
  }
}

async function manifestPaths(folder: string, root: string): Promise<string[]> {
  const entries = await openFiles(() => readdir(folder, { withFileTypes: true }))
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) return []
      if (entry.isDirectory()) return manifestPaths(path, root)
      const isManifest = entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name)
      return isManifest ? [relative(root, path).split(sep).join('/')] : []
    }),
  )
  return found.flat()
}
