import type { Snapshot } from '../live/snapshot.ts'
import type { Outcome } from '../plan/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { readyNodes } from './check/watch-nodes.ts'
import { isAwsAuth, type Pause, type Write, writesLogins } from './order/write.ts'
import { replacedSoFar } from './replaced-so-far.ts'
import { doWrites, liveVersions, type Sending, type Sent, tryWrites } from './send/send-writes.ts'
import { seenEntries } from './send/written-entries.ts'
import { settleAccess } from './settle-access.ts'
import type { Work } from './work.ts'

/** What is done between two readings of the cluster. */
export interface Turn {
  readonly plan: Plan
  readonly writes: readonly Write[]
  readonly snapshot: Snapshot
}

export type SentTurn = Sent | { readonly kind: 'checked-and-failed'; readonly outcome: Outcome }

/** The ledger's last write says that all is done, so it comes after the check. */
export async function sendTurn(work: Work, { plan, writes, snapshot }: Turn): Promise<SentTurn> {
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
async function doBody(work: Work, sending: Sending, writes: readonly Write[]): Promise<SentTurn> {
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
export async function checked(work: Work): Promise<Outcome | undefined> {
  if (work.isChecked) return undefined
  return await settleAccess(work, 'whole')
}
