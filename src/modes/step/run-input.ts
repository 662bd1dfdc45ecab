import type { ClusterEntry } from '../../access/desired.ts'
import type { SetFile } from '../../access/set-file.ts'
import type { AwsAccounts } from '../../cluster/eks/accounts.ts'
import type { Replaced } from '../../live/replaced.ts'
import type { Planner } from '../../plan/planner.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import type { Deadline } from '../deadline/deadline.ts'

/** What every mode starts from. */
export interface RunInput {
  /** The access file, relative to `folder` or absolute. */
  readonly file: string
  /** Absolute; places of problems are relative to it. */
  readonly folder: string
  /** Absolute: nothing outside is read, and no door leads out of it. Absent in a terminal. */
  readonly within?: string
  /** The access file as its repository knows it. Absent: by the working tree that it lies in. */
  readonly setFile?: SetFile
  /**
   * Of a question in a terminal: the clusters that its options name, in place of those of a file, which is not read.
   * Paths in them are relative to `folder`. Never empty.
   */
  readonly named?: readonly ClusterEntry[]
  /** Names or globs: only these clusters of the file; all when absent. */
  readonly clusters?: readonly string[]
  /** So many clusters at once, at least 1; `PARALLELISM` when absent. */
  readonly parallelism?: number
  /** An apply that writes mapRoles watches the nodes for so many seconds; 60 when absent, 0: not at all. */
  readonly waitForNodes?: number
  /** See `ApplyInput`; 60 when absent. */
  readonly waitForEntries?: number
  /** Rebuild a key of aws-auth that cannot be read. */
  readonly repair?: boolean
  /** How a snapshot is planned; `makePlan` when absent. */
  readonly planner?: Planner
  /** Given what an apply replaces in a cluster, before it does. */
  readonly onBackup?: (cluster: string, replaced: Replaced) => Promise<void>
  /** For reading and planning; none when absent. */
  readonly deadline?: Deadline
  /** Aborted where somebody cancels the run: no further write is begun. */
  readonly cancelled?: AbortSignal
  /** What clusters of one account share; absent: nothing. */
  readonly accounts?: AwsAccounts
  /** Told what goes on, for a person who waits: `prod: reading`. */
  readonly onProgress?: (text: string) => void
  /** Told of each request to AWS and to an API server. */
  readonly onRequest?: OnRequest
}
