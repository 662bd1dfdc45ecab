import { type ClusterDoor, ClusterError, type ClusterReader } from '../../cluster/door.ts'
import type { LiveNode } from '../../live/facts.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Pace } from '../pace.ts'

/** The nodes that must stay Ready, or why they are not known. */
export type ReadyNodes =
  | { readonly kind: 'known'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'unknown'; readonly message: string }

/** The nodes that are Ready and stay, before anything is written. */
export async function readyNodes(door: ClusterDoor, { facts }: Snapshot): Promise<ReadyNodes> {
  if (facts?.nodes.kind === 'known') return known(facts.nodes.value)
  if (facts?.nodes.kind === 'unknown') return { kind: 'unknown', message: facts.nodes.message }
  try {
    const reader = await door.reader()
    try {
      return known(await reader.nodes())
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return { kind: 'unknown', message: error.message }
  }
}

function known(nodes: readonly LiveNode[]): ReadyNodes {
  const staying = nodes.filter(({ ready, leaving }) => ready && !leaving)
  return { kind: 'known', names: new Set(staying.map(({ name }) => name)) }
}

const BETWEEN_LOOKS = 5_000

/**
 * Looks at the nodes until the time is over, and gives the names of those that drop, as soon as there are any. A node
 * that is deleted, cordoned or drained meanwhile leaves by itself. A look that fails is no finding: who may not look
 * any more is found out by the check that comes after.
 */
export async function droppedNodes(about: {
  readonly door: ClusterDoor
  readonly ready: ReadonlySet<string>
  readonly seconds: number
  readonly pace: Pace
  readonly cancelled: AbortSignal | undefined
}): Promise<readonly string[]> {
  const { ready, seconds, pace, cancelled } = about
  const end = pace.now() + seconds * 1000
  const reader = await opened(about.door)
  if (reader === undefined) return []
  try {
    for (;;) {
      const left = end - pace.now()
      if (left <= 0 || cancelled?.aborted) return []
      await pace.wait(Math.min(left, BETWEEN_LOOKS))
      const dropped = await look(reader, ready)
      if (dropped === 'refused' || dropped.length > 0) return dropped === 'refused' ? [] : dropped
    }
  } finally {
    await reader.close()
  }
}

async function opened(door: ClusterDoor): Promise<ClusterReader | undefined> {
  try {
    return await door.reader()
  } catch (error) {
    if (error instanceof ClusterError) return undefined
    throw error
  }
}

async function look(
  reader: ClusterReader,
  ready: ReadonlySet<string>,
): Promise<readonly string[] | 'refused'> {
  try {
    const nodes = await reader.nodes()
    return nodes
      .filter((node) => ready.has(node.name) && !node.ready && !node.leaving)
      .map(({ name }) => name)
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return error.kind === 'unauthorized' || error.kind === 'forbidden' ? 'refused' : []
  }
}
