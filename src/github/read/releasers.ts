import type { Releaser } from '../port.ts'
import type { At } from '../repository.ts'

/**
 * Who let the run go on, environment by environment. GitHub does not say when, nor in which attempt.
 * https://docs.github.com/en/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
export async function readReleasers(
  { octokit, repository }: At,
  runId: number,
): Promise<readonly Releaser[]> {
  const { data } = await octokit.rest.actions.getReviewsForRun({ ...repository, run_id: runId })
  return data.flatMap(({ state, user, environments }) =>
    state === 'approved' && user.type !== 'Bot'
      ? environments.flatMap(({ name }) =>
          name === undefined ? [] : [{ login: user.login, environment: name }],
        )
      : [],
  )
}
