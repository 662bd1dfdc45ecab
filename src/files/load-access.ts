import { readFile, realpath } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Desired } from '../access/desired.ts'
import type { AccessFile, ManifestGlob } from '../access/file.ts'
import { type FoundClusters, NO_CLUSTERS } from '../access/found-clusters.ts'
import type { ExpandedGlob } from '../access/manifest/glob-problems.ts'
import type { ManifestFile } from '../access/manifest.ts'
import { parseAccess } from '../access/parse.ts'
import { DEFAULT_POLICY, type Policy } from '../access/policy/policy.ts'
import { manifestProblems, resolveAccess } from '../access/resolve.ts'
import type { SetFile } from '../access/set-file.ts'
import { openFiles } from '../cluster/open-files.ts'
import { isInside } from '../cluster/workspace.ts'
import type { Problem } from '../problem/problem.ts'
import { gitFile } from './git-file.ts'
import { expandGlob, type Folders, openFolders, partsOf } from './glob.ts'

/** An access file with all that it names, worked out. */
export interface LoadedAccess {
  /** The file's `name`; `default` where the file could not be read that far. */
  readonly set: string
  /** Not to be used when a problem is an error. */
  readonly desired: readonly Desired[]
  /** How strict a run is by it; what cannot be read counts as its default. */
  readonly policy: Policy
  /** Its clusters, also where it has errors: for questions, which need no more. */
  readonly found: FoundClusters
  readonly problems: readonly Problem[]
}

export interface LoadInput {
  /** Relative to `folder`, or absolute. */
  readonly file: string
  /** Absolute. */
  readonly folder: string
  /** Absolute: a file that lies outside, also by a symbolic link, is not read. Absent: everything may be read. */
  readonly within?: string
  /** Told before so much text is worked out that it may take long. */
  readonly deadline?: { readonly watch: () => void }
  /** The file as its repository knows it. Absent: by the working tree that it lies in. */
  readonly setFile?: SetFile
}

/**
 * Reads an access file and its manifests. A file that cannot be read is a problem like any other.
 *
 * @param onParsed given what the file says, where it has no error, and awaited before its manifests are read
 */
export async function loadAccess(
  input: LoadInput,
  onParsed?: (access: AccessFile) => Promise<void>,
): Promise<LoadedAccess> {
  const path = resolve(input.folder, input.file)
  const read = await readText(input)
  if (!read.ok) return nothingLoaded([unreadable(input.file, read.reason)])
  if (read.text.length > LITTLE_TEXT) input.deadline?.watch()

  const { access, manifests, policy, found, problems } = parseAccess(read.text, input.file)
  if (access !== undefined) await onParsed?.(access)
  const unread: Problem[] = []
  const isOpen = async (folder: string): Promise<boolean> => await liesWithin(folder, input.within)
  const tree = { folder: dirname(path), folders: openFolders(isOpen), isOpen }
  const expanded = await Promise.all(manifests.map((item) => expand(item, tree, input, unread)))
  if (charactersOf(expanded) > LITTLE_TEXT) input.deadline?.watch()
  // With errors in the file itself nothing can be worked out, but faulty manifests are still told at once.
  if (access === undefined) {
    const problemsOfAll = [...problems, ...unread, ...manifestProblems(expanded)]
    return { ...nothingLoaded(problemsOfAll), policy, found }
  }
  const resolved = resolveAccess(access, expanded)
  const setFile = input.setFile ?? (await gitFile(path))
  return {
    set: access.set,
    desired: setFile === undefined ? resolved.desired : resolved.desired.map((one) => ({ ...one, setFile })),
    policy,
    found,
    problems: [...problems, ...unread, ...resolved.problems],
  }
}

/** Characters that certainly are worked out in a moment. */
const LITTLE_TEXT = 100_000

function charactersOf(globs: readonly ExpandedGlob[]): number {
  return globs.flatMap(({ files }) => files).reduce((sum, { text }) => sum + text.length, 0)
}

/** Where no file is read. */
export function nothingLoaded(problems: readonly Problem[]): LoadedAccess {
  return { set: 'default', desired: [], policy: DEFAULT_POLICY, found: NO_CLUSTERS, problems }
}

/** Where globs are expanded. */
interface Tree {
  readonly folder: string
  readonly folders: Folders
  readonly isOpen: (folder: string) => Promise<boolean>
}

async function expand(
  item: ManifestGlob,
  { folder, folders, isOpen }: Tree,
  input: LoadInput,
  unread: Problem[],
): Promise<ExpandedGlob> {
  if (!(await isOpen(partsOf(item.glob, folder).from))) {
    unread.push({ ...unreadable(item.glob, OUTSIDE), where: item.where })
    return { ...item, files: [{ path: item.glob, text: '', unread: true }] }
  }
  const paths = await expandGlob(item.glob, folder, folders)
  const files = await Promise.all(
    paths.toSorted().map(async (path): Promise<ManifestFile> => {
      const shown = relative(input.folder, path).split(sep).join('/')
      const read = await readText({ ...input, file: path })
      if (read.ok) return { path: shown, text: read.text }
      unread.push(unreadable(shown, read.reason))
      return { path: shown, text: '', unread: true }
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
      return { ok: false, reason: OUTSIDE }
    const bytes = await openFiles(() => readFile(path))
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

const OUTSIDE = 'it is outside the workspace'

/** Whether the folder is inside; also one that is not there, in which nothing is found. */
async function liesWithin(folder: string, within: string | undefined): Promise<boolean> {
  if (within === undefined) return true
  const real = await realpath(folder).catch(() => undefined)
  return real === undefined || isInside(await realpath(within), real)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
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
    fix: 'Correct the path (`--file`, or the input `file`), or check out the repository before this step.',
  }
}
