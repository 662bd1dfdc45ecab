// Port of go-yaml, changed: notices/go-yaml.txt
import type { GoEntry, GoItem } from './node.ts'
import type { NodeReader } from './node-reader.ts'
import type { Token } from './token.ts'

/** Items of `- ` lines, up to the end of their block. @throws YamlError */
export function readBlockItems(reader: NodeReader, items: GoItem[]): void {
  for (;;) {
    const token = reader.peek()
    if (token.type !== 'block-entry') {
      if (token.type !== 'block-end') reader.fail("did not find expected '-' indicator", token)
      reader.skip()
      return
    }
    items.push(readItem(reader, token, ['block-entry', 'block-end']))
  }
}

/** Items at the column of the mapping that they are a value of: what is no item ends them. @throws YamlError */
export function readIndentlessItems(reader: NodeReader, items: GoItem[]): void {
  for (;;) {
    const token = reader.peek()
    if (token.type !== 'block-entry') return
    items.push(readItem(reader, token, ['block-entry', 'key', 'value', 'block-end']))
  }
}

function readItem(reader: NodeReader, dash: Token, absentBefore: readonly Token['type'][]): GoItem {
  reader.skip()
  const absent = absentBefore.includes(reader.peek().type)
  const node = absent ? reader.empty(reader.to(dash)) : reader.node({ block: true })
  return { node, start: reader.from(dash), afterComma: -1 }
}

/** Entries of a block mapping, up to the end of their block. @throws YamlError */
export function readBlockEntries(reader: NodeReader, entries: GoEntry[]): void {
  for (;;) {
    const token = reader.peek()
    if (token.type === 'block-end') {
      reader.skip()
      return
    }
    if (token.type !== 'key') reader.fail('did not find expected key', token)
    reader.skip()
    const key = isAbsent(reader)
      ? reader.empty(reader.to(token))
      : reader.node({ block: true, indentless: true })
    const colon = reader.peek()
    if (colon.type !== 'value') {
      entries.push({ key, value: reader.empty(key.end), afterColon: -1 })
      continue
    }
    reader.skip()
    const afterColon = reader.to(colon)
    const value = isAbsent(reader) ? reader.empty(afterColon) : reader.node({ block: true, indentless: true })
    entries.push({ key, value, afterColon })
  }
}

function isAbsent(reader: NodeReader): boolean {
  const { type } = reader.peek()
  return type === 'key' || type === 'value' || type === 'block-end'
}
