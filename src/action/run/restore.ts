import { DEFAULT_REVIEW } from '../../access/review/settings.ts'
import { backupPath, openBackup } from '../../files/backup-file.ts'
import { writePlanFile } from '../../files/plan-file.ts'
import { GitHubError } from '../../github/port.ts'
import { applyPlans } from '../../modes/step/apply-plans.ts'
import { type PlannedRestore, planRestores } from '../../modes/step/plan-restore.ts'
import { CANCELLING, untilCancelled } from '../../modes/step/until-cancelled.ts'
import { setDigest } from '../../plan/atom/digest.ts'
import { MASTERS } from '../../plan/guard/masters.ts'
import { isDone } from '../../plan/outcome.ts'
import { countChanges } from '../../plan/plan.ts'
import { graveGains, headOf, invalidHead } from '../../plan/shown/head.ts'
import { hasErrors } from '../../problem/problem.ts'
import { problemsText } from '../../render/screen/problems.ts'
import { invalidSummary, planSummary, recordSummary } from '../../render/summary.ts'
import { annotationText } from '../../words/encode.ts'
import { finish, report, stop } from '../job/finish.ts'
import { headAbout, type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'
import { openGitHub } from '../job/open-github.ts'
import { agreements } from '../review/agreements.ts'
import { backupOutput, logOutcomes } from './applied.ts'
import { leftOut, logPlans, metIn } from './planned.ts'

/** Plans the way back of aws-auth, and goes it where its digest was confirmed. */
export async function runRestore(job: Job): Promise<string | undefined> {
  const { confirmDigest } = job.inputs
  // A file of the workspace is what anybody who may push a branch has put there: only the ledger's data counts here.
  const restore = await planRestores(job.input, {
    allowMasters: mastersTyped(job),
    savedBy: savedByApplies(job),
  })
  const { problems } = restore.planned.access
  if (problems.some(({ code }) => code === 'cluster-unknown'))
    return stop(job, job.context, { problems, failureReason: 'input-invalid' })
  if (hasErrors(problems)) {
    report(job, problems)
    job.core.info(problemsText(problems, logOptions(job)))
    await writeSummary(
      job,
      invalidSummary(
        invalidHead(problems, headAbout(job, { kind: 'restore' }, job.context.sha)),
        problems,
        markdownOptions(job, job.context.sha),
      ),
    )
    return finish(job, 'restore', { file: problems }, {})
  }
  logPlans(job, restore.planned)
  return !confirmDigest ? await show(job, restore) : await carryOut(job, restore)
}

/** A word that stands in the workflow's file was typed by nobody in this run. */
function mastersTyped({ core, event, inputs }: Job): boolean {
  if (inputs.restoreMasters === undefined) return false
  if (event.kind === 'workflow-dispatch' && event.typed.includes(MASTERS)) return true
  core.warning('restore-masters is ignored: it was not typed into the form of this run.', {
    title: 'restore-masters is ignored',
  })
  return false
}

function savedByApplies(job: Job): (cluster: string, commit: string) => Promise<ReadonlySet<string>> {
  const { event, inputs, core } = job
  return async (cluster, commit) => {
    if (!('defaultBranch' in event)) return new Set()
    try {
      const { savedBy } = await import('../../review/result-comment.ts')
      const github = await openGitHub(job)
      return await savedBy(github, { commit, branch: event.defaultBranch, file: inputs.file, cluster })
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      core.warning(annotationText(`${error.message} ${error.fix}`), {
        title: 'Backups of earlier applies could not be read',
      })
      return new Set()
    }
  }
}

async function show(job: Job, { planned }: PlannedRestore): Promise<string | undefined> {
  const { plans, access, problems } = planned
  const digest = setDigest(plans)
  report(job, problems)
  const { total } = countChanges(plans)
  if (total > 0 && !hasErrors(problems))
    job.core.notice(
      annotationText(
        `Nothing is restored yet. To restore this plan, run again with confirm-digest ${digest}`,
      ),
      { title: 'Restore plan' },
    )
  await writeSummary(
    job,
    planSummary(headOf(plans, headAbout(job, { kind: 'restore' }, job.context.sha)), plans, {
      ...markdownOptions(job, job.context.sha),
      ...leftOut(planned),
    }),
  )
  return finish(job, 'restore', metIn(planned), {
    changes: countChanges(plans),
    graveGains: graveGains(plans),
    planDigest: digest,
    planFile: await writePlanFile(job.env, access.set, plans),
  })
}

async function carryOut(job: Job, { planned, input }: PlannedRestore): Promise<string | undefined> {
  const { plans, access } = planned
  const planFile = await writePlanFile(job.env, access.set, plans)
  const backup = openBackup(backupPath(job.env, access.set))
  // It applies no commit, so that nobody made what it does.
  const agreed = await agreements(job, { planned, input, review: DEFAULT_REVIEW })
  return await untilCancelled(
    async ({ signal }) => {
      const outcomes = await applyPlans(
        planned,
        { ...input, onBackup: backup.keep, cancelled: signal },
        { provenance: {}, agreed },
      )
      const met = logOutcomes(job, planned, outcomes)
      const options = { ...markdownOptions(job, job.context.sha), ...leftOut(planned) }
      await writeSummary(job, recordSummary(outcomes, options))
      return finish(
        job,
        'restore',
        { ...metIn(planned), apply: met },
        {
          changes: countChanges(plans),
          graveGains: graveGains(plans),
          planDigest: setDigest(plans),
          planFile,
          ...backupOutput(backup),
          applied: outcomes.every(isDone),
        },
      )
    },
    () => job.core.warning(CANCELLING),
  )
}
