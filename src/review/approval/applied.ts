import type { GitHub, MergedPullRequest } from '../../github/port.ts'
import { type Push, readPushed } from '../history.ts'

/** Who brought what a run is about to apply. */
export interface Applied {
  readonly pulls: readonly MergedPullRequest[]
  /** The logins of those who pushed to the default branch without a pull request, as far as GitHub says. */
  readonly pushers: readonly string[]
}

/**
 * What came to the default branch after one commit and up to another.
 *
 * @throws GitHubError
 */
export async function appliedBy(github: GitHub, push: Push): Promise<Applied> {
  const pulls = new Map<number, MergedPullRequest>()
  const direct: string[] = []
  let age: 'new' | 'old' = 'new'
  for (const commit of await readPushed(github, push)) {
    const behind = await github.pullRequestsBehind(commit, push.branch, age)
    for (const pull of behind) pulls.set(pull.number, pull)
    if (behind.length === 0) direct.push(commit)
    // GitHub connects the commits of one push with their pull requests together.
    age = 'old'
  }
  return { pulls: [...pulls.values()], pushers: await pushersOf(github, push.branch, direct) }
}

async function pushersOf(
  github: GitHub,
  branch: string,
  commits: readonly string[],
): Promise<readonly string[]> {
  if (commits.length === 0) return []
  const pushes = (await github.pushes(branch)) ?? []
  const direct = pushes.filter(({ tip, merged }) => !merged && commits.includes(tip))
  return [...new Set(direct.flatMap(({ pusher }) => (pusher === undefined ? [] : [pusher])))]
}
