import { tableRow } from '../words/encode.ts'

/** A table of Markdown; heads are Markdown, and rows are made by `tableRow`. */
export function table(heads: readonly string[], rows: readonly string[]): string {
  return [tableRow(heads), `|${'-|'.repeat(heads.length)}`, ...rows].join('\n')
}
