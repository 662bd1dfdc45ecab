import type { YamlNode } from '../../yaml/node.ts'
import { parseYaml } from '../../yaml/parse.ts'
import { isJsonObject, type Json, type JsonObject, plainJson, sameJson } from '../json.ts'
import { manifestText } from '../manifest-text.ts'
import type { Edit } from './edit.ts'
import { mappingEdits } from './mapping-edits.ts'
import { contentEnd, dashAt, lineEndAfter, lineStart } from './place.ts'
import { type RawObject, readDocuments } from './raw-objects.ts'

/** An object as it is in its file, and where. */
type Raw = Omit<RawObject, 'object'>

/**
 * The text of a file in which one object is another, or (`after` undefined) is gone; `undefined` when no object
 * is left. All other bytes stay where that is possible: an edit is taken only when the file then reads as
 * wanted. Else the object's document is written anew, and at worst the whole file.
 */
export function editFile(text: string, stored: Raw, after: JsonObject | undefined): string | undefined {
  const source = text.endsWith('\n') ? text : `${text}\n`
  const documents = readDocuments(source, '', '')
  const wanted = wantedDocuments(documents, stored, after)
  if (wanted.every((value) => value === null)) return undefined
  const attempts = [
    () => editedInPlace(source, stored, after),
    () => rewrittenDocument(source, stored, wanted),
  ]
  for (const attempt of attempts) {
    const edits = attempt()
    const edited = edits === undefined ? undefined : applyEdits(source, edits)
    if (edited !== undefined && readsAs(edited, wanted)) return edited
  }
  return wanted.map((value) => documentText(value)).join('---\n')
}

function wantedDocuments(
  documents: readonly Json[],
  stored: Raw,
  after: JsonObject | undefined,
): readonly Json[] {
  return documents.flatMap((value, index) => {
    if (index !== stored.document) return [value]
    if (stored.item === undefined) return after === undefined ? [] : [plainJson(after)]
    const list = value as JsonObject & { readonly items: readonly Json[] }
    const items = list.items.flatMap((item, position) =>
      position !== stored.item ? [item] : after === undefined ? [] : [plainJson(after)],
    )
    return items.length === 0 ? [] : [{ ...list, items }]
  })
}

function editedInPlace(
  source: string,
  stored: Raw,
  after: JsonObject | undefined,
): readonly Edit[] | undefined {
  const parsed = parseYaml(source)
  const root = parsed.ok ? parsed.documents[stored.document] : undefined
  if (root === undefined || root === null) return undefined
  const items = stored.item === undefined ? undefined : itemsOf(root)
  const node = stored.item === undefined ? root : items?.[stored.item]
  if (node?.kind !== 'mapping') return undefined
  if (after !== undefined)
    return mappingEdits(source, node, { before: stored.raw, after: plainJson(after) as JsonObject })
  if (items === undefined || items.length === 1) return [documentExtent(source, stored.document)]
  const dash = dashAt(source, node)
  return dash === undefined
    ? undefined
    : [{ start: lineStart(source, dash), end: lineEndAfter(source, contentEnd(source, node)), text: '' }]
}

function itemsOf(root: YamlNode): readonly YamlNode[] | undefined {
  if (root.kind !== 'mapping') return undefined
  const entry = root.entries.find(({ key }) => key.kind === 'scalar' && key.value === 'items')
  return entry?.value.kind === 'sequence' && !entry.value.flow ? entry.value.items : undefined
}

/** A document from its `---` (or the start of the file) to the next one. */
function documentExtent(source: string, document: number): Edit {
  const starts = [...source.matchAll(/^---(?=\s)/gm)].map((match) => match.index)
  // What stands before the first `---` is a document only when it holds more than comments and directives.
  const before = source.slice(0, starts[0] ?? source.length)
  if (starts.length === 0 || /^[^\s#%]/m.test(before)) starts.unshift(0)
  const start = starts[document] ?? 0
  const end = starts[document + 1] ?? source.length
  return { start, end, text: '' }
}

function rewrittenDocument(
  source: string,
  stored: Raw,
  wanted: readonly Json[],
): readonly Edit[] | undefined {
  const parsed = parseYaml(source)
  const root = parsed.ok ? parsed.documents[stored.document] : undefined
  const value = wanted[stored.document]
  if (root === undefined || root === null || value === undefined) return undefined
  const text =
    root.kind === 'mapping' && root.flow ? JSON.stringify(value, null, 2) : documentText(value).trimEnd()
  return [{ start: lineStart(source, root.start), end: contentEnd(source, root), text }]
}

function documentText(value: Json): string {
  return isJsonObject(value) ? manifestText(value) : `${JSON.stringify(value)}\n`
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  const ordered = [...edits].sort((left, right) => left.start - right.start || left.end - right.end)
  let text = ''
  let at = 0
  for (const edit of ordered) {
    text += source.slice(at, edit.start) + edit.text.replaceAll('\n', lineEnd)
    at = edit.end
  }
  return text + source.slice(at)
}

function readsAs(text: string, wanted: readonly Json[]): boolean {
  // YAMLException arrives as a ClusterError here: an edit that broke the file is one that is not taken.
  try {
    return sameJson(readDocuments(text, '', ''), wanted)
  } catch {
    return false
  }
}
