import type { ClusterReader, ClusterWriter } from '../cluster/door.ts'
import type { ClusterFacts } from '../live/facts.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Planner } from '../plan/planner.ts'
import type { ApplyInput } from './apply-input.ts'
import type { ReadyNodes } from './check/watch-nodes.ts'
import type { Pace } from './pace.ts'
import type { Progress } from './progress.ts'
import type { WrittenAwsAuth } from './send/written-aws-auth.ts'
import type { WrittenEntries } from './send/written-entries.ts'

/** An apply under way. */
export interface Work {
  readonly input: ApplyInput
  readonly open: ClusterReader & ClusterWriter
  readonly progress: Progress
  readonly pace: Pace
  readonly planner: Planner
  readonly awsAuth: WrittenAwsAuth
  readonly entries: WrittenEntries
  /** 16 random hexadecimal digits, see `WriteInput`. */
  readonly nonce: string
  /** False from a write on, until the cluster was read back. */
  isChecked: boolean
  /** Something was written, or may have been. */
  hasWritten: boolean
  /** As it was read first. */
  start: Snapshot | undefined
  /** The nodes that were Ready before mapRoles was written. */
  nodes: ReadyNodes | undefined
  /** As they were read last. */
  facts: ClusterFacts | undefined
}
