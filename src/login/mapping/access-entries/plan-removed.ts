import { principalKey } from '../../../aws-auth/arn-key.ts'
import { entryOf } from '../../access-entries.ts'
import { principalRemovals } from '../removals.ts'
import { bridgeBack } from './bridge.ts'
import { meaningOf } from './change.ts'
import { type EntriesAbout, joined, type Part } from './entry-plan.ts'
import { unreadEntry } from './obstacle.ts'
import { changeable, isOurs, ownedKeys } from './ours.ts'
import { declaredEntries } from './spell.ts'

/** What the set owns and the file asks for no longer: it is removed, unless `removed` says that it stays. */
export function planGone(about: EntriesAbout): Part {
  const { desired, facts, ledger } = about
  const declared = new Set(declaredEntries(desired).map(({ arn }) => principalKey(arn)))
  const byRow = new Map(desired.principals.map((one) => [principalKey(one.arn), one]))
  const named = principalRemovals(desired)
  const parts = (ledger.entries ?? []).map((principal): Part => {
    const key = principalKey(principal)
    if (declared.has(key)) return {}
    const live = entryOf(facts, principal)
    const release = { kind: 'ownership', action: 'release', principal, mapping: 'access-entries' } as const
    if (live === undefined) return { ownership: [release] }
    const { details, principalArn: arn } = live
    if (details === undefined) return { refused: unreadEntry(desired, { arn, where: {}, facts }) }
    // Somebody made it anew, or took it over: it is no longer ours.
    if (!isOurs(live, details, about)) return { ownership: [{ ...release, stays: true }] }
    const { destroy = true, where } = named.get(key) ?? {}
    const place = where === undefined ? {} : { where }
    const before = meaningOf(details)
    const change = {
      kind: 'entry',
      arn,
      before,
      adopted: false,
      reason: 'no-longer-declared',
      ...place,
    } as const
    if (!destroy) return { changes: [{ ...change, action: 'release', after: before }] }
    const row = byRow.get(key)
    if (row === undefined) return { changes: [{ ...change, action: 'remove' }] }
    // Its row is not known to be there, so that nothing says what it would have.
    if (row.by !== 'row') return {}
    const bridge = bridgeBack(before, row)
    const back = { ...change, action: 'remove', move: 'to-row', where: row.where } as const
    return { changes: [bridge === undefined ? back : { ...back, bridge }] }
  })
  return joined(parts)
}

/** What `removed` names and the set does not own. */
export function planRemoved(about: EntriesAbout): Part {
  const { desired, facts, ledger } = about
  const owned = ownedKeys(ledger)
  const parts = [...principalRemovals(desired)].map(([key, { destroy, where }]): Part => {
    const live = destroy && !owned.has(key) ? entryOf(facts, key) : undefined
    if (live === undefined) return {}
    const { principalArn: arn } = live
    const found = changeable(live, about, { arn, where })
    if (found.kind === 'refused') return found.part
    const before = meaningOf(found.details)
    return {
      changes: [{ kind: 'entry', action: 'remove', arn, before, adopted: false, reason: 'removed', where }],
    }
  })
  return joined(parts)
}
