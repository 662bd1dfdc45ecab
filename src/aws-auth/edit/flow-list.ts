import type { GoSequence } from '../go-yaml/node.ts'
import type { ListEdit } from './block-list.ts'
import { lineBreak, lineStart, type Splice } from './splice.ts'

/** Edits a list in brackets. Items that stay keep their text; one that goes takes its comma along. */
export function editFlowList(text: string, list: GoSequence, { removed, added }: ListEdit): Splice[] {
  const { items } = list
  const first = items[0]
  const last = items.at(-1)
  if (first === undefined || last === undefined) {
    return [{ start: list.content + 1, end: list.content + 1, text: added.join(', ') }]
  }
  const kept = items.findLast((_, index) => !removed.has(index))
  if (kept === undefined) {
    const end = Math.max(last.afterComma, last.node.end)
    return [{ start: first.start, end, text: added.join(', ') }]
  }
  const splices: Splice[] = []
  for (const [index, item] of items.entries()) {
    const next = items[index + 1]
    if (!removed.has(index) || item.start > kept.start || next === undefined) continue
    splices.push({ start: item.start, end: beforeNext(text, item.afterComma, next.start), text: '' })
  }
  const separator = onLinesOfTheirOwn(text, list)
    ? `,${lineBreak(text)}${spacesBefore(text, kept.start)}`
    : ', '
  const tail = added.map((item) => `${separator}${item}`).join('')
  splices.push({ start: kept.node.end, end: last.node.end, text: tail })
  return splices
}

/** A comment behind the comma is about the item that goes; one on a later line is about the next. */
function beforeNext(text: string, afterComma: number, next: number): number {
  const between = text.slice(afterComma, next)
  const comment = between.indexOf('\n')
  if (comment < 0 || !between.slice(comment).includes('#')) return next
  const rest = between.slice(comment + 1)
  return afterComma + comment + 1 + (rest.length - rest.trimStart().length)
}

function onLinesOfTheirOwn(text: string, { items, content }: GoSequence): boolean {
  const last = items.at(-1)?.start ?? content
  return text.slice(items.at(-2)?.start ?? content, last).includes('\n')
}

function spacesBefore(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset))
}
