/**
 * `strings.TrimSpace` of Go: Unicode's white space, which is not quite JavaScript's. From both ends inward: a regular
 * expression for the end of a text tries each run of blanks within it, and takes the square of its length for it.
 */
export function trimSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

function isSpace(code: number): boolean {
  return (code >= 0x09 && code <= 0x0d) || OTHERS.has(code) || (code >= 0x2000 && code <= 0x200a)
}

const OTHERS: ReadonlySet<number> = new Set([
  0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
])
