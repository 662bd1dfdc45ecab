import type { AccountChange } from '../../login/mapping/aws-auth/change.ts'
import { code, join } from '../../words/phrase.ts'
import { reasonWords } from './reason-words.ts'
import { addedOrRemoved, type ToldKind } from './told.ts'

export const ACCOUNT: ToldKind<AccountChange> = {
  words: ({ reason }) =>
    join([['each of its users and roles by its own ARN, no group'], reasonWords(reason)], '; '),
  noun: () => 'account',
  name: ({ account }) => account,
  diff: ({ action, account }) => ['@@ mapAccounts @@', `${action === 'add' ? '+' : '-'} - "${account}"`],
  json: ({ account, reason }) => ({ account, reason }),
  atomSubject: (subject) => [code(subject)],
  exists: addedOrRemoved,
}
