import type { OwnershipChange } from '../../login/mapping/ownership-change.ts'
import { code } from '../phrase.ts'
import type { Description } from './description.ts'
import { shortArn } from './short-arn.ts'
import { afterKind, type ToldKind } from './told.ts'

export const OWNERSHIP: ToldKind<OwnershipChange> = {
  describe: describeOwnership,
  noun: () => 'ledger entry',
  name: ({ principal }, prefix) => shortArn(principal, prefix),
  diff: () => [],
  json: ({ principal }) => ({ principal }),
  atomSubject: (subject, prefix) => [code(shortArn(afterKind(subject), prefix))],
  exists: (after) => (after ? 'comes under this file' : 'is forgotten'),
}

function describeOwnership(change: OwnershipChange, prefix: string): Description {
  return {
    symbol: '·',
    subject: [code(shortArn(change.principal, prefix))],
    words:
      change.action === 'adopt'
        ? ['has this access already; from now on it goes when it leaves the file']
        : ['neither in the cluster nor in the file; is forgotten'],
    loss: [],
  }
}
