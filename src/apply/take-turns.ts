import { isDeepStrictEqual } from 'node:util'
import { readLedger } from '../live/ledger.ts'
import type { Memory } from '../live/memory.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { differences } from '../plan/atom/difference.ts'
import { atomsOfPlan } from '../plan/atom/plan-atoms.ts'
import { alsoForDrift } from '../plan/drift/entries-read.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { setFileAfter } from '../plan/set-owner.ts'
import { type BeyondReview, beyondReview, isBeyond } from '../plan/shown/reviewed-plan.ts'
import { learns, memoryAfter } from '../plan/shown/shown-drift.ts'
import { wantedForPlan } from '../plan/wanted.ts'
import { hasErrors } from '../problem/problem.ts'
import type { ApplyInput } from './apply-input.ts'
import { readyNodes } from './check/watch-nodes.ts'
import { orderWrites } from './order/order-writes.ts'
import { isAwsAuth, type Pause, type Write, writeName, writesLogins } from './order/write.ts'
import {
  answersLost,
  changedPlan,
  gainsUnreviewed,
  notReviewed,
  runCancelled,
  tooManyConflicts,
} from './problems.ts'
import { replacedSoFar } from './replaced-so-far.ts'
import { doWrites, liveVersions, type Sending, type Sent, tryWrites } from './send/send-writes.ts'
import { seenEntries } from './send/written-entries.ts'
import { settleAccess } from './settle-access.ts'
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

    const writes = orderWrites({ ...input, plan, snapshot, memory, nonce: work.nonce })
    const sent = await sendAll(work, { plan, writes, snapshot })
    switch (sent.kind) {
      case 'done':
        return progress.applied()
      case 'checked-and-failed':
        return sent.outcome
      case 'failed':
        return progress.failed(sent.problem, sent.write.completes)
      case 'cancelled':
        return stopped(work)
      case 'conflict':
        conflicts++
        break
      case 'lost':
        progress.lost(sent.write.completes)
        if (lost.inARow(writes.slice(writes.indexOf(sent.write))) === LOST_IN_A_ROW)
          return progress.failed(answersLost(sent.problem, LOST_IN_A_ROW), sent.write.completes)
        await work.pace.wait(1_000 * lost.count)
    }
  }
  return progress.failed(tooManyConflicts(input.desired.cluster.name, ATTEMPTS))
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

/** What is done between two readings of the cluster. */
interface Turn {
  readonly plan: Plan
  readonly writes: readonly Write[]
  readonly snapshot: Snapshot
}

type SentAll = Sent | { readonly kind: 'checked-and-failed'; readonly outcome: Outcome }

/** The ledger's last write says that all is done, so it comes after the check. */
async function sendAll(work: Work, { plan, writes, snapshot }: Turn): Promise<SentAll> {
  const { open: writer, progress, awsAuth, input } = work
  const versions = liveVersions(snapshot)
  const sending: Sending = {
    writer,
    versions,
    progress,
    awsAuth,
    seen: seenEntries(snapshot),
    entries: work.entries,
    onProgress: input.onProgress,
    cancelled: input.cancelled,
    hasBegun: false,
  }
  // A restore ends with what it restores.
  const final = writes.length - (isLedgersLast(writes.at(-1)) ? 1 : 0)
  const [body, last] = [writes.slice(0, Math.max(final, 0)), writes.slice(Math.max(final, 0))]
  if (work.nodes === undefined && input.waitForNodes > 0 && changesMapRoles(writes, snapshot))
    work.nodes = await readyNodes(input.door, snapshot)
  if (input.cancelled?.aborted) return { kind: 'cancelled' }
  const tried = await tryWrites(sending, writes)
  if (tried.kind !== 'done') return tried
  if (writes.some(writesLogins)) await keepBackup(work, { plan, snapshot })
  if (body.length > 0) work.isChecked = false
  const sent = await doBody(work, sending, body)
  if (sending.hasBegun) work.hasWritten = true
  if (sent.kind !== 'done') return sent
  const outcome = await checked(work)
  if (outcome !== undefined) return { kind: 'checked-and-failed', outcome }
  return input.cancelled?.aborted ? { kind: 'cancelled' } : await doWrites(sending, last.filter(isWritten))
}

