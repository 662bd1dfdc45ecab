import { hasErrors, type Problem } from '../problem/problem.ts'
import { bindingObjects } from '../rbac/bindings.ts'
import { withDefaults } from '../rbac/defaults.ts'
import { objectId, type RbacObject } from '../rbac/object.ts'
import { markOwned } from '../rbac/ownership.ts'
import { presetObjects } from '../rbac/presets.ts'
import { byPlace } from './by-place.ts'
import type { Desired, DesiredObject, DesiredRemoval } from './desired.ts'
import type { AccessFile, ManifestGlob } from './file.ts'
import { lonelyGroups } from './lonely-groups.ts'
import { type ManifestFile, type ManifestObject, type Manifests, readManifests } from './manifest.ts'
import { bothProblems } from './removed.ts'

/** A glob of the file with what it matched, in the order of their paths. */
export interface ExpandedGlob extends ManifestGlob {
  readonly files: readonly ManifestFile[]
}

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
    const declared = declaredObjects({ access, globs, manifests, cluster })
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

/** Each file once, whatever number of globs match it. */
function readExpanded(globs: readonly ExpandedGlob[]): Manifests {
  const files = new Map(globs.flatMap((glob) => glob.files).map((file) => [file.path, file]))
  const { objects, problems } = readManifests([...files.values()])
  const unmatched = globs.filter((glob) => glob.files.length === 0).map(matchesNothing)
  return { objects, problems: [...problems, ...unmatched] }
}

interface Declared {
  readonly objects: readonly DesiredObject[]
  readonly problems: readonly Problem[]
}

/** The objects of one cluster, with API defaults and marks. */
function declaredObjects(from: {
  readonly access: AccessFile
  readonly globs: readonly ExpandedGlob[]
  readonly manifests: Manifests
  readonly cluster: string
}): Declared {
  const { access, globs, manifests, cluster } = from
  const isHere = ({ clusters }: { readonly clusters: readonly string[] }): boolean =>
    clusters.includes(cluster)

  const presets = access.presets
    .filter(isHere)
    .flatMap(({ preset, namespaces, where }) =>
      presetObjects(preset, namespaces).map((object) => ({ object, where, origin: 'preset' as const })),
    )
  const entries = access.bindings.filter(isHere)
  const bindings = bindingObjects(
    entries.map(({ binding }) => binding),
    access.set,
  ).map(({ object, entries: [first = 0] }) => ({
    object,
    where: entries[first]?.where ?? { file: access.file },
    origin: 'binding' as const,
  }))
  const matched = new Set(globs.filter(isHere).flatMap(({ files }) => files.map(({ path }) => path)))
  const written = manifests.objects
    .filter(({ file }) => matched.has(file))
    .map(({ object, where }: ManifestObject) => ({ object, where, origin: 'manifest' as const }))

  return withoutDuplicates([...presets, ...bindings, ...written], (object) =>
    markOwned(withDefaults(object), access.set),
  )
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

function matchesNothing({ glob, where }: ManifestGlob): Problem {
  return {
    code: 'glob-matches-nothing',
    severity: 'error',
    where,
    message: `"${glob}" matches no file. What it matched before would be removed from the cluster.`,
    found: glob,
    allowed: 'a path or glob of existing files, relative to the folder of this file',
    fix: 'Correct the path, or remove the entry.',
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
