import type { Desired } from '../access/desired.ts'
import { type ClusterDoor, ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import { atomsOf, coveredAtoms } from '../plan/atom.ts'
import { unreviewedAtoms } from '../plan/digest.ts'
import type { Provenance } from '../plan/ledger.ts'
import { makePlan } from '../plan/make-plan.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { orderWrites } from './order-writes.ts'
import { changedPlan, tooManyConflicts, unverified } from './problems.ts'
import { Progress } from './progress.ts'
import { type Sent, sendWrites } from './send-writes.ts'

/** A write that meets somebody else's is planned anew this many times in all. */
const ATTEMPTS = 3

export interface ApplyInput {
  readonly door: ClusterDoor
  readonly desired: Desired
  /** What was shown and agreed to: nothing beyond its atoms is done. */
  readonly reviewed: Plan
  readonly provenance: Provenance
  /** Told before each write, `create Role/shop/reader`. */
  readonly onWrite?: (name: string) => void
}

/**
 * Reads the cluster again, plans again, refuses whatever was not reviewed, tries every write on the server, does
 * them in order, and reads back with a fresh credential: the plan must then be empty.
 *
 * Never throws for what a cluster answers; it is in the outcome, change by change.
 */
export async function applyPlan(input: ApplyInput): Promise<Outcome> {
  const { door, desired, reviewed } = input
  const progress = new Progress(reviewed)
  try {
    const writer = await door.writer()
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const { plan, snapshot } = await freshPlan(door, desired)
      const refusal = whyRefused(plan, reviewed)
      if (refusal.length > 0) return progress.refused(refusal)
      if (plan.changes.length === 0) return await verified(input, progress)

      const writes = orderWrites({ plan, desired, snapshot, provenance: input.provenance })
      const sent: Sent = await sendWrites({ writer, writes, snapshot, progress, onWrite: input.onWrite })
      if (sent.kind === 'failed') return progress.failed(sent.problem, sent.write.completes)
      if (sent.kind === 'done') return await verified(input, progress)
    }
    return progress.failed(tooManyConflicts(desired.cluster.name, ATTEMPTS))
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return progress.failed(problemOf(error))
  }
}

async function freshPlan(door: ClusterDoor, desired: Desired) {
  const reader = await door.reader()
  try {
    const snapshot = await reader.snapshot(desired.set)
    return { snapshot, plan: makePlan(desired, snapshot) }
  } finally {
    await reader.close()
  }
}

function whyRefused(plan: Plan, reviewed: Plan): readonly Problem[] {
  if (hasErrors(plan.problems)) return plan.problems
  const extra = unreviewedAtoms(atomsOf(plan.changes), coveredAtoms(reviewed.changes))
  return extra.length === 0 ? [] : [changedPlan(plan.cluster, extra)]
}

async function verified({ door, desired }: ApplyInput, progress: Progress): Promise<Outcome> {
  const { plan } = await freshPlan(door, desired)
  return plan.changes.length === 0 ? progress.applied() : progress.failed(unverified(plan))
}
