/**
 * How much a rendering shows. A ladder holds one complete rendering for each, the longest first; every one of them
 * shows errors, `system:masters` and losses of access, until they alone are too long.
 */
export type Level = (typeof LEVELS)[number]

/**
 * `full`: tables and diffs · `tables`: without the diffs · `names`: what changes, without how · `counts`: how many ·
 * `brief`: counts, and the caution block cut to its first lines.
 */
export const LEVELS = ['full', 'tables', 'names', 'counts', 'brief'] as const

export interface Limit {
  readonly size: number
  readonly measure: (text: string) => number
}

/** GitHub refuses comments of more than 65,536 characters; the rest is room for the marker. */
export const COMMENT_LIMIT: Limit = { size: 60_000, measure: (text) => text.length }

/** GitHub drops a step's summary of more than 1 MiB, and only says so in an annotation. */
export const SUMMARY_LIMIT: Limit = {
  size: 1_000_000,
  measure: (text) => new TextEncoder().encode(text).length,
}

/** The first rendering that fits, or the last one, which always does: it holds nothing of variable length. */
export function fits(ladder: readonly string[], limit: Limit): string {
  return ladder.find((text) => limit.measure(text) <= limit.size) ?? ladder.at(-1) ?? ''
}
