import { arnKey } from '../../aws-auth/arn-key.ts'
import { readLedger } from '../../live/ledger.ts'
import { writeLedger } from '../../live/write-ledger.ts'
import { changesTo } from '../../plan/change/kinds.ts'
import type { Plan } from '../../plan/plan.ts'
import { sameData } from './same-data.ts'
import type { Phases } from './write.ts'
import type { WriteInput } from './write-input.ts'

/**
 * What the ledger remembers of a restore: the principals that it brings back and that no apply owns. It comes first, so
 * that no row comes back unseen when the run is killed. A ledger that cannot be read is left as it is.
 */
export function returnedWrites({ plan, desired, snapshot }: WriteInput): Phases {
  const live = snapshot.ledger
  const { ledger, problems } = readLedger(live, plan.cluster)
  const owned = new Set(ledger.principals.map(arnKey))
  const returned = broughtBack(plan).filter((principal) => !owned.has(arnKey(principal)))
  if (problems.length > 0 || returned.length === 0) return NOTHING
  const all = [...(ledger.returned ?? []), ...returned]
  const object = writeLedger({ ...ledger, returned: all }, desired.set, live)
  if (live !== undefined && sameData(object.data, live.data)) return NOTHING
  const verb = live === undefined ? 'create' : 'update'
  return { giving: [{ verb, object, dryRun: 'full', completes: [] }], taking: [] }
}

const NOTHING: Phases = { giving: [], taking: [] }

function broughtBack({ changes }: Plan): string[] {
  return changesTo('aws-auth', changes).flatMap((change) => {
    if (change.reason !== 'restored' || change.action === 'remove') return []
    return change.kind === 'row' ? change.arn : change.account
  })
}
