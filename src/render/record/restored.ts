import type { Restored } from '../../plan/outcome.ts'
import { shortened } from '../../words/list.ts'
import { lineDiff } from '../change/line-diff.ts'
import type { Block } from '../document/block.ts'

/** More lines than this say no more to a person; the ledger has the whole text. */
const SHOWN = 300

/** Both states of aws-auth after a rollback; nothing where they are the same. */
export function restoredBlocks(restored: Restored): Block[] {
  const lines = statesDiff(restored)
  if (lines.length === 0) return []
  return [{ kind: 'fold', summary: [title(restored)], blocks: [{ kind: 'code', language: 'diff', lines }] }]
}

function title({ kind }: Restored): string {
  switch (kind) {
    case 'restored':
      return 'aws-auth as it was written (-) and as it is again (+)'
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
  const { shown, more } = shortened(lines, SHOWN)
  return more > 0 ? [...shown, `  … and ${more} more lines`] : [...shown]
}

function linesOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
