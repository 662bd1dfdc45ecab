import { hasErrors, type Problem, samePlace } from '../problem/problem.ts'
import { bindingObjects } from '../rbac/bindings.ts'
import { withDefaults } from '../rbac/defaults.ts'
import { objectId, type RbacObject } from '../rbac/object.ts'
import { markOwned } from '../rbac/ownership.ts'
import { presetObjects } from '../rbac/presets.ts'
import { byPlace } from './by-place.ts'
import type { Desired, DesiredObject, DesiredRemoval } from './desired.ts'
import type { AccessFile, ManifestGlob } from './file.ts'
import { lonelyGroups } from './lonely-groups.ts'
import { byFile, type ExpandedGlob, globProblems } from './manifest/glob-problems.ts'
import { fileKey, type ManifestFile, type ManifestObject, type Manifests, readManifests } from './manifest.ts'
import { type SaidOwners, saidOwners } from './owners.ts'
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

  const desired = access.clusters.map(({ entry, where }): Desired => {
    const cluster = entry.name
    const declared = declaredObjects({ access, manifests, cluster })
    for (const one of declared.problems) problems.push(one)
    const here = access.principals.filter(({ clusters }) => clusters.includes(cluster))
    const principals = here.flatMap((one) => (one.kind === 'iam' ? [one.principal] : []))
    const accounts = here.flatMap((one) => (one.kind === 'account' ? [one.account] : []))
    problems.push(
      ...lonelyGroups(
        access.bindings.filter(({ clusters }) => clusters.includes(cluster)),
        {
          principals,
          objects: declared.objects,
        },
      ),
    )
    const removed = access.removed.flatMap(({ removal, clusters }) =>
      clusters.includes(cluster) ? [removal] : [],
    )
    problems.push(...objectsInBoth(declared.objects, removed, cluster))
    const isEmpty = principals.length + accounts.length + declared.objects.length + removed.length === 0
    if (isEmpty && !unread && !access.guards.allowEmpty) problems.push(declaresNothing(cluster, where))
    const { set, movedFrom, knownAccounts, unmanaged, guards } = access
    const dangers = access.dangers.flatMap(({ exception, clusters }) =>
      clusters.includes(cluster) ? [exception] : [],
    )
    return {
      cluster: entry,
      set,
      ...(movedFrom === undefined ? {} : { movedFrom }),
      principals,
      accounts,
      objects: declared.objects,
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

interface Expanded extends Pick<Manifests, 'objects' | 'problems'> {
  readonly globs: readonly ExpandedGlob[]
}

function inNamespace(file: ManifestFile, { namespace }: ManifestGlob): ManifestFile {
  return namespace === undefined ? file : { ...file, namespace }
}

interface Declared {
  readonly objects: readonly DesiredObject[]
  readonly problems: readonly Problem[]
}

/** The objects of one cluster, with API defaults and marks. */
function declaredObjects(from: {
  readonly access: AccessFile
  readonly manifests: Expanded
  readonly cluster: string
}): Declared {
  const { access, manifests, cluster } = from
  const isHere = ({ clusters }: { readonly clusters: readonly string[] }): boolean =>
    clusters.includes(cluster)

  const presets = access.presets.filter(isHere).flatMap(({ preset, namespaces, where, ...entry }) =>
    presetObjects(preset, namespaces).map((object) => ({
      object,
      where,
      origin: 'preset' as const,
      ...saidOwners(entry),
    })),
  )
  const entries = access.bindings.filter(isHere)
  const bindings = bindingObjects(
    entries.map(({ binding }) => binding),
    access.set,
  ).map(({ object, entries: asked }) => ({
    object,
    where: entries[asked[0] ?? 0]?.where ?? { file: access.file },
    origin: 'binding' as const,
    ...ownersOf(asked.flatMap((index) => entries[index] ?? [])),
  }))
  const matching = globsOfFiles(manifests.globs.filter(isHere))
  const written = manifests.objects.flatMap(({ object, where, file }: ManifestObject) => {
    const own = matching.get(file)
    return own === undefined ? [] : [{ object, where, origin: 'manifest' as const, ...ownersOf(own) }]
  })

  return withoutDuplicates([...presets, ...bindings, ...written], (object) =>
    markOwned(withDefaults(object), access.set),
  )
}

/** By `fileKey` of each file that they match. */
function globsOfFiles(globs: readonly ExpandedGlob[]): ReadonlyMap<string, readonly ExpandedGlob[]> {
  const found = new Map<string, ExpandedGlob[]>()
  for (const glob of globs) {
    for (const file of glob.files) {
      const key = fileKey(file)
      const known = found.get(key)
      if (known === undefined) found.set(key, [glob])
      else known.push(glob)
    }
  }
  return found
}

/** What one of the entries says that ask for an object. */
function ownersOf(entries: readonly SaidOwners[]): SaidOwners {
  return saidOwners(entries.find(({ owners }) => owners !== undefined) ?? {})
}

/** Each object once; a second one of the same id is a problem that names both places. */
function withoutDuplicates(
  declared: readonly DesiredObject[],
  finish: (object: RbacObject) => RbacObject,
): Declared {
  const first = new Map<string, DesiredObject>()
  const problems: Problem[] = []
  for (const item of declared) {
    const id = objectId(item.object)
    const other = first.get(id)
    if (other === undefined) first.set(id, { ...item, object: finish(item.object) })
    // A file that is read for two namespaces has objects of the whole cluster too.
    else if (item.origin === 'manifest' && samePlace(item.where, other.where)) continue
    else problems.push(duplicateObject(id, item, other))
  }
  return { objects: [...first.values()], problems }
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

function duplicateObject(id: string, { where }: DesiredObject, other: DesiredObject): Problem {
  return {
    code: 'duplicate-object',
    severity: 'error',
    where,
    message: `${id} is declared already at ${other.where.file}:${other.where.line} (${other.origin}).`,
    found: id,
    allowed: 'each object once per cluster',
    fix: 'Remove one of the two, give it another name, or give them different clusters.',
  }
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
