/** How much room there is for a text. */
export interface Limit {
  readonly size: number
  readonly measure: (text: string) => number
}

/** GitHub refuses comments of more than 65,536 characters; the rest is room for the marker. */
export const COMMENT_LIMIT: Limit = { size: 60_000, measure: (text) => text.length }

/** GitHub drops a step's summary of more than 1 MiB, and only says so in an annotation. */
export const SUMMARY_LIMIT: Limit = {
  size: 1_000_000,
  measure: (text) => Buffer.byteLength(text),
}

/** The first text that fits, or the last one. */
export function fits(ladder: readonly string[], limit: Limit): string {
  return ladder.find((text) => limit.measure(text) <= limit.size) ?? ladder.at(-1) ?? ''
}
