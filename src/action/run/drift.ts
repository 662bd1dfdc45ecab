import { loadAccess } from '../../files/load-access.ts'
import { unknownClusters } from '../../modes/step/chosen-clusters.ts'
import { findDrift } from '../../modes/step/find-drift.ts'
import { isCompared, unmanagedOf } from '../../plan/drift/findings.ts'
import { countChanges } from '../../plan/plan.ts'
import { headOf, homeOf } from '../../plan/shown/head.ts'
import { hasErrors } from '../../problem/problem.ts'
import { driftSummary, driftText } from '../../render/drift/drift.ts'
import { driftProblems } from '../../render/drift/lines.ts'
import type { DriftReport } from '../../render/drift/report.ts'
import { located, type MarkdownOptions } from '../../render/options.ts'
import { problemsText } from '../../render/screen/problems.ts'
import { finish, report, stop } from '../job/finish.ts'
import { headAbout, type Job, logOptions, markdownOptions, writeSummary } from '../job/job.ts'
import { publishIssue } from '../job/publish-issue.ts'
import { finishInvalid } from './finish-invalid.ts'
import { leftOut } from './planned.ts'

/** Says in log, summary and issue where clusters are not as the file says, and what is new in them. Writes to none. */
export async function runDrift(job: Job): Promise<string | undefined> {
  const loaded = await loadAccess(job.input)
  const unknown = unknownClusters(loaded, job.input)
  if (unknown.length > 0) return stop(job, job.context, { problems: unknown, failureReason: 'input-invalid' })
  const { access, clusters } = await findDrift(loaded, job.input)
  const plans = clusters.map(({ plan }) => plan)
  if (hasErrors(access.problems)) {
    report(job, access.problems)
    return await finishInvalid(job, 'drift', { access })
  }
  const found = reportOf(job, clusters, leftOut({ access, plans }))
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

function reportOf(
  job: Job,
  clusters: DriftReport['clusters'],
  left: Pick<MarkdownOptions, 'leftOut'>,
): DriftReport {
  const { sha } = job.context
  const options = { ...markdownOptions(job, sha), ...left }
  const head = headOf(
    clusters.map(({ plan }) => plan),
    headAbout(job, { kind: 'no-pull-request' }, sha),
  )
  return { clusters, head, at: new Date().toISOString(), home: homeOf(head), options, ...located(options) }
}
