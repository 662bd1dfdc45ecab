import type { CommentState, GitHubState } from '../loopback/github-state.ts'

/** The newest comment with a plan that a run wrote on a pull request. */
export function planComment(state: GitHubState, pull = 7): CommentState {
  return newest(state, pull, 'plan')
}

/** The comment that says what became of the plan. */
export function resultComment(state: GitHubState, pull = 7): CommentState {
  return newest(state, pull, 'result')
}

function newest({ comments }: GitHubState, pull: number, kind: 'plan' | 'result'): CommentState {
  const found = comments.findLast(
    ({ pullRequest, author, body }) =>
      pullRequest === pull && author === 'github-actions[bot]' && body.startsWith(`<!-- eks-access:${kind} `),
  )
  if (found === undefined) throw new Error(`pull request ${pull} has no comment with a ${kind}`)
  return found
}
