import type { GitHubEvent } from '../github/event.ts'
import type { Problem } from '../problem/problem.ts'
import type { ActionMode } from './registry.ts'

/** What the run was told of its choice. */
export interface Narrowed {
  /** Empty: all clusters of the file. */
  readonly clusters: readonly string[]
  readonly confirmDigest: string | undefined
}

/**
 * Why the run may not be for some clusters only; nothing where it may. What a pull request asks reviewers to agree to is
 * always the plan of the whole file, and a merge applies all of what its comment showed: else a workflow could leave the
 * cluster that matters out of what people see, or the comment would say what does not happen.
 */
export function clustersRefused(
  event: GitHubEvent,
  mode: ActionMode,
  { clusters, confirmDigest }: Narrowed,
): Problem | undefined {
  if (clusters.length === 0) return undefined
  const found = clusters.join(', ')
  if (event.kind === 'pull-request' || event.kind === 'merge-group')
    return refused({
      message: `The input clusters is refused ${event.kind === 'pull-request' ? 'on a pull request' : 'in a merge queue'}: the plan is always of the whole file.`,
      found,
      allowed: 'nothing on a pull request and in a merge queue',
      fix: 'Remove clusters from this job, and set it in jobs of a push, a schedule or a run by hand.',
    })
  if (mode === 'apply' && confirmDigest === undefined)
    return refused({
      message:
        'The input clusters is refused for an apply without confirm-digest: a merge applies to every cluster what its comment showed.',
      found,
      allowed: 'with confirm-digest, the plan-digest of a job with mode: plan and the same clusters',
      fix: 'Use the workflow in docs/environment-gate.md that promotes a change, or remove clusters.',
    })
  return undefined
}

function refused(
  about: Pick<Problem, 'message' | 'fix'> & Required<Pick<Problem, 'found' | 'allowed'>>,
): Problem {
  return { code: 'clusters-refused', severity: 'error', where: {}, ...about }
}
