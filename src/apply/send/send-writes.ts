import { principalKey } from '../../aws-auth/arn-key.ts'
import { ClusterError, type ClusterWriter, type Writable, type WriteMode } from '../../cluster/door.ts'
import { problemOf } from '../../cluster/problem.ts'
import type { ConfigMap, Snapshot } from '../../live/snapshot.ts'
import type { Problem } from '../../problem/problem.ts'
import {
  type EntryWrite,
  isAwsAuth,
  type ObjectWrite,
  type Pause,
  type Write,
  writeName,
} from '../order/write.ts'
import type { Progress } from '../progress.ts'
import type { WrittenAwsAuth } from './written-aws-auth.ts'
import type { SeenEntries, WrittenEntries } from './written-entries.ts'

export type Sent =
  | { readonly kind: 'done' }
  /** Somebody else wrote in between, or did part of it already; read and plan again. */
  | { readonly kind: 'conflict' }
  /** Somebody cancels the run: no write was begun after that. */
  | { readonly kind: 'cancelled' }
  /** Nobody knows whether it was done; read and plan again. */
  | { readonly kind: 'lost'; readonly problem: Problem; readonly write: Write }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly write: Write }

/** What writes of one plan are sent with. */
export interface Sending {
  readonly writer: ClusterWriter
  readonly versions: Versions
  readonly progress: Progress
  readonly awsAuth: WrittenAwsAuth
  readonly seen: SeenEntries
  readonly entries: WrittenEntries
  readonly onProgress: ((text: string) => void) | undefined
  readonly cancelled: AbortSignal | undefined
  /** A write was sent that was no trial. */
  hasBegun: boolean
}

/** Tries all writes on the server without storing anything; EKS cannot try what is to be done to an access entry. */
export async function tryWrites(sending: Sending, writes: readonly Write[]): Promise<Sent> {
  for (const write of writes) {
    if (!('object' in write) || write.dryRun === 'not-before') continue
    const refused = await attempt(() => send(sending, write, 'dry-run'))
    if (refused === undefined || (write.dryRun === 'after-role' && refused.kind === 'not-found')) continue
    return answerTo(refused, write)
  }
  return { kind: 'done' }
}

/** Does the writes one after the other. */
export async function doWrites(sending: Sending, writes: readonly Exclude<Write, Pause>[]): Promise<Sent> {
  const { progress, onProgress, cancelled } = sending
  for (const write of writes) {
    if (cancelled?.aborted) return { kind: 'cancelled' }
    onProgress?.(writeName(write))
    sending.hasBegun = true
    const refused = 'step' in write ? await doStep(sending, write) : await storeObject(sending, write)
    if (refused !== undefined) return answerTo(refused, write)
    progress.complete(write.completes)
  }
  return { kind: 'done' }
}

async function storeObject(sending: Sending, write: ObjectWrite): Promise<ClusterError | undefined> {
  const { versions, awsAuth } = sending
  const replaced = versions.get(versionKey(write.object))
  const refused = await attempt(async () => {
    const stored = await send(sending, write, 'write')
    if (stored === undefined) versions.delete(versionKey(write.object))
    else versions.set(versionKey(stored), stored)
    if (isAwsAuth(stored)) awsAuth.done({ replaced: configMap(replaced), stored })
  })
  if (refused?.unsure && isAwsAuth(write.object))
    awsAuth.lost({ replaced: configMap(replaced), stored: write.object })
  return refused
}

async function doStep(
  { writer, seen, entries }: Sending,
  { step }: EntryWrite,
): Promise<ClusterError | undefined> {
  const { principalArn } = step
  const key = principalKey(principalArn)
  const before = seen.get(key)
  const refused = await attempt(async () => {
    if (writer.entries === undefined) throw new Error('nothing writes access entries here')
    const after = await writer.entries.write(step, step.verb === 'create' ? undefined : before)
    seen.set(key, after)
    entries.done(principalArn, before, after)
  })
  if (refused?.unsure) entries.lost(principalArn, before)
  return refused
}

/** The stored objects by kind and name, with the versions that a write must name. */
export type Versions = Map<string, Writable>

export function liveVersions(snapshot: Snapshot): Versions {
  const { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings } = snapshot
  const live: (Writable | undefined)[] = [
    awsAuth,
    ledger,
    ...roles,
    ...clusterRoles,
    ...roleBindings,
    ...clusterRoleBindings,
  ]
  return new Map(live.filter((object) => object !== undefined).map((object) => [versionKey(object), object]))
}

function versionKey({ kind, metadata }: Writable): string {
  return `${kind}/${metadata.namespace ?? ''}/${metadata.name}`
}

function configMap(object: Writable | undefined): ConfigMap | undefined {
  return object?.kind === 'ConfigMap' ? object : undefined
}

async function send(
  { writer, versions }: Sending,
  { verb, object }: ObjectWrite,
  mode: WriteMode,
): Promise<Writable | undefined> {
  if (verb === 'create') return await writer.create(object, mode)
  const { uid, resourceVersion } = versions.get(versionKey(object))?.metadata ?? {}
  const current: Writable = {
    ...object,
    metadata: {
      ...object.metadata,
      ...(uid === undefined ? {} : { uid }),
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
    },
  }
  if (verb === 'update') return await writer.update(current, mode)
  await writer.delete(current, mode)
  return undefined
}

async function attempt(action: () => Promise<unknown>): Promise<ClusterError | undefined> {
  try {
    await action()
    return undefined
  } catch (error) {
    if (error instanceof ClusterError) return error
    throw error
  }
}

function answerTo(error: ClusterError, write: Write): Sent {
  if (error.unsure) return { kind: 'lost', problem: problemOf(error), write }
  switch (error.kind) {
    case 'conflict':
    case 'exists':
      return { kind: 'conflict' }
    case 'not-found':
      // Deleted or changed by somebody else; a create that is not found has no namespace, and planning cannot help.
      return 'object' in write && write.verb === 'create'
        ? { kind: 'failed', problem: problemOf(error), write }
        : { kind: 'conflict' }
    default:
      return { kind: 'failed', problem: problemOf(error), write }
  }
}
