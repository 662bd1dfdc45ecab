import { type EntriesAbout, type EntryPlan, joined } from './entry-plan.ts'
import { unreadList } from './obstacle.ts'
import { planDeclared } from './plan-declared.ts'
import { planGone, planRemoved } from './plan-removed.ts'
import { declaredEntries } from './spell.ts'

/**
 * Holds the entries that the file asks for against the live ones. An entry is ours by its tag and by the ledger; any
 * other one is changed only where the file declares its principal, which adopts it, and removed only where `removed`
 * names it. Those that nodes or AWS use are never touched.
 */
export function planEntries(about: EntriesAbout): EntryPlan {
  const declared = declaredEntries(about.desired)
  const { desired, facts, ledger } = about
  if (facts?.accessEntries.kind !== 'known') {
    // Of what nobody asks for nothing needs to be known.
    const isAsked = declared.length + (ledger.entries ?? []).length > 0
    return isAsked ? { ...NOTHING, refused: [unreadList(desired, facts)] } : NOTHING
  }
  return joined([
    ...declared.map((wanted) => planDeclared(wanted, about)),
    planGone(about),
    planRemoved(about),
  ])
}

const NOTHING: EntryPlan = { changes: [], ownership: [], refused: [] }
