import { arnKey } from '../../aws-auth/arn-key.ts'
import type { MapKey, RowMeaning } from '../../aws-auth/row.ts'
import type { RowChange } from '../../login/mapping/aws-auth/change.ts'
import type { Facts } from './facts.ts'
import type { ChangeKind } from './kind.ts'
import { leftToLedger } from './ownership.ts'

/** Of a row of aws-auth. */
export const ROW: ChangeKind<RowChange, 'aws-auth'> = {
  store: 'aws-auth',
  principal: ({ arn }) => arn,
  identities: ({ before, after }) => ({ before, after }),
  subject: ({ arn }) => `row/${arnKey(arn)}`,
  facts: ({ key, before, after }) => ({
    before: before && rowFacts(before, key),
    after: after && rowFacts(after, key),
  }),
  // A set never owns the rows of nodes.
  remainders: ({ arn, action, reason }) => (reason === 'nodes' ? [] : [leftToLedger(arn, action)]),
  // The move is counted where its access entry ends.
  counted: ({ action, moves }) => (moves ? 'part' : action),
}

function rowFacts({ username, groups }: RowMeaning, key: MapKey): Facts {
  return new Map([
    ['exists', key],
    ['username', username],
    ...groups.map((group): [string, string] => [`group/${group}`, 'yes']),
  ])
}
