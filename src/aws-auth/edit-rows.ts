import type { Problem } from '../problem/problem.ts'
import { editBlockList, type ListEdit } from './block-list.ts'
import { changeRowInPlace } from './change-row.ts'
import { editFailed, keyIsBroken, sharedAnchor } from './edit-problem.ts'
import { writeFirstItems } from './first-row.ts'
import { editFlowList } from './flow-list.ts'
import type { GoSequence } from './go-yaml/node.ts'
import { type KeyText, type RowItem, readRowItems } from './read-key.ts'
import { type RowFields, readRow } from './read-row.ts'
import { rewriteRow } from './rewrite-row.ts'
import type { MapKey, RowMeaning } from './row.ts'
import { blockRow, flowRow, groupsIndentOf, type NewRow } from './row-text.ts'
import { findSharedAnchor } from './shared-anchor.ts'
import { applySplices, type Splice } from './splice.ts'
import { meansWanted, type WantedItem } from './verify.ts'

/** What happens to the rows of one key. Rows are named by their index in the list. */
export interface RowEdits {
  readonly added: readonly NewRow[]
  readonly changed: ReadonlyMap<number, RowMeaning>
  readonly removed: ReadonlySet<number>
}

export type EditedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Edits the text of mapRoles or mapUsers. Each way of writing the change is read back, and the first that means
 * exactly what was wanted, with the bytes of all other rows as they were, is taken.
 */
export function editRows(key: MapKey, text: string | undefined, edits: RowEdits): EditedText {
  const read = readRowItems(key, text)
  const before = text ?? ''
  if (read.broken !== undefined) return { ok: false, problem: keyIsBroken(before, read.broken) }
  const wanted = wantedItems(key, read.items, edits)
  for (const after of waysToWrite(before, read, { key, edits })) {
    if (after !== undefined && meansWanted(key, { before, after, wanted })) return { ok: true, text: after }
  }
  const touched = new Set([...edits.changed.keys(), ...edits.removed])
  const shared = read.list === undefined ? undefined : findSharedAnchor(read.list, touched)
  return { ok: false, problem: shared === undefined ? editFailed(key) : sharedAnchor(key, before, shared) }
}

function wantedItems(key: MapKey, items: readonly RowItem[], edits: RowEdits): WantedItem[] {
  const live = items.flatMap((item, index): WantedItem[] => {
    if (edits.removed.has(index)) return []
    const meaning = edits.changed.get(index)
    if (meaning === undefined) return [{ kind: 'untouched', item }]
    return [{ kind: 'changed', item, row: { ...rowOf(key, item), ...meaning } }]
  })
  return [...live, ...edits.added.map((row): WantedItem => ({ kind: 'added', row }))]
}

type Way = 'in place' | 'rewritten'

function* waysToWrite(
  text: string,
  read: KeyText<RowItem>,
  about: { readonly key: MapKey; readonly edits: RowEdits },
): Generator<string | undefined> {
  const { list } = read
  const { added } = about.edits
  const empty = list === undefined || list.items.length === 0
  if (empty) {
    yield writeFirstItems(
      text,
      read.document,
      added.map((row) => blockRow(row, 2)),
    )
    if (list === undefined) return
  }
  const rows = listEdit(text, list, about.edits)
  const listSplices = list.flow ? editFlowList(text, list, rows) : editBlock(text, list, rows)
  if (listSplices === undefined) return
  const ways: readonly Way[] = ['in place', 'rewritten']
  for (const way of ways) {
    // In this order: a new last line of the last row stands above a new row.
    const splices = [...changedRows(text, { list, items: read.items, way, ...about }), ...listSplices]
    yield applySplices(text, splices)
  }
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
  if (splices === undefined || edit.added.length > 0 || edit.removed.size < list.items.length) return splices
  const first = list.items[0]
  if (first === undefined) return splices
  return splices.map((splice) =>
    splice.start <= first.start && first.start < splice.end
      ? { ...splice, text: `${text.slice(splice.start, first.start)}[]${lineBreakAt(text, splice.end)}` }
      : splice,
  )
}

function lineBreakAt(text: string, end: number): string {
  if (text[end - 1] !== '\n') return ''
  return text[end - 2] === '\r' ? '\r\n' : '\n'
}

function changedRows(
  text: string,
  about: {
    readonly key: MapKey
    readonly list: GoSequence
    readonly items: readonly RowItem[]
    readonly edits: RowEdits
    readonly way: Way
  },
): Splice[] {
  const { key, list, items, edits, way } = about
  return [...edits.changed].flatMap(([index, after]) => {
    const item = items[index]
    if (item === undefined) return []
    const before = rowOf(key, item)
    const inPlace = way === 'in place' ? changeRowInPlace(text, item, { before, after }) : undefined
    return inPlace ?? [rewriteRow(text, list, { row: { key, arn: before.arn, ...after }, item })]
  })
}

function rowOf(key: MapKey, { json }: RowItem): RowFields {
  const row = readRow(key, json)
  if (row === undefined) throw new Error(`an edit names an item of ${key} that is no row`)
  return row
}
