import { editDistance } from '../problem/nearest.ts'
import { linesOf } from '../yaml/lines.ts'
import { positionAt } from '../yaml/position.ts'
import { foldName } from './field.ts'
import type { JsonValue } from './go-yaml/json.ts'
import type { GoDocument, GoEntry, GoItem, GoNode, GoSequence } from './go-yaml/node.ts'
import { meantFields } from './near/meant-fields.ts'
import { isRow, swallowedRows } from './near/swallowed.ts'
import type { MapKey, Oddity } from './row.ts'

interface About {
  readonly key: MapKey
  readonly index: number
  readonly text: string
  /** `linesOf` the text. */
  readonly positionOf: PositionOf
  readonly item: GoItem
  readonly json: JsonValue
}

/** What the authenticator reads in a row differently from what its author seems to have meant. */
export function findRowOddities(about: About & { readonly dropped: boolean }): Oddity[] {
  const { key, index, text, positionOf, item, json, dropped } = about
  const oddities: Oddity[] = [...keysNotRead(about)]
  const note = (kind: Oddity['kind'], node: GoNode): void => {
    const { line } = positionOf(node.start)
    oddities.push({ key, index, kind, found: quote(text, node), offset: node.start, line })
  }
  if (dropped) note('dropped-row', item.node)
  if (json.type !== 'object') return oddities
  for (const [name, value] of json.members) {
    const field = foldName(name)
    if (value.type === 'null' || (field !== 'username' && field !== 'groups')) continue
    const node = fieldValue(item.node, name) ?? item.node
    if (field === 'username' && value.type !== 'string') note('username-not-a-string', node)
    if (field !== 'groups') continue
    if (value.type !== 'array') note('groups-not-a-list', node)
    else if (value.items.some((group) => group.type !== 'string' && !isRow(key, group)))
      note('group-not-a-string', node)
  }
  return [...oddities, ...rowsAmongGroups(about)]
}

/** Keys that are not read and nearly are: one oddity for each, with the row that was meant. */
function keysNotRead({ key, index, item, json, positionOf }: About): Oddity[] {
  const { slips, row } = meantFields(key, json)
  return slips.map(({ found, write, needsList }) => {
    const { start } = fieldKey(item.node, found) ?? item.node
    return {
      key,
      index,
      kind: 'key-not-read',
      found: shorten(found),
      offset: start,
      line: positionOf(start).line,
      write: { key: write, list: needsList },
      ...(row === undefined ? {} : { meant: row }),
    }
  })
}

function rowsAmongGroups({ key, index, item, json, positionOf }: About): Oddity[] {
  return swallowedRows(key, json, item.node).map(({ row, node, dash }) => {
    const offset = dash ?? node?.start ?? item.node.start
    const columns = dash === undefined ? 0 : positionOf(dash).column - positionOf(item.start).column
    return {
      key,
      index,
      kind: 'swallowed-row',
      found: shorten(row.arn),
      offset,
      line: positionOf(offset).line,
      ...(columns > 0 ? { columns } : {}),
      meant: row,
    }
  })
}

/** Keys of the ConfigMap that are nearly one of those that are read, where that one is missing. */
export function findDataKeys(data: Readonly<Record<string, string>>): Oddity[] {
  const names = Object.keys(data)
  return (['mapRoles', 'mapUsers', 'mapAccounts'] as const).flatMap((key) => {
    if (names.includes(key)) return []
    const found = names.find((name) => editDistance(plain(name), key.toLowerCase()) <= 1)
    return found === undefined
      ? []
      : [{ key, index: 0, kind: 'data-key-not-read' as const, found: shorten(found), offset: 0, line: 1 }]
  })
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** Items of mapAccounts that are the id of no account, as the authenticator reads them. */
export function findAccountOddities(text: string, list: GoSequence | undefined): Oddity[] {
  const positionOf = linesOf(text)
  return (list?.items ?? []).flatMap(({ node }, index): Oddity[] => {
    const scalar = node.kind === 'alias' ? node.target : node
    if (scalar.kind === 'scalar' && /^[0-9]{12}$/.test(scalar.value)) return []
    return [
      {
        key: 'mapAccounts',
        index,
        kind: 'not-an-account',
        found: quote(text, node),
        offset: node.start,
        line: positionOf(node.start).line,
      },
    ]
  })
}

/** Anything but comments behind the first document. */
export function findSecondDocument(
  key: Oddity['key'],
  text: string,
  document: GoDocument | undefined,
): Oddity[] {
  if (document === undefined) return []
  const rest = text.slice(document.end)
  const marked = /^(?:---|\.\.\.)/.test(rest) ? rest.slice(3) : rest
  if (marked.split(/[\n\r\u2028\u2029]/).every(saysNothing)) return []
  const { line } = positionAt(text, document.end)
  return [{ key, index: 0, kind: 'second-document', found: shorten(rest), offset: document.end, line }]
}

/** Blank, a comment, or the mark of an end. */
function saysNothing(line: string): boolean {
  const said = line.trim()
  return said === '' || said === '...' || said.startsWith('#')
}

function fieldValue(row: GoNode, name: string): GoNode | undefined {
  return entryOf(row, name)?.value
}

function fieldKey(row: GoNode, name: string): GoNode | undefined {
  return entryOf(row, name)?.key
}

function entryOf(row: GoNode, name: string): GoEntry | undefined {
  const mapping = row.kind === 'alias' ? row.target : row
  if (mapping.kind !== 'mapping') return undefined
  return mapping.entries.findLast(({ key }) => key.kind === 'scalar' && key.value === name)
}

function quote(text: string, node: GoNode): string {
  return shorten(text.slice(node.start, node.end))
}

type PositionOf = ReturnType<typeof linesOf>

function shorten(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
