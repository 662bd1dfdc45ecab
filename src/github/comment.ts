import type { GuardComparison } from '../access/guard/comparison.ts'
import type { Plan } from '../plan/plan.ts'
import { VERSION } from '../version.ts'
import { BODY_LIMIT, type CommentBody, readBody, writeBody } from './body.ts'
import { fitShown } from './fit-shown.ts'
import { type CommentRecord, writeMarker } from './marker.ts'
import { type Comment, type GitHub, GitHubError } from './port.ts'
import { guardsLength, RECORD_LIMIT, type ReviewRecord, stateHash, textHash, writeRecord } from './record.ts'

/** What became of the comment. */
export interface Upserted {
  readonly id: number
  readonly url: string
  readonly action: 'created' | 'updated' | 'unchanged'
}

/** A comment that this program wrote with the same identity as now, taken apart. */
export interface OwnComment extends CommentBody {
  readonly comment: Comment
}

export interface WantedComment {
  readonly pr: number
  readonly record: CommentRecord
  /** The visible text, of at most `room` UTF-16 units. Called once for each comment that is written. */
  readonly text: (room: number) => string
  readonly reviewed: Reviewed
  /** Leaves a comment that is there as it is. */
  readonly keeps?: (there: CommentRecord) => boolean
}

/**
 * What stays known of what reviewers saw. `carried`: the text says what became of the plans that the comment showed
 * before, and the comment keeps the record of them.
 */
export type Reviewed = ShownForReview | { readonly kind: 'carried' }

/** The text shows these plans for review. */
export interface ShownForReview {
  readonly kind: 'shown'
  readonly plans: readonly Plan[]
  /** What else the text is made of, beside head and run; JSON data. Whoever renders it again must have the same. */
  readonly context: unknown
  /** What the text says about guards. */
  readonly guards?: GuardComparison | undefined
  /** ISO time. */
  readonly now: string
}

/**
 * Brings the one comment of an access file up to date, or makes it.
 *
 * @throws GitHubError
 */
export async function upsertComment(github: GitHub, wanted: WantedComment): Promise<Upserted> {
  const own = await findComment(github, { pr: wanted.pr, file: wanted.record.file })
  if (own !== undefined && wanted.keeps?.(own.marker)) return result(own.comment, 'unchanged')
  const body = bodyOf(wanted, own)
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
    const parts = readBody(comment.body)
    return parts?.marker.file === wanted.file && sameLogin(viewer, comment.author)
      ? [{ comment, ...parts }]
      : []
  })
  return own.reduce<OwnComment | undefined>(
    (newest, one) => (newest === undefined || one.comment.id > newest.comment.id ? one : newest),
    undefined,
  )
}

/** An account that is gone has no login; it must not match a viewer that nobody knows. */
export function sameLogin(one: string, other: string): boolean {
  return other !== '' && one.toLowerCase() === other.toLowerCase()
}

function bodyOf(wanted: WantedComment, there: CommentBody | undefined): string {
  const { record: marker, text, reviewed } = wanted
  const draft = reviewed.kind === 'carried' ? there?.review : newReview(marker, reviewed, there?.review)
  const hidden = writeMarker(marker).length + (draft === undefined ? 0 : writeRecord(draft).length)
  const visible = text(BODY_LIMIT - hidden - SLACK)
  if (draft === undefined) return writeBody({ marker, text: visible, review: undefined })
  const hash = textHash(visible)
  if (reviewed.kind === 'shown') {
    return writeBody({ marker, text: visible, review: { ...draft, plan: hash, body: hash } })
  }
  // A record that did not fit the text that was there must not become one that fits.
  const body = there !== undefined && textHash(there.text) === draft.body ? hash : draft.body
  return writeBody({ marker, text: visible, review: { ...draft, body } })
}

// Line ends, and what another hash may take more when it is deflated.
const SLACK = 200

function newReview(
  { head, run }: CommentRecord,
  { plans, context, guards, now }: ShownForReview,
  before: ReviewRecord | undefined,
): ReviewRecord {
  const clusters = fitShown(plans, RECORD_LIMIT - guardsLength(guards))
  const same = before !== undefined && seenIn(before) === seenIn({ clusters, guards })
  const since = same ? before.since : now
  const unknown = textHash('')
  const state = stateHash(plans, context)
  const told = guards === undefined ? {} : { guards }
  return { head, run, since, plan: unknown, body: unknown, state, version: VERSION, ...told, clusters }
}

/** What somebody who agreed to a comment has agreed to. */
function seenIn({ clusters, guards }: Pick<ReviewRecord, 'clusters' | 'guards'>): string {
  const digests = clusters.map(({ cluster, shown }) => [cluster, shown.digest]).sort()
  return JSON.stringify([digests, guards ?? null])
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
