import type { Desired } from '../../access/desired.ts'
import { ClusterError } from '../../cluster/door.ts'
import { problemOf } from '../../cluster/problem.ts'
import { loadAccess } from '../../files/load-access.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { WantedOf } from '../../live/wanted.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { chosenClusters } from './chosen-clusters.ts'
import { readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/** An answer for each cluster of the file that could be asked, and what went wrong with the others. */
export interface Answered<T> {
  readonly answers: readonly T[]
  /** In the file, in the question, in the ways into clusters, and in clusters that could not be read. */
  readonly problems: readonly Problem[]
}

/** Asks one cluster; `file` is every cluster of the file. */
export type Ask<T> = (
  desired: Desired,
  file: readonly Desired[],
  snapshot: Snapshot,
) => Promise<{ readonly answer: T } | { readonly problem: Problem }>

/** What is to be asked of AWS for the answer. */
export type WantedFor = (desired: Desired, file: readonly Desired[]) => WantedOf

/** Asks each chosen cluster at once. */
export async function askEach<T>(input: RunInput, ask: Ask<T>, wanted: WantedFor): Promise<Answered<T>> {
  const loaded = await loadAccess(input)
  const { desired: file } = loaded
  const { desired: chosen, problems } = chosenClusters(loaded, input)
  if (hasErrors(problems)) return { answers: [], problems }
  const answers = await Promise.all(
    chosen.map(async (desired) => {
      const read = await readCluster(desired, input, wanted(desired, file))
      if ('problem' in read) return read
      try {
        return { ...(await ask(desired, file, read.snapshot)), told: read.snapshot.told ?? [] }
      } catch (error) {
        if (!(error instanceof ClusterError)) throw error
        return { problem: problemOf(error) }
      }
    }),
  )
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
