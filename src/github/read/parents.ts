import type { At } from '../repository.ts'
import { isRequestFailure } from '../request-failure.ts'

/**
 * The parents of a commit, the first one first; `undefined` where GitHub has no such commit, for which it answers 404 or
 * 422: https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
export async function readParents(
  { octokit, repository }: At,
  commit: string,
): Promise<readonly string[] | undefined> {
  try {
    const { data } = await octokit.rest.repos.getCommit({ ...repository, ref: commit, per_page: 1 })
    return data.parents.map(({ sha }) => sha)
  } catch (error) {
    if (isRequestFailure(error) && (error.status === 404 || error.status === 422)) return undefined
    throw error
  }
}
