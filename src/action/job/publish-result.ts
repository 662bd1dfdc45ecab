import { setDigest } from '../../plan/atom/digest.ts'
import { isDone, type Outcome } from '../../plan/outcome.ts'
import type { Problem } from '../../problem/problem.ts'
import { invalidApplyParts } from '../../render/invalid.ts'
import { COMMENT_LIMIT } from '../../render/limits.ts'
import type { MarkdownOptions } from '../../render/options.ts'
import { recordParts } from '../../render/record/record.ts'
import type { SavedHashes } from '../../review/marker.ts'
import type { Job } from './job.ts'
import { type Published, partsText } from './publish-comment.ts'
import { withGitHub } from './with-github.ts'

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

/** Where one that says that all is done is there, `keeps` leaves it. */
async function resultComment(
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
  return await withGitHub(job, 'The comment could not be written', async (github) => {
    const merged = await github.pullRequestsBehind(context.sha, event.defaultBranch)
    const [pull] = merged.toSorted((one, other) => other.number - one.number)
    if (pull === undefined) {
      job.core.notice('No merged pull request brought this commit: the record is in the summary only.')
      return undefined
    }
    const { choiceOf, writeResult } = await import('../../review/result-comment.ts')
    const written = await writeResult(github, {
      pr: pull.number,
      file: inputs.file,
      choice: choiceOf(inputs.clusters),
      done: about.done,
      saved: about.saved,
      text: (room) => about.text(Math.min(room, COMMENT_LIMIT.size)),
      keeps: ({ done }) => about.keeps && done,
      onlyBesidePlan: inputs.comment === 'changes' && about.isNothing,
    })
    return written?.url
  })
}
