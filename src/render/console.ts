import type { ConsoleAccess, Effects } from '../plan/effect/effect.ts'
import { counted } from '../words/count.ts'
import { tableRow } from '../words/encode.ts'
import { codes, type Phrase, phraseMarkdown } from '../words/phrase.ts'
import { principalsWords } from './effect-words.ts'
import { table } from './table.ts'

/** What these principals find in the EKS console, layer by layer. */
export interface ConsoleLine {
  readonly principals: readonly string[]
  readonly iam: Phrase
  readonly mapping: Phrase
  readonly rbac: Phrase
}

/** Those for whom all is the same are one line. */
export function consoleLines({ console }: Effects): readonly ConsoleLine[] {
  const same = Map.groupBy(console, ({ mapping, rbac }) => JSON.stringify([mapping, rbac]))
  const lines = [...same.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [
      {
        principals: group.flatMap(({ principals }) => principals).toSorted(),
        iam: ['not checked'],
        mapping: [first.mapping ? '✓' : '✗ no row'],
        rbac: rbacWords(first.rbac),
      },
    ]
  })
  return lines.toSorted((one, other) => ((one.principals[0] ?? '') < (other.principals[0] ?? '') ? -1 : 1))
}

export function consoleBlocks(effects: Effects, home: string | undefined, limit: number): string[] {
  const lines = consoleLines(effects)
  if (lines.length === 0) return []
  const rows = lines
    .slice(0, limit)
    .map((line) =>
      tableRow(
        [principalsWords(line.principals, home), line.iam, line.mapping, line.rbac].map((words) =>
          phraseMarkdown(words),
        ),
      ),
    )
  const rest = lines.length - rows.length
  return [
    table(['principal', 'console: IAM', 'mapping', 'RBAC'], rows),
    ...(rest > 0 ? [`and ${counted(rest, 'more row')} of this table, not shown here`] : []),
  ]
}

const NAMESPACES = 3
const MISSING = 4

function rbacWords(rbac: ConsoleAccess['rbac']): Phrase {
  switch (rbac.kind) {
    case 'all':
      return ['✓ all namespaces', ...missingWords(rbac.missing)]
    case 'namespaces':
      return ['✓ ', ...codes(rbac.namespaces, NAMESPACES), ...missingWords(rbac.missing)]
    case 'none':
      return ['✗ nothing to see']
  }
}

function missingWords(missing: readonly string[] = []): Phrase {
  return missing.length === 0 ? [] : [', but not ', ...codes(missing, MISSING)]
}
