import { principalKey } from '../../aws-auth/arn-key.ts'
import { ClusterError, type ClusterWriter, type Writable, type WriteMode } from '../../cluster/door.ts'
import { problemOf } from '../../cluster/problem.ts'
import type { ConfigMap, Snapshot } from '../../live/snapshot.ts'
import type { Problem } from '../../problem/problem.ts'
import {
  changesOf,
  type EntryWrite,
  isAwsAuth,
  type ObjectWrite,
  type Together,
  type Write,
  writeName,
} from '../order/write.ts'
import type { Progress } from '../progress.ts'
import { allAtOnce } from './all-at-once.ts'
import type { WrittenAwsAuth } from './written-aws-auth.ts'
import type { SeenEntries, WrittenEntries } from './written-entries.ts'

/** What came of writes; where several were refused, the gravest. */
export type Sent =
  | { readonly kind: 'done' }
  /** Writes that cannot be done, in their order. Nothing that is read again would help, so it outweighs all else. */
  | { readonly kind: 'failed'; readonly refusals: readonly Refusal[] }
  /** Nobody knows whether they were done; read and plan again. A conflict beside them is met by that too. */
  | { readonly kind: 'lost'; readonly refusals: readonly Refusal[] }
  /** Somebody else wrote in between, or did part of it already; read and plan again. */
  | { readonly kind: 'conflict' }
  /** Somebody cancels the run: no write was begun after that. */
  | { readonly kind: 'cancelled' }

/** A write that was not done, or may not have been. */
export interface Refusal {
  readonly problem: Problem
  readonly write: Write
}

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
  /** The writes that are done. */
  readonly done: Set<Write>
  /** A write was sent that was no trial. */
  hasBegun: boolean
}

/**
 * Tries all writes on the server, which stores nothing; EKS cannot try what is to be done to an access entry. Of several
 * refusals the one counts whose write comes first.
 */
export async function tryWrites(sending: Sending, writes: readonly Write[]): Promise<Sent> {
  const tried = writes.filter(
    (write): write is ObjectWrite => 'object' in write && write.dryRun !== 'not-before',
  )
  const [first] = await allAtOnce(tried, async (write) => {
    const refused = await attempt(() => send(sending, write, 'dry-run'))
    if (refused === undefined || (write.dryRun === 'after-role' && refused.kind === 'not-found')) return
    return answerTo(refused, write)
  })
  return first ?? { kind: 'done' }
}

/**
 * Does writes that may be done at the same time. After a refusal, or once somebody cancels, none is begun any more, and
 * those under way are awaited: what became of each of them is in `sending`.
 */
export async function doWrites(sending: Sending, { together }: Together): Promise<Sent> {
  const { progress, onProgress, cancelled, done } = sending
  const refused = await allAtOnce(together, async (write): Promise<Exclude<Sent, Done> | undefined> => {
    if (cancelled?.aborted) return { kind: 'cancelled' }
    onProgress?.(writeName(write))
    sending.hasBegun = true
    const error = 'step' in write ? await doStep(sending, write) : await storeObject(sending, write)
    if (error !== undefined) return answerTo(error, write)
    done.add(write)
    progress.begin(write.begins ?? [])
    progress.complete(write.completes)
    return undefined
  })
  const [failed, lost] = [refusalsOf('failed', refused), refusalsOf('lost', refused)]
  for (const { problem, write } of lost) progress.lost(problem, changesOf(write))
  if (failed.length > 0) return { kind: 'failed', refusals: failed }
  if (lost.length > 0) return { kind: 'lost', refusals: lost }
  return refused.find(({ kind }) => kind === 'conflict') ?? refused[0] ?? { kind: 'done' }
}

type Done = Extract<Sent, { kind: 'done' }>

function refusalsOf(kind: 'failed' | 'lost', all: readonly Sent[]): readonly Refusal[] {
  return all.flatMap((sent) => (sent.kind === kind ? sent.refusals : []))
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

function answerTo(error: ClusterError, write: Write): Exclude<Sent, Done> {
  const refusals = [{ problem: problemOf(error), write }]
  if (error.unsure) return { kind: 'lost', refusals }
  switch (error.kind) {
    case 'conflict':
    case 'exists':
      return { kind: 'conflict' }
    case 'not-found':
      // Deleted or changed by somebody else; a create that is not found has no namespace, and planning cannot help.
      return 'object' in write && write.verb === 'create'
        ? { kind: 'failed', refusals }
        : { kind: 'conflict' }
    default:
      return { kind: 'failed', refusals }
  }
}
