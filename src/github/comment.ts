import { type CommentRecord, readMarker, writeMarker } from './marker.ts'
import { type Comment, type GitHub, GitHubError } from './port.ts'

/** What became of the comment. */
export interface Upserted {
  readonly id: number
  readonly url: string
  readonly action: 'created' | 'updated' | 'unchanged'
}

/** A comment that this program wrote with the same identity as now, with what it remembers. */
export interface OwnComment {
  readonly comment: Comment
  readonly record: CommentRecord
}

/**
 * Brings the one comment of an access file up to date, or makes it. `body` is the visible text, without the marker.
 *
 * @throws GitHubError
 */
export async function upsertComment(
  github: GitHub,
  wanted: {
    readonly pr: number
    readonly body: string
    readonly record: CommentRecord
    /** Leaves a comment that is there as it is. */
    readonly keeps?: (there: CommentRecord) => boolean
  },
): Promise<Upserted> {
  const body = `${writeMarker(wanted.record)}\n${wanted.body}`
  const own = await findComment(github, { pr: wanted.pr, file: wanted.record.file })
  if (own !== undefined && wanted.keeps?.(own.record)) return result(own.comment, 'unchanged')
  if (own !== undefined) return update(github, own.comment, body)
  try {
    return result(await github.createComment(wanted.pr, body), 'created')
  } catch (error) {
    if (!(error instanceof GitHubError && error.kind === 'unavailable')) throw error
    // The answer was lost, perhaps after the comment was stored: look before asking again.
    const stored = await findComment(github, { pr: wanted.pr, file: wanted.record.file })
    if (stored !== undefined) return update(github, stored.comment, body)
    return result(await github.createComment(wanted.pr, body), 'created')
  }
}

/**
 * The newest comment that carries the marker of `file` and was written by the token's own identity. A marker in
 * somebody else's comment counts for nothing.
 *
 * @throws GitHubError
 */
export async function findComment(
  github: GitHub,
  wanted: { readonly pr: number; readonly file: string },
): Promise<OwnComment | undefined> {
  const [viewer, comments] = await Promise.all([github.viewer(), github.listComments(wanted.pr)])
  const own = comments.flatMap((comment): OwnComment[] => {
    const record = readMarker(comment.body)
    return record?.file === wanted.file && wroteIt(viewer, comment.author) ? [{ comment, record }] : []
  })
  return own.reduce<OwnComment | undefined>(
    (newest, one) => (newest === undefined || one.comment.id > newest.comment.id ? one : newest),
    undefined,
  )
}

// An account that is gone has no login; it must not match a viewer that nobody knows.
function wroteIt(viewer: string, author: string): boolean {
  return author !== '' && author.toLowerCase() === viewer.toLowerCase()
}

async function update(github: GitHub, comment: Comment, body: string): Promise<Upserted> {
  if (sameText(comment.body, body)) return result(comment, 'unchanged')
  return result(await github.updateComment(comment.id, body), 'updated')
}

// GitHub's editor stores CRLF.
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}

function result(comment: Comment, action: Upserted['action']): Upserted {
  return { id: comment.id, url: comment.url, action }
}
