import type { Snapshot } from '../live/snapshot.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { readyNodes } from './check/watch-nodes.ts'
import { isAwsAuth, type Pause, type Stage, type Write, writesIn, writesLogins } from './order/write.ts'
import { replacedSoFar } from './replaced-so-far.ts'
import { doWrites, liveVersions, type Sending, type Sent, tryWrites } from './send/send-writes.ts'
import { seenEntries } from './send/written-entries.ts'
import { settleAccess } from './settle-access.ts'
import type { Work } from './work.ts'

/** What is done between two readings of the cluster. */
export interface Turn {
  readonly plan: Plan
  readonly stages: readonly Stage[]
  readonly snapshot: Snapshot
}

export type SentTurn =
  | Exclude<Sent, { kind: 'lost' }>
  /** `left`: all writes of the turn that are not known to be done. */
  | (Extract<Sent, { kind: 'lost' }> & { readonly left: readonly Write[] })
  | CheckedAndFailed

interface CheckedAndFailed {
  readonly kind: 'checked-and-failed'
  readonly outcome: Outcome
}

export async function sendTurn(work: Work, turn: Turn): Promise<SentTurn> {
  const { open: writer, progress, awsAuth, entries, input } = work
  const { snapshot, stages } = turn
  const sending: Sending = {
    writer,
    versions: liveVersions(snapshot),
    progress,
    awsAuth,
    seen: seenEntries(snapshot),
    entries,
    onProgress: input.onProgress,
    cancelled: input.cancelled,
    done: new Set(),
    hasBegun: false,
  }
  const sent = await sendStages(work, sending, turn)
  if (sending.hasBegun) work.hasWritten = true
  if (sent.kind !== 'lost') return sent
  return { ...sent, left: writesIn(stages).filter((write) => !sending.done.has(write)) }
}

/** The ledger's last write says that all is done, so it comes after the check. */
async function sendStages(
  work: Work,
  sending: Sending,
  { plan, stages, snapshot }: Turn,
): Promise<Sent | CheckedAndFailed> {
  const { input } = work
  const writes = writesIn(stages)
  // A restore ends with what it restores.
  const final = stages.length - (isLedgersLast(writes.at(-1)) ? 1 : 0)
  const [body, last] = [stages.slice(0, final), stages.slice(final)]
  if (work.nodes === undefined && input.waitForNodes > 0 && changesMapRoles(writes, snapshot))
    work.nodes = await readyNodes(input.door, snapshot)
  if (input.cancelled?.aborted) return { kind: 'cancelled' }
  const tried = await tryWrites(sending, writes)
  if (tried.kind !== 'done') return tried
  if (writes.some(writesLogins)) await keepBackup(work, { plan, snapshot })
  if (body.length > 0) work.isChecked = false
  const sent = await doStages(work, sending, body)
  if (sent.kind !== 'done') return sent
  const outcome = await checked(work)
  if (outcome !== undefined) return { kind: 'checked-and-failed', outcome }
  return input.cancelled?.aborted ? { kind: 'cancelled' } : await doStages(work, sending, last)
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

/** After each pause the cluster must still take the identity that applies, before anything more is written. */
async function doStages(
  work: Work,
  sending: Sending,
  stages: readonly Stage[],
): Promise<Sent | CheckedAndFailed> {
  for (const stage of stages) {
    if (!('pause' in stage)) {
      const sent = await doWrites(sending, stage)
      if (sent.kind !== 'done') return sent
      continue
    }
    await waitFor(work, stage.pause)
    if (work.input.cancelled?.aborted) return { kind: 'cancelled' }
    const outcome = await settleAccess(work, 'between')
    if (outcome !== undefined) return { kind: 'checked-and-failed', outcome }
    work.isChecked = false
  }
  return { kind: 'done' }
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
export async function checked(work: Work): Promise<Outcome | undefined> {
  if (work.isChecked) return undefined
  return await settleAccess(work, 'whole')
}
