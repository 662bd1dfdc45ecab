import { GitHubError } from '../../github/port.ts'
import { isReviewable } from '../../plan/atom/plan-atoms.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Merging } from '../../plan/shown/head.ts'
import { type Brought, broughtWorkflow } from '../../review/signature/own-workflow.ts'
import { annotationText } from '../../words/encode.ts'
import type { Job } from '../job/job.ts'
import { openGitHub } from '../job/open-github.ts'

/**
 * What becomes of plans with the workflow that this pull request has: the apply takes a review from the workflow of the
 * default branch only. Where the plans have nothing to agree to, nobody needs to know.
 */
export async function withWorkflow(job: Job, merging: Merging, plans: readonly Plan[]): Promise<Merging> {
  const { event, context } = job
  const { workflow } = context
  if (event.kind !== 'pull-request' || merging.kind !== 'applies' || workflow === undefined) return merging
  if (!plans.some(isReviewable)) return merging
  const brought = isUnanswered(plans) ? 'unknown' : await broughtBy(job, workflow)
  switch (brought) {
    case 'nothing':
      return merging
    case 'unknown':
      return { ...merging, uncompared: workflow }
    case 'added':
    case 'changed':
      return { kind: 'other-workflow', workflow, brought, applied: event.defaultBranch }
  }
}

/** GitHub did not give the access file of that commit either, and that was told. */
function isUnanswered(plans: readonly Plan[]): boolean {
  return plans.some(({ policy }) => policy.some(({ kind }) => kind === 'not-compared'))
}

async function broughtBy(job: Job, workflow: string): Promise<Brought> {
  const { sha, workflowSha } = job.context
  try {
    return await broughtWorkflow(await openGitHub(job), { sha, workflowSha, workflow })
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    job.core.warning(annotationText(`${error.message} ${error.fix}`), {
      title: 'The workflow was not compared with the default branch',
    })
    return 'unknown'
  }
}
