import type { AccessFile } from '../../access/file.ts'
import type { WantedOf } from '../../live/wanted.ts'
import { namesChosen, selectorsUnknown } from './chosen-clusters.ts'
import { type Read, readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/**
 * Readings of clusters that are begun as soon as access.yaml names them, while its manifests are still read and worked
 * out: a plan then does not wait for first the one and then the other.
 */
export interface BegunReadings {
  /** Begins to read the clusters that the run is for. Reading is all that is done. */
  begin(access: AccessFile): void
  /** The reading of a cluster: the one that was begun, or a new one. @param wanted for what is still to be asked */
  take(desired: ToRead, wanted: WantedOf): Promise<Read>
  /** The clusters are not needed after all: nobody waits for what was begun. */
  abandon(): void
}

type ToRead = Parameters<typeof readCluster>[0]

/** @param atOnce so many clusters at most: what is read and not yet planned is kept in memory */
export function beginReadings(input: RunInput, atOnce: number): BegunReadings {
  const begun = new Map<string, Begun>()
  return {
    begin: ({ clusters, set, file }) => {
      const names = clusters.map(({ entry }) => entry.name)
      if (selectorsUnknown(input.clusters, names, file).length > 0) return
      const chosen = namesChosen(input.clusters, names)
      const first = clusters.filter(({ entry }) => chosen.has(entry.name)).slice(0, atOnce)
      for (const { entry } of first) begun.set(entry.name, beginOne({ cluster: entry, set }, input))
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
  readonly want: (wanted: WantedOf) => void
}

function beginOne(desired: ToRead, input: RunInput): Begun {
  const { promise: wanted, resolve: want } = Promise.withResolvers<WantedOf>()
  // That it is read is told when somebody waits for it.
  const { onProgress: _, ...quiet } = input
  const read = readCluster(desired, quiet, wanted)
  // Whoever takes it is told; where nobody does, nobody needs to know.
  read.catch(() => undefined)
  return { read, want }
}
