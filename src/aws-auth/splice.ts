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
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line after `offset` begins, `offset` itself when it is behind a break; or the end of the text. */
export function nextLine(text: string, offset: number): number {
  return text[offset - 1] === '\n' ? offset : lineEnd(text, offset)
}

/** Offset behind the line's break, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset)
  return found < 0 ? text.length : found + 1
}

/** The line break that the text uses. */
export function lineBreak(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n')
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n'
}
