import type { Problem } from '../problem/problem.ts'
import type { ClusterEntry } from './desired.ts'
import type { PlacedCluster } from './file.ts'
import type { Path } from './form/document.ts'
import type { Form } from './form/form.ts'
import { itemsAt, soundItemsAt, soundText } from './form/form-items.ts'
import type { ClusterContent } from './form/schema.ts'

export interface Clusters {
  readonly clusters: readonly PlacedCluster[]
  /** The names of all clusters; absent when one of them is unknown, so that no selector can be judged. */
  readonly names?: readonly string[]
  readonly problems: readonly Problem[]
}

export function readClusters(form: Form): Clusters {
  const paths = itemsAt(form, ['clusters']).map(({ path }) => [...path, 'name'])
  const names = paths.map((path) => soundText(form, path))
  const clusters = soundItemsAt<ClusterContent>(form, ['clusters']).map(({ path, value }) => ({
    entry: clusterEntry(form, path, value),
    where: form.document.placeOf([...path, 'name']),
  }))

  const problems = paths.flatMap((path, index): Problem[] => {
    const name = names[index]
    const first = names.indexOf(name)
    if (name === undefined || first === index) return []
    const line = form.document.placeOf(paths[first] ?? []).line
    return [
      {
        code: 'duplicate-cluster',
        severity: 'error',
        where: form.document.placeOf(path),
        message: `The cluster "${name}" is declared already on line ${line}.`,
        found: name,
        allowed: 'each cluster once',
        fix: 'Remove one of the two, or give it the name of another cluster.',
      },
    ]
  })
  const known = names.filter((name) => name !== undefined)
  return {
    clusters,
    problems,
    ...(known.length > 0 && known.length === names.length ? { names: [...new Set(known)] } : {}),
  }
}

/** The cluster at `path`, whose form is sound. */
export function clusterEntry(form: Form, path: Path, value: ClusterContent): ClusterEntry {
  const placeOf = (key: string) => form.document.placeOf([...path, key])
  const { name, region, context, directory, ...rest } = value
  const { account, assumeRole, kubeconfig } = rest
  const mapping =
    rest.mapping === undefined ? {} : { mapping: { name: rest.mapping, where: placeOf('mapping') } }
  if (directory !== undefined)
    return { door: 'directory', name, directory, where: placeOf('directory'), ...mapping }
  if (context !== undefined) {
    const where = placeOf(kubeconfig === undefined ? 'context' : 'kubeconfig')
    return { door: 'context', name, context, ...(kubeconfig === undefined ? {} : { kubeconfig }), where }
  }
  if (region === undefined) throw new Error(`no way into ${name}`)
  return {
    door: 'eks',
    name,
    region,
    ...(account === undefined ? {} : { account }),
    ...(assumeRole === undefined ? {} : { assumeRole }),
    ...mapping,
  }
}
