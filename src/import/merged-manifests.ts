import { FORMATS } from '../access/form/format.ts'
import { objectId, type RbacObject } from '../rbac/object.ts'
import { ownedBy, withoutMarks } from '../rbac/ownership.ts'
import { compare } from '../words/compare.ts'
import type { ImportedManifest } from './imported-file.ts'

interface Declared {
  readonly object: RbacObject
  readonly clusters: readonly string[]
}

/** Objects that the same clusters have alike are in one folder, a file for each namespace. */
export function manifestsOf(
  merged: readonly Declared[],
  names: readonly string[],
): readonly ImportedManifest[] {
  const folders = Map.groupBy(merged, ({ clusters }) => clusters.join())
  const some = [...folders.keys()].filter((key) => key !== names.join())
  return [...folders].flatMap(([key, inFolder]) => {
    const clusters = inFolder[0]?.clusters ?? []
    const folder = some.includes(key) ? `rbac/${folderName(clusters, some.indexOf(key))}` : 'rbac'
    const files = Map.groupBy(inFolder, ({ object }) => fileName(object))
    return [...files]
      .map(([name, all]) => ({
        path: `${folder}/${name}.yaml`,
        clusters,
        objects: all.map(({ object }) => object).toSorted(byKindAndName),
      }))
      .toSorted((left, right) => compare(left.path, right.path))
  })
}

/** That of its namespace. A directory may have what no API server takes: no name of it becomes part of a path. */
function fileName({ metadata: { namespace } }: RbacObject): string {
  if (namespace === undefined) return 'cluster-wide'
  return FORMATS.namespace.pattern.test(namespace) ? namespace : 'other-namespaces'
}

/** Names of clusters may be long, and there may be many. */
function folderName(clusters: readonly string[], index: number): string {
  const joined = clusters.join('_')
  return joined.length <= LONGEST_NAME ? joined : `some-clusters-${index + 1}`
}

const LONGEST_NAME = 60

const KINDS = ['ClusterRole', 'Role', 'ClusterRoleBinding', 'RoleBinding']

function byKindAndName(one: RbacObject, other: RbacObject): number {
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || compare(objectId(one), objectId(other))
}

/** Without what a server or a tool writes, and without the marks that the plan sets anyway. */
export function declaredForm(object: RbacObject): RbacObject {
  const own = ownedBy(object) === undefined ? object : withoutMarks(object)
  const { name, namespace, labels, annotations } = own.metadata
  const kept = Object.entries(annotations ?? {}).filter(([key]) => !WRITTEN_BY_TOOLS.test(key))
  const metadata = {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(labels === undefined || Object.keys(labels).length === 0 ? {} : { labels }),
    ...(kept.length === 0 ? {} : { annotations: Object.fromEntries(kept) }),
  }
  const head = { apiVersion: own.apiVersion, kind: own.kind, metadata }
  if (own.kind === 'RoleBinding' || own.kind === 'ClusterRoleBinding')
    return { ...head, roleRef: own.roleRef, subjects: own.subjects ?? [] } as RbacObject
  if (own.kind === 'ClusterRole' && own.aggregationRule !== undefined)
    return { ...head, aggregationRule: own.aggregationRule } as RbacObject
  return { ...head, rules: own.rules ?? [] } as RbacObject
}

/** What `kubectl apply` remembers of an object, and marks of this program. */
const WRITTEN_BY_TOOLS = /^(kubectl\.kubernetes\.io\/|eks-access\/)/
