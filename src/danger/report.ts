import type { Place } from '../problem/problem.ts'
import type { Danger } from './danger.ts'
import type { DangerException, DangerHolder } from './exception.ts'
import type { ObjectDanger } from './objects.ts'

/** All that is known of the dangers of one cluster, and what its file says about them. */
export interface DangerReport {
  readonly cluster: string
  /** The account that it is in, where that is known. */
  readonly home: string | undefined
  /** What a plan gives. */
  readonly gained: Dangers
  /** What is there after the plan, of every subject and object that an exception names at least. */
  readonly held: Dangers
  readonly exceptions: readonly DangerException[]
  /** `2027-01-31`, in UTC. */
  readonly today: string
  /** The lines that ask for bindings and ClusterRoles, by object id, and for rows that the plan changes, by ARN. */
  readonly places: ReadonlyMap<string, Place>
}

export interface Dangers {
  readonly holders: readonly HolderDangers[]
  readonly objects: readonly ObjectDanger[]
}

export interface HolderDangers {
  readonly holder: DangerHolder
  readonly dangers: readonly Danger[]
}
