import { type Cut, cutFurther, type Piece, partGap } from '../cut-items.ts'
import type { BrokenKey } from '../row.ts'
import { type AloneItem, readAlone } from './read-alone.ts'

/** A piece of a list that cannot be read as a whole. */
export type Part =
  | { readonly kind: 'kept'; readonly piece: Piece; readonly item: AloneItem }
  /** Comments, blank lines, the marks of a document. */
  | { readonly kind: 'between'; readonly piece: Piece }
  | { readonly kind: 'broken'; readonly piece: Piece }

/** Tells the pieces that can be read from those that cannot. Their texts, one behind the other, are the whole. */
export function siftList({ pieces, indent }: Cut, key: BrokenKey['key']): readonly Part[] {
  const parts: Part[] = []
  const keep = (piece: Piece, wanted: (item: AloneItem) => boolean = () => true): boolean => {
    const item = readOne(key, piece.text, parts)
    if (item === undefined || !wanted(item)) return false
    parts.push({ kind: 'kept', piece, item })
    return true
  }
  const keepBetween = (piece: Piece): void => {
    const kind = isBetween(piece, { key, indent }) ? 'between' : 'broken'
    if (piece.text !== '') parts.push({ kind, piece })
  }
  for (const piece of pieces) {
    if (piece.kind !== 'item') keepBetween(piece)
    else if (!keep(piece)) {
      const { body, gap } = partGap(piece.text)
      const said = { ...piece, text: body }
      if (!keep(said)) {
        const [first = said, ...strays] = key === 'mapAccounts' ? [said] : cutFurther(said, indent)
        // A row that seems whole is kept in front of something that is no part of it.
        if (strays.length === 0 || !keep(first, ({ complete }) => complete))
          parts.push({ kind: 'broken', piece: first })
        for (const stray of strays) parts.push({ kind: 'broken', piece: stray })
      }
      keepBetween({ ...piece, start: piece.start + body.length, text: gap })
    }
  }
  return parts
}

/** Alone; or behind the kept ones that have anchors, where it refers to one. */
function readOne(key: BrokenKey['key'], text: string, parts: readonly Part[]): AloneItem | undefined {
  const alone = readAlone(key, text)
  if (alone !== undefined) return alone.length === 1 ? alone[0] : undefined
  if (!/\*\w/.test(text)) return undefined
  const kept = parts.flatMap(({ kind, piece }) => (kind === 'kept' ? [piece.text] : []))
  const before = kept.filter((piece) => /&\w/.test(piece))
  if (before.length === 0) return undefined
  const items = readAlone(key, [...before, text].join('')) ?? []
  return items.length === before.length + 1 ? items.at(-1) : undefined
}

/** True for text that may stand in front of rows, or behind them, without changing them. */
function isBetween(
  { kind, text }: Piece,
  { key, indent }: { readonly key: BrokenKey['key']; readonly indent: string },
): boolean {
  const row = `${indent}- a\n`
  const both = kind === 'head' ? text + row : row + text
  return JSON.stringify(readAlone(key, both)) === JSON.stringify(readAlone(key, row))
}
