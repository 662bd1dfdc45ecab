import type { Change } from '../../../plan/change/change.ts'
import { kindOf } from '../../../plan/change/kinds.ts'
import { toldKind } from '../../change/kinds.ts'
import type { Block } from '../../document/block.ts'

/** The head that a line is below. */
function lastHead(lines: readonly string[], index: number): string | undefined {
  return lines.slice(0, index).findLast((line) => line.startsWith('@@ '))
}

/** What is written, before and after. What is adopted as it is has only marks added. */
export function yamlBlocks(changes: readonly Change[]): Block[] {
  const lines = changes
    .filter((change) => kindOf(change).counted(change) !== 'adopt')
    .flatMap((change) => toldKind(change).diff(change))
    .filter((line, index, all) => !(line.startsWith('@@ ') && line === lastHead(all, index)))
  if (lines.length === 0) return []
  return [
    {
      kind: 'fold',
      summary: ['Before and after, as YAML'],
      blocks: [{ kind: 'code', language: 'diff', lines }],
    },
  ]
}
