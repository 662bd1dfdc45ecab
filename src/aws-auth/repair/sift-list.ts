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
  const readOne = itemReader(key, parts)
  const keep = (piece: Piece, wanted: (item: AloneItem) => boolean = () => true): boolean => {
    const item = readOne(piece.text)
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

/** Reads an item alone; or behind the kept ones that have anchors, where it refers to one. */
function itemReader(key: BrokenKey['key'], parts: readonly Part[]): (text: string) => AloneItem | undefined {
  const anchored: string[] = []
  let seen = 0
  let left = MOST_READ_AGAIN
  return (text) => {
    const alone = readAlone(key, text)
    if (alone !== undefined) return alone.length === 1 ? alone[0] : undefined
    if (!/\*\w/.test(text)) return undefined
    for (; seen < parts.length; seen++) {
      const part = parts[seen]
      if (part?.kind === 'kept' && /&\w/.test(part.piece.text)) anchored.push(part.piece.text)
    }
    const whole = [...anchored, text].join('')
    if (anchored.length === 0 || whole.length > left) return undefined
    left -= whole.length
    const items = readAlone(key, whole) ?? []
    return items.length === anchored.length + 1 ? items.at(-1) : undefined
  }
}

/**
 * Characters of all that is read once more for the sake of its anchors. A list that a person wrote has some hundred; one
 * in which each row has an anchor, and each refers to one, would be read as often as it has rows.
 */
const MOST_READ_AGAIN = 4_000_000

/** True for text that may stand in front of rows, or behind them, without changing them. */
function isBetween(
  { kind, text }: Piece,
  { key, indent }: { readonly key: BrokenKey['key']; readonly indent: string },
): boolean {
  const row = `${indent}- a\n`
  const both = kind === 'head' ? text + row : row + text
  return JSON.stringify(readAlone(key, both)) === JSON.stringify(readAlone(key, row))
}
