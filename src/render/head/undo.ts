import type { ClusterHead } from '../../plan/shown/cluster-head.ts'
import { sum } from '../../words/count.ts'
import type { Phrase } from '../../words/phrase.ts'
import { totals } from './title.ts'

/**
 * How plans are undone once they are applied. What a file adopts is removed when it leaves the file, and what was in no
 * file does not come back with an older one.
 *
 * @param by what undoes the rest: `by reverting this pull request`
 * @param caution where the rest is named
 */
export function undoWords(
  clusters: readonly ClusterHead[],
  { by, caution }: { readonly by: string; readonly caution: string },
): Phrase {
  const adopted = sum(clusters.map(({ adopts: { rows, objects, entries = 0 } }) => rows + objects + entries))
  const removed = sum(
    clusters.map(
      ({ unmanagedRemoved, objectsRemoved = 0, entriesRemoved = 0 }) =>
        unmanagedRemoved + objectsRemoved + entriesRemoved,
    ),
  )
  if (adopted + removed === 0) return [by]
  const { total, adopt } = totals({ clusters })
  return [
    total > adopt + removed
      ? `${by}, but for what ${caution} names as not undone`
      : `is not possible by reverting: see ${caution}`,
  ]
}
