import type { GoPair, GoValue } from '../go-yaml/construct.ts'
import type { GoSequence } from '../go-yaml/node.ts'
import type { MapKey, RowMeaning } from '../row.ts'
import { isRowField } from './row-field.ts'
import { doubleQuoted, scalarText } from './scalar-text.ts'
import { lineStart } from './splice.ts'

/** A row to write. `others` are fields that the authenticator does not know, kept by value. */
export interface NewRow extends RowMeaning {
  readonly key: MapKey
  readonly arn: string
  readonly others?: readonly GoPair[]
}

/** `- rolearn: …` and its lines, without indentation. `groupsIndent`: of the groups' `-` beyond their key. */
export function blockRow(row: NewRow, groupsIndent: number): string {
  const groups =
    row.groups.length === 0
      ? ['groups: []']
      : ['groups:', ...row.groups.map((group) => `${' '.repeat(groupsIndent)}- ${scalarText(group)}`)]
  const others = (row.others ?? []).map(({ key, value }) => `${flowValue(key)}: ${flowValue(value)}`)
  const [first, ...lines] = [
    `${arnKey(row.key)}: ${scalarText(row.arn)}`,
    `username: ${scalarText(row.username)}`,
    ...groups,
    ...others,
  ]
  return [`- ${first}`, ...lines.map((line) => `  ${line}`)].join('\n')
}

/** `{rolearn: "…", …}`; `quotedKeys` makes it JSON. */
export function flowRow(row: NewRow, quotedKeys: boolean): string {
  const key = (name: string): string => (quotedKeys ? doubleQuoted(name) : name)
  const fields = [
    `${key(arnKey(row.key))}: ${doubleQuoted(row.arn)}`,
    `${key('username')}: ${doubleQuoted(row.username)}`,
    `${key('groups')}: ${flowGroups(row.groups)}`,
    ...(row.others ?? []).map((pair) => `${flowValue(pair.key)}: ${flowValue(pair.value)}`),
  ]
  return `{${fields.join(', ')}}`
}

/** `["a", "b"]` */
export function flowGroups(groups: readonly string[]): string {
  return `[${groups.map(doubleQuoted).join(', ')}]`
}

/** How far the list's own rows indent their groups; 2, as in AWS's documentation, where none shows it. */
export function groupsIndentOf(text: string, list: GoSequence): number {
  const known = indents.get(list) ?? findGroupsIndent(text, list)
  indents.set(list, known)
  return known
}

// Each row that is written anew asks for it.
const indents = new WeakMap<GoSequence, number>()

function findGroupsIndent(text: string, list: GoSequence): number {
  for (const { node } of list.items.toReversed()) {
    if (node.kind !== 'mapping') continue
    for (const { key, value } of node.entries) {
      const dash = value.kind === 'sequence' && !value.flow ? value.items[0] : undefined
      if (dash === undefined || !isRowField(key, 'groups')) continue
      const indent = column(text, dash.start) - column(text, key.start)
      if (indent >= 0) return indent
    }
  }
  return 2
}

function arnKey(key: MapKey): string {
  return key === 'mapRoles' ? 'rolearn' : 'userarn'
}

function column(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

function flowValue(value: GoValue): string {
  switch (value.type) {
    case 'null':
      return 'null'
    case 'bool':
    case 'int':
    case 'uint':
      return String(value.value)
    case 'float':
      return floatText(value.value)
    case 'string':
      return doubleQuoted(value.value)
    case 'list':
      return `[${value.items.map(flowValue).join(', ')}]`
    case 'map':
      return `{${value.entries.map((pair) => `${flowValue(pair.key)}: ${flowValue(pair.value)}`).join(', ')}}`
  }
}

/** With a point or an exponent, so that it stays a float. */
function floatText(value: number): string {
  const text = String(value)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}
