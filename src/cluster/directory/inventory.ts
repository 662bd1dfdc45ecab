import { directoryError } from './directory-error.ts'
import { type ManifestFile, readFolder } from './folder.ts'
import { readObjects, type StoredObject } from './read-objects.ts'

/** What stands in the folder: its files, and each object with the file it stands in. */
export interface Inventory {
  readonly files: ReadonlyMap<string, string>
  readonly objects: ReadonlyMap<string, StoredObject & { readonly path: string }>
}

/** Reads the folder. @throws ClusterError `misconfigured` for a file that cannot be read, or an object given twice */
export async function takeInventory(folder: string, cluster: string): Promise<Inventory> {
  return inventoryOf(await readFolder(folder, cluster), cluster)
}

/** The inventory after one file was written, or (`text` undefined) removed. */
export function withFile(
  inventory: Inventory,
  file: { readonly path: string; readonly text: string | undefined },
  cluster: string,
): Inventory {
  const { path, text } = file
  const files = new Map(inventory.files)
  const objects = new Map([...inventory.objects].filter(([, stored]) => stored.path !== path))
  if (text === undefined) files.delete(path)
  else {
    files.set(path, text)
    for (const stored of readObjects(text, path, cluster)) objects.set(stored.id, { ...stored, path })
  }
  return { files, objects }
}

function inventoryOf(files: readonly ManifestFile[], cluster: string): Inventory {
  const objects = new Map<string, StoredObject & { readonly path: string }>()
  for (const { path, text } of files)
    for (const stored of readObjects(text, path, cluster)) {
      const other = objects.get(stored.id)
      if (other !== undefined) {
        const places = other.path === path ? `twice in ${path}` : `in ${other.path} and in ${path}`
        throw directoryError(
          {
            kind: 'misconfigured',
            cluster,
            operation: `read ${path}`,
            fix: 'Delete one of the two: a cluster can have only one object of a name.',
          },
          `${stored.id} is ${places}.`,
        )
      }
      objects.set(stored.id, { ...stored, path })
    }
  return { files: new Map(files.map(({ path, text }) => [path, text])), objects }
}
