import type { Desired } from '../access/desired.ts'
import { LEDGER_NAMESPACE, type Ledger, ledgerName } from '../live/ledger.ts'
import { memoryOf } from '../live/memory.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { type LedgerPart, leftOutOf } from '../live/write-ledger.ts'
import { MAPPINGS } from '../login/mapping/mappings.ts'
import type { Problem } from '../problem/problem.ts'
import { listed } from '../words/list.ts'
import type { Plan } from './plan.ts'
import { replacedBy } from './restore/replaced-by.ts'
import { savedAwsAuth } from './restore/saved-aws-auth.ts'

/** What the ledger has no room for after an apply of the plan: it is left out, and nobody is to learn that too late. */
export function ledgerProblems(
  plan: Pick<Plan, 'changes' | 'base' | 'restores' | 'drift'>,
  about: { readonly desired: Desired; readonly ledger: Ledger; readonly snapshot: Snapshot },
): Problem[] {
  const { desired, ledger } = about
  if (plan.changes.length === 0 || plan.restores !== undefined) return []
  const declared = MAPPINGS['aws-auth'].owned(desired)
  const entries = MAPPINGS['access-entries'].owned(desired)
  const { previousAwsAuth: _, previousBy: __, goodAwsAuth: ___, replacedEntries: ____, ...rest } = ledger
  const replacedEntries = replacedBy(plan, about)
  const leftOut = leftOutOf({
    ...rest,
    principals: [...ledger.principals, ...declared],
    entries: [...(ledger.entries ?? []), ...entries],
    ...savedAwsAuth(plan, { ...about, provenance: {} }),
    ...(replacedEntries === undefined ? {} : { replacedEntries }),
    memory: memoryOf(plan.drift.parts.flatMap(({ facts }) => facts.map(({ key }) => key))),
  })
  if (leftOut.length === 0) return []
  const cluster = desired.cluster.name
  const parts = leftOut.toReversed()
  return [
    {
      code: 'ledger-full',
      severity: 'warning',
      where: { cluster, object: `ConfigMap/${LEDGER_NAMESPACE}/${ledgerName(desired.set)}` },
      message: `The ledger of ${cluster} has no room for ${listed(parts.map((part) => NAMES[part]))}. ${parts.map((part) => WITHOUT[part]).join(' ')}`,
      allowed: '1,000,000 bytes, after compression',
      fix: leftOut.includes('previous-aws-auth')
        ? 'Keep the backup file of the apply (the output `backup-file`, or `apply --backup`). Move principals to access entries, or remove rows that nobody needs.'
        : 'Move principals to access entries, or remove rows that nobody needs.',
    },
  ]
}

const NAMES: Readonly<Record<LedgerPart, string>> = {
  'previous-aws-auth': 'aws-auth as it is before this apply',
  'replaced-entries': 'the access entries as they are before this apply',
  'good-aws-auth': 'the older copy of aws-auth that can be read',
  memory: 'what is in the cluster and in no file',
}

const WITHOUT: Readonly<Record<LedgerPart, string>> = {
  'previous-aws-auth': '`restore` needs a backup file.',
  'replaced-entries': '`restore` cannot bring them back.',
  'good-aws-auth': 'A later repair cannot take rows from it.',
  memory: 'It has one digest of all of it, so later plans say whether something changed, and not what.',
}
