import type { Agreement } from '../../apply/agreement.ts'
import { type GitHub, GitHubError } from '../../github/port.ts'
import { agreeToShown } from '../../modes/step/agree-to-shown.ts'
import { setDigest } from '../../plan/atom/digest.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Problem } from '../../problem/problem.ts'
import { gateRequired } from '../../review/approval/gate-problem.ts'
import type { ClusterReview } from '../../review/cluster-review.ts'
import { policyNotCompared } from '../../review/review-problem.ts'
import type { Job } from '../job/job.ts'
import { openGitHub } from '../job/open-github.ts'
import { signerOf } from './signer.ts'
import { unconfirmed } from './unconfirmed.ts'
import type { UnderPolicy } from './under-policy.ts'

/** What may be done to a cluster of the file. */
export type AgreedFor = (plan: Plan) => Agreement

/**
 * Finds out what was agreed to: the digest that somebody confirmed, or what the merged pull requests showed.
 * Where GitHub cannot say, nothing was agreed to.
 */
export async function agreements(job: Job, under: UnderPolicy): Promise<AgreedFor> {
  const { confirmDigest } = job.inputs
  try {
    if (confirmDigest !== undefined) return await byDigest(job, under, confirmDigest)
    if (under.review.gate === 'required') return () => ({ kind: 'refused', problems: [gateRequired()] })
    const reviews = reviewed(await readReviews(job, under))
    return (plan) =>
      plan.policy.some(({ kind }) => kind === 'not-compared')
        ? { kind: 'refused', problems: [policyNotCompared(plan.cluster)] }
        : reviews(plan)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return ({ cluster }) => ({ kind: 'refused', problems: [reviewUnavailable(error, cluster)] })
  }
}

/**
 * Now that the ledgers are read, whoever confirmed must have made nothing of all that is applied, not only of what this
 * push brings.
 */
async function byDigest(job: Job, under: UnderPolicy, digest: string): Promise<AgreedFor> {
  const { plans } = under.planned
  const github = await openGitHub(job)
  const refused = new Map<string, readonly Problem[]>()
  for (const { cluster, lastApplied } of plans)
    if (lastApplied.commit !== undefined)
      refused.set(cluster, await unconfirmed(job, under.review, github, lastApplied.commit))
  const agreed = confirmed(job, plans, { digest, newer: await newerApplied(job, plans) })
  return (plan) => {
    const problems = refused.get(plan.cluster) ?? []
    return problems.length === 0 ? agreed(plan) : { kind: 'refused', problems }
  }
}

function confirmed(
  { inputs: { clusters } }: Job,
  plans: readonly Plan[],
  { digest, newer }: { readonly digest: string; readonly newer: ReadonlySet<string> },
): AgreedFor {
  const now = setDigest(plans)
  return (plan) => {
    if (newer.has(plan.cluster)) return { kind: 'superseded' }
    if (now === digest) return agreeToShown(plan)
    return {
      kind: 'refused',
      problems: [digestDiffers(plan.cluster, { now, digest, isOfSome: clusters.length > 0 })],
    }
  }
}

/**
 * The clusters that a newer commit of the default branch was applied to, or has begun to be: the old plan has its old
 * digest again as soon as that commit took away what the old one gave, so a confirmation of then must not count now.
 */
async function newerApplied(job: Job, plans: readonly Plan[]): Promise<ReadonlySet<string>> {
  const { sha } = job.context
  const github = await openGitHub(job)
  const newer = new Set<string>()
  for (const { cluster, lastApplied } of plans)
    for (const commit of new Set([lastApplied.commit, lastApplied.begun?.commit]))
      if (commit !== undefined && (await isNewer(github, commit, { sha, branch: branchOf(job) })))
        newer.add(cluster)
  return newer
}

async function isNewer(
  { compare }: GitHub,
  commit: string,
  { sha, branch }: { readonly sha: string; readonly branch: string },
): Promise<boolean> {
  if ((await compare(commit, sha)).status !== 'behind') return false
  const { status } = await compare(commit, branch)
  return status === 'ahead' || status === 'identical'
}

function branchOf({ event }: Job): string {
  if (!('defaultBranch' in event)) throw new Error(`a run on ${event.kind} confirms nothing`)
  return event.defaultBranch
}

async function readReviews(
  job: Job,
  { planned: { plans }, review }: UnderPolicy,
): Promise<readonly ClusterReview[]> {
  const { event, context, inputs } = job
  if (event.kind !== 'push') throw new Error(`a run on ${event.kind} applies only a confirmed digest`)
  const { readReview } = await import('../../review/review.ts')
  return await readReview({
    github: await openGitHub(job),
    file: inputs.file,
    push: { before: event.before, after: context.sha, branch: event.defaultBranch },
    plans,
    review,
    signer: signerOf(job, event.defaultBranch),
  })
}

function reviewed(reviews: readonly ClusterReview[]): AgreedFor {
  return (plan): Agreement => {
    const review = reviews.find(({ cluster }) => cluster === plan.cluster)
    if (review === undefined) throw new Error(`no review of ${plan.cluster}`)
    switch (review.standing) {
      case 'superseded':
        return { kind: 'superseded' }
      case 'diverged':
        return { kind: 'refused', problems: review.problems }
      case 'current':
        return { kind: 'reviewed', reviewed: review.reviewed, doubts: review.problems }
    }
  }
}

export function reviewUnavailable(error: GitHubError, cluster?: string): Problem {
  return {
    code: 'review-unavailable',
    severity: 'error',
    where: cluster === undefined ? {} : { cluster },
    message: `The review cannot be read from GitHub, so nothing was written${cluster === undefined ? '' : ` to ${cluster}`}: ${error.message}`,
    fix: error.fix,
  }
}

function digestDiffers(
  cluster: string,
  { now, digest, isOfSome }: { now: string; digest: string; isOfSome: boolean },
): Problem {
  return {
    code: 'digest-not-confirmed',
    severity: 'error',
    where: { cluster },
    message: `The plan has the digest ${now}, but ${digest} was confirmed: this is not the plan that was checked.`,
    found: now,
    allowed: digest,
    fix: `Check the plan as it is now, and confirm its digest.${isOfSome ? ' The plan must be made with the same input clusters.' : ''}`,
  }
}
