import { backupPath, openBackup } from '../../files/backup-file.ts'
import { writePlanFile } from '../../files/plan-file.ts'
import { applyPlans } from '../../modes/step/apply-plans.ts'
import { planClusters } from '../../modes/step/plan-clusters.ts'
import { isDone } from '../../plan/outcome.ts'
import { countChanges } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { recordSummary } from '../../render/summary.ts'
import { agreements } from '../job/agreements.ts'
import { finish, report } from '../job/finish.ts'
import { type Job, markdownOptions, writeSummary } from '../job/job.ts'
import { publishRecord } from '../job/publish.ts'
import { backupOutput, logOutcomes } from './applied.ts'
import { finishInvalid } from './finish-invalid.ts'
import { logPlans, metIn } from './planned.ts'

/** Plans, applies what was agreed to, and turns the comment into the record of it. */
export async function runApply(job: Job): Promise<string | undefined> {
  const planned = await planClusters(job.input)
  const { access, plans } = planned
  if (hasErrors(access.problems)) {
    report(job, access.problems)
    return await finishInvalid(job, 'apply', planned)
  }
  logPlans(job, planned)
  const planFile = await writePlanFile(job.env, access.set, plans)
  const { sha: commit, runUrl } = job.context
  const agreed = await agreements(job, planned)
  const backup = openBackup(backupPath(job.env, access.set))
  const input = { ...job.input, onBackup: backup.keep }
  const outcomes = await applyPlans(planned, input, { provenance: { commit, run: runUrl }, agreed })
  const met = logOutcomes(job, planned, outcomes)
  const options = markdownOptions(job, commit)
  await writeSummary(job, recordSummary(outcomes, options))
  const published = await publishRecord(job, { outcomes, options })
  return finish(
    job,
    'apply',
    { ...metIn(planned), apply: met },
    {
      changes: countChanges(plans),
      planDigest: published.digest,
      planFile,
      ...(published.url === undefined ? {} : { commentUrl: published.url }),
      ...backupOutput(backup),
      applied: outcomes.every(isDone),
    },
  )
}
