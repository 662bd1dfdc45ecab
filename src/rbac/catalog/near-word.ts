import { nearest } from '../../problem/nearest.ts'

/**
 * The word of the catalogue that another one is written for: but for case, blanks, hyphens and the plural the same, or
 * one or two letters away. Words of two letters are near to nothing, and one of three only to one that begins with the same letter.
 */
export function nearWord(word: string, known: readonly string[]): string | undefined {
  const same = known.find((one) => folded(one) === folded(word))
  if (same !== undefined) return same
  const near = nearest(word, known)
  if (near === undefined) return undefined
  const short = Math.min(word.length, near.length)
  if (short < 3 || (short === 3 && word[0]?.toLowerCase() !== near[0])) return undefined
  return isClose(word.toLowerCase(), near) ? near : undefined
}

/** `Policies` and `policy`, `port-forward` and `portforward`, ` pods ` and `pod` are one. */
function folded(word: string): string {
  const letters = word.toLowerCase().replaceAll(/[\s_-]/g, '')
  if (letters.endsWith('ies')) return `${letters.slice(0, -3)}y`
  return /(?:ss|x|sh|ch)es$/.test(letters) ? letters.slice(0, -2) : letters.replace(/s$/, '')
}

/** One letter of a short word, two of a longer one, two neighbours swapped. */
function isClose(word: string, near: string): boolean {
  const short = Math.min(word.length, near.length)
  let head = 0
  while (head < short && word[head] === near[head]) head++
  let tail = 0
  while (tail < short - head && word.at(-1 - tail) === near.at(-1 - tail)) tail++
  const [one, other] = [word, near].map((text) => text.slice(head, text.length - tail))
  if (one?.length === 2 && [...one].reverse().join('') === other) return true
  return Math.max(word.length, near.length) - head - tail <= (short < 6 ? 1 : 2)
}
