import type { Snapshot } from '../live/snapshot.ts'
import type { Problem } from '../problem/problem.ts'
import type { Connection } from './connection.ts'

/** A connection whose snapshots say what is to be told of the way by which they were read. */
export function withTold(connection: Connection, told: readonly Problem[]): Connection {
  if (told.length === 0) return connection
  // The last snapshot that is asked what is wanted is the one that is given: whoever planned it need not do so again.
  const known = new WeakMap<Snapshot, Snapshot>()
  const telling = (snapshot: Snapshot): Snapshot => {
    const one = known.get(snapshot) ?? { ...snapshot, told }
    known.set(snapshot, one)
    return one
  }
  return {
    ...connection,
    snapshot: async (set, later) => {
      const wanted = later === undefined ? undefined : Promise.resolve(later)
      const snapshot = await connection.snapshot(
        set,
        wanted?.then((of) => (read: Snapshot) => of(telling(read))),
      )
      return telling(snapshot)
    },
  }
}
