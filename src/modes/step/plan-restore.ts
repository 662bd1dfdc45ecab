import { isGlob } from '../../access/select.ts'
import { nothingLoaded } from '../../files/load-access.ts'
import { readBackup } from '../../files/read-backup.ts'
import type { Backup } from '../../plan/restore/backup.ts'
import { planRestore } from '../../plan/restore/restore.ts'
import type { Problem } from '../../problem/problem.ts'
import { type Planned, planClusters } from './plan-clusters.ts'
import type { RunInput } from './run-input.ts'

/** The restore of each cluster, and what to apply it with. */
export interface PlannedRestore {
  readonly planned: Planned
  readonly input: RunInput
}

/** What is restored, and on whose word. */
export interface Restoring {
  /** A backup file, relative to the folder of the run or absolute; absent: what the ledger remembers. */
  readonly from?: string | undefined
  /** A person typed in this very run that anybody may come back as an admin whom no binding shows. */
  readonly allowMasters: boolean
  /** `dataHash` of what the applies of a commit have saved of a cluster; absent where nobody can be asked. */
  readonly savedBy?: (cluster: string, commit: string) => Promise<ReadonlySet<string>>
}

/**
 * Plans the restore of aws-auth and access entries from the ledger or from a backup file. A file that names its clusters chooses them,
 * unless the run names some.
 */
export async function planRestores(input: RunInput, restoring: Restoring): Promise<PlannedRestore> {
  const { from, allowMasters } = restoring
  if (from === undefined) return await planFromLedgers(input, restoring)
  const { folder, within } = input
  const read = await readBackup({ file: from, folder, ...(within === undefined ? {} : { within }) })
  if (!read.ok) return { planned: nothing(read.problems), input }
  const { backups } = read
  const named = [...backups.named.keys()]
  const clusters = input.clusters ?? (named.length === 0 ? undefined : named)
  // An aws-auth that does not name its cluster is meant for the one that is asked for, by its name.
  const asked = input.clusters ?? []
  const unnamed = asked.length === 1 && !asked.some(isGlob) ? backups.unnamed : undefined
  return await planned({ ...input, ...(clusters === undefined ? {} : { clusters }) }, (cluster) => {
    const { awsAuth = unnamed, entries = {} } = backups.named.get(cluster) ?? {}
    return { kind: 'file', file: from, data: awsAuth, entries, allowMasters }
  })
}

/** Which run saved what the ledger remembers is known only when the ledger is read; then that is looked up. */
async function planFromLedgers(
  input: RunInput,
  { allowMasters, savedBy }: Restoring,
): Promise<PlannedRestore> {
  const saved = new Map<string, ReadonlySet<string>>()
  const plan = () =>
    planned(input, (cluster) => {
      const known = saved.get(cluster)
      return { kind: 'ledger', allowMasters, ...(known === undefined ? {} : { saved: known }) }
    })
  const first = await plan()
  if (savedBy === undefined) return first
  for (const { cluster, restores, problems } of first.planned.plans) {
    if (restores?.kind !== 'ledger' || restores.by.commit === undefined) continue
    if (problems.some(({ code }) => code === 'system-masters'))
      saved.set(cluster, await savedBy(cluster, restores.by.commit))
  }
  return saved.size === 0 ? first : await plan()
}

async function planned(input: RunInput, backupOf: (cluster: string) => Backup): Promise<PlannedRestore> {
  const restoring: RunInput = {
    ...input,
    planner: (desired, snapshot) => planRestore(desired, snapshot, backupOf(desired.cluster.name)),
  }
  return { planned: await planClusters(restoring), input: restoring }
}

function nothing(problems: readonly Problem[]): Planned {
  return { access: nothingLoaded(problems), plans: [], problems }
}
