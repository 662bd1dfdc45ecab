import type { Desired } from '../access/desired.ts'
import { principalKey } from '../aws-auth/arn-key.ts'
import { LEDGER_LABEL, readLedger } from '../live/ledger.ts'
import type { ConfigMap, Snapshot } from '../live/snapshot.ts'
import { type Owner, setOwner } from './owner.ts'

/** The set that has a principal or an account, by the ledgers of the cluster and by the file. */
export function setsIn(desired: Desired, snapshot: Snapshot): (principal: string) => Owner | undefined {
  const { cluster, set } = desired
  const { ledger, otherLedgers } = snapshot
  const others = otherLedgers?.kind === 'known' ? otherLedgers.value : []
  const owners = new Map<string, Owner>()
  const add = (principals: readonly string[], owner: Owner): void => {
    for (const key of principals.map(principalKey)) if (!owners.has(key)) owners.set(key, owner)
  }
  add(ownedIn(ledger, cluster.name), setOwner(set, desired))
  for (const other of others) {
    const name = other.metadata.labels?.[LEDGER_LABEL]
    if (name !== undefined) add(ownedIn(other, cluster.name), setOwner(name, desired))
  }
  const declared = [...desired.principals.map(({ arn }) => arn), ...desired.accounts.map(accountOf)]
  add(declared, { kind: 'this-set', set, declared: true })
  return (principal) => owners.get(principalKey(principal))
}

/** Nothing of a ledger that cannot be read. */
function ownedIn(ledger: ConfigMap | undefined, cluster: string): readonly string[] {
  const { principals, entries = [] } = readLedger(ledger, cluster).ledger
  return [...principals, ...entries]
}

function accountOf({ account }: Desired['accounts'][number]): string {
  return account
}
