import { sameButLook } from '../../words/same-but-look.ts'

/**
 * Whether one name is most likely the other with a slip of the hand: case, a blank, a hyphen for an underscore, or one or
 * two characters in one place. Names that people choose to tell things apart (`team-a` and `team-b`, `node1` and
 * `node2`) are not.
 */
export function isSlip(one: string, other: string): boolean {
  if (sameButLook(one, other)) return one !== other
  const [left, right] = [one.trim().toLowerCase(), other.trim().toLowerCase()]
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

/** The candidate of which the name is a slip: one that only looks otherwise comes first. */
export function slipOf(name: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates].toSorted().filter((candidate) => isSlip(name, candidate))
  return near.find((candidate) => sameButLook(name, candidate)) ?? near[0]
}

/** The whole words that the characters from `start` to `end` are part of. */
function wordAt(text: string, start: number, end: number): string {
  const before = /[^-_.:/@]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^[^-_.:/@]*/.exec(text.slice(end))?.[0] ?? ''
  return before + text.slice(start, end) + after
}
