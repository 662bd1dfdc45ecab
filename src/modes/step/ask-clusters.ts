import type { Desired, NamedCluster } from '../../access/desired.ts'
import { ClusterError } from '../../cluster/door.ts'
import { problemOf } from '../../cluster/problem.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { WantedOf } from '../../live/wanted.ts'
import type { Problem } from '../../problem/problem.ts'
import { type Asking, askedClusters } from './asked-clusters.ts'
import { eachCluster } from './each-cluster.ts'
import { readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/** An answer for each cluster that could be asked, and what went wrong with the others. */
export interface Answered<T> {
  readonly answers: readonly T[]
  /** In the file, in the question, in the ways into clusters, and in clusters that could not be read. */
  readonly problems: readonly Problem[]
}

/** Asks one cluster; `all` is every cluster of the file, or that the options name. */
export type Ask<T> = (
  desired: Desired,
  all: readonly NamedCluster[],
  snapshot: Snapshot,
) => Promise<{ readonly answer: T } | { readonly problem: Problem }>

/** What is to be asked of AWS for the answer. */
export type WantedFor = (desired: Desired, all: readonly NamedCluster[]) => WantedOf

/** Asks each chosen cluster, several at once. */
export async function askEach<T>(
  input: RunInput,
  ask: Ask<T>,
  wanted: WantedFor,
  asking: Asking = {},
): Promise<Answered<T>> {
  const { desired: chosen, all, problems } = await askedClusters(input, asking)
  const answers = await eachCluster(chosen, input, async (desired) => {
    const read = await readCluster(desired, input, wanted(desired, all))
    if ('problem' in read) return read
    try {
      return { ...(await ask(desired, all, read.snapshot)), told: read.snapshot.told ?? [] }
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error
      return { problem: problemOf(error) }
    }
  })
  const met = answers.flatMap((one) => [
    ...('told' in one ? one.told : []),
    ...('problem' in one ? [one.problem] : []),
  ])
  return {
    answers: answers.flatMap((one) => ('answer' in one ? [one.answer] : [])),
    // What is wrong with the question is the same in each cluster.
    problems: [...problems, ...new Map(met.map((one) => [JSON.stringify(one), one])).values()],
  }
}
