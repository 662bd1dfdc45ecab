import type { GitHub } from './port.ts'

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
      return { standing: 'current', commits: commits.toReversed() }
    case 'behind':
      return { standing: 'superseded' }
    case 'diverged':
      return { standing: 'diverged', known: true }
    case 'unknown':
      return { standing: 'diverged', known: false }
  }
}

async function readPushed(github: GitHub, { before, after }: Push): Promise<readonly string[]> {
  if (/^0*$/.test(before)) return [after]
  // After a forced push the old tip may be gone.
  const { commits } = await github.compare(before, after)
  return commits.length === 0 ? [after] : commits.toReversed()
}
