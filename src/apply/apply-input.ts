import type { Desired } from '../access/desired.ts'
import type { ClusterDoor } from '../cluster/door.ts'
import type { Provenance } from '../live/ledger.ts'
import type { Replaced } from '../live/replaced.ts'
import type { Plan } from '../plan/plan.ts'
import type { Planner } from '../plan/planner.ts'
import type { Agreement } from './agreement.ts'
import type { Pace } from './pace.ts'

export interface ApplyInput {
  readonly door: ClusterDoor
  readonly desired: Desired
  /** What is to be done: the outcome speaks of its changes. */
  readonly shown: Plan
  /** Nothing beyond the atoms of what was reviewed is done. */
  readonly agreement: Extract<Agreement, { kind: 'reviewed' }>
  readonly provenance: Provenance
  /** How a snapshot is planned, each time anew; `makePlan` where nothing else is asked for. */
  readonly planner?: Planner
  /** So many seconds the nodes that were Ready are watched after a write of mapRoles; 0: they are not. */
  readonly waitForNodes: number
  /** So many seconds nothing is taken after access entries gave something; 60 if it is not said. */
  readonly waitForEntries?: number
  readonly pace?: Pace
  /**
   * Given what is replaced of aws-auth and of access entries, as it is before the first write of either; again, with all of
   * it, where more is to be written than was known then.
   */
  readonly onBackup?: (replaced: Replaced) => Promise<void>
  /** Aborted where somebody cancels the run: no further write is begun, and nodes are not watched any longer. */
  readonly cancelled?: AbortSignal
  /** Told what goes on: `create Role/shop/reader` before a write, `watching 12 nodes for 60 s`. */
  readonly onProgress?: (text: string) => void
}
