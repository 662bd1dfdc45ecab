import type { Desired } from '../../access/desired.ts'
import type { Provenance } from '../../live/ledger.ts'
import type { Memory } from '../../live/memory.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Plan } from '../../plan/plan.ts'

/** What the writes of a plan are made from. */
export interface WriteInput {
  readonly plan: Plan
  readonly desired: Desired
  /** What the plan was made from. */
  readonly snapshot: Snapshot
  readonly provenance: Provenance
  /** What is remembered of what is in the cluster beside the file, once all is done. */
  readonly memory: Memory
  /** 16 random hexadecimal digits, the same for all writes of one apply. */
  readonly nonce: string
}
