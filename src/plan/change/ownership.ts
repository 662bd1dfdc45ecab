import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import type { OwnershipChange } from '../../login/mapping/ownership-change.ts'
import { EXISTS } from './facts.ts'
import type { ChangeKind } from './kind.ts'

/** Of what the set remembers of a principal. */
export const OWNERSHIP: ChangeKind<OwnershipChange, 'ledger'> = {
  store: 'ledger',
  principal: ({ principal }) => principal,
  identities: () => ({}),
  subject: ({ principal, mapping }) =>
    mapping === undefined ? `ownership/${arnKey(principal)}` : `ownership/entry/${principalKey(principal)}`,
  facts: ({ action }) => (action === 'adopt' ? { after: EXISTS } : { before: EXISTS }),
  remainders: () => [],
  counted: ({ action }) => (action === 'adopt' ? 'adopt' : 'none'),
}

/**
 * What is left of a principal's own change once it is done: what somebody wrote by hand meanwhile is only taken over,
 * and what somebody removed only leaves the ledger.
 */
export function leftToLedger(principal: string, action: 'add' | 'change' | 'remove'): OwnershipChange {
  return { kind: 'ownership', action: action === 'remove' ? 'release' : 'adopt', principal }
}
