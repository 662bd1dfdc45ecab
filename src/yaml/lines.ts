import type { Position } from './position.ts'

/**
 * `positionAt` for many offsets of one text: the lines are counted once. 1-based; the column counts UTF-16
 * units. An offset past the end gives the end.
 */
export function linesOf(source: string): (offset: number) => Position {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)

  return (offset) => {
    const within = Math.max(0, Math.min(offset, source.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= within) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 }
  }
}
