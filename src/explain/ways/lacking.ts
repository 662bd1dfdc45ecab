import type { Desired, NamedCluster } from '../../access/desired.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { ExplainedPrincipal } from '../principal.ts'
import type { State, Wanted } from '../state.ts'

/** What lacks access, and the file whose lines are to give it. */
export interface Lacking {
  readonly principal: ExplainedPrincipal
  /** The state that is explained. */
  readonly state: State
  /** What is in force now. */
  readonly live: Snapshot
  /** With what is to let each principal in, see `assigned`. */
  readonly desired: Desired
  /** Of all clusters of the file, `desired` among them: an entry may be for several. */
  readonly file: readonly NamedCluster[]
  readonly wanted: Wanted
  /** As IAM names the principal, where that is known. */
  readonly fullArn: string | undefined
}
