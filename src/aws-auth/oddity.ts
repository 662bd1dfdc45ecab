import { linesOf } from '../yaml/lines.ts'
import { positionAt } from '../yaml/position.ts'
import { foldName } from './field.ts'
import type { JsonValue } from './go-yaml/json.ts'
import type { GoDocument, GoItem, GoNode, GoSequence } from './go-yaml/node.ts'
import type { MapKey, Oddity } from './row.ts'

/** What the authenticator reads in a row differently from what its author seems to have meant. */
export function findRowOddities(about: {
  readonly key: MapKey
  readonly index: number
  readonly text: string
  /** `linesOf` the text. */
  readonly positionOf: PositionOf
  readonly item: GoItem
  readonly json: JsonValue
  readonly dropped: boolean
}): Oddity[] {
  const { key, index, text, positionOf, item, json, dropped } = about
  const oddities: Oddity[] = []
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
    else if (value.items.some((group) => group.type !== 'string')) note('group-not-a-string', node)
  }
  return oddities
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
  const mapping = row.kind === 'alias' ? row.target : row
  if (mapping.kind !== 'mapping') return undefined
  return mapping.entries.findLast(({ key }) => key.kind === 'scalar' && key.value === name)?.value
}

function quote(text: string, node: GoNode): string {
  return shorten(text.slice(node.start, node.end))
}

type PositionOf = ReturnType<typeof linesOf>

function shorten(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
