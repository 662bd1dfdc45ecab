import { randomBytes } from 'node:crypto'
import { ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import { makePlan } from '../plan/make-plan.ts'
import type { Outcome } from '../plan/outcome.ts'
import { oncePerSnapshot } from '../plan/planner.ts'
import type { ApplyInput } from './apply-input.ts'
import { REAL_PACE } from './pace.ts'
import { Progress } from './progress.ts'
import { WrittenAwsAuth } from './send/written-aws-auth.ts'
import { WrittenEntries } from './send/written-entries.ts'
import { settleAccess, touchesLogins } from './settle-access.ts'
import { takeTurns } from './take-turns.ts'
import type { Work } from './work.ts'

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
      planner: oncePerSnapshot(input.planner ?? makePlan),
      awsAuth: new WrittenAwsAuth(),
      entries: new WrittenEntries(),
      nonce: randomBytes(8).toString('hex'),
      isChecked: true,
      hasWritten: false,
      start: undefined,
      nodes: undefined,
      facts: undefined,
    }
    try {
      const outcome = await ended(work)
      // However it ended: nobody stays locked out because a later write failed.
      return work.isChecked || !touchesLogins(work) ? outcome : await settleAccess(work, { ended: outcome })
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
