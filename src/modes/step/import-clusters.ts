import { dirname, relative, resolve, sep } from 'node:path'
import type { ClusterEntry, Desired } from '../../access/desired.ts'
import { undeclaredCluster } from '../../access/undeclared.ts'
import { filesInTheWay, type NewFile, writeNewFiles } from '../../files/new-files.ts'
import type { ClusterToImport } from '../../import/cluster-found.ts'
import { type Imported, importClusters } from '../../import/import-clusters.ts'
import { ACCESS_FILE } from '../../import/text/imported-files.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { wantedOfAll } from '../../login/wanted-of-all.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { askEach } from './ask-clusters.ts'
import { importGaps } from './import-gaps.ts'
import { inTheWay, nothingToDeclare, notProved } from './import-problem.ts'
import type { RunInput } from './run-input.ts'

/** What an import came to. */
export interface ImportResult {
  /** Absent where a cluster could not be read. */
  readonly imported?: Imported
  /** An error: nothing is to be written. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the clusters that the options or the file name, and works out the file that declares them as they are. What the
 * file itself declares is not asked.
 *
 * @param folder absolute: where the new file is to be
 */
export async function importFrom(input: RunInput, folder: string): Promise<ImportResult> {
  const { answers, problems } = await askEach(
    input,
    async (desired, _, snapshot) => ({ answer: toImport(desired, snapshot, placed(input, folder)) }),
    () => (snapshot) => ({ ...wantedOfAll(snapshot), otherLedgers: true }),
  )
  if (hasErrors(problems) || answers.length === 0) return { problems }
  const imported = importClusters(answers)
  return {
    imported,
    problems: [
      ...problems,
      ...answers.flatMap(importGaps),
      ...troubleOf(imported),
      ...(imported.file.clusters.length === 0 ? [nothingToDeclare(imported)] : []),
      ...notProved(imported.unproved),
    ],
  }
}

/** What is wrong with the clusters whatever a file says: the first plan has it as an error. */
function troubleOf({ plans, unproved }: Imported): readonly Problem[] {
  const errors = plans.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))
  return errors
    .filter((one) => !unproved.problems.includes(one))
    .map((one): Problem => ({ ...one, severity: 'warning' }))
}

/** Writes the files, where none of them is there. */
export async function writeImported({ files }: Imported, folder: string): Promise<readonly Problem[]> {
  const all = filesOf(files)
  const there = await filesInTheWay(folder, all, ACCESS_FILE)
  if (there.length > 0) return [inTheWay(there)]
  await writeNewFiles(folder, all)
  return []
}

function filesOf({ access, manifests }: Imported['files']): readonly NewFile[] {
  return [{ path: ACCESS_FILE, text: access }, ...manifests]
}

/** The cluster alone, whatever the file declares for it. */
function toImport(
  { cluster, set }: Desired,
  snapshot: Snapshot,
  from: (path: string) => string,
): ClusterToImport {
  return { desired: undeclaredCluster(entryFrom(cluster, from), 'empty-file', set), snapshot }
}

/** The way into the cluster as the new file has it. */
function entryFrom(entry: ClusterEntry, from: (path: string) => string): ClusterEntry {
  switch (entry.door) {
    case 'eks':
      return entry
    case 'context':
      return entry.kubeconfig === undefined ? entry : { ...entry, kubeconfig: from(entry.kubeconfig) }
    case 'directory':
      return { ...entry, directory: from(entry.directory) }
  }
}

/** A path of the options is relative to where the program was started, one of a file to the folder of that file. */
function placed({ named, folder: started, file }: RunInput, folder: string): (path: string) => string {
  const base = named === undefined ? dirname(resolve(started, file)) : started
  return (path) => relative(folder, resolve(base, path)).split(sep).join('/') || '.'
}
