import type { LoadedAccess } from '../../files/load-access.ts'
import { type GitHub, GitHubError } from '../../github/port.ts'
import type { Problem } from '../../problem/problem.ts'
import { digestEmpty, gateRequired } from '../../review/approval/gate-problem.ts'
import type { Job } from '../job/job.ts'
import { openGitHub } from '../job/open-github.ts'
import { reviewUnavailable } from './agreements.ts'
import { unconfirmed } from './unconfirmed.ts'

/** Why an apply must not begin, as far as that is known without a cluster; nothing where it may. */
export async function refusedEarly(job: Job, access: LoadedAccess): Promise<readonly Problem[]> {
  const { confirmDigest } = job.inputs
  if (confirmDigest === '') return [digestEmpty()]
  try {
    const github = await openGitHub(job)
    if (confirmDigest !== undefined) return await unconfirmed(job, access.policy.review, github)
    if (access.policy.review.gate === 'required') return [gateRequired()]
    return await unbrought(job, github)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return [reviewUnavailable(error)]
  }
}

/** A push that no merged pull request brought was shown to nobody. */
async function unbrought({ event, context, inputs }: Job, github: GitHub): Promise<readonly Problem[]> {
  if (event.kind !== 'push') return []
  const push = { before: event.before, after: context.sha, branch: event.defaultBranch }
  const [{ pullsOfPush }, { noPullRequest }] = await Promise.all([
    import('../../review/history.ts'),
    import('../../review/review-problem.ts'),
  ])
  const pulls = await pullsOfPush(github, push)
  return pulls.length > 0
    ? []
    : [noPullRequest({ file: inputs.file, after: push.after, branch: push.branch })]
}
