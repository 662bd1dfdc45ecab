import { type Comment, type GitHub, GitHubError } from '../github/port.ts'

/** Where a comment is. */
export interface Written {
  readonly id: number
  readonly url: string
}

export function written({ id, url }: Comment): Written {
  return { id, url }
}

/**
 * Makes a comment, once: where the answer is lost, `find` looks whether it was stored before it is asked for again.
 *
 * @throws GitHubError
 */
export async function createOnce(
  github: GitHub,
  about: {
    readonly pr: number
    readonly body: string
    readonly find: () => Promise<Comment | undefined>
  },
): Promise<Comment> {
  const { pr, body, find } = about
  try {
    return await github.createComment(pr, body)
  } catch (error) {
    if (!(error instanceof GitHubError && error.kind === 'unavailable')) throw error
    const stored = await find()
    return stored === undefined
      ? await github.createComment(pr, body)
      : await github.updateComment(stored.id, body)
  }
}
