import { isAccount } from '../../aws-auth/arn.ts'
import type { OwnershipChange } from '../../login/mapping/ownership-change.ts'
import { code } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { afterKind, type ToldKind } from './told.ts'

export const OWNERSHIP: ToldKind<OwnershipChange> = {
  words: ({ action, principal, stays, mapping }) => {
    if (action === 'adopt') return []
    return stays === true
      ? [
          `${isAccount(principal) ? 'the account' : mapping === undefined ? 'its row' : 'its access entry'} stays as it is, and is no longer managed`,
        ]
      : ['neither in the cluster nor in the file']
  },
  noun: ({ action, principal }) =>
    action === 'adopt' ? (isAccount(principal) ? 'account' : 'row') : 'ledger entry',
  name: ({ principal }, home) => shortArn(principal, home),
  diff: () => [],
  json: ({ principal, mapping, stays }) => ({ principal, mapping, stays }),
  atomSubject: (subject, home) => [code(shortArn(afterKind(subject).replace(/^entry\//, ''), home))],
  exists: (after) => (after ? 'is adopted' : 'leaves the ledger'),
}
