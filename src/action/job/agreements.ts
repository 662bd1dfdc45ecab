import type { Agreement } from '../../apply/agreement.ts'
import type { ClusterReview } from '../../github/cluster-review.ts'
import { runUrlOf } from '../../github/context.ts'
import { GitHubError } from '../../github/port.ts'
import { agreeToShown } from '../../modes/step/agree-to-shown.ts'
import type { Planned } from '../../modes/step/plan-clusters.ts'
import { setDigest } from '../../plan/digest.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Problem } from '../../problem/problem.ts'
import { planComment } from '../../render/comment.ts'
import { type Job, markdownOptions, renderedBeside } from './job.ts'
import { openGitHub } from './open-github.ts'

/** What may be done to a cluster of the file. */
export type AgreedFor = (plan: Plan) => Agreement

/**
 * Finds out what was agreed to: the digest that somebody confirmed, or what the merged pull requests showed.
 * Where GitHub cannot say, nothing was agreed to.
 */
export async function agreements(job: Job, planned: Planned): Promise<AgreedFor> {
  const { confirmDigest } = job.inputs
  try {
    return confirmDigest === undefined
      ? reviewed(job, await readReviews(job, planned))
      : confirmed(planned.plans, confirmDigest, await newerApplied(job, planned.plans))
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return ({ cluster }) => ({ kind: 'refused', problems: [reviewUnavailable(cluster, error)] })
  }
}

function confirmed(plans: readonly Plan[], digest: string, newer: ReadonlySet<string>): AgreedFor {
  const now = setDigest(plans)
  return (plan) => {
    if (newer.has(plan.cluster)) return { kind: 'superseded' }
    if (now === digest) return agreeToShown(plan)
    return { kind: 'refused', problems: [digestDiffers(plan.cluster, { now, digest })] }
  }
}

/**
 * The clusters that a newer commit was applied to, or has begun to be: the old plan has its old digest again as soon as that commit took
 * away what the old one gave, so a confirmation of then must not count now.
 */
async function newerApplied(job: Job, plans: readonly Plan[]): Promise<ReadonlySet<string>> {
  const { sha } = job.context
  const { compare } = await openGitHub(job)
  const newer = new Set<string>()
  for (const { cluster, lastApplied } of plans) {
    for (const commit of new Set([lastApplied.commit, lastApplied.begun?.commit]))
      if (commit !== undefined && (await compare(commit, sha)).status === 'behind') newer.add(cluster)
  }
  return newer
}

async function readReviews(job: Job, { access, plans }: Planned): Promise<readonly ClusterReview[]> {
  const { event, context, inputs } = job
  if (event.kind !== 'push') throw new Error(`a run on ${event.kind} applies only a confirmed digest`)
  const { readReview } = await import('../../github/review.ts')
  return await readReview({
    github: await openGitHub(job),
    file: inputs.file,
    push: { before: event.before, after: context.sha, branch: event.defaultBranch },
    plans,
    requireApprovalAfterPlan: inputs.requireApprovalAfterPlan,
    context: renderedBeside(job, access.problems),
    rendered: ({ head, run, guards }) =>
      planComment(plans, {
        ...markdownOptions(job, head),
        runUrl: runUrlOf(context, run),
        inFile: access.problems,
        ...(guards === undefined ? {} : { guards }),
      }),
  })
}

function reviewed({ inputs }: Job, reviews: readonly ClusterReview[]): AgreedFor {
  return (plan): Agreement => {
    const review = reviews.find(({ cluster }) => cluster === plan.cluster)
    if (review === undefined) throw new Error(`no review of ${plan.cluster}`)
    switch (review.standing) {
      case 'superseded':
        return { kind: 'superseded' }
      case 'diverged':
        return { kind: 'refused', problems: review.problems }
      case 'current':
        return inputs.unreviewed === 'allow'
          ? agreeToShown(plan)
          : { kind: 'reviewed', reviewed: review.reviewed, doubts: review.problems }
    }
  }
}

function reviewUnavailable(cluster: string, error: GitHubError): Problem {
  return {
    code: 'review-unavailable',
    severity: 'error',
    where: { cluster },
    message: `What was reviewed cannot be read from GitHub, so nothing was written to ${cluster}: ${error.message}`,
    fix: error.fix,
  }
}

function digestDiffers(cluster: string, { now, digest }: { now: string; digest: string }): Problem {
  return {
    code: 'digest-not-confirmed',
    severity: 'error',
    where: { cluster },
    message: `The plan has the digest ${now}, and ${digest} was confirmed: it is not the plan that somebody looked at.`,
    found: now,
    allowed: digest,
    fix: 'Look at the plan as it is now, and confirm its digest.',
  }
}
