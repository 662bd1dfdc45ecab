import { arnKey } from '../../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { type Ledger, lastKnown, type Provenance, readLedger } from '../../live/ledger.ts'
import type { ConfigMap, Snapshot } from '../../live/snapshot.ts'
import { writeLedger } from '../../live/write-ledger.ts'
import { assigned } from '../../login/mapping/assigned.ts'
import { MAPPINGS } from '../../login/mapping/mappings.ts'
import { changesTo, isAboutAccess } from '../../plan/change/kinds.ts'
import type { Plan } from '../../plan/plan.ts'
import { replacedBy } from '../../plan/restore/replaced-by.ts'
import { savedAwsAuth, writesAwsAuth } from '../../plan/restore/saved-aws-auth.ts'
import { setFileAfter } from '../../plan/set-owner.ts'
import { bridgeOfPlan } from './bridge-writes.ts'
import { sameData } from './same-data.ts'
import type { Phases } from './write.ts'
import type { WriteInput } from './write-input.ts'

/**
 * The ledger's own writes. The first says what has begun, and everything that this apply may create is owned before
 * it exists; it is left out where it stands there already, or where nothing else is written. The last names exactly
 * what is owned, and what was applied.
 */
export function ledgerWrites(input: WriteInput): Phases {
  const { plan, snapshot, provenance, memory } = input
  const desired = assigned(input.desired, snapshot)
  const live = snapshot.ledger
  const { ledger } = readLedger(live, plan.cluster)
  const declared = MAPPINGS['aws-auth'].owned(desired)
  const entries = MAPPINGS['access-entries'].owned(desired)
  const replacedEntries = replacedBy(plan, { ledger, snapshot })
  const bridge = bridgeOfPlan(input) ?? ledger.unfinished?.bridge
  const touchesRows = writesAwsAuth(plan)
  const touchesEntries =
    changesTo('access-entries', plan.changes).length > 0 || ledger.unfinished?.touchesEntries === true
  const saved = savedAwsAuth(plan, { ledger, snapshot, provenance })
  const setFile = setFileAfter({ desired, ledger })
  const object = (next: Ledger): ConfigMap =>
    writeLedger(
      {
        ...withoutSaved(next),
        ...(setFile === undefined ? {} : { setFile }),
        ...saved,
        ...(replacedEntries === undefined ? {} : { replacedEntries }),
      },
      desired.set,
      live,
    )
  const begun = object({
    ...ledger,
    principals: [...ledger.principals, ...declared],
    entries: [...(ledger.entries ?? []), ...entries],
    begun: lastKnown(ledger.begun, provenance),
    unfinished: {
      touchesRows: touchesRows || (ledger.unfinished?.touchesRows ?? false),
      ...(touchesEntries ? { touchesEntries } : {}),
      ...(bridge === undefined ? {} : { bridge }),
    },
  })
  const writesMore = touchesRows || plan.changes.some(isAboutAccess)
  const hasFirst = writesMore && !sameData(begun.data, live?.data)
  const create = live === undefined ? 'create' : 'update'
  return {
    giving: hasFirst ? [{ verb: create, object: begun, dryRun: 'full', completes: [] }] : [],
    taking: [
      {
        verb: hasFirst ? 'update' : create,
        object: object({
          principals: declared,
          entries,
          ...lastKnown(ledger, provenance),
          ...appliedBy(ledger, { snapshot, provenance }),
          digest: plan.digest,
          memory,
          ...stillReturned(ledger, { plan, snapshot, declared }),
          ...stillBegun(ledger, provenance),
        }),
        dryRun: hasFirst ? 'not-before' : 'full',
        completes: changesTo('ledger', plan.changes),
      },
    ],
  }
}

function withoutSaved({
  previousAwsAuth: _,
  previousBy: __,
  goodAwsAuth: ___,
  replacedEntries: ____,
  ...ledger
}: Ledger): Ledger {
  return ledger
}

/**
 * Whoever applies from a terminal beside a repository that applies is not who applies the next pull request. An identity
 * that is none of IAM has no ARN.
 */
function appliedBy(
  ledger: Ledger,
  { snapshot, provenance }: { readonly snapshot: Snapshot; readonly provenance: Provenance },
): Pick<Ledger, 'appliedBy'> {
  const own = snapshot.facts?.identity?.canonicalArn
  const isPassing = provenance.commit === undefined && ledger.commit !== undefined
  const by = isPassing ? ledger.appliedBy : own
  return by === undefined ? {} : { appliedBy: by }
}

/** Those that came back by a restore, are live after this apply, and are declared by nobody. */
function stillReturned(
  { returned = [] }: Ledger,
  about: { readonly plan: Plan; readonly snapshot: Snapshot; readonly declared: readonly string[] },
): Pick<Ledger, 'returned'> {
  if (returned.length === 0) return {}
  const { plan, snapshot, declared } = about
  const { rows, accounts } = decodeAwsAuth(plan.base ?? snapshot.awsAuth?.data)
  const there = new Set([...rows.map(({ arn }) => arnKey(arn)), ...accounts])
  for (const change of changesTo('aws-auth', plan.changes))
    if (change.action === 'remove' && change.kind !== 'dead-row')
      there.delete(change.kind === 'row' ? arnKey(change.arn) : change.account)
  for (const principal of declared) there.delete(arnKey(principal))
  return { returned: returned.filter((principal) => there.has(arnKey(principal))) }
}

/** An apply from a terminal cannot tell whether the commit that began before it is in force now. */
function stillBegun({ begun }: Ledger, provenance: Provenance): Pick<Ledger, 'begun'> {
  if (provenance.commit !== undefined || begun?.commit === undefined) return {}
  return { begun: { commit: begun.commit } }
}
