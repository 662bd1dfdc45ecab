import type { Effect } from '../plan/effect/effect.ts'
import { type Phrase, strong } from '../words/phrase.ts'
import { accessItems, accessWords, EVERYTHING } from './access-words.ts'
import { type EffectRow, effectRows } from './effect-rows.ts'
import { inPlaces } from './effect-words.ts'
import { type AccessItem, graveAccess, graveOrder, readsSecrets } from './grave-words.ts'
import { includes } from './verb-words.ts'

/** `write access in team-a`, `read access in the whole cluster, including Secrets`: one side of an effect in a line. */
export function briefAccess(effect: Effect, side: 'gained' | 'lost'): Phrase {
  const rows = effectRows(effect).filter((row) => row[side].length > 0)
  const access = rows.flatMap((row) => row[side])
  if (access.length === 0) return []
  if (access.some(({ kind }) => kind === 'everything')) return EVERYTHING
  const items = accessItems(access)
  const exact = exactly({ rows, side, items })
  if (exact !== undefined) return exact
  const grave = [
    ...(items.some(readsSecrets) ? ['Secrets'] : []),
    // That somebody can no longer do what is dangerous alarms nobody.
    ...(side === 'gained' ? graveOrder(items.flatMap((item) => graveAccess(item).words)) : []),
  ]
  return [
    `${kindOfAccess(items)} `,
    ...inPlaces(rows),
    ...(grave.length === 0 ? [] : [', ', strong(`including ${grave.join(', ')}`)]),
  ]
}

const FEW = 3

/** What is little is said as it is. */
function exactly(of: {
  readonly rows: readonly EffectRow[]
  readonly side: 'gained' | 'lost'
  readonly items: readonly AccessItem[]
}): Phrase | undefined {
  const [row] = of.rows
  if (row === undefined || of.rows.length > 1 || of.items.length > FEW) return undefined
  return ['access ', ...inPlaces(of.rows), ': ', ...accessWords(row[of.side])]
}

function kindOfAccess(items: readonly AccessItem[]): string {
  const full = items.some(
    ({ verbs, resource }) => verbs.has('*') && resource.resource === '*' && resource.group === '*',
  )
  if (full) return 'full access'
  const reads = items.some(({ verbs }) => includes(verbs, 'get', 'list', 'watch'))
  const writes = items.some(({ verbs }) =>
    includes(verbs, 'create', 'update', 'patch', 'delete', 'deletecollection'),
  )
  if (reads && writes) return 'read and write access'
  if (reads) return 'read access'
  return writes ? 'write access' : 'access'
}
