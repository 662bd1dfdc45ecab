import type { Desired } from '../../../access/desired.ts'
import type { RowMeaning } from '../../../aws-auth/row.ts'
import type { ClusterFacts } from '../../../live/facts.ts'
import type { Ledger } from '../../../live/ledger.ts'
import type { Problem } from '../../../problem/problem.ts'
import type { OwnershipChange } from '../ownership-change.ts'
import type { EntryChange } from './change.ts'

/** What the entries of a cluster are planned from. */
export interface EntriesAbout {
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  readonly ledger: Pick<Ledger, 'entries'>
  /** What the row in force gives a principal, where rows are read and it has one. */
  readonly rowOf: (principal: string) => RowMeaning | undefined
  /** Whether nodes are known to join as this principal, by a row or without one. */
  readonly isOfNodes: (principal: string) => boolean
  /** Whether a binding may name the username of a row, which may have templates. */
  readonly bindsUser: (username: string) => boolean
}

export interface EntryPlan {
  readonly changes: readonly EntryChange[]
  readonly ownership: readonly OwnershipChange[]
  /** What the file asks for and no plan does in this cluster. */
  readonly refused: readonly Problem[]
}

/** What is planned for some of them; what is absent is empty. */
export type Part = Partial<EntryPlan>

export function joined(parts: readonly Part[]): EntryPlan {
  return {
    changes: parts.flatMap(({ changes = [] }) => changes),
    ownership: parts.flatMap(({ ownership = [] }) => ownership),
    refused: parts.flatMap(({ refused = [] }) => refused),
  }
}
