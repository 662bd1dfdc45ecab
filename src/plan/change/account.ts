import type { AccountChange } from '../../login/mapping/aws-auth/change.ts'
import { EXISTS } from './facts.ts'
import type { ChangeKind } from './kind.ts'
import { leftToLedger } from './ownership.ts'

/** Of an account of mapAccounts: each of its principals gets in as itself. */
export const ACCOUNT: ChangeKind<AccountChange, 'aws-auth'> = {
  store: 'aws-auth',
  principal: ({ account }) => account,
  identities: () => ({}),
  subject: ({ account }) => `account/${account}`,
  facts: ({ action }) => (action === 'add' ? { after: EXISTS } : { before: EXISTS }),
  remainders: ({ account, action }) => [leftToLedger(account, action)],
  counted: ({ action }) => action,
}
