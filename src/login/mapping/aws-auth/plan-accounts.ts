import { isAccount } from '../../../aws-auth/arn-key.ts'
import type { AwsAuth } from '../../../aws-auth/row.ts'
import type { MappingAbout, MappingPlan } from '../mapping.ts'
import type { OwnershipChange } from '../ownership-change.ts'
import { principalRemovals } from '../removals.ts'
import type { AccountChange, RowReason } from './change.ts'

/** What an apply does to mapAccounts. */
export type AccountPlan = Pick<MappingPlan<AccountChange>, 'changes' | 'ownership'>

/** Holds the desired accounts against the live ones. */
export function planAccounts(about: Pick<MappingAbout<AwsAuth>, 'desired' | 'live' | 'ledger'>): AccountPlan {
  const { desired, live: awsAuth, ledger } = about
  // Of a key that does not parse nothing is known, so nothing is planned for it; the lint says what to do.
  if (awsAuth.broken.some(({ key }) => key === 'mapAccounts')) return { changes: [], ownership: [] }
  const live = new Set(awsAuth.accounts)
  const declared = new Set(desired.accounts.map(({ account }) => account))
  const owned = ledger.principals.filter(isAccount)
  const named = principalRemovals(desired)
  const notDeclared = owned.filter((account) => !declared.has(account))
  const stay = notDeclared.filter((account) => live.has(account) && named.get(account)?.destroy === false)
  const gone = notDeclared.filter((account) => !stay.includes(account))
  const others = [...live].filter((account) => !declared.has(account) && !notDeclared.includes(account))
  const removed = others.filter((account) => named.get(account)?.destroy === true)
  const unmanaged = desired.unmanaged === 'remove' ? others.filter((account) => !named.has(account)) : []
  const removal = (account: string, reason: RowReason): AccountChange => {
    const where = named.get(account)?.where
    return { kind: 'account', action: 'remove', account, reason, ...(where === undefined ? {} : { where }) }
  }
  return {
    changes: [
      ...desired.accounts
        .filter(({ account }) => !live.has(account))
        .map(
          ({ account, where }) =>
            ({ kind: 'account', action: 'add', account, reason: 'declared', where }) as const,
        ),
      ...gone.filter((account) => live.has(account)).map((account) => removal(account, 'no-longer-declared')),
      ...removed.map((account) => removal(account, 'removed')),
      ...unmanaged.map((account) => removal(account, 'unmanaged')),
    ],
    ownership: [
      ...desired.accounts
        .filter(({ account }) => live.has(account) && !owned.includes(account))
        .map(
          ({ account, where }) =>
            ({ kind: 'ownership', action: 'adopt', principal: account, where }) as const,
        ),
      ...gone
        .filter((account) => !live.has(account))
        .map((account) => ({ kind: 'ownership', action: 'release', principal: account }) as const),
      ...stay.map((account): OwnershipChange => {
        const where = named.get(account)?.where
        const release = { kind: 'ownership', action: 'release', principal: account, stays: true } as const
        return where === undefined ? release : { ...release, where }
      }),
    ],
  }
}
