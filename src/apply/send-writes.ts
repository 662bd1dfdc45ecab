import { ClusterError, type ClusterWriter, type Writable, type WriteMode } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import type { ConfigMap, Snapshot } from '../live/snapshot.ts'
import type { Problem } from '../problem/problem.ts'
import type { Progress } from './progress.ts'
import { isAwsAuth, type Write, writeName } from './write.ts'
import type { WrittenAwsAuth } from './written-aws-auth.ts'

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
  readonly onProgress: ((text: string) => void) | undefined
  readonly cancelled: AbortSignal | undefined
  /** A write was sent that was no trial. */
  hasBegun: boolean
}

/** Tries all writes on the server without storing anything. */
export async function tryWrites(sending: Sending, writes: readonly Write[]): Promise<Sent> {
  for (const write of writes.filter(({ dryRun }) => dryRun !== 'not-before')) {
    const refused = await attempt(() => send(sending, write, 'dry-run'))
    if (refused === undefined || (write.dryRun === 'after-role' && refused.kind === 'not-found')) continue
    return answerTo(refused, write)
  }
  return { kind: 'done' }
}

/** Does the writes one after the other. */
export async function doWrites(sending: Sending, writes: readonly Write[]): Promise<Sent> {
  const { versions, progress, awsAuth, onProgress, cancelled } = sending
  for (const write of writes) {
    if (cancelled?.aborted) return { kind: 'cancelled' }
    onProgress?.(writeName(write))
    sending.hasBegun = true
    const replaced = versions.get(versionKey(write.object))
    const refused = await attempt(async () => {
      const stored = await send(sending, write, 'write')
      if (stored === undefined) versions.delete(versionKey(write.object))
      else versions.set(versionKey(stored), stored)
      if (isAwsAuth(stored)) awsAuth.done({ replaced: configMap(replaced), stored })
    })
    if (refused !== undefined) {
      if (refused.unsure && isAwsAuth(write.object))
        awsAuth.lost({ replaced: configMap(replaced), stored: write.object })
      return answerTo(refused, write)
    }
    progress.complete(write.completes)
  }
  return { kind: 'done' }
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
  { verb, object }: Write,
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
      return write.verb === 'create'
        ? { kind: 'failed', problem: problemOf(error), write }
        : { kind: 'conflict' }
    default:
      return { kind: 'failed', problem: problemOf(error), write }
  }
}
