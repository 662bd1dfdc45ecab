import type { Desired } from '../access/desired.ts'
import type { ManifestGlob } from '../access/file.ts'
import type { ExpandedGlob } from '../access/manifest/glob-problems.ts'
import { parseAccess } from '../access/parse.ts'
import { resolveAccess } from '../access/resolve.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { ACCESS_FILE, type ImportedFiles } from './text/imported-files.ts'

/** Reads the texts as a run would that finds them in a folder. With an error nothing is declared. */
export function readFiles(files: ImportedFiles): {
  readonly desired: readonly Desired[]
  readonly problems: readonly Problem[]
} {
  const { access, problems } = parseAccess(files.access, ACCESS_FILE)
  if (access === undefined) return { desired: [], problems }
  const globs = access.manifests.map((glob) => expanded(glob, files))
  const resolved = resolveAccess(access, globs)
  const all = [...problems, ...resolved.problems]
  return { desired: hasErrors(all) ? [] : resolved.desired, problems: all }
}

/** The glob of a folder matches its files and no folder below it. */
function expanded(glob: ManifestGlob, { manifests }: ImportedFiles): ExpandedGlob {
  const folder = glob.glob.slice(0, glob.glob.lastIndexOf('/') + 1)
  const isIn = ({ path }: { readonly path: string }): boolean =>
    path.startsWith(folder) && !path.slice(folder.length).includes('/')
  return { ...glob, files: manifests.filter(isIn) }
}
