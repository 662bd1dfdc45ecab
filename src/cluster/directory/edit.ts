import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from '../../yaml/node.ts'
import { isJsonObject, type Json, type JsonObject, sameJson } from '../json.ts'
import { blockText, literalText, quotedText, scalarText, textAfterColon } from '../manifest-text.ts'
import { flowEdits } from './flow-edit.ts'
import { columnOf, contentEnd, dashAt, lineEndAfter, lineStart, restOfLine } from './place.ts'

/** Put `text` in place of `start` to `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

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
  return collectionEdits(source, entry.value, wanted) ?? [replacedValue(source, about)]
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

function replacedItem(source: string, item: YamlNode, after: Json): Edit | undefined {
  const end = contentEnd(source, item)
  const isBlockScalar = item.kind === 'scalar' && (item.style === 'literal' || item.style === 'folded')
  if (typeof after === 'object' && after !== null && !isBlockScalar) {
    const text = blockText(after, columnOf(source, item.start)).trimStart().replace(/\n$/, '')
    return { start: item.start, end, text }
  }
  const dash = dashAt(source, item)
  if (dash === undefined) return undefined
  // A list of one item is that item behind a dash of its own.
  const text = blockText([after], columnOf(source, dash))
    .trimStart()
    .replace(/^- |\n$/g, '')
  if (item.kind === 'scalar' && !isBlockScalar && !text.includes('\n'))
    return { start: item.start, end, text }
  return { start: dash + 1, end: end + restOfLine(source, end).length, text: ` ${text}` }
}

function replacedValue(
  source: string,
  {
    entry: { key, value },
    column,
    wanted: { after },
  }: { readonly entry: YamlEntry; readonly column: number; readonly wanted: Wanted },
): Edit {
  const colon = source.indexOf(':', key.end) + 1
  const end = Math.max(colon, contentEnd(source, value))
  const text = textAfterColon(after, column)
  const oneLine = value.start > colon && value.kind === 'scalar' && !source.slice(colon, end).includes('\n')
  if (oneLine && !text.includes('\n')) {
    const scalar = after as string | number | boolean | null
    const quoted = typeof scalar === 'string' && value.style === 'double'
    return { start: value.start, end: value.end, text: quoted ? quotedText(scalar) : scalarText(scalar) }
  }
  if (value.kind === 'scalar' && value.style === 'literal' && typeof after === 'string') {
    const literal = sameLiteral(source, { value, header: colon, column, after })
    if (literal !== undefined) return { start: colon, end, text: literal }
  }
  // A block stays under its key, and under a comment behind the key.
  const isBlock = value.kind !== 'scalar' && !value.flow && text.startsWith('\n')
  if (isBlock && source.slice(colon, value.start).includes('\n')) {
    const under = blockText(after, columnOf(source, value.start)).replace(/\n$/, '')
    return { start: lineStart(source, value.start), end, text: under }
  }
  return { start: colon, end: end + restOfLine(source, end).length, text }
}

/** A literal block in the columns of the one before it, with the comment of its first line. */
function sameLiteral(
  source: string,
  about: {
    readonly value: YamlNode
    readonly header: number
    readonly column: number
    readonly after: string
  },
): string | undefined {
  const { value, header, column, after } = about
  const indent = /^(?: *\r?\n)*( +)/.exec(source.slice(value.start, value.end))?.[1]?.length ?? column + 2
  const told = /^\s*\|[+-]?\d/.test(restOfLine(source, header))
  const literal = literalText(after, { parent: column, content: told ? column + 2 : indent })
  const comment = /\s+#.*$/.exec(restOfLine(source, header))?.[0] ?? ''
  return literal === undefined ? undefined : ` ${literal.replace('\n', `${comment}\n`).replace(/\n$/, '')}`
}

function entryEnd(source: string, { key, value }: YamlEntry): number {
  return Math.max(source.indexOf(':', key.end) + 1, contentEnd(source, value))
}
