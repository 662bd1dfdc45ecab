import type { Problem } from '../problem/problem.ts'
import type { MergedPullRequest } from './port.ts'

/** What gives a comment away. */
export type Tampering =
  | { readonly kind: 'edited'; readonly by: readonly string[] }
  /** The visible text is not the one that was written with the record. */
  | { readonly kind: 'text' }
  /** The visible text is not what this program says about this plan. */
  | { readonly kind: 'rendering' }

export function historyDiverged(
  cluster: string,
  about: {
    readonly applied: string
    /** It has begun, and is not known to be finished. */
    readonly begun: boolean
    readonly after: string
    readonly known: boolean
  },
): Problem {
  const { applied, begun, after, known } = about
  const standing = begun
    ? `which has begun to be applied to ${cluster},`
    : `which was applied to ${cluster} last,`
  const fault = known
    ? 'is not part of the history of'
    : 'is not known to GitHub, so it cannot be compared with'
  return {
    code: 'history-diverged',
    severity: 'error',
    where: { cluster },
    message: `Commit ${applied.slice(0, 7)}, ${standing} ${fault} commit ${after.slice(0, 7)}.`,
    found: applied,
    allowed: `an ancestor of ${after}`,
    fix: known
      ? `Merge the branch that holds ${applied.slice(0, 7)}; or, if its changes are to go, ${CONFIRM}.`
      : `Check that the job has \`contents: read\` under \`permissions:\`; if the commit was rewritten or belongs to another repository, ${CONFIRM}.`,
  }
}

export function noPullRequest(about: {
  readonly file: string
  readonly after: string
  readonly branch: string
}): Problem {
  return {
    code: 'no-pull-request',
    severity: 'error',
    where: {},
    message: `No merged pull request brought commit ${about.after.slice(0, 7)} to ${about.branch}, so nobody reviewed a plan of it.`,
    fix: again(about.file),
  }
}

export function reviewMissing({
  file,
  pulls,
}: {
  readonly file: string
  readonly pulls: readonly number[]
}): Problem {
  const named = pulls.slice(0, 10).map((pull) => `#${pull}`)
  const more = pulls.length - named.length
  const list = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return {
    code: 'review-missing',
    severity: 'error',
    where: {},
    message:
      pulls.length === 1
        ? `Pull request ${list} has no comment with a plan of ${file}.`
        : `The pull requests ${list} have no comment with a plan of ${file}.`,
    allowed: 'a comment that was written with the same identity as this run has',
    fix: again(file),
  }
}

export function reviewTampered(pull: number, how: Tampering): Problem {
  return {
    code: 'review-tampered',
    severity: 'error',
    where: {},
    message: `The plan in the comment on pull request #${pull} ${tamperingWords(how)}.`,
    ...(how.kind === 'edited' ? { found: how.by.join(', ') } : {}),
    fix: `Find out who changed the comment and why. ${again()}`,
  }
}

function tamperingWords(how: Tampering): string {
  switch (how.kind) {
    case 'edited':
      return `was edited by somebody else (${how.by.slice(0, 5).join(', ')})`
    case 'text':
      return 'is not the text that was written there'
    case 'rendering':
      return 'is not what the plan says'
  }
}

export function editsUnknown(pull: number): Problem {
  return {
    code: 'review-edits-unknown',
    severity: 'warning',
    where: {},
    message: `This GitHub does not tell who edited the comment on pull request #${pull}, so an edit would not be seen.`,
    fix: 'Put an environment with required reviewers before the apply if people with write access are not to be trusted with it.',
  }
}

export function reviewOutdated({ number, headSha }: MergedPullRequest, planned: string): Problem {
  return {
    code: 'review-outdated',
    severity: 'error',
    where: {},
    message: `The plan in the comment on pull request #${number} is of commit ${planned.slice(0, 7)}, but ${headSha.slice(0, 7)} was merged.`,
    found: planned,
    allowed: headSha,
    fix: `Make the plan a required check, so that a pull request waits for it. ${again()}`,
  }
}

export function reviewLate({ number, mergedAt }: MergedPullRequest, since: string): Problem {
  return {
    code: 'review-late',
    severity: 'error',
    where: {},
    message: `The plan in the comment on pull request #${number} appeared after the merge, so nobody agreed to it.`,
    found: since,
    allowed: `before ${mergedAt}`,
    fix: `Make the plan a required check, so that a pull request waits for it. ${again()}`,
  }
}

export function approvalMissing(pull: number, since: string): Problem {
  return {
    code: 'approval-missing',
    severity: 'error',
    where: {},
    message: `Nobody but its author approved the last commit of pull request #${pull} after its plan appeared.`,
    allowed: `an approval in force after ${since}, by somebody who belongs to the repository`,
    fix: `${again()} Have the new pull request approved after its plan is there.`,
  }
}

const CONFIRM = 'run the workflow by hand with the digest of the plan as confirm-digest'

/** What mends a review that does not count: a merged pull request cannot be reviewed again. */
function again(file = 'the access file'): string {
  return `Open a new pull request that touches ${file}, review the plan in its comment and merge it: that applies all that is left to do. Or look at the plan of this run and ${CONFIRM}.`
}
