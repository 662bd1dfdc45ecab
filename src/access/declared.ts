import { type Problem, samePlace } from '../problem/problem.ts'
import { bindingObjects } from '../rbac/bindings.ts'
import { withDefaults } from '../rbac/defaults.ts'
import { objectId, type RbacObject } from '../rbac/object.ts'
import { markOwned } from '../rbac/ownership.ts'
import { presetObjects } from '../rbac/presets.ts'
import type { Desired, DesiredObject } from './desired.ts'
import type { AccessFile } from './file.ts'
import { lonelyGroups } from './lonely-groups.ts'
import type { ExpandedGlob } from './manifest/glob-problems.ts'
import { fileKey, type ManifestObject, type Manifests } from './manifest.ts'
import { type SaidOwners, saidOwners } from './owners.ts'

/** Manifests with the globs that found their files. */
export interface Expanded extends Pick<Manifests, 'objects' | 'problems'> {
  readonly globs: readonly ExpandedGlob[]
}

/** What the file declares for a cluster, whatever its name is. */
interface DeclaredInCluster
  extends Declared,
    Pick<Desired, 'principals' | 'accounts' | 'removed' | 'dangers'> {}

/**
 * Clusters for which the same entries of the file count have one answer, made once: hundreds of clusters may share
 * thousands of objects, and copies for each would fill the memory. Its problems are given with the first of them.
 */
export function declaredByKind(
  access: AccessFile,
  manifests: Expanded,
): (cluster: string) => DeclaredInCluster {
  const { principals, presets, bindings, removed, dangers } = access
  const entries = [principals, presets, bindings, manifests.globs, removed, dangers]
    .flat()
    .map(({ clusters }) => new Set(clusters))
  const known = new Map<string, DeclaredInCluster>()
  return (cluster) => {
    const kind = entries.map((clusters) => (clusters.has(cluster) ? '1' : '0')).join('')
    const alike = known.get(kind)
    if (alike !== undefined) return { ...alike, problems: [] }
    const declared = declaredInCluster(access, manifests, cluster)
    known.set(kind, declared)
    return declared
  }
}

/** Whether an entry of the file is for the cluster in question. */
type IsHere = (entry: { readonly clusters: readonly string[] }) => boolean

function declaredInCluster(access: AccessFile, manifests: Expanded, cluster: string): DeclaredInCluster {
  const isHere: IsHere = ({ clusters }) => clusters.includes(cluster)
  const declared = declaredObjects(access, manifests, isHere)
  const here = access.principals.filter(isHere)
  const principals = here.flatMap((one) => (one.kind === 'iam' ? [one.principal] : []))
  const lonely = lonelyGroups(access.bindings.filter(isHere), { principals, objects: declared.objects })
  return {
    principals,
    accounts: here.flatMap((one) => (one.kind === 'account' ? [one.account] : [])),
    objects: declared.objects,
    removed: access.removed.filter(isHere).map(({ removal }) => removal),
    dangers: access.dangers.filter(isHere).map(({ exception }) => exception),
    problems: [...declared.problems, ...lonely],
  }
}

interface Declared {
  readonly objects: readonly DesiredObject[]
  readonly problems: readonly Problem[]
}

/** The objects of one cluster, with API defaults and marks. */
function declaredObjects(access: AccessFile, manifests: Expanded, isHere: IsHere): Declared {
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
