import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { matchesName } from '../access/select.ts'

/** Reads folders for globs, each once. */
export interface Folders {
  /** What the folder holds; nothing where it is none, or cannot be read. */
  readonly read: (folder: string) => Promise<readonly Entry[]>
}

interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** @param isOpen whether a folder may be read */
export function openFolders(isOpen: (folder: string) => Promise<boolean>): Folders {
  const known = new Map<string, Promise<readonly Entry[]>>()
  return {
    read: (folder) => {
      const found = known.get(folder) ?? isOpen(folder).then((open) => (open ? entriesOf(folder) : []))
      known.set(folder, found)
      return found
    },
  }
}

async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isFile()
      ? 'file'
      : entry.isDirectory()
        ? 'folder'
        : entry.isSymbolicLink()
          ? 'link'
          : 'other',
  }))
}

/**
 * The files, and the symbolic links, that the glob names below `folder`, which is absolute; in no order. `*` stands for
 * any characters of a name, `?` for one, `**` between slashes for any folders, but for those behind symbolic links. A
 * name that begins with a dot is meant only by a part of the glob that does so.
 *
 * A folder is walked with all parts of the glob that may come next, so that time is linear in folders × parts, whatever
 * the glob.
 */
export async function expandGlob(glob: string, folder: string, folders: Folders): Promise<readonly string[]> {
  const { from, parts } = partsOf(glob, folder)
  const found = new Set<string>()
  await walk(from, new Set([0]), { parts, folders, found })
  return [...found]
}

/** Where a glob begins, all parts without a wildcard passed but the last one; and what comes behind that. */
export function partsOf(
  glob: string,
  folder: string,
): { readonly from: string; readonly parts: readonly string[] } {
  const all = glob.split('/')
  const first = all.findIndex((part) => /[*?]/.test(part))
  const fixed = all.slice(0, first < 0 ? -1 : first)
  const rest = all.slice(fixed.length).filter((part) => part !== '' && part !== '.')
  return {
    from: resolve(folder, fixed.map((part) => `${part}/`).join('')),
    parts: rest.filter((part, at) => part !== '**' || rest[at - 1] !== '**'),
  }
}

interface Walk {
  readonly parts: readonly string[]
  readonly folders: Folders
  readonly found: Set<string>
}

/** @param places the parts that may come next, by their index */
async function walk(folder: string, places: ReadonlySet<number>, about: Walk): Promise<void> {
  const { parts, folders, found } = about
  const open = [...places].flatMap((at) => (parts[at] === '**' ? [at, at + 1] : [at]))
  for (const { name, kind } of await folders.read(folder)) {
    const next = new Set<number>()
    for (const at of open) {
      const part = parts[at]
      if (part === undefined) continue
      if (part === '**') {
        if (name.startsWith('.')) continue
        if (kind === 'folder') next.add(at)
        else if (at === parts.length - 1) next.add(parts.length)
      } else if (isMeant(part, name)) next.add(at + 1)
    }
    const path = join(folder, name)
    if (next.has(parts.length) && (kind === 'file' || kind === 'link')) found.add(path)
    next.delete(parts.length)
    if (next.size > 0 && (kind === 'folder' || kind === 'link')) await walk(path, next, about)
  }
}

function isMeant(part: string, name: string): boolean {
  return (!name.startsWith('.') || part.startsWith('.')) && matchesName(part, name)
}
