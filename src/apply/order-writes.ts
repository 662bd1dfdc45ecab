import { MAPPINGS } from '../login/mapping/mappings.ts'
import type { Store } from '../plan/change/kind.ts'
import { changesTo } from '../plan/change/kinds.ts'
import { ledgerWrites } from './ledger-writes.ts'
import { rbacWrites } from './rbac-writes.ts'
import { returnedWrites } from './returned-writes.ts'
import type { Phases, Write } from './write.ts'
import type { WriteInput } from './write-input.ts'

/**
 * A plan's writes in the order that never leaves a gap. First all that gives: the ledger as a superset, roles,
 * bindings, rows that add or change. Then all that takes: rows that go, what bindings and roles lose, bindings and
 * roles that go, the ledger exact. Whoever has access before and after has it all the time, and whatever is
 * interrupted is owned, so that the next run finishes it. A restore writes aws-auth, and into the ledger only what came
 * back.
 */
export function orderWrites(input: WriteInput): Write[] {
  // The file still says what it said, and the ledger with it.
  const writers = input.plan.restores ? [returnedWrites, WRITERS['aws-auth']] : Object.values(WRITERS)
  const phases = writers.map((writer) => writer(input))
  return [...phases.flatMap(({ giving }) => giving), ...phases.toReversed().flatMap(({ taking }) => taking)]
}

/** In the order in which they give; they take in the opposite one. */
const WRITERS: { readonly [S in Store]: (input: WriteInput) => Phases } = {
  ledger: ledgerWrites,
  rbac: rbacWrites,
  'aws-auth': ({ plan, snapshot }) =>
    MAPPINGS['aws-auth'].writes({ snapshot, changes: changesTo('aws-auth', plan.changes), base: plan.base }),
}
