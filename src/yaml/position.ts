/** 1-based line and column of an offset; the column counts UTF-16 units, as GitHub's annotations do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where `offset` stands in `source`. An offset past the end gives the end. */
export function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, Math.max(0, Math.min(offset, source.length)))
  const line = before.split('\n').length
  return { line, column: before.length - before.lastIndexOf('\n') }
}
