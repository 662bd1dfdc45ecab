import { type GitHub, GitHubError } from '../../github/port.ts'
import { setDigest } from '../../plan/digest.ts'
import { isDone, type Outcome } from '../../plan/outcome.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Head, type HeadAbout, headOf, invalidHead } from '../../plan/shown/head.ts'
import type { Problem } from '../../problem/problem.ts'
import { planBody, shortenedNotice, VISIBLE } from '../../render/comment.ts'
import { headMarkdown } from '../../render/head/head.ts'
import { invalidApplyParts, invalidParts } from '../../render/invalid.ts'
import { COMMENT_LIMIT } from '../../render/limits.ts'
import type { MarkdownOptions } from '../../render/options.ts'
import { fitted, type Part } from '../../render/plan/fit.ts'
import { recordParts } from '../../render/record/record.ts'
import type { SavedHashes } from '../../review/marker.ts'
import type { PlanComment, WantedPlan } from '../../review/plan-comment.ts'
import { annotationText } from '../../words/encode.ts'
import { asksReview } from '../review/asks-review.ts'
import { signerOf } from '../review/signer.ts'
import type { Job } from './job.ts'
import { openGitHub } from './open-github.ts'

/** Where the plan can be read, and the digest of all clusters together. */
export interface Published {
  readonly url: string | undefined
  readonly digest: string
}

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
  return await told(job, async (github) => {
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

/** Says in the result comment of the pull request that the push merged what was done. */
export async function publishRecord(
  job: Job,
  shown: {
    readonly outcomes: readonly Outcome[]
    readonly options: MarkdownOptions
    readonly saved: SavedHashes
  },
): Promise<Published> {
  const plans = shown.outcomes.map(({ plan }) => plan)
  const statuses = shown.outcomes.map(({ status }) => status)
  const idle = statuses.every((status) => status === 'nothing-to-do' || status === 'superseded')
  const url = await resultComment(job, {
    text: (size) => partsText(recordParts(shown.outcomes, shown.options), size, shown.options),
    done: shown.outcomes.every(isDone),
    saved: shown.saved,
    // A re-run finds nothing to do; what the first run did is worth more to a reader than that.
    keeps: idle,
    isNothing: statuses.every((status) => status === 'nothing-to-do'),
  })
  return { url, digest: setDigest(plans) }
}

/** Says there that the file is not valid, so that nothing was applied. */
export async function publishInvalidApply(
  job: Job,
  problems: readonly Problem[],
  options: MarkdownOptions,
): Promise<string | undefined> {
  return await resultComment(job, {
    text: (size) => partsText(invalidApplyParts(problems, options), size, options),
    done: false,
    saved: {},
    keeps: false,
    isNothing: false,
  })
}

function partsText(parts: readonly Part[], size: number, options: MarkdownOptions): string {
  return fitted(parts, { ...COMMENT_LIMIT, size, visible: VISIBLE }, shortenedNotice(options))
}

/** Where one that says that all is done is there, `keeps` leaves it. */
export async function resultComment(
  job: Job,
  about: {
    readonly text: (size: number) => string
    readonly done: boolean
    readonly saved: SavedHashes
    readonly keeps: boolean
    /** There was nothing to do. */
    readonly isNothing: boolean
  },
): Promise<string | undefined> {
  const { event, context, inputs } = job
  if (event.kind !== 'push' || inputs.comment === 'never') return undefined
  return await told(job, async (github) => {
    const merged = await github.pullRequestsBehind(context.sha, event.defaultBranch)
    const [pull] = merged.toSorted((one, other) => other.number - one.number)
    if (pull === undefined) {
      job.core.notice('No merged pull request brought this commit: the record is in the summary only.')
      return undefined
    }
    const { writeResult } = await import('../../review/result-comment.ts')
    const written = await writeResult(github, {
      pr: pull.number,
      file: inputs.file,
      done: about.done,
      saved: about.saved,
      text: (room) => about.text(Math.min(room, COMMENT_LIMIT.size)),
      keeps: ({ done }) => about.keeps && done,
      onlyBesidePlan: inputs.comment === 'changes' && about.isNothing,
    })
    return written?.url
  })
}

/** A comment that cannot be written hides no plan: it is in the summary and in the log. */
async function told(
  job: Job,
  write: (github: GitHub) => Promise<string | undefined>,
): Promise<string | undefined> {
  try {
    return await write(await openGitHub(job))
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const where = `What it would have said is in the run's summary.`
    job.core.warning(annotationText(`${error.message} ${error.fix} ${where}`), {
      title: 'The comment could not be written',
    })
    return undefined
  }
}
