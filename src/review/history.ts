import type { GitHub, MergedPullRequest } from '../github/port.ts'

/** A push to the default branch. */
export interface Push {
  /** All zeros for a new branch. */
  readonly before: string
  readonly after: string
  readonly branch: string
}

/** Where the pushed commit stands to what was applied last, or has begun to be, and what it brings. */
export type History =
  | { readonly standing: 'current'; readonly commits: readonly string[] }
  | { readonly standing: 'superseded' }
  /** `known` is false where GitHub has no such commit. */
  | { readonly standing: 'diverged'; readonly known: boolean }

/**
 * All commits since `applied`, newest first: a run that GitHub dropped or that failed left its commits to this one.
 * Where nothing was applied yet, the commits of the push.
 */
export async function readHistory(github: GitHub, push: Push, applied: string | undefined): Promise<History> {
  if (applied === undefined) return { standing: 'current', commits: await readPushed(github, push) }
  const { status, commits } = await github.compare(applied, push.after)
  switch (status) {
    case 'identical':
      // The same run again: what it brought is what was reviewed.
      return { standing: 'current', commits: [push.after] }
    case 'ahead':
      return { standing: 'current', commits: commits.map(({ sha }) => sha).toReversed() }
    case 'behind':
      return (await onBranch(github, push, applied))
        ? { standing: 'superseded' }
        : { standing: 'diverged', known: true }
    case 'diverged':
      return { standing: 'diverged', known: true }
    case 'unknown':
      return { standing: 'diverged', known: false }
  }
}

/** The commits of a push, newest first. */
export async function readPushed(github: GitHub, { before, after }: Push): Promise<readonly string[]> {
  if (/^0*$/.test(before)) return [after]
  // After a forced push the old tip may be gone.
  const { commits } = await github.compare(before, after)
  return commits.length === 0 ? [after] : commits.map(({ sha }) => sha).toReversed()
}

/**
 * A commit that is newer than this one counts as applied only where it is part of the default branch: who may edit the
 * ledger could name any commit of any branch.
 */
async function onBranch(github: GitHub, { branch }: Push, commit: string): Promise<boolean> {
  const { status } = await github.compare(commit, branch)
  return status === 'ahead' || status === 'identical'
}

/** The merged pull requests of a push, as soon as one of its commits has some: the newest commit is asked first. */
export async function pullsOfPush(github: GitHub, push: Push): Promise<readonly MergedPullRequest[]> {
  let age: 'new' | 'old' = 'new'
  for (const commit of await readPushed(github, push)) {
    const pulls = await github.pullRequestsBehind(commit, push.branch, age)
    if (pulls.length > 0) return pulls
    // GitHub connects the commits of one push with their pull requests together.
    age = 'old'
  }
  return []
}
