import { type CommentRecord, readMarker, writeMarker } from './marker.ts'
import { type ReviewRecord, readRecord, writeRecord } from './record.ts'

/** A comment's body, taken apart. */
export interface CommentBody {
  readonly marker: CommentRecord
  /** What people see. */
  readonly text: string
  /** What was shown for review. Absent in a comment that never showed a plan. */
  readonly review: ReviewRecord | undefined
}

/** GitHub refuses comments of more than 65,536 characters. What counts as one is not written down: some are left. */
export const BODY_LIMIT = 65_000

export function writeBody({ marker, text, review }: CommentBody): string {
  const parts = [
    writeMarker(marker),
    text.trimEnd(),
    ...(review === undefined ? [] : ['', writeRecord(review)]),
  ]
  return `${parts.join('\n')}\n`
}

/** `undefined` for a comment without a marker on its first line. */
export function readBody(body: string): CommentBody | undefined {
  const marker = readMarker(body)
  if (marker === undefined) return undefined
  const visible = body.replace(/^[^\n]*\n?/, '').trimEnd()
  const start = visible.lastIndexOf('\n<!-- eks-access:record ')
  const review = start < 0 ? undefined : readRecord(visible.slice(start + 1))
  return { marker, text: review === undefined ? visible : visible.slice(0, start).trimEnd(), review }
}
