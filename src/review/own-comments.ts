import type { Comment, GitHub } from '../github/port.ts'
import { type CommentBody, readBody } from './body.ts'
import type { CommentKind } from './marker.ts'

/** A comment that was written with the same identity as this run has, taken apart. */
export interface OwnComment extends CommentBody {
  readonly comment: Comment
}

/**
 * The comments of a kind about an access file that the token's own identity wrote, oldest first. A marker in somebody
 * else's comment counts for nothing.
 *
 * @throws GitHubError
 */
export async function ownComments(
  github: GitHub,
  wanted: { readonly pr: number; readonly file: string; readonly kind: CommentKind },
): Promise<readonly OwnComment[]> {
  const [viewer, comments] = await Promise.all([github.viewer(), github.listComments(wanted.pr)])
  return comments
    .flatMap((comment): OwnComment[] => {
      const body = readBody(comment.body)
      return body?.marker.file === wanted.file &&
        body.marker.kind === wanted.kind &&
        sameLogin(viewer, comment.author)
        ? [{ comment, ...body }]
        : []
    })
    .toSorted((one, other) => one.comment.id - other.comment.id)
}

/** An account that is gone has no login; it must not match a viewer that nobody knows. */
export function sameLogin(one: string, other: string): boolean {
  return other !== '' && one.toLowerCase() === other.toLowerCase()
}
