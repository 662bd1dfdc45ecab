import type { components } from '@octokit/openapi-types'
import type { GitHubState } from './github-state.ts'

type Schemas = components['schemas']

type Comparison = Pick<
  Schemas['commit-comparison'],
  'status' | 'ahead_by' | 'behind_by' | 'total_commits'
> & {
  readonly commits: readonly {
    readonly sha: string
    readonly parents: readonly { readonly sha: string }[]
  }[]
}

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
    commits: aheadBy.reverse().map((commit) => ({
      sha: commit,
      parents: parentsOf(state, commit).map((parent) => ({ sha: parent })),
    })),
  }
}

function parentsOf(state: GitHubState, commit: string): readonly string[] {
  return state.commits[commit] ?? []
}

function statusOf(ahead: number, behind: number): Comparison['status'] {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind'
  return behind === 0 ? 'ahead' : 'diverged'
}

/** The commit, or the tip of the branch, and all its ancestors, newest first; `undefined` for an unknown one. */
export function history(state: GitHubState, ref: string): Set<string> | undefined {
  const tip = state.branches[ref] ?? ref
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

/**
 * The text of a file at a commit or the tip of a branch, as a merge without conflicts leaves it: what one side changed since the two parted,
 * and the first parent's where both did. `undefined` where there is no such file.
 */
export function fileAt(state: GitHubState, ref: string, path: string): string | undefined {
  const known = new Map<string, string | undefined>()
  const at = (one: string): string | undefined => {
    if (!known.has(one)) known.set(one, state.files[one]?.[path] ?? inherited(one))
    return known.get(one)
  }
  const inherited = (one: string): string | undefined => {
    const [first, second] = state.commits[one] ?? []
    if (first === undefined) return undefined
    if (second === undefined) return at(first)
    const parted = mergeBase(state, first, second)
    return parted !== undefined && at(first) === at(parted) ? at(second) : at(first)
  }
  return at(state.branches[ref] ?? ref)
}

function mergeBase(state: GitHubState, one: string, other: string): string | undefined {
  const behind = history(state, other)
  return [...(history(state, one) ?? [])].find((commit) => behind?.has(commit))
}
