import { dirname, resolve } from 'node:path'
import type { ClusterEntry, Desired } from '../../access/desired.ts'
import { type ClusterDoor, ClusterError } from '../../cluster/door.ts'
import type { AroundAws } from '../../cluster/eks/aws.ts'
import { openDoor } from '../../cluster/open.ts'
import { problemOf } from '../../cluster/problem.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { WantedOf } from '../../live/wanted.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Deadline } from '../deadline/deadline.ts'
import type { RunInput } from './run-input.ts'

/**
 * A cluster as it is, or why it cannot be read. Nothing of it is begun once the time for reading is over.
 *
 * @param wanted see `ClusterReader.snapshot`
 * @param onAsked told when the first requests are made
 */
export async function readCluster(
  { cluster, set }: Pick<Desired, 'cluster' | 'set'>,
  input: RunInput,
  wanted?: WantedOf | Promise<WantedOf>,
  onAsked?: () => void,
): Promise<Read> {
  const { deadline } = input
  if (deadline?.passed()) return { problem: notBegun(cluster.name, deadline) }
  try {
    input.onProgress?.(`${cluster.name}: reading`)
    const reading = snapshotOf({ cluster, set }, input, wanted, onAsked)
    const snapshot = await (deadline === undefined ? reading : deadline.within(reading))
    return snapshot === undefined ? { problem: notInTime(cluster.name, deadline) } : { snapshot }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return { problem: problemOf(error), error }
  }
}

/** `error`: what the cluster, or AWS in front of it, did not do; absent where it was not done in time. */
export type Read =
  | { readonly snapshot: Snapshot }
  | { readonly problem: Problem; readonly error?: ClusterError }

async function snapshotOf(
  { cluster, set }: Pick<Desired, 'cluster' | 'set'>,
  input: RunInput,
  wanted?: WantedOf | Promise<WantedOf>,
  onAsked?: () => void,
): Promise<Snapshot> {
  const reader = await doorTo(cluster, input).reader()
  try {
    const snapshot = reader.snapshot(set, wanted)
    onAsked?.()
    // A thread takes long to start, which must not delay the requests.
    input.deadline?.watch()
    return await snapshot
  } finally {
    await reader.close()
  }
}

function notInTime(cluster: string, { seconds }: Pick<Deadline, 'seconds'> = { seconds: 0 }): Problem {
  return {
    code: 'cluster-timeout',
    severity: 'error',
    where: { cluster },
    message: `${cluster} was not read within ${seconds} seconds of the start of the run.`,
    fix: 'Turn on debug logging (in a terminal: --verbose) to see which request or which program of the kubeconfig does not answer, or allow more seconds with `timeout`.',
  }
}

function notBegun(cluster: string, { seconds }: Pick<Deadline, 'seconds'>): Problem {
  return {
    code: 'cluster-timeout',
    severity: 'error',
    where: { cluster },
    message: `${cluster} was not read: the limit of ${seconds} seconds from the start of the run was reached while other clusters were read, before this one was begun.`,
    fix: 'Allow more seconds with `timeout`, or run it for fewer clusters at a time. If other clusters have this error because they did not answer, correct those first.',
  }
}

/**
 * The way into a cluster of the file, or into one that the options name; nothing is reached before a reader or a writer
 * is asked for.
 */
export function doorTo(entry: ClusterEntry, input: RunInput): ClusterDoor {
  const { file, folder, named, within } = input
  return openDoor(entry, {
    ...(named === undefined ? { folder: dirname(resolve(folder, file)) } : { folder, named: true }),
    ...(within === undefined ? {} : { within }),
    ...aroundAws(input),
  })
}

/** What AWS is asked with, whatever about. */
export function aroundAws({ accounts, onRequest }: RunInput): AroundAws {
  return { ...(accounts && { accounts }), ...(onRequest && { onRequest }) }
}
