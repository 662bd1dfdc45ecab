import type { AccessFile } from '../../access/file.ts'
import { type LoadedAccess, loadAccess } from '../../files/load-access.ts'
import type { WantedOf } from '../../live/wanted.ts'
import { namesChosen, selectorsUnknown } from './chosen-clusters.ts'
import { PARALLELISM } from './each-cluster.ts'
import { type Read, readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/**
 * Readings of clusters that are begun as soon as access.yaml names them, while its manifests are still read and worked
 * out: a plan then does not wait for first the one and then the other.
 */
export interface BegunReadings {
  /**
   * Begins to read the clusters that the run is for. Reading is all that is done. Ends when the first requests are sent,
   * or soon where that takes longer, as with a program that gives credentials: manifests are worked out at one go, and
   * nothing is sent meanwhile.
   */
  begin(access: AccessFile): Promise<void>
  /** The reading of a cluster: the one that was begun, or a new one. @param wanted for what is still to be asked */
  take(desired: ToRead, wanted: WantedOf): Promise<Read>
  /** The clusters are not needed after all: nobody waits for what was begun. */
  abandon(): void
}

type ToRead = Parameters<typeof readCluster>[0]

/** So many clusters are read before the manifests are: the first ones of a file with many. */
const MOST_BEGUN = 8

/** Milliseconds; a kubeconfig with a token or a certificate takes a tenth of it. */
const SOON = 100

/** A file that is loaded, and the readings of its clusters. */
export interface LoadedAndBegun {
  readonly loaded: LoadedAccess
  readonly readings: BegunReadings
}

/** Loads the file, and begins to read its clusters on the way. */
export async function loadAndBegin(input: RunInput): Promise<LoadedAndBegun> {
  const { parallelism = PARALLELISM } = input
  const readings = beginReadings(input, Math.min(MOST_BEGUN, parallelism))
  return { loaded: await loadAccess(input, readings.begin), readings }
}

/** @param atOnce so many clusters at most: what is read and not yet planned is kept in memory */
export function beginReadings(input: RunInput, atOnce: number): BegunReadings {
  const begun = new Map<string, Begun>()
  return {
    begin: async ({ clusters, set, file }) => {
      const names = clusters.map(({ entry }) => entry.name)
      if (selectorsUnknown(input.clusters, names, file).length > 0) return
      const chosen = namesChosen(input.clusters, names)
      const first = clusters.filter(({ entry }) => chosen.has(entry.name)).slice(0, atOnce)
      for (const { entry } of first) begun.set(entry.name, beginOne({ cluster: entry, set }, input))
      await soon(Promise.all([...begun.values()].map(({ sent }) => sent)))
    },
    take: async (desired, wanted) => {
      const { name } = desired.cluster
      const one = begun.get(name) ?? beginOne(desired, input)
      begun.delete(name)
      input.onProgress?.(`${name}: reading`)
      one.want(wanted)
      return await one.read
    },
    abandon: () => {
      if (begun.size > 0) input.deadline?.abandon()
      begun.clear()
    },
  }
}

interface Begun {
  readonly read: Promise<Read>
  /** The first requests are sent, or it is known that none will be. */
  readonly sent: Promise<unknown>
  readonly want: (wanted: WantedOf) => void
}

function beginOne(desired: ToRead, input: RunInput): Begun {
  const { promise: wanted, resolve: want } = Promise.withResolvers<WantedOf>()
  // That it is read is told when somebody waits for it.
  const { onProgress: _, ...quiet } = input
  const { promise: asked, resolve: onAsked } = Promise.withResolvers<void>()
  const read = readCluster(desired, quiet, wanted, onAsked)
  // Whoever takes it is told; where nobody does, nobody needs to know.
  const ended = read.catch(() => undefined)
  return { read, want, sent: Promise.race([asked, ended]) }
}

async function soon(sent: Promise<unknown>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, SOON)
  await Promise.race([sent, late])
  clearTimeout(timer)
  // What was asked for leaves this process in the next turn.
  await new Promise((next) => setImmediate(next))
}
