import { posix } from 'node:path'
import { reviewBefore } from '../../access/policy/policy.ts'
import type { LoadedAccess } from '../../files/load-access.ts'
import { GitHubError } from '../../github/port.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Job } from '../job/job.ts'
import { openGitHub } from '../job/open-github.ts'

/**
 * Why the workflow may not have `comment: never`, where it has. Without comments only the gate is a review, so the file
 * must demand it; on a pull request that of the base branch too, so that whoever brings the gate in or takes it away
 * shows that in a comment.
 */
export async function commentsNeeded(job: Job, { policy }: LoadedAccess): Promise<readonly Problem[]> {
  const { event, inputs } = job
  const { file } = inputs
  if (inputs.comment !== 'never') return []
  if (policy.review.gate !== 'required') return [gateMissing(file)]
  if (event.kind !== 'pull-request') return []
  const before = `${file} of ${event.baseRef}`
  try {
    // The branch as it is now: the event may have been sent before the gate was merged.
    const text = await (await openGitHub(job)).readFile(posix.normalize(file), event.baseRef)
    return reviewBefore(text).gate === 'required' ? [] : [gateMissing(before)]
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const unknown = `whether ${before} has review.gate: required is not known`
    return [refused(`The input comment is never, but ${unknown}: ${error.message}`, error.fix)]
  }
}

function gateMissing(where: string): Problem {
  return refused(
    `The input comment is never, but ${where} does not have review.gate: required. Without it, the comment is the review.`,
    'Set comment to always or changes. To have no comments, merge review.gate: required into the access file first, and set comment: never after that.',
  )
}

function refused(message: string, fix: string): Problem {
  return {
    code: 'input-invalid',
    severity: 'error',
    where: {},
    message,
    found: 'never',
    allowed:
      'always, changes; never only where the access file has review.gate: required, on the base branch too',
    fix,
  }
}
