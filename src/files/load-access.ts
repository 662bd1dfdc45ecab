import { glob, readFile, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Desired } from '../access/desired.ts'
import type { ManifestGlob } from '../access/file.ts'
import { parseAccess } from '../access/parse.ts'
import { type ExpandedGlob, manifestProblems, resolveAccess } from '../access/resolve.ts'
import type { Problem } from '../problem/problem.ts'

/** An access file with all that it names, worked out. */
export interface LoadedAccess {
  /** The file's `name`; `default` where the file could not be read that far. */
  readonly set: string
  /** Not to be used when a problem is an error. */
  readonly desired: readonly Desired[]
  readonly problems: readonly Problem[]
}

export interface LoadInput {
  /** Relative to `folder`, or absolute. */
  readonly file: string
  /** Absolute. */
  readonly folder: string
  /** Absolute: a file that lies outside, also by a symbolic link, is not read. Absent: everything may be read. */
  readonly within?: string
}

/** Reads an access file and its manifests. A file that cannot be read is a problem like any other. */
export async function loadAccess(input: LoadInput): Promise<LoadedAccess> {
  const path = resolve(input.folder, input.file)
  const read = await readText(input)
  if (!read.ok) return { set: 'default', desired: [], problems: [unreadable(input.file, read.reason)] }

  const { access, manifests, problems } = parseAccess(read.text, input.file)
  const unread: Problem[] = []
  const expanded = await Promise.all(manifests.map((item) => expand(item, dirname(path), input, unread)))
  // With errors in the file itself nothing can be worked out, but faulty manifests are still told at once.
  if (access === undefined) {
    const problemsOfAll = [...problems, ...unread, ...manifestProblems(expanded)]
    return { set: 'default', desired: [], problems: problemsOfAll }
  }
  const resolved = resolveAccess(access, expanded)
  return {
    set: access.set,
    desired: resolved.desired,
    problems: [...problems, ...unread, ...resolved.problems],
  }
}

async function expand(
  item: ManifestGlob,
  folder: string,
  input: LoadInput,
  unread: Problem[],
): Promise<ExpandedGlob> {
  const paths: string[] = []
  for await (const match of glob(item.glob, { cwd: folder, withFileTypes: true })) {
    if (match.isFile() || match.isSymbolicLink()) paths.push(join(match.parentPath, match.name))
  }
  const files = await Promise.all(
    paths.sort().map(async (path) => {
      const shown = relative(input.folder, path).split(sep).join('/')
      const read = await readText({ ...input, file: path })
      if (read.ok) return { path: shown, text: read.text }
      unread.push(unreadable(shown, read.reason))
      return { path: shown, text: '' }
    }),
  )
  return { ...item, files }
}

export type Read =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/** A text file in UTF-8, or why there is none. */
export async function readText({ file, folder, within }: LoadInput): Promise<Read> {
  const path = resolve(folder, file)
  try {
    if (within !== undefined && !isInside(await realpath(within), await realpath(path)))
      return { ok: false, reason: 'it lies outside the workspace' }
    const bytes = await readFile(path)
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** A file that a person named and that cannot be read. */
export function unreadable(file: string, reason: string): Problem {
  return {
    code: 'file-unreadable',
    severity: 'error',
    where: { file },
    message: `${file} cannot be read: ${reason}.`,
    allowed: 'a text file in UTF-8',
    fix: 'Correct the path (--file, or the input file), or check the repository out before this step.',
  }
}
