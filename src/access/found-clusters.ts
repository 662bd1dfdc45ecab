import type { Problem } from '../problem/problem.ts'
import { clusterEntry } from './clusters.ts'
import type { ClusterEntry } from './desired.ts'
import type { Form } from './form/form.ts'
import { itemsAt, soundText } from './form/form-items.ts'
import type { ClusterContent } from './form/schema.ts'

/** What a question needs of a file, whatever is wrong with the rest of it. */
export interface FoundClusters {
  /** `name` of the file, or its default; absent where it cannot be read. */
  readonly set?: string
  /** In the order of the file. */
  readonly clusters: readonly FoundCluster[]
}

export interface FoundCluster {
  /** Absent where it cannot be read. */
  readonly name?: string
  /**
   * Absent where a line of it has an error: without the account or the role that was meant another cluster could answer.
   */
  readonly entry?: ClusterEntry
}

export const NO_CLUSTERS: FoundClusters = { clusters: [] }

/** @param problems all that is wrong in the text of the file */
export function foundClusters(form: Form, problems: readonly Problem[]): FoundClusters {
  const { document } = form
  const errors = problems.filter(({ severity }) => severity === 'error')
  // Of another version nobody knows here what the keys of a cluster mean.
  if (form.valueAt(['version']) !== undefined && !form.isSound(['version'])) return NO_CLUSTERS
  if (errors.some(({ code, found }) => code === 'yaml-duplicate-key' && found === 'clusters'))
    return NO_CLUSTERS
  const items = itemsAt(form, ['clusters'])
  const names = items.map(({ path }) => soundText(form, [...path, 'name']))
  const faultyLines = new Set(errors.map(({ where }) => where.line))
  const twice = repeated(names)
  const clusters = items.map(({ path, value }, index): FoundCluster => {
    const { first, last } = document.linesOf(path)
    const name = names[index]
    const lines = Array.from({ length: last - first + 1 }, (_, line) => first + line)
    const isFaulty = !form.isSound(path) || twice.has(name) || lines.some((line) => faultyLines.has(line))
    return {
      ...(name === undefined ? {} : { name }),
      // Its form is sound, so that it has the type that the schema gives it.
      ...(isFaulty ? {} : { entry: clusterEntry(form, path, value as ClusterContent) }),
    }
  })
  const set = form.valueAt(['name']) === undefined ? 'default' : soundText(form, ['name'])
  return { ...(set === undefined ? {} : { set }), clusters }
}

function repeated(names: readonly (string | undefined)[]): ReadonlySet<string | undefined> {
  const seen = new Set<string | undefined>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}
