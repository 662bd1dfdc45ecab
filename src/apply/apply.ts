import type { Desired } from '../access/desired.ts'
import { type ClusterDoor, ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import type { Provenance } from '../plan/ledger.ts'
import { makePlan } from '../plan/make-plan.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import type { ConfigMap, Snapshot } from '../plan/snapshot.ts'
import type { Agreement } from './agreement.ts'
import { type Pace, REAL_PACE } from './pace.ts'
import { Progress } from './progress.ts'
import { settleAccess } from './settle-access.ts'
import { takeTurns, type Work } from './take-turns.ts'
import { WrittenAwsAuth } from './written-aws-auth.ts'

export type Planner = (desired: Desired, snapshot: Snapshot) => Plan

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
  readonly pace?: Pace
  /** Given aws-auth as it is before the first write of it; again where somebody else wrote it before that was done. */
  readonly onBackup?: (awsAuth: ConfigMap) => Promise<void>
  /** Told what goes on: `create Role/shop/reader` before a write, `watching 12 nodes for 60 s`. */
  readonly onProgress?: (text: string) => void
}

/**
 * Reads the cluster again, plans again, refuses whatever was not reviewed, tries every write on the server, does
 * them in order, and reads back with a fresh credential: the plan must then be empty, and the nodes still Ready. Where
 * aws-auth shut its own writer or a node out, it is put back as it was.
 *
 * Never throws for what a cluster answers; it is in the outcome, change by change.
 */
export async function applyPlan(input: ApplyInput): Promise<Outcome> {
  const progress = new Progress(input.shown)
  try {
    const open = await input.door.writer()
    const work: Work = {
      input,
      open,
      progress,
      pace: input.pace ?? REAL_PACE,
      planner: input.planner ?? makePlan,
      awsAuth: new WrittenAwsAuth(),
      isChecked: true,
      nodes: undefined,
      facts: undefined,
    }
    try {
      const outcome = await ended(work)
      // However it ended: nobody stays locked out because a later write failed.
      return work.isChecked || work.awsAuth.writes === undefined ? outcome : await settleAccess(work, outcome)
    } finally {
      await open.close()
    }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return progress.failed(problemOf(error))
  }
}

async function ended(work: Work): Promise<Outcome> {
  try {
    return await takeTurns(work)
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return work.progress.failed(problemOf(error))
  }
}
