import type { Approval } from '../port.ts'
import type { At } from '../repository.ts'

/** The approving reviews in force: the last one of each person that says yes or no. */
export async function readApprovals(
  { octokit, repository }: At,
  pullRequest: number,
): Promise<readonly Approval[]> {
  const parameters = { ...repository, pull_number: pullRequest, per_page: 100 }
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, parameters)
  const last = new Map<string, Approval | undefined>()
  // GitHub lists them in the order in which they were submitted.
  for (const { user, state, commit_id: commit, submitted_at: submittedAt } of reviews) {
    if (user === null || user.type === 'Bot') continue
    if (state === 'APPROVED' && commit !== null && submittedAt !== undefined) {
      last.set(user.login, { author: user.login, commit, submittedAt })
    } else if (state === 'CHANGES_REQUESTED' || state === 'DISMISSED') {
      last.set(user.login, undefined)
    }
  }
  return [...last.values()].filter((approval) => approval !== undefined)
}
