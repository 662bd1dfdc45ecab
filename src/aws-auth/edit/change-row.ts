import { itemEnd } from '../extent.ts'
import type { JsonValue } from '../go-yaml/json.ts'
import type { GoEntry, GoMapping, GoSequence } from '../go-yaml/node.ts'
import type { RowItem } from '../read-key.ts'
import type { RowMeaning } from '../row.ts'
import { editBlockList } from './block-list.ts'
import { editFlowList } from './flow-list.ts'
import { isRowField } from './row-field.ts'
import { flowGroups } from './row-text.ts'
import { doubleQuoted, scalarText } from './scalar-text.ts'
import { beginsLine, lineBreak, lineStart, nextLine, type Splice } from './splice.ts'

/**
 * Changes the username and groups of one row and leaves all else in it as it is. `undefined` where the row is not
 * a mapping of its own. What comes out is checked by reading it again: a row may be odder than this knows.
 */
export function changeRowInPlace(
  text: string,
  { item, json }: RowItem,
  { before, after }: { readonly before: RowMeaning; readonly after: RowMeaning },
): Splice[] | undefined {
  const { node } = item
  if (node.kind !== 'mapping') return undefined
  const splices: Splice[] = []
  if (before.username !== after.username) {
    const entry = node.entries.findLast(({ key }) => isRowField(key, 'username'))
    splices.push(entry === undefined ? insertUsername(text, node, after) : changeUsername(text, entry, after))
  }
  if (!sameGroups(before.groups, after.groups)) {
    const entry = node.entries.findLast(({ key }) => isRowField(key, 'groups'))
    if (entry === undefined) splices.push(insertEntry(text, node, `groups: ${flowGroups(after.groups)}`))
    else for (const one of changeGroups(text, entry, { json, groups: after.groups })) splices.push(one)
  }
  return splices
}

/** Neither order nor repetition of groups means anything to Kubernetes. */
export function sameGroups(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)]
  return first.size === second.size && [...first].every((group) => second.has(group))
}

function insertUsername(text: string, node: GoMapping, { username }: RowMeaning): Splice {
  return insertEntry(text, node, `username: ${node.flow ? doubleQuoted(username) : scalarText(username)}`)
}

function changeUsername(text: string, entry: GoEntry, { username }: RowMeaning): Splice {
  const { value } = entry
  const like = value.kind === 'scalar' ? value.style : 'plain'
  return replaceValue(text, entry, scalarText(username, like))
}

/** Puts `written` where the value of the entry stands, or belongs. */
function replaceValue(text: string, { key, value, afterColon }: GoEntry, written: string): Splice {
  if (afterColon < 0) return { start: key.end, end: key.end, text: `: ${written}` }
  if (value.start === value.end) return { start: afterColon, end: afterColon, text: ` ${written}` }
  return {
    start: value.start,
    end: itemEnd(text, { node: value, start: value.start }),
    text: written,
  }
}

/** A new last entry: it counts, whatever is merged above it. */
function insertEntry(text: string, node: GoMapping, written: string): Splice {
  const last = node.entries.at(-1)
  if (node.flow) {
    const at = last === undefined ? node.content + 1 : Math.max(last.key.end, last.afterColon, last.value.end)
    return { start: at, end: at, text: last === undefined ? written : `, ${written}` }
  }
  const first = node.entries[0]
  if (last === undefined || first === undefined) throw new Error('a block mapping has an entry')
  const end = itemEnd(text, { node, start: node.start })
  const at = nextLine(text, end)
  const eol = lineBreak(text)
  // A BOM or a tag in front of the first key would count as columns too; the check after the edit sees to that.
  const indent = ' '.repeat(first.key.start - lineStart(text, first.key.start))
  return beginsLine(text, at)
    ? { start: at, end: at, text: `${indent}${written}${eol}` }
    : { start: at, end: at, text: `${eol}${indent}${written}` }
}

function changeGroups(
  text: string,
  entry: GoEntry,
  { json, groups }: { readonly json: JsonValue; readonly groups: readonly string[] },
): Splice[] {
  const { value, afterColon } = entry
  const whole = [replaceValue(text, entry, flowGroups(groups))]
  if (value.kind !== 'sequence' || value.start !== value.content) return whole
  const live = groupTexts(entry, json)
  if (live === undefined) return whole
  const wanted = new Set(groups)
  const known = new Set<string>()
  const removed = new Set<number>()
  for (const [index, group] of live.entries()) {
    if (!wanted.has(group) || known.has(group)) removed.add(index)
    known.add(group)
  }
  const added = [...wanted].filter((group) => !known.has(group))
  const texts = added.map((group) => scalarText(group, itemStyle(value)))
  if (value.flow) return editFlowList(text, value, { removed, added: texts })
  const splices = editBlockList(text, value, { removed, added: texts.map((group) => `- ${group}`) })
  if (splices === undefined) return whole
  const empty = removed.size === value.items.length && added.length === 0
  return empty ? [...splices, { start: afterColon, end: afterColon, text: ' []' }] : splices
}

/** The groups as they are read, item by item. */
function groupTexts({ key, value }: GoEntry, json: JsonValue): readonly string[] | undefined {
  if (json.type !== 'object' || key.kind !== 'scalar' || value.kind !== 'sequence') return undefined
  const member = json.members.find(([name]) => name === key.value)?.[1]
  if (member?.type !== 'array' || member.items.length !== value.items.length) return undefined
  return member.items.map((item) => (item.type === 'string' ? item.value : ''))
}

function itemStyle({ items }: GoSequence): 'plain' | 'single' | 'double' {
  const style = items.at(-1)?.node
  if (style?.kind !== 'scalar') return 'plain'
  return style.style === 'single' || style.style === 'double' ? style.style : 'plain'
}
