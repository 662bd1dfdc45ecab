import { type GitHub, GitHubError } from '../../github/port.ts'
import { annotationText } from '../../words/encode.ts'
import type { Job } from './job.ts'
import { openGitHub } from './open-github.ts'

/**
 * What is written to GitHub, a comment or an issue. One that cannot be written is a warning with this title and hides
 * nothing: what it says is in the summary and in the log.
 */
export async function withGitHub<T>(
  job: Job,
  title: string,
  write: (github: GitHub) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await write(await openGitHub(job))
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const where = `What it would have said is in the run's summary.`
    job.core.warning(annotationText(`${error.message} ${error.fix} ${where}`), { title })
    return undefined
  }
}
