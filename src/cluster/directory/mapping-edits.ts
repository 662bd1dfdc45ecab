import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from '../../yaml/node.ts'
import { isJsonObject, type Json, type JsonObject, sameJson } from '../json.ts'
import { blockText } from '../manifest-text.ts'
import type { Edit } from './edit.ts'
import { flowEdits } from './flow-edit.ts'
import { columnOf, contentEnd, dashAt, lineEndAfter, lineStart } from './place.ts'
import { replacedItem, replacedValue } from './replace.ts'

/** What a node means now and what it shall mean. */
interface Wanted<T extends Json = Json> {
  readonly before: T
  readonly after: T
}

/**
 * The edits that make a mapping mean `after` and leave every other byte as it is: comments, key order, quotes,
 * and entries that stay. `undefined` when that takes more than edits within the mapping. Tags, anchors and
 * aliases are not looked at: the caller reads the result back and compares.
 */
export function mappingEdits(
  source: string,
  node: YamlMapping,
  wanted: Wanted<JsonObject>,
): Edit[] | undefined {
  if (node.flow) return flowEdits(source, node, wanted)
  const { before, after } = wanted
  const first = node.entries[0]
  const last = node.entries.at(-1)
  if (first === undefined || last === undefined) return undefined
  const column = columnOf(source, first.key.start)
  const edits: Edit[] = []
  let kept = 0
  for (const entry of node.entries) {
    if (entry.key.kind !== 'scalar') return undefined
    const key = entry.key.value
    const value = after[key]
    if (value === undefined) {
      const start = lineStart(source, entry.key.start)
      // The first entry of a list item shares its line with the dash.
      if (source.slice(start, entry.key.start).trim() !== '') return undefined
      edits.push({ start, end: lineEndAfter(source, entryEnd(source, entry)), text: '' })
      continue
    }
    kept++
    if (!sameJson(before[key], value))
      edits.push(
        ...valueEdits(source, { entry, column, wanted: { before: before[key] ?? null, after: value } }),
      )
  }
  if (kept === 0) return undefined
  const added = Object.entries(after).filter(
    ([key, value]) => value !== undefined && before[key] === undefined,
  )
  if (added.length > 0) {
    const start = lineEndAfter(source, entryEnd(source, last))
    edits.push({ start, end: start, text: blockText(Object.fromEntries(added) as JsonObject, column) })
  }
  return edits
}

function valueEdits(
  source: string,
  about: { readonly entry: YamlEntry; readonly column: number; readonly wanted: Wanted },
): Edit[] {
  const { entry, wanted } = about
  return (
    collectionEdits(source, entry.value, wanted) ?? [
      replacedValue(source, { entry, column: about.column, after: wanted.after }),
    ]
  )
}

function collectionEdits(source: string, node: YamlNode, { before, after }: Wanted): Edit[] | undefined {
  if (node.kind === 'mapping' && isJsonObject(before) && isJsonObject(after))
    return mappingEdits(source, node, { before, after })
  if (node.kind === 'sequence' && Array.isArray(before) && Array.isArray(after) && after.length > 0)
    return sequenceEdits(source, node, { before, after })
  return undefined
}

function sequenceEdits(
  source: string,
  node: YamlSequence,
  wanted: Wanted<readonly Json[]>,
): Edit[] | undefined {
  if (node.flow) return flowEdits(source, node, wanted)
  const { before, after } = wanted
  const column = columnOf(source, node.start)
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && sameJson(before[head], after[head])) head++
  let tail = 0
  while (tail < least - head && sameJson(before.at(-1 - tail), after.at(-1 - tail))) tail++
  const gone = node.items.slice(head, before.length - tail)
  const come = after.slice(head, after.length - tail)
  if (gone.length === come.length)
    return pairedEdits(source, gone, { before: before.slice(head), after: come })
  const from = gone[0] ?? node.items[head]
  const dash = from === undefined ? undefined : dashAt(source, from)
  if (from !== undefined && dash === undefined) return undefined
  const start = dash === undefined ? lineEndAfter(source, contentEnd(source, node)) : lineStart(source, dash)
  const end = gone.length === 0 ? start : lineEndAfter(source, contentEnd(source, gone.at(-1) ?? node))
  return [{ start, end, text: come.length === 0 ? '' : blockText(come, column) }]
}

/** As many items as before: each is changed for itself. */
function pairedEdits(
  source: string,
  items: readonly YamlNode[],
  { before, after }: Wanted<readonly Json[]>,
): Edit[] | undefined {
  const edits: Edit[] = []
  for (const [index, item] of items.entries()) {
    const value = { before: before[index] ?? null, after: after[index] ?? null }
    if (sameJson(value.before, value.after)) continue
    const inside = collectionEdits(source, item, value)
    const whole = inside === undefined ? replacedItem(source, item, value.after) : undefined
    if (inside === undefined && whole === undefined) return undefined
    edits.push(...(inside ?? []), ...(whole === undefined ? [] : [whole]))
  }
  return edits
}

function entryEnd(source: string, { key, value }: YamlEntry): number {
  return Math.max(source.indexOf(':', key.end) + 1, contentEnd(source, value))
}
