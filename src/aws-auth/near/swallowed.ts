import { foldName } from '../field.ts'
import type { JsonValue } from '../go-yaml/json.ts'
import type { GoNode } from '../go-yaml/node.ts'
import { type RowFields, readRow } from '../read-row.ts'
import type { MapKey } from '../row.ts'
import { meantFields } from './meant-fields.ts'

/** A row that is indented too far: an item of the groups of another row, and so no row at all. */
export interface Swallowed {
  readonly row: RowFields
  /** What it stands in, where that has a place in the text: not behind a merge. */
  readonly node?: GoNode
  /** Offset of its `-` in a block list. */
  readonly dash?: number
}

/** All rows among the groups of an item, and among the groups of these. */
export function swallowedRows(key: MapKey, json: JsonValue, node: GoNode | undefined): readonly Swallowed[] {
  if (json.type !== 'object') return []
  return json.members
    .filter(([name]) => foldName(name) === 'groups')
    .flatMap(([name, value]) => {
      const list = listOf(node, name)
      return value.type === 'array'
        ? value.items.flatMap((item, at) => inItem(key, item, list?.items[at], list))
        : []
    })
}

function inItem(
  key: MapKey,
  json: JsonValue,
  item: { readonly node: GoNode; readonly start: number } | undefined,
  list: { readonly flow: boolean } | undefined,
): readonly Swallowed[] {
  const row = asRow(key, json)
  if (row === undefined) return []
  const place =
    item === undefined ? {} : { node: item.node, ...(list?.flow === true ? {} : { dash: item.start }) }
  return [{ row, ...place }, ...swallowedRows(key, json, item?.node)]
}

/** Whether a group is a row: a mapping with an ARN, of whatever list. */
export function isRow(key: MapKey, group: JsonValue): boolean {
  return asRow(key, group) !== undefined
}

function asRow(key: MapKey, json: JsonValue): RowFields | undefined {
  const other = key === 'mapRoles' ? 'mapUsers' : 'mapRoles'
  const row =
    readRow(key, json) ?? readRow(other, json) ?? meantFields(key, json).row ?? meantFields(other, json).row
  return row?.sso === true ? undefined : row
}

function listOf(node: GoNode | undefined, name: string): Extract<GoNode, { kind: 'sequence' }> | undefined {
  const mapping = node?.kind === 'alias' ? node.target : node
  if (mapping?.kind !== 'mapping') return undefined
  const found = mapping.entries.findLast(({ key }) => key.kind === 'scalar' && key.value === name)?.value
  const value = found?.kind === 'alias' ? found.target : found
  return value?.kind === 'sequence' ? value : undefined
}
