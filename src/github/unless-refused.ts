import { gitHubError, type Operation } from './failure.ts'

/**
 * What GitHub says, or `undefined` where it has no such thing or refuses it to this token. Any other failure is no
 * answer at all, and must not pass for one.
 *
 * @throws GitHubError
 */
export async function unlessRefused<T>(operation: Operation, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'GraphqlResponseError') return undefined
    const error = gitHubError(operation, cause)
    if (error.kind === 'forbidden' || error.kind === 'not-found') return undefined
    throw error
  }
}
