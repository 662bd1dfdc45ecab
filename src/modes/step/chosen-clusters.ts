import type { Desired } from '../../access/desired.ts'
import type { LoadedAccess } from '../../files/load-access.ts'
import { didYouMean, nearest } from '../../problem/nearest.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import type { RunInput } from './run-input.ts'

/** The clusters of the file that the run is for; none where the file or the choice has errors. */
export interface Chosen {
  readonly desired: readonly Desired[]
  /** Problems of the file, then those of the choice. */
  readonly problems: readonly Problem[]
}

/** Chooses among the clusters of a file that was read. */
export function chosenClusters(loaded: LoadedAccess, input: RunInput): Chosen {
  const problems = [...loaded.problems, ...unknownClusters(loaded, input)]
  const wanted = (name: string): boolean => input.clusters?.includes(name) ?? true
  const desired = hasErrors(problems) ? [] : loaded.desired.filter(({ cluster }) => wanted(cluster.name))
  return { desired, problems }
}

/** The clusters that were asked for and that the file does not have. */
function unknownClusters({ desired, problems }: LoadedAccess, { clusters = [], file }: RunInput): Problem[] {
  if (hasErrors(problems)) return []
  const names = desired.map(({ cluster }) => cluster.name)
  return clusters
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'cluster-unknown',
      severity: 'error',
      where: { file },
      message: `${file} has no cluster named ${name}.${didYouMean(nearest(name, names))}`,
      found: name,
      allowed: names.join(', '),
      fix: `Name one of the clusters of ${file}.`,
    }))
}
