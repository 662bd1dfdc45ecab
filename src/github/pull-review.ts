import type { Problem } from '../problem/problem.ts'
import { VERSION } from '../version.ts'
import { findComment, type OwnComment, sameLogin } from './comment.ts'
import type { MergedPullRequest } from './port.ts'
import { type ReviewRecord, type ShownCluster, stateHash, textHash } from './record.ts'
import type { ReviewInput } from './review-input.ts'
import {
  approvalMissing,
  editsUnknown,
  reviewLate,
  reviewOutdated,
  reviewTampered,
  type Tampering,
} from './review-problem.ts'

/** What one merged pull request showed, and why it does not count. */
export interface PullReview {
  readonly pull: number
  /** False where the pull request has no comment with a record. */
  readonly found: boolean
  /** What was shown for each cluster; nothing when the review does not count. */
  readonly clusters: readonly ShownCluster[]
  readonly problems: readonly Problem[]
}

/** Reads what a pull request showed and judges whether it may be taken for what people saw before the merge. */
export async function readPullReview(input: ReviewInput, pull: MergedPullRequest): Promise<PullReview> {
  const own = await findComment(input.github, { pr: pull.number, file: input.file })
  if (own?.review === undefined) return { pull: pull.number, found: false, clusters: [], problems: [] }
  const review = own.review
  const problems = [
    ...(await edits(input, pull, own)),
    ...tampering(input, pull, { ...own, review }).map((how) => reviewTampered(pull.number, how)),
    ...(review.head === pull.headSha ? [] : [reviewOutdated(pull, review.head)]),
    ...(isLate(review, pull) ? [reviewLate(pull, review.since)] : []),
    ...(await approval(input, pull, review)),
  ]
  const counts = problems.every(({ severity }) => severity !== 'error')
  return { pull: pull.number, found: true, clusters: counts ? review.clusters : [], problems }
}

async function edits(
  { github }: ReviewInput,
  pull: MergedPullRequest,
  { comment }: OwnComment,
): Promise<Problem[]> {
  const [viewer, editors] = await Promise.all([github.viewer(), github.editors(comment)])
  if (editors === undefined) return [editsUnknown(pull.number)]
  const others = editors.filter((editor) => !sameLogin(viewer, editor))
  return others.length === 0 ? [] : [reviewTampered(pull.number, { kind: 'edited', by: others })]
}

/** Where the text that people read is not the one that the record stands for. */
function tampering(
  { plans, context, rendered }: ReviewInput,
  { mergedAt }: MergedPullRequest,
  { comment, text, review }: OwnComment & { readonly review: ReviewRecord },
): Tampering[] {
  if (textHash(text) !== review.body) return [{ kind: 'text' }]
  // Only an apply puts another text over the record of a plan, and it comes after the merge.
  if (review.body !== review.plan && Date.parse(comment.updatedAt) < Date.parse(mergedAt)) {
    return [{ kind: 'text' }]
  }
  if (review.version !== VERSION || review.state !== stateHash(plans, context)) return []
  const texts = rendered(review)?.map(textHash)
  return texts === undefined || texts.includes(review.plan) ? [] : [{ kind: 'rendering' }]
}

// The runner's clock says when a plan appeared and GitHub's when it was merged.
const CLOCKS_DIFFER_MS = 60_000

/** A plan that appeared after the merge was seen by nobody who agreed to it. */
function isLate({ since }: ReviewRecord, { mergedAt }: MergedPullRequest): boolean {
  return Date.parse(since) > Date.parse(mergedAt) + CLOCKS_DIFFER_MS
}

async function approval(
  { github, requireApprovalAfterPlan }: ReviewInput,
  pull: MergedPullRequest,
  { since }: ReviewRecord,
): Promise<Problem[]> {
  if (!requireApprovalAfterPlan) return []
  const approvals = await github.approvals(pull.number)
  const approved = approvals.some(
    ({ author, commit, submittedAt }) =>
      !sameLogin(author, pull.author) &&
      commit === pull.headSha &&
      Date.parse(submittedAt) >= Date.parse(since),
  )
  return approved ? [] : [approvalMissing(pull.number, since)]
}
