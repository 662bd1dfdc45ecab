import type { GoSequence } from '../go-yaml/node.ts'
import type { RowItem } from '../read-key.ts'
import { rowOf } from '../read-row.ts'
import type { MapKey, RowMeaning } from '../row.ts'
import { editBlockList, type ListEdit } from './block-list.ts'
import { changeRowInPlace } from './change-row.ts'
import { editFlowList } from './flow-list.ts'
import { rewriteRow } from './rewrite-row.ts'
import { blockRow, flowRow, groupsIndentOf, type NewRow } from './row-text.ts'
import { applySplices, beginsLine, lineBreak, type Splice } from './splice.ts'

/** What happens to the rows of one key. Rows are named by their index in the list. */
export interface RowEdits {
  readonly added: readonly NewRow[]
  readonly changed: ReadonlyMap<number, RowMeaning>
  readonly removed: ReadonlySet<number>
}

interface ListOfRows {
  readonly key: MapKey
  readonly list: GoSequence
  readonly items: readonly RowItem[]
  readonly edits: RowEdits
  /** Changed rows that are written anew instead of in place. */
  readonly rewritten: ReadonlySet<number>
}

/** The text with the edits done, not yet checked; `undefined` where the list has no shape that can be edited. */
export function writeRows(text: string, rows: ListOfRows): string | undefined {
  const { list, edits } = rows
  const edit = listEdit(text, list, edits)
  const whole = list.flow ? editFlowList(text, list, edit) : editBlock(text, list, edit)
  if (whole === undefined) return undefined
  const changed = [...edits.changed].flatMap(([index, after]) => changeRow(text, rows, { index, after }))
  // In this order: a new last line of the last row stands above a new row.
  return applySplices(text, [...changed, ...whole])
}

function listEdit(text: string, list: GoSequence, { added, removed }: RowEdits): ListEdit {
  if (!list.flow) {
    const indent = groupsIndentOf(text, list)
    return { removed, added: added.map((row) => blockRow(row, indent)) }
  }
  const last = list.items.at(-1)?.node
  const key = last?.kind === 'mapping' ? last.entries[0]?.key : undefined
  const quotedKeys = key?.kind === 'scalar' && key.style === 'double'
  return { removed, added: added.map((row) => flowRow(row, quotedKeys)) }
}

/** A list that becomes empty is written as `[]`, so that the key stays a list. */
function editBlock(text: string, list: GoSequence, edit: ListEdit): Splice[] | undefined {
  const splices = editBlockList(text, list, edit)
  const first = list.items[0]
  const empty = edit.added.length === 0 && edit.removed.size === list.items.length
  if (splices === undefined || first === undefined || !empty) return splices
  return splices.map((splice) => {
    if (splice.start > first.start || splice.end <= first.start) return splice
    const eol = beginsLine(text, splice.end) ? lineBreak(text) : ''
    return { ...splice, text: `${text.slice(splice.start, first.start)}[]${eol}` }
  })
}

function changeRow(
  text: string,
  { key, list, items, rewritten }: ListOfRows,
  { index, after }: { readonly index: number; readonly after: RowMeaning },
): Splice[] {
  const item = items[index]
  if (item === undefined) throw new Error(`${key} has no row ${index}`)
  const before = rowOf(key, item.json)
  const inPlace = rewritten.has(index) ? undefined : changeRowInPlace(text, item, { before, after })
  return inPlace ?? [rewriteRow(text, list, { row: { key, arn: before.arn, ...after }, item })]
}
