import type { Desired } from '../../access/desired.ts'
import type { ClusterDoor, ClusterError } from '../../cluster/door.ts'
import type { Change } from '../../plan/change/change.ts'
import { changesTo, isAboutAccess, mappedPrincipal } from '../../plan/change/kinds.ts'
import type { Planner } from '../../plan/planner.ts'
import { counted } from '../../words/count.ts'
import type { Pace } from '../pace.ts'
import { touchedBy } from '../rollback/undo-rows.ts'
import { type ReadBack, readBack } from '../send/read-back.ts'
import type { AwsAuthWrites } from '../send/written-aws-auth.ts'
import { droppedNodes, type ReadyNodes } from './watch-nodes.ts'

/** What is wrong after an apply's writes. */
export type CheckFailure =
  | { readonly kind: 'locked-out'; readonly error: ClusterError }
  | { readonly kind: 'nodes-not-ready'; readonly names: readonly string[] }
  /** `inAwsAuth`: a row that this apply wrote is not as it wrote it. */
  | { readonly kind: 'differs'; readonly changes: readonly Change[]; readonly inAwsAuth: boolean }
  | { readonly kind: 'unanswered'; readonly error: ClusterError }

/** What has been written, and what must still hold. */
export interface CheckInput {
  readonly door: ClusterDoor
  readonly desired: Desired
  readonly planner: Planner
  readonly writes: AwsAuthWrites | undefined
  /** Whether all writes of the plan are done, so that a new plan must be empty. */
  readonly isWhole: boolean
  readonly nodes: ReadyNodes | undefined
  /** How long nodes are watched. */
  readonly seconds: number
  readonly pace: Pace
  readonly onProgress: ((text: string) => void) | undefined
  /** Nodes are not watched after that: there are seconds left. */
  readonly cancelled: AbortSignal | undefined
}

/** The time in which authenticators learn of a change: they watch aws-auth, and a watch can lag. */
const LAG = 2_000

/**
 * Reads the cluster with a fresh credential; after a write of aws-auth, watches the nodes that were Ready, and reads
 * once more. Gives the first thing that is wrong.
 */
export async function checkCluster(input: CheckInput): Promise<CheckFailure | undefined> {
  const first = await look(input)
  if (input.writes === undefined || (first !== undefined && callsForTheWayBack(first))) return first
  const { nodes, seconds, door, pace, cancelled } = input
  // Nothing watches a folder, so that neither its nodes nor anybody's access follows later.
  if (cancelled?.aborted || input.desired.cluster.door === 'directory') return first
  const start = pace.now()
  if (nodes?.kind === 'known' && nodes.names.size > 0 && seconds > 0) {
    input.onProgress?.(`watching ${counted(nodes.names.size, 'node')} for ${seconds} s`)
    const names = await droppedNodes({ door, ready: nodes.names, seconds, pace, cancelled })
    if (names.length > 0) return { kind: 'nodes-not-ready', names }
  }
  const left = LAG - (pace.now() - start)
  if (left > 0) await pace.wait(left)
  return await look(input)
}

/** Whether aws-auth is to be rolled back because of it. */
export function callsForTheWayBack(failure: CheckFailure): boolean {
  switch (failure.kind) {
    case 'locked-out':
    case 'nodes-not-ready':
      return true
    case 'differs':
      return failure.inAwsAuth
    case 'unanswered':
      return false
  }
}

async function look(input: CheckInput): Promise<CheckFailure | undefined> {
  const { pace, isWhole, writes } = input
  let found: ReadBack = await readBack(input)
  if (found.kind === 'refused') {
    // An authenticator that cannot reach STS refuses too, for a moment; the way back is not taken for that.
    await pace.wait(LAG)
    found = await readBack(input)
  }
  switch (found.kind) {
    case 'refused':
      return { kind: 'locked-out', error: found.error }
    case 'unanswered':
      return { kind: 'unanswered', error: found.error }
    case 'read': {
      // The ledger's last write comes when all is well.
      const changes = found.plan.changes.filter(isAboutAccess)
      if (!isWhole || changes.length === 0) return undefined
      const touched = writes === undefined ? new Set<string>() : touchedBy(writes)
      return {
        kind: 'differs',
        changes,
        inAwsAuth: changesTo('aws-auth', changes).some((change) =>
          touched.has(mappedPrincipal(change)?.toLowerCase() ?? ''),
        ),
      }
    }
  }
}
