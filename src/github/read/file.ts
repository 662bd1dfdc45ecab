import type { At } from '../repository.ts'
import { isRequestFailure } from '../request-failure.ts'
import { readComparison } from './comparison.ts'

/**
 * Reads a file of a commit as it is. Of a folder it gives nothing.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function readFileAt(at: At, path: string, commit: string): Promise<string | undefined> {
  const { octokit, repository } = at
  const headers = { ...repository.headers, accept: 'application/vnd.github.raw+json' }
  try {
    const { data } = await octokit.rest.repos.getContent({ ...repository, headers, path, ref: commit })
    // A string by the media type, which the types of the route do not know.
    const text: unknown = data
    return typeof text === 'string' ? text : undefined
  } catch (error) {
    // What a token may not see is not there either: only where the commit can be seen has it no such file.
    if (isRequestFailure(error) && error.status === 404 && (await isSeen(at, commit))) return undefined
    throw error
  }
}

async function isSeen(at: At, commit: string): Promise<boolean> {
  return (await readComparison(at, commit, commit)).status === 'identical'
}
