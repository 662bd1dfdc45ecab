import type { YamlNode } from '../../yaml/node.ts'

/** 0-based column of an offset. */
export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset)
}

export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

/** The offset behind the line end that follows `offset`. */
export function lineEndAfter(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end < 0 ? source.length : end + 1
}

/** What stands from `offset` to the end of its line. */
export function restOfLine(source: string, offset: number): string {
  return source.slice(offset, lineEndAfter(source, offset)).replace(/\r?\n$/, '')
}

/** Where a node's content ends, without the line end and the blank lines behind it that are not part of it. */
export function contentEnd(source: string, node: YamlNode): number {
  switch (node.kind) {
    case 'mapping': {
      const last = node.entries.at(-1)
      return node.flow || last === undefined
        ? node.end
        : Math.max(last.key.end, contentEnd(source, last.value))
    }
    case 'sequence': {
      const last = node.items.at(-1)
      return node.flow || last === undefined ? node.end : contentEnd(source, last)
    }
    case 'scalar': {
      if (node.style !== 'literal' && node.style !== 'folded') return node.end
      const header = source.slice(lineStart(source, node.start - 1), node.start)
      const keeps = /[|>]\d?\+/.test(header)
      const text = source.slice(node.start, node.end)
      return node.start + text.replace(keeps ? /\r?\n$/ : /\s*$/, '').length
    }
  }
}

/** Where the `-` of a list item stands; `undefined` when something stands before it on its line. */
export function dashAt(source: string, item: YamlNode): number | undefined {
  const isBlockScalar = item.kind === 'scalar' && (item.style === 'literal' || item.style === 'folded')
  // A block scalar begins below its first line, which may hold another `-`: `- |-`.
  const from = isBlockScalar ? lineStart(source, item.start - 1) : source.lastIndexOf('-', item.start - 1)
  const dash = isBlockScalar ? source.indexOf('-', from) : from
  return dash >= 0 && source.slice(lineStart(source, dash), dash).trim() === '' ? dash : undefined
}
