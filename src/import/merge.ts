import { FORMATS } from '../access/form/format.ts'
import type { MappingName } from '../access/mapping.ts'
import { parseArn, stripRolePath } from '../aws-auth/arn.ts'
import { arnKey } from '../aws-auth/arn-key.ts'
import { permissionSetRole } from '../aws-auth/near/permission-set.ts'
import { defaultUsername } from '../login/mapping/default-username.ts'
import { objectId, type RbacObject } from '../rbac/object.ts'
import { ownedBy, withoutMarks } from '../rbac/ownership.ts'
import { scopeKey } from '../rbac/scope-key.ts'
import { accountOfCluster, type ClusterFound, entryOf, objectsOf } from './cluster-found.ts'
import type { FoundPrincipal } from './found-principal.ts'
import {
  type ImportedCluster,
  type ImportedFile,
  type ImportedManifest,
  type ImportedPrincipal,
  SECTIONS,
  type Section,
} from './imported-file.ts'
import { type ShortForms, shortForms } from './short-form.ts'

/** One file for all clusters: what is the same in several is said once. */
export function mergedFile(founds: readonly ClusterFound[], set: string): ImportedFile {
  const names = founds.map(({ cluster }) => cluster.desired.cluster.name)
  const forms = founds.map((found) => shortForms(objectsOf(found).objects, set))
  const merge = mergeIn(names)
  return {
    set,
    clusters: founds.map(importedCluster),
    principals: mergedPrincipals(founds),
    presets: merge(forms.map(({ presets }) => presets)),
    bindings: merge(forms.map(({ bindings }) => bindings)),
    manifests: manifestsOf(forms, names),
  }
}

function importedCluster(found: ClusterFound): ImportedCluster {
  const { cluster, principals } = found
  const account = accountOfCluster(cluster)
  const isMixed =
    cluster.snapshot.facts?.authenticationMode === 'API_AND_CONFIG_MAP' &&
    cluster.desired.cluster.door !== 'context'
  const said = isMixed && principals.length > 0 ? mappingOf(principals) : {}
  return { entry: entryOf(cluster), ...(account === undefined ? {} : { account }), ...said }
}

/** Rows and accounts need aws-auth. */
function mappingOf(principals: readonly FoundPrincipal[]): {
  readonly mapping?: MappingName
  readonly mappingNote?: string
} {
  const ways = new Set(principals.map(({ by }) => by))
  if (!ways.has('entry')) return { mapping: 'aws-auth' }
  if (ways.size === 1) return { mapping: 'access-entries' }
  return {
    mappingNote:
      'no `mapping`: some principals have rows of aws-auth and some have access entries, and each keeps what it has',
  }
}

/** The same item of several clusters once, with the names of these; in the order in which it is first met. */
function mergeIn(
  names: readonly string[],
): <T extends object>(
  lists: readonly (readonly T[])[],
) => readonly (T & { readonly clusters: readonly string[] })[] {
  return (lists) => {
    const found = lists.flatMap((list, index) =>
      list.map((item) => ({ item, cluster: names[index] ?? '', key: JSON.stringify(item) })),
    )
    return [...Map.groupBy(found, ({ key }) => key).values()].flatMap((same) => {
      const [first] = same
      return first === undefined ? [] : [{ ...first.item, clusters: same.map(({ cluster }) => cluster) }]
    })
  }
}

function mergedPrincipals(founds: readonly ClusterFound[]): readonly ImportedPrincipal[] {
  const paths = pathsIn(founds)
  const all = founds.flatMap(({ cluster, principals, admins }) =>
    principals.map((one) => ({
      principal: imported(one, paths),
      isAdmin: admins.has(one.key),
      cluster: cluster.desired.cluster.name,
    })),
  )
  const alike = Map.groupBy(all, ({ principal }) => meaningKey(principal))
  const merged = [...alike.values()].flatMap((same): ImportedPrincipal[] => {
    const [first] = same
    if (first === undefined) return []
    const section = same.some(({ isAdmin }) => isAdmin) ? 'admins' : sectionOf(first.principal)
    return [{ ...first.principal, section, clusters: same.map(({ cluster }) => cluster) }]
  })
  return merged.toSorted(inOrder)
}

type Unplaced = Omit<ImportedPrincipal, 'section' | 'clusters'>

/** A role that one cluster knows with its path has it in the others too, where only a row names it. */
function pathsIn(founds: readonly ClusterFound[]): ReadonlyMap<string, string> {
  const arns = founds.flatMap(({ principals }) => principals.map(({ arn }) => arn))
  const whole = arns.filter((arn) => stripRolePath(arn) !== arn)
  return new Map(
    [...Map.groupBy(whole, stripRolePath)].flatMap(([short, same]) => {
      const [arn, ...others] = new Set(same)
      return arn === undefined || others.length > 0 ? [] : [[short, arn] as const]
    }),
  )
}

function imported(
  { by, of: _, username, arn: found, ...rest }: FoundPrincipal,
  paths: ReadonlyMap<string, string>,
): Unplaced {
  const arn = by === 'row' ? (paths.get(found) ?? found) : found
  const groups = [...new Set(rest.groups)]
  if (rest.kind === 'account' || username === usernameOf(rest.kind, arn)) return { ...rest, arn, groups }
  return { ...rest, arn, groups, username }
}

/** Of an ARN that cannot be a principal there is none. */
function usernameOf(kind: 'role' | 'user', arn: string): string | undefined {
  const parsed = parseArn(arn).kind
  const isSound = kind === 'user' ? parsed === 'user' : parsed === 'role' || parsed === 'service-linked-role'
  return isSound ? defaultUsername({ kind, arn }) : undefined
}

function meaningKey({ kind, arn, username, groups, policies }: Unplaced): string {
  const held = policies.map(({ policy, scopes }) => [policy, scopes.map(scopeKey).toSorted()])
  return JSON.stringify([
    kind,
    arn,
    username,
    groups.toSorted(),
    held.map((one) => JSON.stringify(one)).toSorted(),
  ])
}

function sectionOf({ kind, arn }: Unplaced): Section {
  if (kind === 'account') return 'accounts'
  if (kind === 'user') return 'users'
  return permissionSetRole(nameIn(arn)) === undefined ? 'roles' : 'permission-sets'
}

/** The last part of an ARN. */
export function nameIn(arn: string): string {
  return arn.split('/').at(-1) ?? arn
}

/** By heading, then by kind and name: what belongs together has names that begin alike. */
function inOrder(one: ImportedPrincipal, other: ImportedPrincipal): number {
  return (
    SECTIONS.indexOf(one.section) - SECTIONS.indexOf(other.section) ||
    compare(one.kind, other.kind) ||
    compare(arnKey(nameIn(one.arn)), arnKey(nameIn(other.arn))) ||
    compare(one.arn, other.arn) ||
    compare(one.clusters.join(), other.clusters.join())
  )
}

/** Objects that the same clusters have alike are in one folder, a file for each namespace. */
function manifestsOf(forms: readonly ShortForms[], names: readonly string[]): readonly ImportedManifest[] {
  const found = forms.flatMap(({ objects }, index) =>
    objects.map((object) => {
      const declared = declaredForm(object)
      return { object: declared, cluster: names[index] ?? '', key: JSON.stringify(declared) }
    }),
  )
  const merged = [...Map.groupBy(found, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ object: first.object, clusters: same.map(({ cluster }) => cluster) }]
  })
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
function declaredForm(object: RbacObject): RbacObject {
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

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
