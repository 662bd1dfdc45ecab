import type { WantedComment } from '../../github/comment.ts'
import type { CommentRecord } from '../../github/marker.ts'
import { type GitHub, GitHubError } from '../../github/port.ts'
import { setDigest } from '../../plan/digest.ts'
import { isDone, type Outcome } from '../../plan/outcome.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Problem } from '../../problem/problem.ts'
import { planComment } from '../../render/comment.ts'
import { annotationText } from '../../render/encode.ts'
import { invalidComment } from '../../render/invalid.ts'
import { COMMENT_LIMIT, fits } from '../../render/ladder.ts'
import type { MarkdownOptions } from '../../render/options.ts'
import { recordComment } from '../../render/record.ts'
import { type Job, renderedBeside } from './job.ts'
import { openGitHub } from './open-github.ts'

/** Where the plan can be read, and the digest of all clusters together. */
export interface Published {
  readonly url: string | undefined
  readonly digest: string
}

/** `plan` speaks to the pull request that started the run, `apply` to the one that the push merged. */
export type Stage = 'plan' | 'apply'

/** Puts the plan into the pull request's comment; an event without a pull request has none. */
export async function publishPlan(
  job: Job,
  shown: { readonly plans: readonly Plan[]; readonly options: MarkdownOptions },
): Promise<Published> {
  const { plans } = shown
  const text = fitting(planComment(plans, shown.options))
  const url = await comment(job, {
    stage: 'plan',
    text,
    reviewed: shownNow(job, plans, shown.options),
    keeps: (there) => isOvertaken(job, there),
  })
  return { url, digest: setDigest(plans) }
}

/** Turns the comment of the pull request that the push merged into the record of what was done. */
export async function publishRecord(
  job: Job,
  shown: { readonly outcomes: readonly Outcome[]; readonly options: MarkdownOptions },
): Promise<Published> {
  const plans = shown.outcomes.map(({ plan }) => plan)
  const statuses = shown.outcomes.map(({ status }) => status)
  const idle = statuses.every((status) => status === 'nothing-to-do' || status === 'superseded')
  const url = await comment(job, {
    stage: 'apply',
    text: fitting(recordComment(shown.outcomes, shown.options)),
    reviewed: { kind: 'carried' },
    done: shown.outcomes.every(isDone),
    // A re-run finds nothing to do; what the first run did is worth more to a reader than that.
    keeps: (there) => idle && there.done,
  })
  return { url, digest: setDigest(plans) }
}

/** Says in the comment that the file is not valid: a plan of an earlier commit must not stand as if it counted. */
export async function publishInvalid(
  job: Job,
  shown: { readonly stage: Stage; readonly problems: readonly Problem[]; readonly options: MarkdownOptions },
): Promise<string | undefined> {
  const { stage, problems, options } = shown
  const text = fitting(invalidComment(problems, stage, options))
  const reviewed = stage === 'plan' ? shownNow(job, [], options) : ({ kind: 'carried' } as const)
  const keeps = stage === 'plan' ? (there: CommentRecord) => isOvertaken(job, there) : () => false
  return await comment(job, { stage, text, reviewed, keeps })
}

/**
 * Whether a newer run has written about another commit already: what a slow run says of an older one must not stand
 * in its place. Run ids only grow; the same commit may be run again.
 */
function isOvertaken({ event, context }: Job, there: CommentRecord): boolean {
  if (event.kind !== 'pull-request' || there.head === event.headSha) return false
  return Number.parseInt(there.run, 10) > Number.parseInt(context.runId, 10)
}

function shownNow(
  job: Job,
  plans: readonly Plan[],
  { inFile = [], guards }: MarkdownOptions,
): WantedComment['reviewed'] {
  const context = renderedBeside(job, inFile)
  return { kind: 'shown', plans, context, guards, now: new Date().toISOString() }
}

function fitting(ladder: readonly string[]): WantedComment['text'] {
  const { size, measure } = COMMENT_LIMIT
  return (room) => fits(ladder, { size: Math.min(room, size), measure })
}

interface Shown extends Pick<WantedComment, 'text' | 'reviewed' | 'keeps'> {
  readonly stage: Stage
  readonly done?: boolean
}

/** A comment that cannot be written hides no plan: it is in the summary and in the log. */
async function comment(job: Job, shown: Shown): Promise<string | undefined> {
  if (job.event.kind !== (shown.stage === 'plan' ? 'pull-request' : 'push')) return undefined
  try {
    return await upsert(job, await openGitHub(job), shown)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const where = `What it would have said is in the run's summary.`
    job.core.warning(annotationText(`${error.message} ${error.fix} ${where}`), {
      title: 'The comment could not be written',
    })
    return undefined
  }
}

async function upsert(job: Job, github: GitHub, shown: Shown): Promise<string | undefined> {
  const pull = await pullRequestOf(job, github)
  if (pull === undefined) {
    job.core.notice('No merged pull request brought this commit: the record is in the summary only.')
    return undefined
  }
  const { upsertComment } = await import('../../github/comment.ts')
  const { done = false, text, reviewed, keeps } = shown
  const record = {
    file: job.inputs.file,
    head: pull.headSha,
    run: `${job.context.runId}.${job.context.runAttempt}`,
    done,
  }
  return (await upsertComment(github, { pr: pull.number, record, text, reviewed, ...(keeps && { keeps }) }))
    .url
}

async function pullRequestOf({ event, context }: Job, github: GitHub) {
  if (event.kind === 'pull-request') return event
  if (event.kind !== 'push') return undefined
  const merged = await github.pullRequestsBehind(context.sha, event.defaultBranch)
  return merged.toSorted((one, other) => other.number - one.number)[0]
}
