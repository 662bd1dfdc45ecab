import { itemEnd } from '../extent.ts'
import type { GoItem, GoSequence } from '../go-yaml/node.ts'
import { beginsLine, lineBreak, lineEnd, lineStart, nextLine, type Splice } from './splice.ts'

/** What happens to a list: items that go, by index, and the texts of items that come, without indentation. */
export interface ListEdit {
  readonly removed: ReadonlySet<number>
  readonly added: readonly string[]
}

/**
 * Edits a list of `- ` lines: whole lines go and come, all others stay as they are. `undefined` where an item
 * shares a line with something else. Does not say what a list that became empty looks like.
 */
export function editBlockList(text: string, list: GoSequence, edit: ListEdit): Splice[] | undefined {
  const last = list.items.at(-1)
  if (last === undefined || list.items.some((item) => !beginsItsLine(text, item))) return undefined
  const indent = indentOf(text, last)
  const splices: Splice[] = [...edit.removed].flatMap((index) => {
    const item = list.items[index]
    return item === undefined ? [] : [{ ...itemLines(text, list, index), text: '' }]
  })
  if (edit.added.length > 0) {
    const at = behindComments(text, endOfLines(text, last), indent.length)
    const eol = lineBreak(text)
    const lines = edit.added.flatMap((item) => item.split('\n')).map((line) => `${indent}${line}`)
    const inserted = beginsLine(text, at)
      ? lines.map((line) => `${line}${eol}`)
      : lines.map((line) => `${eol}${line}`)
    splices.push({ start: at, end: at, text: inserted.join('') })
  }
  return splices
}

/** The white space in front of an item's `-`. */
export function indentOf(text: string, item: GoItem): string {
  return text.slice(lineStart(text, item.start), item.start).replace(/^\uFEFF/, '')
}

/**
 * The lines of one item: its own, the comments below it that are indented deeper than its `-`, and a comment
 * directly above it when that can only be about this item.
 */
function itemLines(text: string, list: GoSequence, index: number): { start: number; end: number } {
  const item = list.items[index]
  if (item === undefined) throw new Error(`the list has no item ${index}`)
  const depth = indentOf(text, item).length
  const end = behindComments(text, endOfLines(text, item), depth + 1)
  const begin = lineStart(text, item.start)
  // A byte order mark stays.
  const start = text[begin] === '\uFEFF' ? begin + 1 : begin
  return { start: index === 0 ? start : ownComment(text, { start, end, depth }), end }
}

/**
 * Where the comment begins that goes with an item. It must touch the item; what follows the item must be a blank
 * line, another comment or the end, or else it may be the title of several items; and it must not be a row that
 * somebody commented out. A comment above the first item may be about the whole list, and is not asked for.
 */
function ownComment(
  text: string,
  { start, end, depth }: { readonly start: number; readonly end: number; readonly depth: number },
): number {
  let top = start
  while (top > 0) {
    const above = lineStart(text, top - 1)
    const line = text.slice(above, top)
    if (!/^[ ]*#/.test(line) || line.indexOf('#') !== depth) break
    if (/^[ ]*#\s*(?:-\s*)?["']?(?:rolearn|userarn|username|groups|sso)\b/i.test(line)) return start
    top = above
  }
  const next = text.slice(end, lineEnd(text, end))
  return /^\s*(?:#|$)|^---|^\.\.\./.test(next) ? top : start
}

function beginsItsLine(text: string, item: GoItem): boolean {
  return /^\uFEFF?[ ]*$/.test(text.slice(lineStart(text, item.start), item.start))
}

function endOfLines(text: string, item: GoItem): number {
  return nextLine(text, itemEnd(text, item))
}

/** Past the comment lines that follow without a blank line and are indented by at least `depth`. */
function behindComments(text: string, offset: number, depth: number): number {
  let at = offset
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at))
    if (!/^[ ]*#/.test(line) || line.indexOf('#') < depth) return at
    at += line.length
  }
  return at
}
