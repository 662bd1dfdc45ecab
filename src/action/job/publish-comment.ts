import { type GitHub, GitHubError } from '../../github/port.ts'
import { shortenedNotice, VISIBLE } from '../../render/comment.ts'
import { COMMENT_LIMIT } from '../../render/limits.ts'
import type { MarkdownOptions } from '../../render/options.ts'
import { fitted, type Part } from '../../render/plan/fit.ts'
import { annotationText } from '../../words/encode.ts'
import type { Job } from './job.ts'
import { openGitHub } from './open-github.ts'

/** Where the plan can be read, and the digest of all clusters together. */
export interface Published {
  readonly url: string | undefined
  readonly digest: string
}

/** A comment that cannot be written hides no plan: it is in the summary and in the log. */
export async function told(
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

/** As the text of a comment, in so much room. */
export function partsText(parts: readonly Part[], size: number, options: MarkdownOptions): string {
  return fitted(parts, { ...COMMENT_LIMIT, size, visible: VISIBLE }, shortenedNotice(options))
}
