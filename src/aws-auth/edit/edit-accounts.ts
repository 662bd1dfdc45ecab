import type { GoString } from '../go-yaml/construct.ts'
import { isSkippable, type KeyText, readAccountItems } from '../read-key.ts'
import { editBlockList } from './block-list.ts'
import { editFailed, keyIsBroken } from './edit-problem.ts'
import type { EditedText } from './edit-rows.ts'
import { writeFirstItems } from './first-row.ts'
import { editFlowList } from './flow-list.ts'
import { doubleQuoted } from './scalar-text.ts'
import { applySplices } from './splice.ts'

/** Adds accounts that are not there yet to the text of mapAccounts, and removes every item that is one of `removed`. */
export function editAccounts(
  text: string | undefined,
  edits: { readonly added: readonly string[]; readonly removed: ReadonlySet<string> },
): EditedText {
  const before = text ?? ''
  const read = readAccountItems(text)
  if (read.broken !== undefined) return { ok: false, problem: keyIsBroken(before, read.broken) }
  const live = read.items.map(({ value }) => value)
  const known = new Set(live)
  const added = [...new Set(edits.added)].filter((account) => !known.has(account))
  const wanted = [...live.filter((account) => !edits.removed.has(account)), ...added]
  if (wanted.length === live.length && added.length === 0) return { ok: true, text: before }
  for (const after of waysToWrite(before, read, { added, removed: edits.removed })) {
    if (after !== undefined && meansAccounts(after, wanted)) return { ok: true, text: after }
  }
  return { ok: false, problem: editFailed('mapAccounts') }
}

function* waysToWrite(
  text: string,
  { document, list, items }: KeyText<GoString>,
  { added, removed }: { readonly added: readonly string[]; readonly removed: ReadonlySet<string> },
): Generator<string | undefined> {
  const texts = added.map(doubleQuoted)
  const lines = texts.map((account) => `- ${account}`)
  if (list === undefined || list.items.length === 0) yield writeFirstItems(text, document, lines)
  if (list === undefined) return
  const gone = new Set(items.flatMap(({ value, index }) => (removed.has(value) ? [index] : [])))
  if (list.flow) yield applySplices(text, editFlowList(text, list, { removed: gone, added: texts }))
  else if (gone.size === list.items.length && added.length === 0) {
    yield `${text.slice(0, list.start)}[]${text.slice(list.end)}`
  } else {
    const splices = editBlockList(text, list, { removed: gone, added: lines })
    if (splices !== undefined) yield applySplices(text, splices)
  }
}

function meansAccounts(text: string, wanted: readonly string[]): boolean {
  if (isSkippable(text)) return wanted.length === 0
  const { items, broken } = readAccountItems(text)
  return (
    broken === undefined &&
    items.length === wanted.length &&
    items.every(({ value }, at) => value === wanted[at])
  )
}
