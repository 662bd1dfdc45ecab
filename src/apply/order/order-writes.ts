import { principalKey } from '../../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { type Ledger, readLedger } from '../../live/ledger.ts'
import { rowInForce } from '../../login/mapping/aws-auth/row-in-force.ts'
import { MAPPINGS } from '../../login/mapping/mappings.ts'
import type { Store } from '../../plan/change/kind.ts'
import { changesTo } from '../../plan/change/kinds.ts'
import { bridgeOfPlan, bridgeWrites } from './bridge-writes.ts'
import { ledgerWrites } from './ledger-writes.ts'
import { rbacWrites } from './rbac-writes.ts'
import { returnedWrites } from './returned-writes.ts'
import { alone, type EntryWrite, type Pause, type Phases, type Stage } from './write.ts'
import type { WriteInput } from './write-input.ts'

/**
 * A plan's writes in the order that never leaves a gap. First all that gives: the ledger as a superset, roles,
 * bindings, rows that add or change, access entries with their policies. Then all that takes: rows that go or that an
 * entry covers now, what entries lose and entries that go, what bindings and roles lose, bindings and roles that go, the
 * ledger exact. Whoever has access before and after has it all the time, and whatever is interrupted is owned, so that
 * the next run finishes it. A restore writes aws-auth and entries, and into the ledger only what came back; its aws-auth
 * gives and takes at once.
 *
 * Roles of one phase go together, and so do bindings; a binding never goes with a role, because the API server looks the
 * role up when it checks the binding. All else goes alone.
 */
export function orderWrites(input: WriteInput): Stage[] {
  const { plan, snapshot } = input
  const { ledger: known } = readLedger(snapshot.ledger, plan.cluster)
  // The file still says what it said, and the ledger with it.
  const ledger = plan.restores ? returnedWrites(input) : WRITERS.ledger(input)
  const rbac = plan.restores ? { giving: [], taking: [] } : WRITERS.rbac(input)
  const bridge = bridgeWrites(input)
  const rows = plan.restores ? afterEntries(plan, WRITERS['aws-auth'](input)) : WRITERS['aws-auth'](input)
  const entries = WRITERS['access-entries'](input)
  const giving = [
    ...alone(ledger.giving),
    ...rbac.giving,
    ...alone([...bridge.giving, ...rows.giving, ...entries.giving]),
  ]
  // A row that gives less goes before the entry above it does: else it would count for a moment.
  const takenRows = [...alone(rows.taking), ...pauseForRows(rows, entries, known)]
  const takenBindings = [...alone(bridge.taking), ...rbac.taking]
  const taking = [
    ...takenRows,
    ...alone(entries.taking),
    ...pauseForNames(input, takenBindings),
    ...takenBindings,
  ]
  return [...giving, ...pauseForEntries(entries, taking, known), ...taking, ...alone(ledger.taking)]
}

/** What a restore does to a row waits until the access entry counts that its principal gets back, and that is above it. */
function afterEntries({ changes }: WriteInput['plan'], rows: Phases): Phases {
  const entries = new Set(
    changesTo('access-entries', changes)
      .filter(({ action }) => action !== 'remove')
      .map(({ arn }) => principalKey(arn)),
  )
  const waits = changesTo('aws-auth', changes).some(
    (change) => change.kind === 'row' && entries.has(principalKey(change.arn)),
  )
  return waits ? { giving: [], taking: [...rows.giving, ...rows.taking] } : rows
}

/**
 * An entry that gave way to a row counts for some time, and so does the username that an entry had: what is bound to
 * its groups, also to a temporary one, and to that username is needed as long. Groups that an entry loses are not.
 */
function pauseForNames(
  { plan: { changes }, snapshot: { awsAuth, facts } }: WriteInput,
  taking: readonly Stage[],
): readonly Pause[] {
  if (taking.length === 0) return []
  const live = decodeAwsAuth(awsAuth?.data)
  const gone = new Set(
    changesTo('aws-auth', changes).flatMap((change) =>
      change.kind === 'row' && change.action === 'remove' ? [principalKey(change.arn)] : [],
    ),
  )
  const isNeeded = changesTo('access-entries', changes).some(({ action, arn, before, after, ...change }) => {
    const { move, bridge = before } = change
    if (action === 'remove')
      return (
        move === 'to-row' ||
        (!gone.has(principalKey(arn)) && rowInForce(arn, { awsAuth: live, facts }) !== undefined)
      )
    return bridge !== undefined && after !== undefined && bridge.username !== after.username
  })
  return isNeeded ? [{ pause: 'entries' }] : []
}

/**
 * All that is new in entries must count before anything is taken; that a tag is new is nobody's access. What an apply
 * gave that did not come to its end may be as new.
 */
function pauseForEntries(
  entries: Phases<EntryWrite>,
  taking: readonly Stage[],
  { entries: owned = [], unfinished }: Ledger,
): readonly Pause[] {
  const gives =
    entries.giving.some(({ step }) => step.verb !== 'tag') || (unfinished !== undefined && owned.length > 0)
  return gives && taking.length > 0 ? [{ pause: 'entries' }] : []
}

/** Without its entry a principal gets in by its row, which every authenticator must know as it is now. */
function pauseForRows(rows: Phases, entries: Phases<EntryWrite>, { unfinished }: Ledger): readonly Pause[] {
  const uncovers = entries.taking.some(({ step }) => step.verb === 'delete')
  const isNew = rows.giving.length + rows.taking.length > 0 || unfinished?.touchesRows === true
  return uncovers && isNew ? [{ pause: 'rows' }] : []
}

const WRITERS = {
  ledger: ledgerWrites,
  rbac: rbacWrites,
  'aws-auth': ({ plan, desired, snapshot }: WriteInput): Phases =>
    MAPPINGS['aws-auth'].writes({
      desired,
      snapshot,
      changes: changesTo('aws-auth', plan.changes),
      base: plan.base,
    }),
  'access-entries': (input: WriteInput): Phases<EntryWrite> =>
    MAPPINGS['access-entries'].writes({
      desired: input.desired,
      snapshot: input.snapshot,
      changes: changesTo('access-entries', input.plan.changes),
      bridge: bridgeOfPlan(input),
    }),
} satisfies { readonly [S in Store]: unknown }
