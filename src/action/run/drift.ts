import { findDrift } from '../../modes/step/find-drift.ts'
import { isCompared, unmanagedOf } from '../../plan/drift/findings.ts'
import { countChanges } from '../../plan/plan.ts'
import { headOf, homeOf } from '../../plan/shown/head.ts'
import { hasErrors } from '../../problem/problem.ts'
import { driftSummary, driftText } from '../../render/drift/drift.ts'
import { driftProblems } from '../../render/drift/lines.ts'
import type { DriftReport } from '../../render/drift/report.ts'
import { located } from '../../render/options.ts'
import { problemsText } from '../../render/terminal.ts'
import { finish, report } from '../job/finish.ts'
import { headAbout, type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'
import { publishIssue } from '../job/publish-issue.ts'
import { finishInvalid } from './finish-invalid.ts'

/** Says in log, summary and issue where clusters are not as the file says, and what is new in them. Writes to none. */
export async function runDrift(job: Job): Promise<string | undefined> {
  const { access, clusters } = await findDrift(job.input)
  const plans = clusters.map(({ plan }) => plan)
  if (hasErrors(access.problems)) {
    report(job, access.problems)
    return await finishInvalid(job, 'drift', { access })
  }
  const found = reportOf(job, clusters)
  const drift = driftProblems(found, job.inputs.onDrift === 'fail' ? 'error' : 'warning')
  const errors = plans.flatMap(({ problems }) => problems.filter((problem) => hasErrors([problem])))
  report(job, [...access.problems, ...errors, ...drift])
  if (access.problems.length > 0) job.core.info(problemsText(access.problems, logOptions(job)))
  job.core.info(driftText(found, logOptions(job)))
  await writeSummary(job, driftSummary(found))
  const issueUrl = await publishIssue(job, found)
  const items = plans.flatMap((plan) => plan.drift.items)
  return finish(
    job,
    'drift',
    { file: access.problems, plans: errors, drift },
    {
      changes: countChanges(plans),
      unmanaged: clusters.flatMap(unmanagedOf).length,
      unmanagedNew: clusters.every(isCompared) ? items.filter(({ isNew }) => isNew).length : 'unknown',
      ...(issueUrl === undefined ? {} : { issueUrl }),
    },
  )
}

function reportOf(job: Job, clusters: DriftReport['clusters']): DriftReport {
  const { sha } = job.context
  const options = markdownOptions(job, sha)
  const head = headOf(
    clusters.map(({ plan }) => plan),
    headAbout(job, { kind: 'no-pull-request' }, sha),
  )
  return { clusters, head, at: new Date().toISOString(), home: homeOf(head), options, ...located(options) }
}
