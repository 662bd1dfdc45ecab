import { directoryError } from './directory-error.ts'
import { type FactManifest, factManifests } from './facts/manifest.ts'
import { type ManifestFile, readFolder } from './folder.ts'
import { rawObjects } from './raw-objects.ts'
import { type StoredObject, storedObjects } from './read-objects.ts'

/** What is in the folder: its files, each object with its file, and what says something of AWS and of nodes, by file. */
export interface Inventory {
  readonly files: ReadonlyMap<string, string>
  readonly facts: ReadonlyMap<string, readonly FactManifest[]>
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
  const facts = new Map(inventory.facts)
  const objects = new Map([...inventory.objects].filter(([, stored]) => stored.path !== path))
  if (text === undefined) {
    files.delete(path)
    facts.delete(path)
  } else {
    files.set(path, text)
    const raw = rawObjects(text, path, cluster)
    facts.set(path, factManifests(raw, path))
    for (const stored of storedObjects(raw, path, cluster)) objects.set(stored.id, { ...stored, path })
  }
  return { files, facts, objects }
}

function inventoryOf(files: readonly ManifestFile[], cluster: string): Inventory {
  const objects = new Map<string, StoredObject & { readonly path: string }>()
  const facts = new Map<string, readonly FactManifest[]>()
  for (const { path, text } of files) {
    const raw = rawObjects(text, path, cluster)
    facts.set(path, factManifests(raw, path))
    for (const stored of storedObjects(raw, path, cluster)) {
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
  }
  return { files: new Map(files.map(({ path, text }) => [path, text])), facts, objects }
}
