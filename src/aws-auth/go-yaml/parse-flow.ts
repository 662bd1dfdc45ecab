// Port of go-yaml, changed: notices/go-yaml.txt
import type { GoEntry, GoItem, GoNode } from './node.ts'
import type { NodeReader } from './node-reader.ts'
import type { Token } from './token.ts'

/** Items in brackets, from the `[` on; gives the offset behind the `]`. @throws YamlError */
export function readFlowItems(reader: NodeReader, items: GoItem[]): number {
  reader.skip()
  for (;;) {
    let token = reader.peek()
    if (token.type !== 'flow-sequence-end' && items.length > 0) {
      if (token.type !== 'flow-entry') reader.fail("did not find expected ',' or ']'", token)
      const last = items.pop()
      if (last !== undefined) items.push({ ...last, afterComma: reader.to(token) })
      reader.skip()
      token = reader.peek()
    }
    if (token.type === 'flow-sequence-end') {
      reader.skip()
      return reader.to(token)
    }
    const node = token.type === 'key' ? readPair(reader, token) : reader.node({ block: false })
    items.push({ node, start: node.start, afterComma: -1 })
  }
}

/** `[key: value]`: a mapping of one entry without braces. */
function readPair(reader: NodeReader, keyToken: Token): GoNode {
  reader.skip()
  const start = reader.from(keyToken)
  const key = readPairKey(reader)
  const entry = readValue(reader, key, 'flow-sequence-end')
  return { kind: 'mapping', flow: true, entries: [entry], start, content: start, end: entry.value.end }
}

function readPairKey(reader: NodeReader): GoNode {
  const token = reader.peek()
  if (token.type !== 'value' && !isAbsent(token, 'flow-sequence-end')) return reader.node({ block: false })
  // go-yaml goes past this token, be it a `:`, a `,` or the `]`.
  reader.skip()
  return reader.empty(reader.to(token))
}

/** Entries in braces, from the `{` on; gives the offset behind the `}`. @throws YamlError */
export function readFlowEntries(reader: NodeReader, entries: GoEntry[]): number {
  reader.skip()
  for (;;) {
    let token = reader.peek()
    if (token.type !== 'flow-mapping-end' && entries.length > 0) {
      if (token.type !== 'flow-entry') reader.fail("did not find expected ',' or '}'", token)
      reader.skip()
      token = reader.peek()
    }
    if (token.type === 'flow-mapping-end') {
      reader.skip()
      return reader.to(token)
    }
    if (token.type === 'key') entries.push(readEntry(reader))
    else {
      const key = reader.node({ block: false })
      entries.push({ key, value: reader.empty(key.end), afterColon: -1 })
    }
  }
}

function readEntry(reader: NodeReader): GoEntry {
  reader.skip()
  const token = reader.peek()
  const absent = token.type === 'value' || isAbsent(token, 'flow-mapping-end')
  const key = absent ? reader.empty(reader.from(token)) : reader.node({ block: false })
  return readValue(reader, key, 'flow-mapping-end')
}

type Closing = 'flow-sequence-end' | 'flow-mapping-end'

function readValue(reader: NodeReader, key: GoNode, closing: Closing): GoEntry {
  const colon = reader.peek()
  if (colon.type !== 'value') return { key, value: reader.empty(key.end), afterColon: -1 }
  reader.skip()
  const afterColon = reader.to(colon)
  const absent = isAbsent(reader.peek(), closing)
  return { key, value: absent ? reader.empty(afterColon) : reader.node({ block: false }), afterColon }
}

function isAbsent({ type }: Token, closing: Closing): boolean {
  return type === 'flow-entry' || type === closing
}
