import type { Snapshot } from '../live/snapshot.ts'
import type { Change } from '../plan/change/change.ts'
import { lookOver } from '../plan/look-over.ts'
import { makePlan } from '../plan/make-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { blamePlan, blameText } from './blame.ts'
import type { ClusterToImport } from './cluster-found.ts'
import type { Fault } from './left-out.ts'
import { readFiles } from './read-files.ts'
import type { ImportedFiles } from './text/imported-files.ts'

/** What came of planning the very texts that are to be written. */
export interface Proof {
  /** What has to be left out of the file; the rest is to be proved again. */
  readonly faults: readonly Fault[]
  /** One for each cluster of the file; none where the text has errors. */
  readonly plans: readonly Plan[]
  /** What the plans would change that is no part of the file. */
  readonly changes: readonly { readonly cluster: string; readonly change: Change }[]
  /** Clusters in which somebody would gain or lose something by it. */
  readonly affected: readonly string[]
  /** Errors about nothing of the file. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the texts as a run would, and plans them on the snapshots that they were made from. The plan must make what is
 * declared managed, as it is, and must change nothing else.
 */
export function prove(files: ImportedFiles, clusters: readonly ClusterToImport[]): Proof {
  const read = readFiles(files)
  if (hasErrors(read.problems)) {
    const { faults, others } = blameText(read.problems, files)
    return { faults, plans: [], changes: [], affected: [], problems: others }
  }
  const snapshots = new Map(clusters.map(({ desired, snapshot }) => [desired.cluster.name, snapshot]))
  const plans = read.desired.map((desired) => {
    const snapshot = snapshotOf(snapshots, desired.cluster.name)
    const plan = makePlan(desired, snapshot)
    const blamed = blamePlan(plan, files)
    // What is wrong with the cluster whatever a file says is no fault of this one.
    const had = blamed.others.length === 0 ? NONE : errorsOf(lookOver({ ...desired, ...NOTHING }, snapshot))
    return { plan, blamed, others: blamed.others.filter((one) => !had.has(keyOf(one))) }
  })
  return {
    faults: plans.flatMap(({ blamed }) => blamed.faults),
    plans: plans.map(({ plan }) => plan),
    changes: plans.flatMap(({ plan, blamed }) =>
      blamed.changes.map((change) => ({ cluster: plan.cluster, change })),
    ),
    affected: plans.flatMap(({ plan }) => ((plan.effects?.access ?? []).length > 0 ? [plan.cluster] : [])),
    problems: plans.flatMap(({ others }) => others),
  }
}

const NONE: ReadonlySet<string> = new Set()

const NOTHING = { principals: [], accounts: [], objects: [] } as const

function errorsOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.filter(({ severity }) => severity === 'error').map(keyOf))
}

function keyOf({ code, where, message }: Problem): string {
  return JSON.stringify([code, where, message])
}

function snapshotOf(snapshots: ReadonlyMap<string, Snapshot>, cluster: string): Snapshot {
  const snapshot = snapshots.get(cluster)
  if (snapshot === undefined) throw new Error(`the file has a cluster ${cluster} that was not read`)
  return snapshot
}
