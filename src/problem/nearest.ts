/**
 * The candidate that a person most likely meant by `word`: the one with the fewest edits, without case, where
 * the edits are fewer than half of the word. `undefined` when none is near, and where there are so many candidates that
 * something always is.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length > MOST) return undefined
  let best: { readonly candidate: string; readonly distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (
      distance * 2 <= Math.max(word.length, candidate.length) - 1 &&
      distance < (best?.distance ?? Infinity)
    )
      best = { candidate, distance }
  }
  return best?.candidate
}

/** ` Did you mean "plan"?`; nothing where nothing is near. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

/** A list of thousands of names is compared with thousands of others. */
const MOST = 500

/** Of names of people and objects; Kubernetes' own end at 253. */
const LONGEST = 256

/** Characters inserted, deleted, replaced, or two neighbours swapped ("optimal string alignment"). */
export function editDistance(a: string, b: string): number {
  // A word of thousands of characters is near to nothing; the table would only cost time.
  if (a.length > LONGEST || b.length > LONGEST) return Infinity
  // Not to be told as near, whatever the edits are.
  if (Math.abs(a.length - b.length) * 2 > Math.max(a.length, b.length) - 1) return Infinity
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
