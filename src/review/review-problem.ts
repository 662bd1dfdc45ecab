import type { MergedPullRequest } from '../github/port.ts'
import type { Problem } from '../problem/problem.ts'
import { listed } from '../words/list.ts'

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
      ? `Merge the branch that has ${applied.slice(0, 7)}. If its changes must be undone, ${CONFIRM}.`
      : `Check that the job has \`contents: read\` under \`permissions:\`. If the commit was rewritten or belongs to another repository, ${CONFIRM}.`,
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
    message: `No merged pull request brought commit ${about.after.slice(0, 7)} to ${about.branch}, so no plan of it was reviewed.`,
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
  const list = listed(
    pulls.map((pull) => `#${pull}`),
    10,
  )
  return {
    code: 'review-missing',
    severity: 'error',
    where: {},
    message: `${pulls.length === 1 ? `Pull request ${list} has` : `Pull requests ${list} have`} no comment with a plan of ${file}.`,
    allowed: 'a comment that was written with the same identity as that of this run',
    fix: again(file),
  }
}

/** @param about `why` continues "The plan in the comment …"; `by` are the logins of those who did it, where it is known */
export function reviewTampered(
  pull: number,
  about: { readonly why: string; readonly by?: readonly string[] },
): Problem {
  const { why, by = [] } = about
  return {
    code: 'review-tampered',
    severity: 'error',
    where: {},
    message: `The plan in the comment on pull request #${pull} does not count: it ${why}${by.length === 0 ? '' : ` (${listed(by, 5)})`}.`,
    ...(by.length === 0 ? {} : { found: by.join(', ') }),
    fix: `Find out who changed the comment and why. ${again()}`,
  }
}

export function reviewNotSigned(pull: number): Problem {
  return {
    code: 'review-not-signed',
    severity: 'error',
    where: {},
    message: `The plan in the comment on pull request #${pull} is not signed by GitHub, so anybody with write permission to the repository could have written it.`,
    allowed: 'a signed comment, or review.unsigned: allow in the access file before that pull request',
    fix: `Give the plan job the permission \`id-token: write\`. ${again()}`,
  }
}

/** @param about `where`: the clusters that the comment left out, by name; none: all of them */
export function reviewAppliesNothing(
  pull: number,
  about: {
    readonly why: string
    readonly where: readonly string[]
    /** A new pull request would show the same. */
    readonly isTooLong?: boolean
  },
): Problem {
  const { why, where, isTooLong = false } = about
  const to = where.length === 0 ? '' : ` to ${listed(where, 5)}`
  return {
    code: 'review-applies-nothing',
    severity: 'error',
    where: {},
    message: `The comment on pull request #${pull} said that merging applies nothing${to}, because ${why}. So it does not count as a review.`,
    fix: isTooLong
      ? `Split the change: remove a part of it from the access file in a new pull request, and add that part again in the next one. Or check the plan of this run, and ${CONFIRM}.`
      : again(),
  }
}

/** How strict this run is cannot be compared with the file before. */
export function policyNotCompared(cluster: string): Problem {
  return {
    code: 'policy-not-compared',
    severity: 'error',
    where: { cluster },
    message: `GitHub did not return the access file before the merge, so it is not known whether the merge loosens a guard or the review, or points ${cluster} at another cluster. Nothing was written to ${cluster}.`,
    fix: `Check that the job has \`contents: read\` under \`permissions:\`, and run it again. Or check the plan of this run, and ${CONFIRM}.`,
  }
}

export function reviewOutdated({ number, headSha }: MergedPullRequest, planned: string): Problem {
  return {
    code: 'review-outdated',
    severity: 'error',
    where: {},
    message: `The plan in the comment on pull request #${number} is for commit ${planned.slice(0, 7)}, but ${headSha.slice(0, 7)} was merged.`,
    found: planned,
    allowed: headSha,
    fix: `Make the plan a required status check, so that pull requests wait for it. ${again()}`,
  }
}

export function reviewLate({ number, mergedAt }: MergedPullRequest, since: string): Problem {
  return {
    code: 'review-late',
    severity: 'error',
    where: {},
    message: `The plan in the comment on pull request #${number} did not exist before the merge, so nobody reviewed it.`,
    found: since,
    allowed: `a plan before ${mergedAt} (time of GitHub)`,
    fix: `Make the plan a required status check, so that pull requests wait for it. ${again()}`,
  }
}

/** @param about `since`: when the plan appeared; `refused`: who approved and does not count, and why */
export function approvalMissing(
  pull: number,
  about: {
    readonly since: string
    readonly refused: readonly { readonly login: string; readonly why: string }[]
  },
): Problem {
  const { since, refused } = about
  const named = refused.slice(0, 5).map(({ login, why }) => `${login} ${why}`)
  return {
    code: 'approval-missing',
    severity: 'error',
    where: {},
    message: `Pull request #${pull} has no approval of its last commit that counts and was given after its plan appeared${named.length === 0 ? '' : `: ${named.join('; ')}`}.`,
    allowed: `an approval after ${since}, by somebody with write permission who contributed nothing to the pull request`,
    fix: `${again()} Have the new pull request approved after its plan appeared.`,
  }
}

const CONFIRM = 'run the workflow by hand with the digest of the plan as confirm-digest'

/** What mends a review that does not count: a merged pull request cannot be reviewed again. */
function again(file = 'the access file'): string {
  return `Open a new pull request that changes ${file}, review the plan in its comment, and merge it: its plan shows everything that is left to do. Or check the plan of this run, and ${CONFIRM}.`
}
