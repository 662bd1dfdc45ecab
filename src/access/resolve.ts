import { hasErrors, type Problem } from '../problem/problem.ts'
import { objectId } from '../rbac/object.ts'
import { byPlace } from './by-place.ts'
import { declaredByKind, type Expanded } from './declared.ts'
import type { Desired, DesiredObject, DesiredRemoval } from './desired.ts'
import type { AccessFile, ManifestGlob } from './file.ts'
import { byFile, type ExpandedGlob, globProblems } from './manifest/glob-problems.ts'
import { fileKey, type ManifestFile, readManifests } from './manifest.ts'
import { bothProblems } from './removed.ts'

export interface ResolvedAccess {
  /** One for each cluster, in the order of the file. Not to be used when a problem is an error. */
  readonly desired: readonly Desired[]
  /** In the order of the files. */
  readonly problems: readonly Problem[]
}

/** Works out what the file says about each of its clusters. */
export function resolveAccess(access: AccessFile, globs: readonly ExpandedGlob[]): ResolvedAccess {
  const manifests = readExpanded(globs)
  const problems = [...manifests.problems]
  const unread = hasErrors(problems)

  const declaredIn = declaredByKind(access, manifests)
  const desired = access.clusters.map(({ entry, where }): Desired => {
    const cluster = entry.name
    const declared = declaredIn(cluster)
    const { principals, accounts, objects, removed, dangers } = declared
    for (const one of declared.problems) problems.push(one)
    for (const one of objectsInBoth(objects, removed, cluster)) problems.push(one)
    const isEmpty = principals.length + accounts.length + objects.length + removed.length === 0
    if (isEmpty && !unread && !access.guards.allowEmpty) problems.push(declaresNothing(cluster, where))
    const { set, movedFrom, knownAccounts, unmanaged, guards } = access
    return {
      cluster: entry,
      set,
      ...(movedFrom === undefined ? {} : { movedFrom }),
      principals,
      accounts,
      objects,
      removed,
      knownAccounts,
      unmanaged,
      guards,
      dangers,
    }
  })
  return { desired, problems: byPlace(problems) }
}

/** All that is wrong with manifests by themselves: for a file that cannot be resolved because of other errors. */
export function manifestProblems(globs: readonly ExpandedGlob[]): readonly Problem[] {
  return byPlace(readExpanded(globs).problems)
}

/** Each file once, whatever number of globs match it; once for each namespace that its objects get. */
function readExpanded(globs: readonly ExpandedGlob[]): Expanded {
  const expanded = globs.map((glob) => ({
    ...glob,
    files: glob.files.map((file) => inNamespace(file, glob)),
  }))
  const files = new Map(expanded.flatMap((glob) => glob.files).map((file) => [fileKey(file), file]))
  const manifests = readManifests([...files.values()])
  const read = byFile(manifests)
  const ofGlobs = expanded.flatMap((glob) => globProblems(glob, read))
  return { globs: expanded, objects: manifests.objects, problems: [...manifests.problems, ...ofGlobs] }
}

function inNamespace(file: ManifestFile, { namespace }: ManifestGlob): ManifestFile {
  return namespace === undefined ? file : { ...file, namespace }
}

/** What is declared for a cluster, in whatever way, and removed there too. */
function objectsInBoth(
  objects: readonly DesiredObject[],
  removed: readonly DesiredRemoval[],
  cluster: string,
): Problem[] {
  const places = new Map(
    removed.flatMap((one) => (one.kind === 'object' ? [[one.id, one.where] as const] : [])),
  )
  return objects.flatMap(({ object, where: declared }) => {
    const id = objectId(object)
    const where = places.get(id)
    return where === undefined ? [] : bothProblems(id, [cluster], { declared, removed: where })
  })
}

function declaresNothing(cluster: string, where: Problem['where']): Problem {
  return {
    code: 'empty-file',
    severity: 'error',
    where,
    message: `Nothing is declared for "${cluster}": everything that this set owns there would be removed.`,
    found: cluster,
    allowed: 'at least one principal or RBAC object for each cluster',
    fix: 'Declare who has access, or write what the cluster has now with `eks-access import`; or remove the cluster from the file.',
  }
}
