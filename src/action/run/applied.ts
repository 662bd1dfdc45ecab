import type { BackupFile } from '../../files/backup-file.ts'
import type { Planned } from '../../modes/step/plan-clusters.ts'
import type { Outcome } from '../../plan/outcome.ts'
import type { Problem } from '../../problem/problem.ts'
import { outcomesText } from '../../render/screen/outcomes.ts'
import { report } from '../job/finish.ts'
import { type Job, logOptions } from '../job/job.ts'

/** Writes what was done into the log. Gives what went wrong on the way, each once. */
export function logOutcomes(job: Job, planned: Planned, outcomes: readonly Outcome[]): readonly Problem[] {
  // What is wrong with a review is the same problem in each cluster.
  const met = [...new Set(outcomes.flatMap(({ problems }) => problems))].filter(
    (problem) => !planned.problems.includes(problem),
  )
  report(job, [...planned.problems, ...met])
  job.core.info(outcomesText(outcomes, logOptions(job)))
  return met
}

/** The output `backup-file`: nothing where neither aws-auth nor an access entry was to be written. */
export function backupOutput(backup: BackupFile): { readonly backupFile?: string } {
  const backupFile = backup.path()
  return backupFile === undefined ? {} : { backupFile }
}
