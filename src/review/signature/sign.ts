import { type GitHub, GitHubError } from '../../github/port.ts'
import { audienceOf } from './audience.ts'
import { writeSignature } from './line.ts'

/** What came of the wish for a signature. Without one a plan is shown all the same. */
export type Signing =
  /** `line` is the hidden line of the comment. */
  | { readonly kind: 'signed'; readonly line: string; readonly jwt: string }
  /** The job has no `id-token: write`. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'failed'; readonly error: GitHubError }

/** Has GitHub sign a record and its visible text for the run that asks. */
export async function signReview(
  github: Pick<GitHub, 'idToken'>,
  { record, text }: { readonly record: string; readonly text: string },
): Promise<Signing> {
  try {
    const jwt = await github.idToken(audienceOf(record, text))
    return jwt === undefined ? { kind: 'not-allowed' } : { kind: 'signed', jwt, line: writeSignature(jwt) }
  } catch (error) {
    if (error instanceof GitHubError) return { kind: 'failed', error }
    throw error
  }
}
