/**
 * Whether one name is most likely the other with a slip of the hand: one or two characters in one place. Names that
 * people choose to tell things apart (`team-a` and `team-b`, `node1` and `node2`) are not.
 */
export function isSlip(one: string, other: string): boolean {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()]
  if (left === right) return one !== other
  const short = Math.min(left.length, right.length)
  if (short < 4) return false
  let head = 0
  while (head < short && left[head] === right[head]) head++
  let tail = 0
  while (tail < short - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++
  const parts = [left, right].map((text) => text.slice(head, text.length - tail))
  if (parts.some((part) => part.length > 2 || /[0-9]/.test(part))) return false
  return [left, right].every((text) => wordAt(text, head, text.length - tail).length > 2)
}

/** The first of the candidates that is a slip of the name. */
export function slipOf(name: string, candidates: Iterable<string>): string | undefined {
  return [...candidates].toSorted().find((candidate) => isSlip(name, candidate))
}

/** The whole words that the characters from `start` to `end` are part of. */
function wordAt(text: string, start: number, end: number): string {
  const before = /[^-_.:/@]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^[^-_.:/@]*/.exec(text.slice(end))?.[0] ?? ''
  return before + text.slice(start, end) + after
}
