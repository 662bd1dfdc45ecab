/** A piece of a text and what takes its place. Pieces of one text do not overlap. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with all pieces replaced. Insertions at one place keep their order and come before a replacement. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end)
  let at = 0
  let result = ''
  for (const { start, end, text } of sorted) {
    result += source.slice(at, start) + text
    at = Math.max(at, end)
  }
  return result + source.slice(at)
}

/** Offset of the first character of the line. */
export function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !BREAKS.has(text.charAt(at - 1))) at--
  return at
}

/** Offset behind the break of the line that `offset` is in, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !BREAKS.has(text.charAt(at))) at++
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length)
}

/** Where the line after `offset` begins, `offset` itself when it is behind a break; or the end of the text. */
export function nextLine(text: string, offset: number): number {
  return beginsLine(text, offset) ? offset : lineEnd(text, offset)
}

/** True behind a line break, and at the start of the text. */
export function beginsLine(text: string, offset: number): boolean {
  return offset === 0 || BREAKS.has(text.charAt(offset - 1))
}

/** The line break that the text uses. */
export function lineBreak(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
}

/** The line breaks of YAML 1.1. */
const BREAKS: ReadonlySet<string> = new Set(['\n', '\r', '\x85', '\u2028', '\u2029'])
