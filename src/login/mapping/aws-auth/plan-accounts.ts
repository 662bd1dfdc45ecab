import { isAccount } from '../../../aws-auth/arn-key.ts'
import type { AwsAuth } from '../../../aws-auth/row.ts'
import type { MappingAbout, MappingPlan } from '../mapping.ts'
import type { AccountChange } from './change.ts'

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
  const gone = owned.filter((account) => !declared.has(account))
  const unmanaged =
    desired.unmanaged === 'remove'
      ? [...live].filter((account) => !declared.has(account) && !gone.includes(account))
      : []
  return {
    changes: [
      ...desired.accounts
        .filter(({ account }) => !live.has(account))
        .map(
          ({ account, where }) =>
            ({ kind: 'account', action: 'add', account, reason: 'declared', where }) as const,
        ),
      ...gone
        .filter((account) => live.has(account))
        .map(
          (account) =>
            ({ kind: 'account', action: 'remove', account, reason: 'no-longer-declared' }) as const,
        ),
      ...unmanaged.map(
        (account) => ({ kind: 'account', action: 'remove', account, reason: 'unmanaged' }) as const,
      ),
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
    ],
  }
}
