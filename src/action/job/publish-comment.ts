import { shortenedNotice, VISIBLE } from '../../render/comment.ts'
import { COMMENT_LIMIT } from '../../render/limits.ts'
import type { MarkdownOptions } from '../../render/options.ts'
import { fitted, type Part } from '../../render/plan/fit.ts'

/** Where the plan can be read, and the digest of all clusters together. */
export interface Published {
  readonly url: string | undefined
  readonly digest: string
}

/** As the text of a comment, in so much room. */
export function partsText(parts: readonly Part[], size: number, options: MarkdownOptions): string {
  return fitted(parts, { ...COMMENT_LIMIT, size, visible: VISIBLE }, shortenedNotice(options))
}
