import { readlink, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { isThere } from './is-there.ts'

/** What pull requests change: the checkout. */
export interface Workspace {
  /** Absolute, its links followed. */
  readonly root: string
  /** Whether a door that leads out of it, or that a pull request may not open, is refused; else it is told. */
  readonly refuses: boolean
}

/**
 * The workspace of the action, `within`; in a terminal the Git checkout that access.yaml lies in, or else the folder of
 * access.yaml: what lies in it may come from others, but whoever runs a program there has looked at it.
 */
export async function workspaceOf(about: {
  readonly folder: string
  readonly within?: string
}): Promise<Workspace> {
  if (about.within !== undefined) return { root: (await wayTo(about.within)).real, refuses: true }
  const folder = (await wayTo(about.folder)).real
  return { root: (await checkoutAround(folder)) ?? folder, refuses: false }
}

async function checkoutAround(folder: string): Promise<string | undefined> {
  if (await isThere(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : await checkoutAround(dirname(folder))
}

/** Whether a path is the folder or lies in it; both absolute, links followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A path as people of the repository write it, where it lies in the workspace. */
export function shownPath(path: string, { root }: Workspace): string {
  return isInside(root, path) ? relative(root, path).split(sep).join('/') : path
}

/** Where a path leads. */
export interface Way {
  /** With all links followed, also where the end of it is not there. */
  readonly real: string
  /** Every place on the way: whoever can put a link there decides where it leads. */
  readonly through: readonly string[]
}

/** As `path_resolution(7)` says: name by name, each link in place of its name. */
export async function wayTo(path: string): Promise<Way> {
  const through: string[] = []
  let { root: at } = parse(resolve(path))
  const names = resolve(path).slice(at.length).split(sep)
  for (let links = 0, name = names.shift(); name !== undefined; name = names.shift()) {
    const next = join(at, name)
    through.push(next)
    const link = links < MOST_LINKS ? await linkAt(next) : undefined
    if (link === undefined) at = next
    else {
      links++
      const { root } = parse(link)
      if (root !== '') at = root
      names.unshift(...link.slice(root.length).split(sep === '/' ? sep : /[\\/]/))
    }
  }
  // The file system may spell a name otherwise, where upper and lower case are the same.
  const real = await realpath(at).catch(() => at)
  return { real, through: [...through, real] }
}

/** As Linux has it; with more, opening the path fails. */
const MOST_LINKS = 40

async function linkAt(path: string): Promise<string | undefined> {
  try {
    return await readlink(path)
  } catch {
    return undefined
  }
}
