import { lineEnd } from './edit/splice.ts'

/** A piece of a text, whole lines. The pieces of a cut, one behind the other, are the text. */
export interface Piece {
  readonly start: number
  readonly text: string
  /** `item`: begins with a `-` at the list's own indentation. `stray`: a line that belongs to no item. */
  readonly kind: 'head' | 'item' | 'stray' | 'tail'
}

export interface Cut {
  /** The white space in front of the list's `-`. */
  readonly indent: string
  readonly pieces: readonly Piece[]
}

/**
 * Cuts the text of mapRoles or mapUsers, which need not be YAML, into the items of its block list by the look of its
 * lines alone. `undefined` where no line looks like the beginning of a row: a list in brackets, or no list at all.
 *
 * What stands behind the end of the first document is the tail: the authenticator does not read it.
 */
export function cutItems(text: string, isStart: RegExp = ROW_START): Cut | undefined {
  const lines = linesOf(text)
  const indent = listIndent(lines, isStart)
  if (indent === undefined) return undefined
  const first = lines.findIndex((line) => itemIndent(line.text) === indent)
  const end = lines.findIndex((line, at) => at > first && /^(?:---|\.\.\.)(?:\s|$)/.test(line.text))
  const tail = end < 0 ? lines.length : end
  const pieces: Piece[] = []
  for (const [at, { start, text: line }] of lines.entries()) {
    const last = pieces.at(-1)
    const kind = at < first ? 'head' : at >= tail ? 'tail' : 'item'
    const begins = kind === 'item' && itemIndent(line) === indent
    if (last === undefined || begins || last.kind !== kind) pieces.push({ start, text: line, kind })
    else pieces[pieces.length - 1] = { ...last, text: last.text + line }
  }
  return { indent, pieces }
}

/**
 * Cuts an item that cannot be read once more: before each line that begins a row at another indentation, and before
 * lines that are no YAML of any row, like the marks of a merge conflict, where nothing of the row comes after them.
 */
export function cutFurther(item: Piece, indent: string): readonly Piece[] {
  const lines = linesOf(item.text)
  const junk = junkToTheEnd(lines, indent)
  const pieces: Piece[] = []
  for (const [at, { start, text }] of lines.entries()) {
    const last = pieces.at(-1)
    const piece: Piece = { start: item.start + start, text, kind: 'stray' }
    if (last === undefined) pieces.push({ ...piece, start: item.start, kind: 'item' })
    else if (ROW_START.test(text) || (last.kind === 'item' && junk.has(at))) pieces.push(piece)
    else pieces[pieces.length - 1] = { ...last, text: last.text + text }
  }
  return pieces
}

/** The lines of junk behind which nothing comes up to the end or the next row but junk, blank lines and comments. */
function junkToTheEnd(lines: readonly Line[], indent: string): ReadonlySet<number> {
  const found = new Set<number>()
  let clear = true
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? ''
    const isOne = isJunk(text, indent)
    if (ROW_START.test(text)) clear = true
    else clear = clear && (isOne || /^\s*(?:#|$)/.test(text))
    if (isOne && clear) found.add(at)
  }
  return found
}

/** Parts a piece into what it says and the blank lines and comments below it, which may be about the next one. */
export function partGap(text: string): { readonly body: string; readonly gap: string } {
  const last = linesOf(text).findLast((line) => !/^\s*(?:#|$)/.test(line.text))
  const end = last === undefined ? 0 : last.start + last.text.length
  return { body: text.slice(0, end), gap: text.slice(end) }
}

const FIELD = `["']?(?:rolearn|userarn|username|groups|sso)["']?[ \\t]*:`

/** A line that begins a row: `- rolearn: …`, `- {userarn: …`, or a `-` alone. */
const ROW_START = new RegExp(
  `^[ \\t]*-(?:[ \\t]*(?:[&!]\\S+[ \\t]+)*(?:\\{[ \\t]*)?${FIELD}|[ \\t]*(?:#|[\\r\\n]|$))`,
  'i',
)

/** A line that begins an account: a `-` and anything. */
export const ACCOUNT_START = /^[ \t]*-[ \t]*\S/

function listIndent(lines: readonly Line[], isStart: RegExp): string | undefined {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    const indent = isStart.test(text) ? itemIndent(text) : undefined
    if (indent !== undefined) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  }
  // Of those that are equally frequent the first.
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0]
}

function itemIndent(line: string): string | undefined {
  return /^( *)-(?:[ \t\r\n]|$)/.exec(line)?.[1]
}

/** At the list's indentation or left of it, and neither an item, nor a field, nor a comment. */
function isJunk(line: string, indent: string): boolean {
  const depth = line.length - line.trimStart().length
  return (
    depth <= indent.length && line.trim() !== '' && !/^\s*(?:-(?!-)|#|["']?[\w.-]+["']?[ \t]*:)/.test(line)
  )
}

interface Line {
  readonly start: number
  /** With its line break. A byte order mark at the beginning of the text is a line of its own. */
  readonly text: string
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  if (at > 0) lines.push({ start: 0, text: '\uFEFF' })
  while (at < text.length) {
    const end = lineEnd(text, at)
    lines.push({ start: at, text: text.slice(at, end) })
    at = end
  }
  return lines
}
