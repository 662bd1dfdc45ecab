import type { AccountChange } from '../../login/mapping/aws-auth/change.ts'
import { code, join } from '../../words/phrase.ts'
import type { Description } from './description.ts'
import { reasonWords } from './reason-words.ts'
import { addedOrRemoved, type ToldKind } from './told.ts'

export const ACCOUNT: ToldKind<AccountChange> = {
  describe: describeAccount,
  noun: () => 'aws-auth account',
  name: ({ account }) => `account/${account}`,
  diff: ({ action, account }) => ['@@ mapAccounts @@', `${action === 'add' ? '+' : '-'} - "${account}"`],
  json: ({ account, reason }) => ({ account, reason }),
  atomSubject: (subject) => [code(subject)],
  exists: addedOrRemoved,
}

function describeAccount(change: AccountChange): Description {
  const added = change.action === 'add'
  return {
    symbol: added ? '+' : '−',
    subject: [code(`account/${change.account}`)],
    words: join(
      [['each of its users and roles by its own ARN, no group'], reasonWords(change.reason, change.action)],
      '; ',
    ),
    loss: added ? [] : ['is removed; its users and roles can no longer log in by it'],
  }
}
