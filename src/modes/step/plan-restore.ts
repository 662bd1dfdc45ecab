import { readBackup } from '../../files/read-backup.ts'
import type { Backup } from '../../plan/backup.ts'
import { planRestore } from '../../plan/restore.ts'
import type { Problem } from '../../problem/problem.ts'
import { type Planned, planClusters } from './plan-clusters.ts'
import type { RunInput } from './run-input.ts'

/** The way back of each cluster, and what to apply it with. */
export interface PlannedRestore {
  readonly planned: Planned
  readonly input: RunInput
}

/**
 * Plans the way back of aws-auth, to what the ledger remembers or to the backup file `from` (relative to the folder of
 * the run, or absolute). A file that names its clusters chooses them, unless the run names some.
 */
export async function planRestores(input: RunInput, from: string | undefined): Promise<PlannedRestore> {
  if (from === undefined) return await planned(input, () => ({ kind: 'ledger' }))
  const { folder, within } = input
  const read = await readBackup({ file: from, folder, ...(within === undefined ? {} : { within }) })
  if (!read.ok) return { planned: nothing(read.problem), input }
  const { backups } = read
  const named = [...backups.named.keys()]
  const clusters = input.clusters ?? (named.length === 0 ? undefined : named)
  // An aws-auth that does not name its cluster is meant for the one that is asked for.
  const unnamed = input.clusters?.length === 1 ? backups.unnamed : undefined
  return await planned({ ...input, ...(clusters === undefined ? {} : { clusters }) }, (cluster) => ({
    kind: 'file',
    file: from,
    data: backups.named.get(cluster) ?? unnamed,
  }))
}

async function planned(input: RunInput, backupOf: (cluster: string) => Backup): Promise<PlannedRestore> {
  const restoring: RunInput = {
    ...input,
    planner: (desired, snapshot) => planRestore(desired, snapshot, backupOf(desired.cluster.name)),
  }
  return { planned: await planClusters(restoring), input: restoring }
}

function nothing(problem: Problem): Planned {
  return { access: { set: 'default', desired: [], problems: [problem] }, plans: [], problems: [problem] }
}
