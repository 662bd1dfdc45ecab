import { backupPath, openBackup } from '../../files/backup-file.ts'
import { loadAccess } from '../../files/load-access.ts'
import { writePlanFile } from '../../files/plan-file.ts'
import type { Replaced } from '../../live/replaced.ts'
import { applyPlans } from '../../modes/step/apply-plans.ts'
import { unknownClusters } from '../../modes/step/chosen-clusters.ts'
import { planLoaded } from '../../modes/step/plan-clusters.ts'
import { CANCELLING, untilCancelled } from '../../modes/step/until-cancelled.ts'
import { isDone } from '../../plan/outcome.ts'
import { countChanges } from '../../plan/plan.ts'
import { graveGains } from '../../plan/shown/head.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { problemsText } from '../../render/screen/problems.ts'
import { recordSummary, refusedSummary } from '../../render/summary.ts'
import { finish, report, stop } from '../job/finish.ts'
import { type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'
import { publishRecord } from '../job/publish-result.ts'
import { SavedAwsAuth } from '../job/saved-aws-auth.ts'
import { agreements } from '../review/agreements.ts'
import { commentsNeeded } from '../review/comments-needed.ts'
import { refusedEarly } from '../review/refused-early.ts'
import { underPolicy } from '../review/under-policy.ts'
import { backupOutput, logOutcomes } from './applied.ts'
import { finishInvalid } from './finish-invalid.ts'
import { leftOut, logPlans, metIn } from './planned.ts'

/** Plans, applies what was agreed to, and says in a comment what became of it. */
export async function runApply(job: Job): Promise<string | undefined> {
  const access = await loadAccess(job.input)
  if (hasErrors(access.problems)) {
    report(job, access.problems)
    return await finishInvalid(job, 'apply', { access })
  }
  const needed = [...unknownClusters(access, job.input), ...(await commentsNeeded(job, access))]
  if (needed.length > 0) return stop(job, job.context, { problems: needed, failureReason: 'input-invalid' })
  // What needs no cluster is decided before one is opened: what opens it may run a program.
  const refused = await refusedEarly(job, access)
  if (refused.length > 0) return await finishRefused(job, refused)

  const read = await planLoaded(access, job.input)
  logPlans(job, read)
  const under = await underPolicy(job, read, job.input)
  const { planned } = under
  const planFile = await writePlanFile(job.env, access.set, planned.plans)
  const { sha: commit, runUrl } = job.context
  const agreed = await agreements(job, under)
  const backup = openBackup(backupPath(job.env, access.set))
  const saved = new SavedAwsAuth()
  const onBackup = async (cluster: string, replaced: Replaced): Promise<void> => {
    saved.keep(cluster, replaced)
    await backup.keep(cluster, replaced)
  }
  return await untilCancelled(
    async ({ signal }) => {
      const input = { ...under.input, onBackup, cancelled: signal }
      const outcomes = await applyPlans(planned, input, { provenance: { commit, run: runUrl }, agreed })
      const met = logOutcomes(job, planned, outcomes)
      const options = { ...markdownOptions(job, commit), ...leftOut(planned) }
      await writeSummary(job, recordSummary(outcomes, options))
      const published = await publishRecord(job, { outcomes, options, saved: saved.hashes() })
      return finish(
        job,
        'apply',
        { ...metIn(planned), apply: met },
        {
          changes: countChanges(planned.plans),
          graveGains: graveGains(planned.plans),
          planDigest: published.digest,
          planFile,
          ...(published.url === undefined ? {} : { commentUrl: published.url }),
          ...backupOutput(backup),
          applied: outcomes.every(isDone),
        },
      )
    },
    () => job.core.warning(CANCELLING),
  )
}

async function finishRefused(job: Job, problems: readonly Problem[]): Promise<string | undefined> {
  report(job, problems)
  job.core.info(problemsText(problems, logOptions(job)))
  await writeSummary(job, refusedSummary(problems, markdownOptions(job, job.context.sha)))
  return finish(job, 'apply', { file: [], apply: problems }, {})
}
