import type { Desired } from '../../access/desired.ts'
import { isGlob, selectClusters } from '../../access/select.ts'
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
  if (hasErrors(problems)) return { desired: [], problems }
  const names = namesOf(loaded)
  const chosen = namesChosen(input.clusters, names)
  return { desired: loaded.desired.filter(({ cluster }) => chosen.has(cluster.name)), problems }
}

/** Of these names those that are selected: all without a selector. */
export function namesChosen(
  selectors: readonly string[] | undefined,
  names: readonly string[],
): ReadonlySet<string> {
  return new Set(selectors?.flatMap((selector) => selectClusters(selector, names)) ?? names)
}

/** What was asked for and matches no cluster of the file; nothing is known of a file with errors. */
export function unknownClusters(
  loaded: LoadedAccess,
  { clusters, file }: Pick<RunInput, 'clusters' | 'file'>,
): Problem[] {
  return hasErrors(loaded.problems) ? [] : selectorsUnknown(clusters, namesOf(loaded), file)
}

/** @param names all clusters of the file */
export function selectorsUnknown(
  selectors: readonly string[] = [],
  names: readonly string[],
  file: string,
): Problem[] {
  return selectors
    .filter((selector) => selectClusters(selector, names).length === 0)
    .map((selector) => ({
      code: 'cluster-unknown',
      severity: 'error',
      where: { file },
      message: `${isGlob(selector) ? `No cluster of ${file} matches ${selector}.` : `${file} has no cluster named ${selector}.`}${didYouMean(nearest(selector, names))}`,
      found: selector,
      allowed: names.join(', '),
      fix: `Name one of the clusters of ${file}.`,
    }))
}

function namesOf({ desired }: LoadedAccess): readonly string[] {
  return desired.map(({ cluster }) => cluster.name)
}
