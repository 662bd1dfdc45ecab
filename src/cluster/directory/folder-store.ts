import { constants } from 'node:fs'
import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { WriteMode } from '../door.ts'
import type { JsonObject } from '../json.ts'
import { directoryError } from './directory-error.ts'
import { editFile } from './edit-file.ts'
import { type Inventory, takeInventory, withFile } from './inventory.ts'
import { checkNoLink } from './no-link.ts'
import type { RawObject } from './raw-objects.ts'
import { writeWholeFile } from './write-file.ts'

/** An object of a file of the folder, as far as the file can be edited. */
export type InFile = Omit<RawObject, 'object'> & { readonly path: string }

/** The files of a folder, as they were read last. */
export interface FolderStore {
  /** The name that access.yaml gives the cluster. */
  readonly cluster: string
  readonly folder: string
  /** One after the other: two writes may meet in one file. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  readAnew(): Promise<Inventory>
  /** What is looked for as it is now: another program may have edited its file since the folder was read. */
  locate<T extends { readonly path: string }>(
    find: (inventory: Inventory) => T | undefined,
  ): Promise<T | undefined>
  /** Puts an object in the place of one, or (`undefined`) takes it out; a file without any other is deleted. */
  replace(found: InFile, after: JsonObject | undefined, mode: WriteMode): Promise<void>
  /** Writes a new file at this path, or beside it where there is one. */
  add(
    file: { readonly path: string; readonly text: string; readonly operation: string },
    mode: WriteMode,
  ): Promise<void>
}

export function folderStore(place: { readonly name: string; readonly folder: string }): FolderStore {
  const { name: cluster, folder } = place
  let known: Inventory | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const inventory = async (): Promise<Inventory> => {
    known ??= await takeInventory(folder, cluster)
    return known
  }
  const readAnew = async (): Promise<Inventory> => {
    known = undefined
    return await inventory()
  }

  return {
    cluster,
    folder,
    readAnew,

    inTurn: (work) => {
      const turn = queue.then(work)
      queue = turn.catch(() => undefined)
      return turn
    },

    locate: async (find) => {
      const found = find(await inventory())
      if (found !== undefined && (await textOf(join(folder, found.path))) === known?.files.get(found.path))
        return found
      return find(await readAnew())
    },

    replace: async (found, after, mode) => {
      const text = (await inventory()).files.get(found.path) ?? ''
      const edited = editFile(text, found, after)
      const path = join(folder, found.path)
      await writing(cluster, `write ${found.path}`, async () => {
        if (mode === 'dry-run') return access(path, constants.W_OK)
        await (edited === undefined ? rm(path) : writeWholeFile(path, edited))
        known = withFile(await inventory(), { path: found.path, text: edited }, cluster)
      })
    },

    add: async ({ path: wanted, text, operation }, mode) => {
      const path = freePath(wanted, await inventory())
      await checkNoLink({ folder, path, cluster, operation })
      await writing(cluster, operation, async () => {
        if (mode === 'dry-run') return access(folder, constants.W_OK)
        await writeWholeFile(join(folder, path), text)
        known = withFile(await inventory(), { path, text }, cluster)
      })
    },
  }
}

/** The path of the layout, or one beside it when another object already stands there. */
function freePath(path: string, { files }: Inventory): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? path : path.replace(/\.yaml$/, `~${count}.yaml`)
    if (!files.has(candidate)) return candidate
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function writing(cluster: string, operation: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw directoryError(
      { kind: 'forbidden', cluster, operation, fix: 'Make the folder and its files writable.', cause: error },
      `The file cannot be written (${code}).`,
    )
  }
}
