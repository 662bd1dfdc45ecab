import { itemEnd } from '../extent.ts'
import { foldName } from '../field.ts'
import type { GoSequence } from '../go-yaml/node.ts'
import type { RowItem } from '../read-key.ts'
import { indentOf } from './block-list.ts'
import { blockRow, flowRow, groupsIndentOf, type NewRow } from './row-text.ts'
import { lineBreak, type Splice } from './splice.ts'

/**
 * Writes one row anew, for a row too odd to be changed in place: an alias, merged keys, a key in several
 * spellings. Unknown fields keep their values; comments and anchors within the row are lost.
 */
export function rewriteRow(
  text: string,
  list: GoSequence,
  { row, item }: { readonly row: NewRow; readonly item: RowItem },
): Splice {
  const others =
    item.value.type === 'map'
      ? item.value.entries.filter(({ key }) => key.type !== 'string' || !KNOWN.has(foldName(key.value)))
      : []
  const whole = { ...row, others }
  const { start } = item.item
  const end = itemEnd(text, item.item)
  if (list.flow) return { start, end, text: flowRow(whole, false) }
  const indent = indentOf(text, item.item)
  const lines = blockRow(whole, groupsIndentOf(text, list)).replaceAll('\n', `${lineBreak(text)}${indent}`)
  return { start, end, text: lines }
}

const KNOWN: ReadonlySet<string> = new Set(['rolearn', 'userarn', 'username', 'groups'])
