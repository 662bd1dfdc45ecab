import type { MappingName } from '../access/mapping.ts'
import { accountOfCluster, type ClusterFound, objectsOf } from './cluster-found.ts'
import type { FoundPrincipal } from './found-principal.ts'
import type { ImportedCluster, ImportedFile } from './imported-file.ts'
import { declaredForm, manifestsOf } from './merged-manifests.ts'
import { mergedPrincipals } from './merged-principals.ts'
import { shortForms } from './short-form.ts'

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
    manifests: manifestsOf(
      merge(forms.map(({ objects }) => objects.map((object) => ({ object: declaredForm(object) })))),
      names,
    ),
  }
}

function importedCluster(found: ClusterFound): ImportedCluster {
  const { cluster, principals } = found
  const account = accountOfCluster(cluster)
  const isMixed =
    cluster.snapshot.facts?.authenticationMode === 'API_AND_CONFIG_MAP' &&
    cluster.desired.cluster.door !== 'context'
  const said = isMixed && principals.length > 0 ? mappingOf(principals) : {}
  return { entry: cluster.desired.cluster, ...(account === undefined ? {} : { account }), ...said }
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
