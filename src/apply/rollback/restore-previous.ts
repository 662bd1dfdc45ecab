import type { Desired } from '../../access/desired.ts'
import { type ClusterDoor, ClusterError, type ClusterReader, type ClusterWriter } from '../../cluster/door.ts'
import type { ConfigMap } from '../../live/snapshot.ts'
import type { Planner } from '../../plan/planner.ts'
import { sameData } from '../order/same-data.ts'
import type { Pace } from '../pace.ts'
import { readBack } from '../send/read-back.ts'
import type { AwsAuthWrites, WrittenAwsAuth } from '../send/written-aws-auth.ts'
import { dataBefore } from './undo-rows.ts'

/** How the way back ended. */
export type WayBack =
  /** `accepted`: a fresh credential is let in and may read again. */
  | { readonly kind: 'restored'; readonly accepted: boolean }
  | { readonly kind: 'not-restored'; readonly why: string }

/** A conflict or a lost answer is met so often, with pauses that grow from half a second. */
const TURNS = 6

/** Authenticators learn of a change by a watch; a fresh credential is tried so often, every two seconds. */
const TRIES = 10
const BETWEEN_TRIES = 2_000

/**
 * Puts aws-auth back as it was before this apply, by the login that is open (an API server goes on taking a token that
 * it has seen, for some time) and else by a fresh one; then waits until a fresh credential is accepted.
 *
 * Every write names the version that it replaces, so that nobody's edit is lost.
 */
export async function restorePrevious(about: {
  readonly door: ClusterDoor
  readonly open: ClusterReader & ClusterWriter
  readonly desired: Desired
  readonly planner: Planner
  readonly awsAuth: WrittenAwsAuth
  readonly pace: Pace
}): Promise<WayBack> {
  const { door, open, desired, awsAuth, pace } = about
  const { writes } = awsAuth
  if (writes === undefined) return { kind: 'not-restored', why: 'aws-auth was not written.' }
  const start = { writes, set: desired.set, known: awsAuth.isCertain ? writes.after : undefined, pace }
  const first = await putBack(open, start)
  const end = first.kind === 'refused' ? await putBackAfresh(door, start) : first
  if (end.kind !== 'done') return { kind: 'not-restored', why: end.why }
  return { kind: 'restored', accepted: await isAccepted(about) }
}

interface Start {
  readonly writes: AwsAuthWrites
  readonly set: string
  /** What is live, as far as we know. */
  readonly known: ConfigMap | undefined
  readonly pace: Pace
}

type PutBack =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }

async function putBackAfresh(door: ClusterDoor, start: Start): Promise<PutBack> {
  let fresh: ClusterReader & ClusterWriter
  try {
    fresh = await door.writer()
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return { kind: 'refused', why: error.message }
  }
  try {
    return await putBack(fresh, start)
  } finally {
    await fresh.close()
  }
}

async function putBack(connection: ClusterReader & ClusterWriter, start: Start): Promise<PutBack> {
  let known = start.known
  for (let turn = 1; ; turn++) {
    try {
      const live = known ?? (await connection.snapshot(start.set)).awsAuth
      return await writeBack(connection, start.writes, live)
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error
      const why = `${error.operation}: ${error.message}`
      if (error.kind === 'unauthorized' || error.kind === 'forbidden') return { kind: 'refused', why }
      if (turn === TURNS || !isWorthAnother(error)) return { kind: 'failed', why }
      known = undefined
      await start.pace.wait(500 * 2 ** (turn - 1))
    }
  }
}

async function writeBack(
  connection: ClusterWriter,
  writes: AwsAuthWrites,
  live: ConfigMap | undefined,
): Promise<PutBack> {
  if (live === undefined) {
    // Somebody deleted it, and all rows with it.
    if (writes.before !== undefined) await connection.create(withoutVersion(writes.before), 'write')
    return { kind: 'done' }
  }
  const data = dataBefore(writes, live)
  if (data === undefined)
    return {
      kind: 'failed',
      why: 'Somebody else has changed aws-auth since, and it can no longer be edited safely.',
    }
  // Where there was none before, an empty one stays: it means the same, and needs no right to delete it.
  if (!sameData(data, live.data)) await connection.update({ ...live, data }, 'write')
  return { kind: 'done' }
}

function withoutVersion(object: ConfigMap): ConfigMap {
  const { uid: _uid, resourceVersion: _version, ...metadata } = object.metadata
  return { ...object, metadata }
}

function isWorthAnother({ kind, unsure }: ClusterError): boolean {
  return (
    unsure ||
    ['conflict', 'exists', 'not-found', 'throttled', 'unreachable', 'unavailable', 'unexpected'].includes(
      kind,
    )
  )
}

/** Whether a fresh credential is accepted and may read, tried for some time. */
export async function isAccepted(about: {
  readonly door: ClusterDoor
  readonly desired: Desired
  readonly planner: Planner
  readonly pace: Pace
}): Promise<boolean> {
  for (let nth = 1; ; nth++) {
    if ((await readBack(about)).kind === 'read') return true
    if (nth === TRIES) return false
    await about.pace.wait(BETWEEN_TRIES)
  }
}
