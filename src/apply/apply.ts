import type { Desired } from '../access/desired.ts'
import { type ClusterDoor, ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import { type Atom, atomsOf } from '../plan/atom.ts'
import { differences } from '../plan/difference.ts'
import type { Provenance } from '../plan/ledger.ts'
import { makePlan } from '../plan/make-plan.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { unreviewed } from '../plan/shown-plan.ts'
import type { Snapshot } from '../plan/snapshot.ts'
import { hasErrors } from '../problem/problem.ts'
import type { Agreement } from './agreement.ts'
import { orderWrites } from './order-writes.ts'
import { changedPlan, notReviewed, tooManyConflicts, unverified } from './problems.ts'
import { Progress } from './progress.ts'
import { type Sent, sendWrites } from './send-writes.ts'

/** A write that meets somebody else's is planned anew this many times in all. */
const ATTEMPTS = 3

export interface ApplyInput {
  readonly door: ClusterDoor
  readonly desired: Desired
  /** What is to be done: the outcome speaks of its changes. */
  readonly shown: Plan
  /** Nothing beyond the atoms of what was reviewed is done. */
  readonly agreement: Extract<Agreement, { kind: 'reviewed' }>
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
  const { door, desired, provenance } = input
  const progress = new Progress(input.shown)
  try {
    const writer = await door.writer()
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const { plan, snapshot } = await freshPlan(door, desired)
      if (hasErrors(plan.problems)) return progress.refused({ problems: plan.problems })
      const extra = unreviewed(plan, input.agreement.reviewed)
      if (extra.length > 0) return progress.refused(unreviewedRefusal({ input, plan, snapshot, extra }))
      if (plan.changes.length === 0 && isCurrent(plan, provenance)) return await verified(input, progress)

      const writes = orderWrites({ plan, desired, snapshot, provenance })
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

/**
 * Whether the ledger knows of this commit already. An empty plan of a newer commit is written down too: else a
 * re-run of an older commit would look like the newest, and bring back what has gone since.
 */
function isCurrent({ lastApplied }: Plan, { commit }: Provenance): boolean {
  return commit === undefined || lastApplied.commit === commit
}

function unreviewedRefusal(about: {
  readonly input: ApplyInput
  readonly plan: Plan
  readonly snapshot: Snapshot
  readonly extra: readonly Atom[]
}): Pick<Outcome, 'problems' | 'differences'> {
  const { plan, snapshot, extra } = about
  const { reviewed, doubts } = about.input.agreement
  const found = differences({ extra, now: atomsOf(plan.changes), reviewed, snapshot })
  const refusal = reviewed.length === 0 ? notReviewed : changedPlan
  return {
    problems: [refusal({ cluster: plan.cluster, differences: found }), ...doubts],
    differences: found,
  }
}

async function verified({ door, desired }: ApplyInput, progress: Progress): Promise<Outcome> {
  const { plan } = await freshPlan(door, desired)
  return plan.changes.length === 0 ? progress.applied() : progress.failed(unverified(plan))
}
