import { type BackupFile, backupPath, openBackup } from '../files/backup-file.ts'
import { writePlanFile } from '../files/plan-file.ts'
import { apply, isDone, type Planned, plan, validate } from '../modes/run.ts'
import type { Outcome } from '../plan/outcome.ts'
import { countChanges } from '../plan/plan.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { looseningText } from '../render/loosening.ts'
import { invalidSummary, planSummary, recordSummary, validationSummary } from '../render/summary.ts'
import { outcomesText, plansText, problemsText } from '../render/terminal.ts'
import { agreements } from './agreements.ts'
import { comparedGuards, readBaseFile } from './base-guards.ts'
import type { Met } from './failure-reason.ts'
import { finish, report } from './finish.ts'
import { type Job, logOptions, markdownOptions, writeSummary } from './job.ts'
import { publishInvalid, publishPlan, publishRecord, type Stage } from './publish.ts'

/** Checks the file. Like its neighbours, gives the sentence that the run fails with, if it does. */
export async function runValidate(job: Job): Promise<string | undefined> {
  const { problems } = await validate(job.input)
  report(job, problems)
  job.core.info(problemsText(problems, logOptions(job)))
  await writeSummary(job, validationSummary(problems, markdownOptions(job, job.context.sha)))
  return finish(job, 'validate', { file: problems }, {})
}

/** Plans, and shows the plan in log, summary and comment. */
export async function runPlan(job: Job): Promise<string | undefined> {
  const { event } = job
  const [planned, base] = await Promise.all([plan(job.input), readBaseFile(job)])
  const { access, plans } = planned
  report(job, planned.problems)
  if (hasErrors(access.problems)) return await invalidFile(job, 'plan', planned)
  logPlans(job, planned)
  const head = event.kind === 'pull-request' ? event.headSha : job.context.sha
  const guards = base === undefined ? {} : { guards: comparedGuards(base, access) }
  const options = { ...markdownOptions(job, head), inFile: access.problems, ...guards }
  const loosened = looseningText(options.guards, job.inputs.file)
  if (loosened !== '') job.core.info(loosened)
  await writeSummary(job, planSummary(plans, options))
  const published = await publishPlan(job, { plans, options })
  return finish(job, 'plan', metIn(planned), {
    changes: countChanges(plans),
    planDigest: published.digest,
    planFile: await writePlanFile(job.env, access.set, plans),
    ...(published.url === undefined ? {} : { commentUrl: published.url }),
  })
}

/** Plans, applies what was agreed to, and turns the comment into the record of it. */
export async function runApply(job: Job): Promise<string | undefined> {
  const planned = await plan(job.input)
  const { access, plans } = planned
  if (hasErrors(access.problems)) {
    report(job, access.problems)
    return await invalidFile(job, 'apply', planned)
  }
  logPlans(job, planned)
  const planFile = await writePlanFile(job.env, access.set, plans)
  const { sha: commit, runUrl } = job.context
  const agreed = await agreements(job, planned)
  const backup = openBackup(backupPath(job.env, access.set))
  const input = { ...job.input, onBackup: backup.keep }
  const outcomes = await apply(planned, input, { provenance: { commit, run: runUrl }, agreed })
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

export function backupOutput(backup: BackupFile): { readonly backupFile?: string } {
  const backupFile = backup.path()
  return backupFile === undefined ? {} : { backupFile }
}

/** Gives what went wrong on the way, each once. */
export function logOutcomes(job: Job, planned: Planned, outcomes: readonly Outcome[]): readonly Problem[] {
  // What is wrong with a review is the same problem in each cluster.
  const met = [...new Set(outcomes.flatMap(({ problems }) => problems))].filter(
    (problem) => !planned.problems.includes(problem),
  )
  report(job, [...planned.problems, ...met])
  job.core.info(outcomesText(outcomes, logOptions(job)))
  return met
}

export function logPlans({ core, ...job }: Job, { access, plans }: Planned): void {
  const options = logOptions({ core, ...job })
  if (access.problems.length > 0) core.info(problemsText(access.problems, options))
  core.info(plansText(plans, options))
}

export function metIn({ access, plans }: Planned): Met {
  return { file: access.problems, plans: plans.flatMap(({ problems }) => problems) }
}

async function invalidFile(job: Job, stage: Stage, { access }: Planned): Promise<string | undefined> {
  const { problems } = access
  const { event, context } = job
  const options = markdownOptions(job, event.kind === 'pull-request' ? event.headSha : context.sha)
  job.core.info(problemsText(problems, logOptions(job)))
  await writeSummary(job, invalidSummary(problems, stage, options))
  const commentUrl = await publishInvalid(job, { stage, problems, options })
  return finish(job, stage, { file: problems }, commentUrl === undefined ? {} : { commentUrl })
}
