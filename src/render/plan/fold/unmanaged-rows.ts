import { arnKey } from '../../../aws-auth/arn-key.ts'
import type { Kept } from '../../../plan/effect/effect.ts'
import { byPower } from '../../../plan/effect/held.ts'
import type { Plan } from '../../../plan/plan.ts'
import { counted } from '../../../words/count.ts'
import { shortened } from '../../../words/list.ts'
import { code, join, type Phrase, strong } from '../../../words/phrase.ts'
import { type Item, item } from '../../document/block.ts'
import { scopeWords } from '../../head/gains.ts'
import { principalWords } from '../../head/subject.ts'
import { heldWords } from '../../held-words.ts'

/** A row or an account that no file declares. */
export interface UnmanagedRow {
  readonly words: Phrase
  readonly held: Kept | undefined
  readonly isBack: boolean
}

/** The highest power first. */
export function unmanagedRows({ unmanaged, held }: Plan, home: string | undefined): readonly UnmanagedRow[] {
  const back = new Set(unmanaged.returned)
  const last = new Map(unmanaged.rows.map(({ arn }, index) => [arnKey(arn), index]))
  const rows = [
    ...unmanaged.rows.map(({ arn, groups }, index) => ({
      principal: arn,
      groups,
      isReplaced: last.get(arnKey(arn)) !== index,
    })),
    ...unmanaged.accounts.map((account) => ({ principal: account, groups: [], isReplaced: false })),
  ].map(({ principal, groups, isReplaced }) => {
    const power = isReplaced ? undefined : held.get(principal)
    const isMaster = !isReplaced && groups.includes('system:masters')
    return {
      words: [
        ...principalWords(principal, home),
        ', ',
        ...(isReplaced ? ['replaced by a later row'] : keptWords(power)),
        ...(isMaster ? [' (group ', code('system:masters'), ')'] : []),
        ...(back.has(principal) ? [', added again by a restore'] : []),
      ],
      held: power,
      isBack: back.has(principal),
    }
  })
  const none = { power: 'login' } as const
  return rows.toSorted(
    (one, other) =>
      Number(other.isBack) - Number(one.isBack) || byPower(one.held?.held ?? none, other.held?.held ?? none),
  )
}

/** `**admin**`, `read in shop` */
function keptWords(kept: Kept | undefined): Phrase {
  if (kept === undefined) return ['no access']
  const words = heldWords(kept.held)
  const { power } = kept.held
  const isHigh = power === 'admin' || power === 'way-to-admin'
  return [
    isHigh ? strong(words) : words,
    ...(kept.scopes.length === 0 || (power === 'admin' && kept.scopes[0] === '')
      ? []
      : [' ', ...scopeWords(kept.scopes, 3)]),
  ]
}

/** ` (admin: role/legacy-admin; a way to admin: role/build)` */
export function powersWords(rows: readonly UnmanagedRow[]): Phrase {
  const parts = (['admin', 'way-to-admin'] as const).flatMap((power): Phrase[] => {
    const some = rows.filter(({ held }) => held?.held.power === power && held.scopes[0] === '')
    if (some.length === 0) return []
    const { shown, more } = shortened(some, 5)
    return [
      [
        strong(power === 'admin' ? 'admin' : 'a way to admin'),
        ': ',
        ...join(
          shown.map(({ words }) => words.slice(0, 1)),
          ', ',
        ),
        ...(more > 0 ? [` and ${more} more`] : []),
      ],
    ]
  })
  return parts.length === 0 ? [] : [' (', ...join(parts, '; '), ')']
}

/** All of them in one line. */
export function rowsItem(rows: readonly UnmanagedRow[], limit: number): Item {
  const { shown, more } = shortened(rows, limit)
  return item(
    'Unmanaged rows: ',
    ...join(
      shown.map(({ words }) => words),
      '; ',
    ),
    ...(more > 0 ? [`; and ${counted(more, 'more row')}`] : []),
  )
}
