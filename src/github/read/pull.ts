import type { PullRequest } from '../port.ts'
import type { At } from '../repository.ts'

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
export async function readPull({ octokit, repository }: At, number: number): Promise<PullRequest> {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number })
  return {
    number,
    headSha: data.head.sha,
    headRef: data.head.ref,
    baseRef: data.base.ref,
    author: data.user?.login ?? '',
    ...(data.merged_at === null ? {} : { mergedAt: data.merged_at }),
  }
}
