import { createHash } from 'node:crypto'

/** A file of dist/ as it was built; `path` begins with `dist/`. */
export interface BuiltFile {
  readonly path: string
  readonly content: Buffer
}

/** An entry of a Git tree, as GitHub's API lists it. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

/** What differs in dist/: a file to write, with its mode in Git, or one that is gone. */
export type DistChange =
  | (BuiltFile & { readonly mode: string })
  | { readonly path: string; readonly mode: string; readonly content: undefined }

/**
 * What has to change in a tree so that its dist/ is what was built. An artifact does not keep modes, so a file keeps
 * the one that it has in the tree. Nothing outside of dist/ is ever part of it.
 */
export function distChanges(built: readonly BuiltFile[], tree: readonly TreeEntry[]): readonly DistChange[] {
  const old = new Map(
    tree
      .filter(({ path, type }) => type === 'blob' && path.startsWith('dist/'))
      .map((entry) => [entry.path, entry]),
  )
  const written = built
    .filter(({ path, content }) => old.get(path)?.sha !== blobSha(content))
    .map((file) => ({ ...file, mode: old.get(file.path)?.mode ?? '100644' }))
  const paths = new Set(built.map(({ path }) => path))
  const gone = [...old.values()]
    .filter(({ path }) => !paths.has(path))
    .map(({ path, mode }) => ({ path, mode, content: undefined }))
  return [...written, ...gone]
}

/** The name of a blob in Git: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobSha(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}
