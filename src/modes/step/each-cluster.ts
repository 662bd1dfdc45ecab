import { someAtOnce } from '../../some-at-once.ts'
import type { RunInput } from './run-input.ts'

/**
 * Clusters that a run works on at once, where nobody says. An apply of most clusters is waiting, up to two minutes for
 * entries and nodes: twenty at once bring fifty clusters to their end in less than five minutes. Of a large cluster some
 * tens of megabytes are held while it is read and planned.
 */
export const PARALLELISM = 20

/**
 * Does one thing with each cluster, at most `parallelism` of them at once: the one place that decides it, whatever a run
 * is for. Results are in the order of the clusters. An error that is no result ends the run, but not before the clusters
 * that are under way have come to their end: none is left in the middle of a write.
 */
export async function eachCluster<T, R>(
  clusters: readonly T[],
  { parallelism = PARALLELISM }: Pick<RunInput, 'parallelism'>,
  run: (cluster: T) => Promise<R>,
): Promise<readonly R[]> {
  return await someAtOnce(clusters, parallelism, run)
}
