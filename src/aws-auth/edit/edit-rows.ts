import type { Problem } from '../../problem/problem.ts'
import type { GoSequence } from '../go-yaml/node.ts'
import { type KeyText, type RowItem, readRowItems } from '../read-key.ts'
import type { MapKey } from '../row.ts'
import { editFailed, keyIsBroken, sharedAnchor } from './edit-problem.ts'
import { writeFirstItems } from './first-row.ts'
import { blockRow } from './row-text.ts'
import { findSharedAnchor } from './shared-anchor.ts'
import { meansWanted, wantedItems } from './verify.ts'
import { type RowEdits, writeRows } from './write-rows.ts'

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
  for (const after of waysToWrite(key, { text: before, read, edits })) {
    if (after !== undefined && meansWanted(key, { before, after, wanted })) return { ok: true, text: after }
  }
  const touched = new Set([...edits.changed.keys(), ...edits.removed])
  const shared = read.list === undefined ? undefined : findSharedAnchor(read.list, touched)
  return { ok: false, problem: shared === undefined ? editFailed(key) : sharedAnchor(key, before, shared) }
}

interface Task {
  readonly text: string
  readonly read: KeyText<RowItem>
  readonly edits: RowEdits
}

/** Rows are changed in place where that does it; those that are too odd for it are written anew. */
function* waysToWrite(key: MapKey, task: Task): Generator<string | undefined> {
  const { text, read, edits } = task
  const { list, items } = read
  if (list === undefined || list.items.length === 0) {
    const rows = edits.added.map((row) => blockRow(row, 2))
    yield writeFirstItems(text, read.document, rows)
  }
  if (list === undefined) return
  yield writeRows(text, { key, list, items, edits, rewritten: new Set() })
  const rewritten = new Set(
    [...edits.changed.keys()].filter((index) => !canChangeInPlace(key, list, task, index)),
  )
  if (rewritten.size > 0) yield writeRows(text, { key, list, items, edits, rewritten })
}

/** Tries the change of one row alone. */
function canChangeInPlace(
  key: MapKey,
  list: GoSequence,
  { text, read, edits }: Task,
  index: number,
): boolean {
  const meaning = edits.changed.get(index)
  if (meaning === undefined) return true
  const alone: RowEdits = { added: [], removed: new Set(), changed: new Map([[index, meaning]]) }
  const after = writeRows(text, { key, list, items: read.items, edits: alone, rewritten: new Set() })
  return (
    after !== undefined &&
    meansWanted(key, { before: text, after, wanted: wantedItems(key, read.items, alone) })
  )
}
