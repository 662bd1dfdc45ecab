import type { Job } from './action.ts'
import type { CommentRecord } from './github/marker.ts'
import { type GitHub, GitHubError } from './github/port.ts'
import { setDigest } from './plan/digest.ts'
import type { Outcome } from './plan/outcome.ts'
import type { Plan } from './plan/plan.ts'
import type { Problem } from './problem/problem.ts'
import { planComment } from './render/comment.ts'
import { annotationText } from './render/encode.ts'
import { invalidComment } from './render/invalid.ts'
import { COMMENT_LIMIT, fits } from './render/ladder.ts'
import type { MarkdownOptions } from './render/options.ts'
import { recordComment } from './render/record.ts'

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
  const body = fits(planComment(shown.plans, shown.options), COMMENT_LIMIT)
  const url = await comment(job, { stage: 'plan', body, plans: shown.plans })
  return { url, digest: setDigest(shown.plans) }
}

/** Turns the comment of the pull request that the push merged into the record of what was done. */
export async function publishRecord(
  job: Job,
  shown: { readonly outcomes: readonly Outcome[]; readonly options: MarkdownOptions },
): Promise<Published> {
  const plans = shown.outcomes.map(({ plan }) => plan)
  const body = fits(recordComment(shown.outcomes, shown.options), COMMENT_LIMIT)
  const statuses = shown.outcomes.map(({ status }) => status)
  const idle = statuses.every((status) => status === 'nothing-to-do')
  const done = statuses.every((status) => status === 'applied' || status === 'nothing-to-do')
  // A re-run finds nothing to do; what the first run did is worth more to a reader than that.
  const url = await comment(job, { stage: 'apply', body, plans, done, keeps: (there) => idle && there.done })
  return { url, digest: setDigest(plans) }
}

/** Says in the comment that the file is not valid: a plan of an earlier commit must not stand as if it counted. */
export async function publishInvalid(
  job: Job,
  shown: { readonly stage: Stage; readonly problems: readonly Problem[]; readonly options: MarkdownOptions },
): Promise<string | undefined> {
  const body = fits(invalidComment(shown.problems, shown.stage, shown.options), COMMENT_LIMIT)
  return await comment(job, { stage: shown.stage, body, plans: [] })
}

interface Shown {
  readonly stage: Stage
  readonly body: string
  readonly plans: readonly Plan[]
  readonly done?: boolean
  readonly keeps?: (there: CommentRecord) => boolean
}

/** A comment that cannot be written hides no plan: it is in the summary and in the log. */
async function comment(job: Job, shown: Shown): Promise<string | undefined> {
  if (job.event.kind !== (shown.stage === 'plan' ? 'pull-request' : 'push')) return undefined
  const { createGitHub } = await import('./github/client.ts')
  const { owner, repo, apiUrl } = job.context
  try {
    return await upsert(job, createGitHub({ token: job.inputs.token, owner, repo, apiUrl }), shown)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const where = `What it would have said is in the run's summary.`
    job.core.warning(annotationText(`${error.message} ${error.fix} ${where}`), {
      title: 'The comment could not be written',
    })
    return undefined
  }
}

async function upsert(
  job: Job,
  github: GitHub,
  { body, plans, done = false, keeps }: Shown,
): Promise<string | undefined> {
  const pull = await pullRequestOf(job, github)
  if (pull === undefined) {
    job.core.notice('No merged pull request brought this commit: the record is in the summary only.')
    return undefined
  }
  const { upsertComment } = await import('./github/comment.ts')
  const record = {
    file: job.inputs.file,
    head: pull.headSha,
    run: `${job.context.runId}.${job.context.runAttempt}`,
    done,
    digests: Object.fromEntries(plans.map(({ cluster, digest }) => [cluster, digest])),
  }
  return (await upsertComment(github, { pr: pull.number, body, record, ...(keeps && { keeps }) })).url
}

async function pullRequestOf({ event, context }: Job, github: GitHub) {
  if (event.kind === 'pull-request') return event
  if (event.kind !== 'push') return undefined
  const merged = await github.pullRequestsBehind(context.sha, event.defaultBranch)
  return merged.toSorted((one, other) => other.number - one.number)[0]
}
