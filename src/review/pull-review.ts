import type { MergedPullRequest } from '../github/port.ts'
import type { Merging } from '../plan/shown/head.ts'
import type { ReviewedPlan } from '../plan/shown/reviewed-plan.ts'
import type { Problem } from '../problem/problem.ts'
import { judgeApprovals } from './approval/approvals.ts'
import { readBody } from './body.ts'
import { judgeContent } from './content.ts'
import { ownComments } from './own-comments.ts'
import type { ReviewRecord } from './record.ts'
import type { ReviewInput } from './review-input.ts'
import {
  approvalMissing,
  reviewAppliesNothing,
  reviewLate,
  reviewNotSigned,
  reviewOutdated,
  reviewTampered,
} from './review-problem.ts'
import { revisionAtMerge } from './revisions.ts'
import type { SignedRun } from './signature/verdict.ts'
import { witness } from './signature/witness.ts'

/** What one merged pull request showed, and why it does not count. */
export interface PullReview {
  readonly pull: number
  /** False where the pull request has no comment with a plan. */
  readonly found: boolean
  /** What was shown for each cluster; nothing when the review does not count, and none of a cluster with errors. */
  readonly clusters: readonly ShownCluster[]
  readonly problems: readonly Problem[]
}

export interface ShownCluster extends ReviewedPlan {
  readonly cluster: string
}

/**
 * Reads what a pull request showed and judges whether it may be taken for what people saw before the merge.
 *
 * @throws GitHubError
 */
export async function readPullReview(input: ReviewInput, pull: MergedPullRequest): Promise<PullReview> {
  const all = await ownComments(input.github, { pr: pull.number, file: input.file, kind: 'plan' })
  const own = all.filter(({ comment }) => isBefore(comment.createdAt, pull.mergedAt)).at(-1)
  const refused = (...problems: readonly Problem[]): PullReview => ({
    pull: pull.number,
    found: true,
    clusters: [],
    problems,
  })
  if (own === undefined)
    return all.length === 0
      ? { pull: pull.number, found: false, clusters: [], problems: [] }
      : refused(reviewLate(pull, all[0]?.comment.createdAt ?? ''))
  const revision = await revisionAtMerge(input.github, own.comment, pull.mergedAt)
  if (revision.kind === 'refused') return refused(reviewTampered(pull.number, revision))
  const body = readBody(revision.body)
  const content =
    body === undefined
      ? { kind: 'unsound' as const, why: 'was not a plan when the pull request was merged' }
      : await judgeContent(input.github, body, { ...input.signer, pull: pull.number })
  if (content.kind === 'unsound') return refused(reviewTampered(pull.number, content))
  const { record, run } = content
  // Its run is of that other commit too: no reason to look for somebody who forged it.
  if (record.commit !== pull.headSha) return refused(reviewOutdated(pull, record.commit))
  // Its own run said why its signature does not count: no reason either.
  if (record.head.merging.kind === 'other-workflow') return refused(...leftOut(pull.number, record))
  const problems = [
    ...(run === undefined ? unsigned(input, pull, revision.wasSigned) : await unwitnessed(input, pull, run)),
    ...(await unapproved(input, pull, revision.at)),
  ]
  const clusters = problems.length > 0 ? [] : shownIn(record)
  return {
    pull: pull.number,
    found: true,
    clusters,
    problems: [...problems, ...leftOut(pull.number, record)],
  }
}

/** What the comment itself said it is no review of. */
function leftOut(pull: number, { head }: ReviewRecord): Problem[] {
  const { merging, clusters, errors } = head
  const why = errors.length > 0 ? 'its file had errors' : WHY_NOTHING[merging.kind]
  if (why !== undefined)
    return [reviewAppliesNothing(pull, { why, where: [], isTooLong: merging.kind === 'too-long' })]
  const failing = clusters.filter((one) => one.errors.length > 0).map(({ cluster }) => cluster)
  return failing.length === 0
    ? []
    : [reviewAppliesNothing(pull, { why: 'their plans had errors', where: failing })]
}

const WHY_NOTHING: Partial<Readonly<Record<Merging['kind'], string>>> = {
  gate: 'a release is required',
  'other-branch': 'it was for another branch',
  'other-workflow': 'the pull request adds or changes the workflow',
  unsigned: 'GitHub did not sign it',
  'too-long': 'what it grants did not fit into it',
}

/** GitHub's times are in whole seconds: the same second is no proof of an order. */
function isBefore(time: string, merged: string): boolean {
  return Date.parse(time) < Date.parse(merged)
}

function unsigned({ review }: ReviewInput, { number }: MergedPullRequest, wasSigned: boolean): Problem[] {
  if (wasSigned)
    return [
      reviewTampered(number, {
        why: 'was signed by GitHub first, and then written again without a signature',
      }),
    ]
  return review.unsigned === 'allow' ? [] : [reviewNotSigned(number)]
}

async function unwitnessed(
  { github, signer, push }: ReviewInput,
  { headSha, mergedAt, number }: MergedPullRequest,
  run: SignedRun,
): Promise<Problem[]> {
  const { workflow = '' } = signer
  const seen = await witness(github, run, { headSha, mergedAt, branchTip: push.after, workflow })
  return seen.kind === 'genuine'
    ? []
    : [reviewTampered(number, { why: `has no valid signature of GitHub: ${seen.why}` })]
}

async function unapproved(
  { github, review }: ReviewInput,
  pull: MergedPullRequest,
  since: string,
): Promise<Problem[]> {
  if (review.approval !== 'required') return []
  const judged = await judgeApprovals(github, { pull, since })
  return judged.counted.length > 0 ? [] : [approvalMissing(pull.number, { since, refused: judged.refused })]
}

/** Only what merging was said to apply; a cluster with errors was said to be left alone. */
function shownIn({ head, shown, drift }: ReviewRecord): ShownCluster[] {
  if (head.merging.kind !== 'applies' || head.errors.length > 0) return []
  return head.clusters.flatMap(({ cluster, errors, gains }, index): ShownCluster[] => {
    const [plan, beside] = [shown[index], drift[index]]
    return plan === undefined || beside === undefined || errors.length > 0
      ? []
      : [{ cluster, shown: plan, gains, drift: beside }]
  })
}
