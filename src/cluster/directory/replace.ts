import type { YamlEntry, YamlNode } from '../../yaml/node.ts'
import type { Json } from '../json.ts'
import { blockText, literalText, quotedText, scalarText, textAfterColon } from '../manifest-text.ts'
import type { Edit } from './edit.ts'
import { columnOf, contentEnd, dashAt, lineStart, restOfLine } from './place.ts'

/** A list item written anew behind its dash; `undefined` when something else stands on the dash's line. */
export function replacedItem(source: string, item: YamlNode, after: Json): Edit | undefined {
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

/** The value of a key written anew, in the style of the one before it where the new one can have it. */
export function replacedValue(
  source: string,
  {
    entry: { key, value },
    column,
    after,
  }: { readonly entry: YamlEntry; readonly column: number; readonly after: Json },
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
  return literal === undefined
    ? undefined
    : ` ${literal.replace('\n', () => `${comment}\n`).replace(/\n$/, '')}`
}
