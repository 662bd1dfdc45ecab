import { isDeepStrictEqual } from 'node:util'
import { readLedger } from '../live/ledger.ts'
import type { Memory } from '../live/memory.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { alsoForDrift } from '../plan/drift/entries-read.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { setFileAfter } from '../plan/set-owner.ts'
import { beyondReview, isBeyond } from '../plan/shown/reviewed-plan.ts'
import { learns, memoryAfter } from '../plan/shown/shown-drift.ts'
import { wantedForPlan } from '../plan/wanted.ts'
import { hasErrors } from '../problem/problem.ts'
import type { ApplyInput } from './apply-input.ts'
import { orderWrites } from './order/order-writes.ts'
import { changesOf, type Write, writeName } from './order/write.ts'
import { answersLost, runCancelled, tooManyConflicts } from './problems.ts'
import type { Stop } from './progress.ts'
import type { Refusal } from './send/send-writes.ts'
import { checked, sendTurn } from './send-turn.ts'
import { unreviewedRefusal } from './unreviewed.ts'
import type { Work } from './work.ts'

/** A write that meets somebody else's is planned anew this many times in all. */
const ATTEMPTS = 3

/** So many lost answers in a row without progress are the end. */
const LOST_IN_A_ROW = 3

/**
 * Reads, plans and writes until the plan is done. A conflict, or an answer that is lost, is met by reading and planning
 * again: what was done is then no longer in the plan, so nothing is done twice.
 *
 * @throws ClusterError where the cluster cannot be read
 */
export async function takeTurns(work: Work): Promise<Outcome> {
  const { input, progress } = work
  const lost = new LostAnswers()
  for (let conflicts = 0; conflicts < ATTEMPTS; ) {
    if (input.cancelled?.aborted) return stopped(work)
    const { plan, snapshot } = await freshPlan(work)
    if (hasErrors(plan.problems)) return progress.refused({ problems: plan.problems })
    for (const problem of plan.problems) if (problem.code === 'ledger-full') progress.warn(problem)
    const beyond = beyondReview(plan, input.agreement.reviewed)
    if (isBeyond(beyond)) return progress.refused(unreviewedRefusal({ input, plan, snapshot, beyond }))
    const memory = memoryAfter(
      plan.drift,
      input.agreement.reviewed.map(({ drift }) => drift),
    )
    if (plan.changes.length === 0 && isCurrent(snapshot, input, memory))
      return (await checked(work)) ?? progress.applied()

    const stages = orderWrites({ ...input, plan, snapshot, memory, nonce: work.nonce })
    const sent = await sendTurn(work, { plan, stages, snapshot })
    switch (sent.kind) {
      case 'done':
        return progress.applied()
      case 'checked-and-failed':
        return sent.outcome
      case 'failed':
        return progress.stopped(stops(sent.refusals))
      case 'cancelled':
        return stopped(work)
      case 'conflict':
        conflicts++
        break
      case 'lost':
        if (lost.inARow(sent.left) === LOST_IN_A_ROW)
          return progress.stopped(
            stops(sent.refusals).map(({ problem, changes }) => ({
              problem: answersLost(problem, LOST_IN_A_ROW),
              changes,
            })),
          )
        await work.pace.wait(1_000 * lost.count)
    }
  }
  return progress.failed(tooManyConflicts(input.desired.cluster.name, ATTEMPTS))
}

function stops(refusals: readonly Refusal[]): readonly Stop[] {
  return refusals.map(({ problem, write }) => ({ problem, changes: changesOf(write) }))
}

function stopped({ input, progress, hasWritten }: Work): Outcome {
  const written = !hasWritten ? 'nothing' : progress.isComplete() ? 'all' : 'part'
  return progress.failed(runCancelled(input.shown, written))
}

async function freshPlan(work: Work): Promise<{ readonly plan: Plan; readonly snapshot: Snapshot }> {
  const { door, desired } = work.input
  const reader = await door.reader()
  try {
    const wanted = alsoForDrift(wantedForPlan(desired, work.planner))
    const snapshot = await reader.snapshot(desired.set, wanted)
    const plan = work.planner(desired, snapshot)
    work.start ??= snapshot
    work.facts = snapshot.facts
    work.awsAuth.settle(snapshot.awsAuth)
    work.progress.settle(plan)
    return { snapshot, plan }
  } finally {
    await reader.close()
  }
}

/**
 * Whether the ledger knows of this commit and of this file already, of what people saw beside the changes, and of
 * nothing that has only begun. An empty plan of a newer commit
 * is written down too: else a re-run of an older commit would look like the newest, and bring back what has gone since.
 */
function isCurrent(
  snapshot: Snapshot,
  { desired, provenance: { commit } }: ApplyInput,
  memory: Memory,
): boolean {
  const { ledger } = readLedger(snapshot.ledger, desired.cluster.name)
  if (ledger.unfinished !== undefined || learns(memory, ledger.memory)) return false
  if (!isDeepStrictEqual(setFileAfter({ desired, ledger }), ledger.setFile)) return false
  return commit === undefined || (ledger.commit === commit && ledger.begun === undefined)
}

/** Counts lost answers in a row that led to nothing: the same writes are still to be done. */
class LostAnswers {
  readonly #seen = new Set<string>()
  count = 0

  inARow(writes: readonly Write[]): number {
    const names = writes.map(writeName).join('\n')
    this.count = this.#seen.has(names) ? this.count + 1 : 1
    this.#seen.add(names)
    return this.count
  }
}
