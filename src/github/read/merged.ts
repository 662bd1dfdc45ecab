import { setTimeout as sleep } from 'node:timers/promises'
import type { MergedPullRequest } from '../port.ts'
import type { At } from '../repository.ts'
import { isRequestFailure } from '../request-failure.ts'

interface Wanted {
  readonly commit: string
  readonly branch: string
  readonly age: 'new' | 'old'
}

/**
 * The pull requests that GitHub names for a commit, merged ones of this branch only: for a commit that is not on the
 * default branch it names open ones too.
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
export async function readMerged(
  { octokit, repository, secondMs }: At & { readonly secondMs: number },
  { commit, branch, age }: Wanted,
): Promise<readonly MergedPullRequest[]> {
  const read = async (): Promise<MergedPullRequest[]> => {
    const route = octokit.rest.repos.listPullRequestsAssociatedWithCommit
    const pulls = await octokit.paginate(route, { ...repository, commit_sha: commit, per_page: 100 })
    return pulls.flatMap((pull) =>
      pull.merged_at !== null && pull.base.ref === branch
        ? [
            {
              number: pull.number,
              headSha: pull.head.sha,
              headRef: pull.head.ref,
              author: pull.user?.login ?? '',
              mergedAt: pull.merged_at,
            },
          ]
        : [],
    )
  }
  return age === 'old' ? read() : untilFound(secondMs, read)
}

// GitHub connects a commit to its pull request some moments after the push; until then the list is empty, or the
// commit is unknown (422). A direct push stays empty.
async function untilFound(
  secondMs: number,
  read: () => Promise<readonly MergedPullRequest[]>,
): Promise<readonly MergedPullRequest[]> {
  for (const seconds of [1, 3]) {
    const found = await read().catch((error: unknown) => {
      if (isUnknownCommit(error)) return []
      throw error
    })
    if (found.length > 0) return found
    await sleep(seconds * secondMs)
  }
  return read()
}

function isUnknownCommit(error: unknown): boolean {
  return isRequestFailure(error) && error.status === 422
}
