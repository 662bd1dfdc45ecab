import { setDigest } from '../../plan/atom/digest.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Head, type HeadAbout, headOf, invalidHead } from '../../plan/shown/head.ts'
import type { Problem } from '../../problem/problem.ts'
import { planBody } from '../../render/comment.ts'
import { headMarkdown } from '../../render/head/head.ts'
import { invalidParts } from '../../render/invalid.ts'
import { COMMENT_LIMIT } from '../../render/limits.ts'
import type { MarkdownOptions } from '../../render/options.ts'
import type { PlanComment, WantedPlan } from '../../review/plan-comment.ts'
import { annotationText } from '../../words/encode.ts'
import { asksReview } from '../review/asks-review.ts'
import { signerOf } from '../review/signer.ts'
import type { Job } from './job.ts'
import { type Published, partsText } from './publish-comment.ts'
import { withGitHub } from './with-github.ts'

/** What a plan is shown with. */
export interface Showing {
  readonly about: HeadAbout
  readonly options: MarkdownOptions
  /** Whether an unsigned comment counts, by the file before. */
  readonly unsigned: WantedPlan['unsigned']
}

/** Puts the plan into the pull request's comment; an event without a pull request has none. */
export async function publishPlan(
  job: Job,
  shown: Showing & { readonly plans: readonly Plan[]; readonly ofFile: readonly Problem[] },
): Promise<Published> {
  const { plans, options } = shown
  const url = await planComment(job, {
    ...shown,
    asks: asksReview(shown),
    top: (head) => headOf(plans, head),
    rest: (head, size) => planBody(head, plans, options, { ...COMMENT_LIMIT, size }),
  })
  return { url, digest: setDigest(plans) }
}

/** Says in the comment that the file is not valid: a plan of an earlier commit must not stand as if it counted. */
export async function publishInvalidPlan(
  job: Job,
  shown: Showing & { readonly problems: readonly Problem[] },
): Promise<string | undefined> {
  const { problems, options } = shown
  return await planComment(job, {
    ...shown,
    plans: [],
    asks: true,
    top: (head) => invalidHead(problems, head),
    rest: (head, size) => partsText(invalidParts(head, problems, options), size, options),
  })
}

interface PlanText extends Showing {
  readonly plans: readonly Plan[]
  /** Whether a reviewer has something to look at. */
  readonly asks: boolean
  readonly top: WantedPlan['top']
  /** What is below the head, in so much room. */
  readonly rest: (head: Head, size: number) => string
}

async function planComment(
  job: Job,
  { about, unsigned, plans, asks, top, rest }: PlanText,
): Promise<string | undefined> {
  const { event, context, inputs } = job
  if (event.kind !== 'pull-request') return undefined
  return await withGitHub(job, 'The comment could not be written', async (github) => {
    const { mergedAt, headSha } = await github.pull(event.number)
    if (mergedAt !== undefined) {
      job.core.notice(
        'The pull request is merged, so its comment stays as people saw it: this plan is in the summary only.',
      )
      return undefined
    }
    const { withdrawPlans, writePlan } = await import('../../review/plan-comment.ts')
    const of = { pr: event.number, file: inputs.file }
    if (inputs.comment === 'never') {
      await withdrawPlans(github, { ...of, runUrl: context.runUrl })
      return undefined
    }
    const written = await writePlan(github, {
      ...of,
      // Nothing would bring a first comment of an older commit up to date, where the newer one has nothing to show.
      onlyUpdates: inputs.comment === 'changes' && (!asks || headSha !== event.headSha),
      commit: event.headSha,
      run: `${context.runId}.${context.runAttempt}`,
      plans,
      head: about,
      top,
      unsigned,
      signer: { ...signerOf(job, event.defaultBranch), pull: event.number },
      onUnsigned: ({ message, fix }) =>
        job.core.warning(annotationText(`${message} ${fix}`), { title: 'GitHub did not sign the comment' }),
      text: (head, room) => {
        const text = headMarkdown(head)
        return `${text}\n\n${rest(head, Math.min(room, COMMENT_LIMIT.size) - text.length - 2)}`
      },
    })
    tell(job, written)
    return written.kind === 'none' ? undefined : written.url
  })
}

function tell({ core }: Job, { kind }: PlanComment): void {
  if (kind === 'overtaken')
    core.notice('A newer run has shown a newer commit in the comment: this plan is in the summary only.')
}
