import type { Problem } from '../problem/problem.ts'
import type { Connection } from './connection.ts'

/** A connection whose snapshots say what is to be told of the way by which they were read. */
export function withTold(connection: Connection, told: readonly Problem[]): Connection {
  if (told.length === 0) return connection
  return {
    ...connection,
    snapshot: async (set, wanted) => ({ ...(await connection.snapshot(set, wanted)), told }),
  }
}
