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
  const rewritten = oddRows([...edits.changed.keys()], {
    trials: MOST_READ / (text.length + 1),
    canChange: (rows) => canChangeInPlace(key, list, task, rows),
  })
  if (rewritten.size > 0) yield writeRows(text, { key, list, items, edits, rewritten })
}

/**
 * The rows that cannot be changed in place. Each trial reads the whole text, so rows are tried in halves; and where as
 * many trials are done as may be, the rows that are left count as odd too.
 */
function oddRows(
  rows: readonly number[],
  about: { readonly trials: number; readonly canChange: (rows: readonly number[]) => boolean },
): ReadonlySet<number> {
  let left = about.trials
  const odd = new Set<number>()
  const halves = [rows]
  for (let some = halves.pop(); some !== undefined; some = halves.pop()) {
    if (some.length === 0) continue
    const known = left-- > 0
    if (known && about.canChange(some)) continue
    if (!known || some.length === 1) for (const row of some) odd.add(row)
    else {
      const middle = some.length >> 1
      halves.push(some.slice(middle), some.slice(0, middle))
    }
  }
  return odd
}

/** Characters of all trials together: hundreds of trials for a text that people write, and four for the largest. */
const MOST_READ = 4_000_000

/** Tries the change of some rows without any other. */
function canChangeInPlace(
  key: MapKey,
  list: GoSequence,
  { text, read, edits }: Task,
  rows: readonly number[],
): boolean {
  const chosen = new Set(rows)
  const changed = new Map([...edits.changed].filter(([index]) => chosen.has(index)))
  const alone: RowEdits = { added: [], removed: new Set(), changed }
  const after = writeRows(text, { key, list, items: read.items, edits: alone, rewritten: new Set() })
  return (
    after !== undefined &&
    meansWanted(key, { before: text, after, wanted: wantedItems(key, read.items, alone) })
  )
}
