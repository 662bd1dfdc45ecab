import type { OwnershipChange } from '../../login/mapping/ownership-change.ts'
import { code } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import type { Description } from './description.ts'
import { afterKind, type ToldKind } from './told.ts'

export const OWNERSHIP: ToldKind<OwnershipChange> = {
  describe: describeOwnership,
  noun: () => 'ledger entry',
  name: ({ principal }, home) => shortArn(principal, home),
  diff: () => [],
  json: ({ principal }) => ({ principal }),
  atomSubject: (subject, home) => [code(shortArn(afterKind(subject), home))],
  exists: (after) => (after ? 'comes under this file' : 'is forgotten'),
}

function describeOwnership(change: OwnershipChange, home: string | undefined): Description {
  return {
    symbol: '·',
    subject: [code(shortArn(change.principal, home))],
    words:
      change.action === 'adopt'
        ? ['has this access already; from now on it goes when it leaves the file']
        : ['neither in the cluster nor in the file; is forgotten'],
    loss: [],
  }
}
