import type { Job } from './action.ts'
import type { CommentRecord } from './github/marker.ts'
import { type GitHub, GitHubError } from './github/port.ts'
import { setDigest } from './plan/digest.ts'
import type { Outcome } from './plan/outcome.ts'
import type { Plan } from './plan/plan.ts'
import { planComment } from './render/comment.ts'
import { annotationText } from './render/encode.ts'
import { COMMENT_LIMIT, fits } from './render/ladder.ts'
import type { MarkdownOptions } from './render/options.ts'
import { recordComment } from './render/record.ts'

/** Where the plan can be read, and the digest of all clusters together. */
export interface Published {
  readonly url: string | undefined
  readonly digest: string
}

/** Puts the plan into the pull request's comment; an event without a pull request has none. */
export async function publishPlan(
  job: Job,
  shown: { readonly set: string; readonly plans: readonly Plan[]; readonly options: MarkdownOptions },
): Promise<Published> {
  const { event } = job
  const digest = setDigest(shown.plans)
  if (event.kind !== 'pull-request') return { url: undefined, digest }
  const body = fits(planComment(shown.plans, shown.options), COMMENT_LIMIT)
  const record = recordOf(job, { ...shown, head: event.headSha })
  const url = await commented(job, (github) => upsert(github, { pr: event.number, body, record }))
  return { url, digest }
}

/** Turns the comment of the pull request that the push merged into the record of what was done. */
export async function publishRecord(
  job: Job,
  shown: { readonly set: string; readonly outcomes: readonly Outcome[]; readonly options: MarkdownOptions },
): Promise<Published> {
  const { event, context } = job
  const plans = shown.outcomes.map(({ plan }) => plan)
  const digest = setDigest(plans)
  if (event.kind !== 'push') return { url: undefined, digest }
  const body = fits(recordComment(shown.outcomes, shown.options), COMMENT_LIMIT)
  const url = await commented(job, async (github) => {
    const merged = await github.pullRequestsBehind(context.sha, event.defaultBranch)
    const newest = merged.toSorted((one, other) => other.number - one.number)[0]
    if (newest === undefined) {
      job.core.notice('No merged pull request brought this commit: the record is in the summary only.')
      return undefined
    }
    const record = recordOf(job, { set: shown.set, plans, head: newest.headSha })
    return await upsert(github, { pr: newest.number, body, record })
  })
  return { url, digest }
}

function recordOf(
  { context }: Job,
  { set, plans, head }: { readonly set: string; readonly plans: readonly Plan[]; readonly head: string },
): CommentRecord {
  const digests = Object.fromEntries(plans.map(({ cluster, digest }) => [cluster, digest]))
  return { set, head, run: `${context.runId}.${context.runAttempt}`, digests }
}

async function upsert(
  github: GitHub,
  wanted: { readonly pr: number; readonly body: string; readonly record: CommentRecord },
): Promise<string> {
  const { upsertComment } = await import('./github/comment.ts')
  return (await upsertComment(github, wanted)).url
}

/** A comment that cannot be written hides no plan: it is in the summary and in the log. */
async function commented(
  { inputs, context, core }: Job,
  write: (github: GitHub) => Promise<string | undefined>,
): Promise<string | undefined> {
  const { createGitHub } = await import('./github/client.ts')
  const { owner, repo, apiUrl } = context
  try {
    return await write(createGitHub({ token: inputs.token, owner, repo, apiUrl }))
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    core.warning(annotationText(`${error.message} ${error.fix}`), { title: 'No comment (github-failed)' })
    return undefined
  }
}
