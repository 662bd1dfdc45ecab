import type { Plan } from '../plan/plan.ts'
import { type ClusterFound, type ClusterToImport, findIn, objectsOf, without } from './cluster-found.ts'
import type { ImportedFile } from './imported-file.ts'
import type { LeftOut } from './left-out.ts'
import { mergedFile } from './merge.ts'
import { type Proof, prove } from './prove.ts'
import { type ImportedFiles, importedFiles } from './text/imported-files.ts'

/** An access file for clusters as they are, proved by its own plan. */
export interface Imported {
  readonly file: ImportedFile
  readonly files: ImportedFiles
  /** In the order of the clusters. */
  readonly leftOut: readonly LeftOut[]
  /** Names of clusters of which nothing can be declared, and that so are not in the file. */
  readonly empty: readonly string[]
  /** One for each cluster of the file. */
  readonly plans: readonly Plan[]
  /** Why the file must not be used: what its plan would do beside making things managed, and errors that it has. */
  readonly unproved: Pick<Proof, 'changes' | 'affected' | 'problems'>
}

/**
 * Writes down what is live. What turns out not to be declarable as it is, because the file may not say it or because the
 * plan would change it, is left out with its reason, and the rest is tried again.
 *
 * @param clusters no two of one name, all of one set; one or more
 */
export function importClusters(clusters: readonly ClusterToImport[]): Imported {
  const set = clusters[0]?.desired.set ?? 'default'
  let founds = clusters.map(findIn)
  for (;;) {
    const some = founds.filter(declaresSomething)
    const file = mergedFile(some, set)
    const leftOut = founds.flatMap((found) => [...found.leftOut, ...objectsOf(found).leftOut])
    const files = importedFiles(file, leftOut)
    const proof =
      some.length === 0
        ? NOTHING_TO_PROVE
        : prove(
            files,
            some.map(({ cluster }) => cluster),
          )
    if (proof.faults.length === 0) {
      const { plans, changes, affected, problems } = proof
      return {
        file,
        files,
        leftOut,
        empty: founds.filter((found) => !declaresSomething(found)).map(nameOf),
        plans,
        unproved: { changes, affected, problems },
      }
    }
    // Each round leaves something out, so that there are no more rounds than things.
    founds = founds.map((found) =>
      without(
        found,
        proof.faults.filter((fault) => fault.clusters.includes(nameOf(found))),
      ),
    )
  }
}

const NOTHING_TO_PROVE: Proof = { faults: [], plans: [], changes: [], affected: [], problems: [] }

function declaresSomething(found: ClusterFound): boolean {
  return found.principals.length + objectsOf(found).objects.length > 0
}

function nameOf({ cluster }: ClusterFound): string {
  return cluster.desired.cluster.name
}
