import type { ReviewSettings } from '../../access/review/settings.ts'
import type { GitHub } from '../../github/port.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Job } from '../job/job.ts'

/**
 * Why the digest that the run was given is nobody's word who could give it: whoever released this run, or started it by
 * hand. Nothing where it is somebody's.
 *
 * @param since the commit that was applied last, where that is known: all that came after it is applied
 * @throws GitHubError
 */
export async function unconfirmed(
  { event, context, env }: Job,
  review: ReviewSettings,
  github: GitHub,
  since?: string,
): Promise<readonly Problem[]> {
  const { unreleased, startedByNobody } = await import('../../review/approval/gate.ts')
  switch (event.kind) {
    case 'push': {
      const push = { before: since ?? event.before, after: context.sha, branch: event.defaultBranch }
      return await unreleased(github, { runId: context.runId, push })
    }
    case 'workflow-dispatch': {
      const actor = env['GITHUB_ACTOR'] ?? ''
      const about = { actor, commit: context.sha, branch: event.defaultBranch, review }
      return await startedByNobody(github, { ...about, ...(since === undefined ? {} : { since }) })
    }
    default:
      return []
  }
}
