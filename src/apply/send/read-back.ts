import type { Desired } from '../../access/desired.ts'
import { type ClusterDoor, ClusterError } from '../../cluster/door.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Planner } from '../../plan/planner.ts'
import { wantedForPlan } from '../../plan/wanted.ts'

/** What a fresh credential was told. */
export type ReadBack =
  | { readonly kind: 'read'; readonly plan: Plan; readonly snapshot: Snapshot }
  /** It is not let in, or may not read what a plan needs. */
  | { readonly kind: 'refused'; readonly error: ClusterError }
  /** The cluster did not answer. */
  | { readonly kind: 'unanswered'; readonly error: ClusterError }

/** Asks with a fresh credential who we are, reads the cluster and plans. */
export async function readBack({
  door,
  desired,
  planner,
}: {
  readonly door: ClusterDoor
  readonly desired: Desired
  readonly planner: Planner
}): Promise<ReadBack> {
  try {
    const reader = await door.reader()
    try {
      const snapshot = await reader.snapshot(desired.set, wantedForPlan(desired, planner))
      if (snapshot.facts?.identity === undefined) await reader.whoAmI()
      return { kind: 'read', snapshot, plan: planner(desired, snapshot) }
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    const refused = error.kind === 'unauthorized' || error.kind === 'forbidden'
    return { kind: refused ? 'refused' : 'unanswered', error }
  }
}
