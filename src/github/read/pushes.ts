import type { BranchPush } from '../port.ts'
import type { At } from '../repository.ts'
import { isRequestFailure } from '../request-failure.ts'

/**
 * The newest pushes to a branch, of a branch that is gone too.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 */
export async function readPushes(at: At, branch: string): Promise<readonly BranchPush[]> {
  const ref = `refs/heads/${branch}`
  // GitHub does not say whether it still finds a branch by its name that was deleted after a merge.
  const ofBranch = await readPage(at, { ref }).catch((error: unknown) => {
    if (isRequestFailure(error) && (error.status === 404 || error.status === 422)) return []
    throw error
  })
  return ofBranch.length > 0 ? ofBranch : await readPage(at, {}, ref)
}

async function readPage(
  { octokit, repository }: At,
  wanted: { readonly ref?: string },
  only?: string,
): Promise<readonly BranchPush[]> {
  const { data } = await octokit.rest.repos.listActivities({ ...repository, ...wanted, per_page: 100 })
  return data.flatMap(({ activity_type: type, before, after, actor, ref }) =>
    type === 'branch_deletion' || (only !== undefined && ref !== only)
      ? []
      : [
          {
            from: before,
            tip: after,
            merged: MERGES.has(type),
            ...(actor === null ? {} : { pusher: actor.login }),
          },
        ],
  )
}

const MERGES: ReadonlySet<string> = new Set(['pr_merge', 'merge_queue_merge'])