async function keepBackup(work: Work, turn: Pick<Turn, 'plan' | 'snapshot'>): Promise<void> {
  const replaced = replacedSoFar(work, turn)
  if (replaced !== undefined) await work.input.onBackup?.(replaced)
}

function isLedgersLast(write: Write | undefined): boolean {
  return (
    write !== undefined && 'object' in write && write.object.kind === 'ConfigMap' && !isAwsAuth(write.object)
  )
}

function isWritten(write: Write): write is Exclude<Write, Pause> {
  return !('pause' in write)
}

/** After each pause the cluster must still take the identity that applies, before anything more is written. */
async function doBody(work: Work, sending: Sending, writes: readonly Write[]): Promise<SentAll> {
  let left = writes
  for (;;) {
    const at = left.findIndex((write) => 'pause' in write)
    const sent = await doWrites(sending, (at < 0 ? left : left.slice(0, at)).filter(isWritten))
    if (at < 0 || sent.kind !== 'done') return sent
    const pause = left[at]
    if (pause !== undefined && 'pause' in pause) await waitFor(work, pause.pause)
    if (work.input.cancelled?.aborted) return { kind: 'cancelled' }
    const outcome = await settleAccess(work, 'between')
    if (outcome !== undefined) return { kind: 'checked-and-failed', outcome }
    work.isChecked = false
    left = left.slice(at + 1)
  }
}

/** Authenticators learn of a change of aws-auth within a second; nobody says how long EKS may take. */
async function waitFor({ input, pace }: Work, pause: Pause['pause']): Promise<void> {
  const { desired, waitForEntries = WAIT_FOR_ENTRIES, onProgress, cancelled } = input
  // Nothing watches a folder.
  if (desired.cluster.door === 'directory') return
  const seconds = pause === 'rows' ? WAIT_FOR_ROWS : waitForEntries
  if (pause === 'entries') onProgress?.(`waiting ${seconds} s for access entries to take effect`)
  const end = pace.now() + seconds * 1_000
  for (let left = seconds * 1_000; left > 0 && !cancelled?.aborted; left = end - pace.now())
    await pace.wait(Math.min(left, 1_000))
}

/** Seconds. Users of entries saw up to 30. */
const WAIT_FOR_ENTRIES = 60
const WAIT_FOR_ROWS = 2

function changesMapRoles(writes: readonly Write[], { awsAuth }: Snapshot): boolean {
  const after = writes.flatMap((write) => ('object' in write ? [write.object] : [])).findLast(isAwsAuth)
  return after !== undefined && after.data?.['mapRoles'] !== awsAuth?.data?.['mapRoles']
}

/** The outcome where the cluster is not as it should be; once for each time that something was written. */
async function checked(work: Work): Promise<Outcome | undefined> {
  if (work.isChecked) return undefined
  return await settleAccess(work, 'whole')
}

function unreviewedRefusal(about: {
  readonly input: ApplyInput
  readonly plan: Plan
  readonly snapshot: Snapshot
  readonly beyond: BeyondReview
}): Pick<Outcome, 'problems' | 'differences'> {
  const { plan, snapshot, beyond } = about
  const { cluster } = plan
  const { reviewed, doubts } = about.input.agreement
  const shown = reviewed.map((one) => one.shown)
  const found = differences({ extra: beyond.atoms, now: atomsOfPlan(plan), reviewed: shown, snapshot })
  // Where no review counts, that is why, and all that is gained is a part of it.
  const unseen = reviewed.length === 0 && found.length > 0
  const refusal = reviewed.length === 0 ? notReviewed : changedPlan
  return {
    problems: [
      ...(found.length === 0 ? [] : [refusal({ cluster, differences: found })]),
      ...(beyond.gains.length === 0 || unseen
        ? []
        : [gainsUnreviewed({ cluster, home: plan.homeAccount, gains: beyond.gains })]),
      ...doubts,
    ],
    differences: found,
  }
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
