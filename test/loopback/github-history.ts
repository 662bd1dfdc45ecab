import type { components } from '@octokit/openapi-types'
import type { GitHubState } from './github-state.ts'

type Schemas = components['schemas']

type Comparison = Pick<
  Schemas['commit-comparison'],
  'status' | 'ahead_by' | 'behind_by' | 'total_commits'
> & { readonly commits: readonly Pick<Schemas['commit'], 'sha'>[] }

/** What `git log base..head` and `git log head..base` say; `undefined` where one of the two is not known. */
export function comparisonOf(state: GitHubState, base: string, head: string): Comparison | undefined {
  const behind = history(state, base)
  const ahead = history(state, head)
  if (behind === undefined || ahead === undefined) return undefined
  const aheadBy = [...ahead].filter((commit) => !behind.has(commit))
  const behindBy = [...behind].filter((commit) => !ahead.has(commit))
  return {
    status: statusOf(aheadBy.length, behindBy.length),
    ahead_by: aheadBy.length,
    behind_by: behindBy.length,
    total_commits: aheadBy.length,
    commits: aheadBy.reverse().map((commit) => ({ sha: commit })),
  }
}

function statusOf(ahead: number, behind: number): Comparison['status'] {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind'
  return behind === 0 ? 'ahead' : 'diverged'
}

/** The commit and all its ancestors, newest first; `undefined` for an unknown commit. */
export function history(state: GitHubState, tip: string): Set<string> | undefined {
  if (!(tip in state.commits)) return undefined
  const seen = new Set<string>()
  const waiting = [tip]
  for (let commit = waiting.shift(); commit !== undefined; commit = waiting.shift()) {
    if (seen.has(commit)) continue
    seen.add(commit)
    waiting.push(...(state.commits[commit] ?? []))
  }
  return seen
}
