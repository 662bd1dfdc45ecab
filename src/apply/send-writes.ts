import { ClusterError, type ClusterWriter, type Writable, type WriteMode } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import type { Snapshot } from '../plan/snapshot.ts'
import type { Problem } from '../problem/problem.ts'
import type { Progress } from './progress.ts'
import { type Write, writeName } from './write.ts'

/** `conflict`: somebody else wrote in between, or did part of it already; read and plan again. */
export type Sent =
  | { readonly kind: 'done' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly write: Write }

/** Tries all writes on the server without storing anything, then does them one after the other. */
export async function sendWrites(input: {
  readonly writer: ClusterWriter
  readonly writes: readonly Write[]
  readonly snapshot: Snapshot
  readonly progress: Progress
  readonly onWrite: ((name: string) => void) | undefined
}): Promise<Sent> {
  const { writer, writes, progress, onWrite } = input
  const versions = liveVersions(input.snapshot)
  for (const write of writes.filter(({ dryRun }) => dryRun !== 'not-before')) {
    const refused = await attempt(() => send(writer, write, versions, 'dry-run'))
    if (refused === undefined || (write.dryRun === 'after-role' && refused.kind === 'not-found')) continue
    return answerTo(refused, write)
  }
  for (const write of writes) {
    onWrite?.(writeName(write))
    const refused = await attempt(async () => {
      const stored = await send(writer, write, versions, 'write')
      if (stored === undefined) versions.delete(versionKey(write.object))
      else versions.set(versionKey(stored), stored.metadata)
    })
    if (refused !== undefined) return answerTo(refused, write)
    progress.complete(write.completes)
  }
  return { kind: 'done' }
}

type Versions = Map<string, Writable['metadata']>

function liveVersions(snapshot: Snapshot): Versions {
  const { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings } = snapshot
  const live: (Writable | undefined)[] = [
    awsAuth,
    ledger,
    ...roles,
    ...clusterRoles,
    ...roleBindings,
    ...clusterRoleBindings,
  ]
  return new Map(
    live.filter((object) => object !== undefined).map((object) => [versionKey(object), object.metadata]),
  )
}

function versionKey({ kind, metadata }: Writable): string {
  return `${kind}/${metadata.namespace ?? ''}/${metadata.name}`
}

async function send(
  writer: ClusterWriter,
  { verb, object }: Write,
  versions: Versions,
  mode: WriteMode,
): Promise<Writable | undefined> {
  if (verb === 'create') return await writer.create(object, mode)
  const { uid, resourceVersion } = versions.get(versionKey(object)) ?? {}
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
