import { backupPath, openBackup } from '../../files/backup-file.ts'
import { writePlanFile } from '../../files/plan-file.ts'
import { applyPlans } from '../../modes/step/apply-plans.ts'
import { type PlannedRestore, planRestores } from '../../modes/step/plan-restore.ts'
import { setDigest } from '../../plan/digest.ts'
import { isDone } from '../../plan/outcome.ts'
import { countChanges } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { annotationText } from '../../render/encode.ts'
import { invalidSummary, planSummary, recordSummary } from '../../render/summary.ts'
import { problemsText } from '../../render/terminal.ts'
import { agreements } from '../job/agreements.ts'
import { finish, report } from '../job/finish.ts'
import { type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'
import { backupOutput, logOutcomes } from './applied.ts'
import { logPlans, metIn } from './planned.ts'

/** Plans the way back of aws-auth, and goes it where its digest was confirmed. */
export async function runRestore(job: Job): Promise<string | undefined> {
  const { restoreClusters: clusters, restoreFrom, confirmDigest } = job.inputs
  const restore = await planRestores(
    { ...job.input, ...(clusters.length === 0 ? {} : { clusters }) },
    restoreFrom === '' ? undefined : restoreFrom,
  )
  const { problems } = restore.planned.access
  if (hasErrors(problems)) {
    report(job, problems)
    job.core.info(problemsText(problems, logOptions(job)))
    await writeSummary(job, invalidSummary(problems, 'plan', markdownOptions(job, job.context.sha)))
    return finish(job, 'restore', { file: problems }, {})
  }
  logPlans(job, restore.planned)
  return confirmDigest === undefined ? await show(job, restore) : await carryOut(job, restore)
}

async function show(job: Job, { planned }: PlannedRestore): Promise<string | undefined> {
  const { plans, access, problems } = planned
  const digest = setDigest(plans)
  report(job, problems)
  const { total } = countChanges(plans)
  if (total > 0 && !hasErrors(problems))
    job.core.notice(
      annotationText(`Nothing is restored yet. To go this way, run again with confirm-digest ${digest}`),
      { title: 'The way back' },
    )
  await writeSummary(job, planSummary(plans, markdownOptions(job, job.context.sha)))
  return finish(job, 'restore', metIn(planned), {
    changes: countChanges(plans),
    planDigest: digest,
    planFile: await writePlanFile(job.env, access.set, plans),
  })
}

async function carryOut(job: Job, { planned, input }: PlannedRestore): Promise<string | undefined> {
  const { plans, access } = planned
  const planFile = await writePlanFile(job.env, access.set, plans)
  const backup = openBackup(backupPath(job.env, access.set))
  const agreed = await agreements(job, planned)
  const outcomes = await applyPlans(planned, { ...input, onBackup: backup.keep }, { provenance: {}, agreed })
  const met = logOutcomes(job, planned, outcomes)
  await writeSummary(job, recordSummary(outcomes, markdownOptions(job, job.context.sha)))
  return finish(
    job,
    'restore',
    { ...metIn(planned), apply: met },
    {
      changes: countChanges(plans),
      planDigest: setDigest(plans),
      planFile,
      ...backupOutput(backup),
      applied: outcomes.every(isDone),
    },
  )
}
