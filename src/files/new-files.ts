import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../cluster/error-code.ts'
import { isThere } from '../cluster/is-there.ts'

/** A file that is to be written; `path` is relative, with `/`. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/**
 * What stands where the files are to be written, or beside them in their folders with the same ending, so that a glob for
 * these would match it too: relative paths, sorted.
 *
 * @param first the file that may have others beside it
 */
export async function filesInTheWay(
  folder: string,
  files: readonly NewFile[],
  first: string,
): Promise<readonly string[]> {
  const folders = new Set(files.filter(({ path }) => path !== first).map(({ path }) => dirname(path)))
  const beside = await Promise.all([...folders].map((one) => manifestsIn(folder, one)))
  const found = (await isThere(join(folder, first))) ? [first] : []
  return [...found, ...beside.flat()].toSorted()
}

async function manifestsIn(folder: string, below: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(folder, below))
    return names.filter((name) => name.endsWith('.yaml')).map((name) => `${below}/${name}`)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * Writes files of which none is there, and makes their folders.
 *
 * @throws Error where one is there by now
 */
export async function writeNewFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { path, text } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text, { flag: 'wx' })
  }
}
