import type { Restored } from '../plan/outcome.ts'
import { fencedBlock, terminal } from '../words/encode.ts'
import type { Paint } from './colour.ts'
import { lineDiff } from './line-diff.ts'

/** More lines than this say no more to a person; the ledger has the whole text. */
const SHOWN = 300

/** Both states of aws-auth after a way back, as a block of Markdown; nothing where they are the same. */
export function restoredMarkdown(restored: Restored): string[] {
  const lines = statesDiff(restored)
  if (lines.length === 0) return []
  return [`<details><summary>${title(restored)}</summary>\n\n${fencedBlock('diff', lines)}\n\n</details>`]
}

/** The same as lines for a terminal. */
export function restoredTerminal(restored: Restored, paint: Paint): string[] {
  const lines = statesDiff(restored)
  if (lines.length === 0) return []
  return [paint('bold', `${title(restored)}:`), ...lines.map((line) => `  ${painted(line, paint)}`)]
}

function title({ kind }: Restored): string {
  switch (kind) {
    case 'restored':
      return 'aws-auth as it was tried (-) and as it is again (+)'
    case 'not-restored':
      return 'aws-auth as it was before (-) and as it is now (+)'
  }
}

function statesDiff({ kind, written, previous }: Restored): string[] {
  const [from, to] = kind === 'restored' ? [written, previous] : [previous, written]
  const keys = [...new Set([...Object.keys(written), ...Object.keys(previous)])].sort()
  const lines = keys
    .filter((key) => from[key] !== to[key])
    .flatMap((key) => [`@@ ${key} @@`, ...lineDiff(linesOf(from[key]), linesOf(to[key]))])
  const more = lines.length - SHOWN
  return more > 0 ? [...lines.slice(0, SHOWN), `  … and ${more} more lines`] : lines
}

function linesOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

function painted(line: string, paint: Paint): string {
  const shown = terminal(line)
  if (line.startsWith('+')) return paint('green', shown)
  return line.startsWith('-') ? paint('red', shown) : shown
}
