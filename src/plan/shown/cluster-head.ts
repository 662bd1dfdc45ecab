import { isOurs } from '../../rbac/ownership.ts'
import { changesTo } from '../change/kinds.ts'
import { type Counts, countChanges, type Plan } from '../plan.ts'
import type { Target } from '../target.ts'
import type { Gain } from './gain.ts'
import { type Loss, lossesOf } from './loss.ts'
import { type Newcomers, newcomersOf } from './newcomer.ts'
import { type PowerCount, powersOf } from './power.ts'

import { type ShownError, shownErrors } from './shown-error.ts'

/** The top of a plan's text as far as it is about one cluster. */
export interface ClusterHead {
  readonly cluster: string
  readonly target: Target
  /** The account whose principals are told without it. */
  readonly home?: string
  readonly counts: Counts
  /** What becomes managed, whether it changes or not. */
  readonly adopts: {
    readonly rows: number
    readonly objects: number
    /** Absent where there are none. */
    readonly entries?: number
  }
  /** It could not be read, so that there is no plan for it. */
  readonly unread?: true
  /** Any of them stops the apply to this cluster. */
  readonly errors: readonly ShownError[]
  /** Errors beyond these. */
  readonly moreErrors: number
  readonly gains: readonly Gain[]
  readonly losses: readonly Loss[]
  readonly grants: readonly PowerCount[]
  readonly takes: readonly PowerCount[]
  readonly policy: Plan['policy']
  /** Rows that the file never had and that it removes: a revert does not bring them back. */
  readonly unmanagedRemoved: number
  /** Objects of the same kind; absent where there are none. */
  readonly objectsRemoved?: number
  /** Access entries of the same kind; absent where there are none. */
  readonly entriesRemoved?: number
  /** Cluster admins whom a restore brought back and whom nobody declares; absent where there are none. */
  readonly returnedAdmins?: readonly string[]
  /** What is new in the cluster, in no file, and grave; absent where there is nothing of it. */
  readonly newcomers?: Newcomers
}

/** The facts of one plan. */
export function clusterHead(plan: Plan): ClusterHead {
  const { cluster, target, homeAccount, changes, problems, gains, policy } = plan
  const newcomers = newcomersOf(plan.drift)
  return {
    cluster,
    target,
    ...(homeAccount === undefined ? {} : { home: homeAccount }),
    counts: countChanges([plan]),
    adopts: adoptedBy(changes),
    ...(plan.unread === true ? { unread: true } : {}),
    ...shownErrors(problems),
    gains,
    losses: lossesOf(plan),
    ...powersOf(plan),
    policy,
    ...neverOwned(plan),
    ...(plan.unmanaged.returnedAdmins.length === 0 ? {} : { returnedAdmins: plan.unmanaged.returnedAdmins }),
    ...(newcomers === undefined ? {} : { newcomers }),
  }
}

/** What the set did not own and the plan removes. */
function neverOwned({
  changes,
  set,
}: Plan): Pick<ClusterHead, 'unmanagedRemoved' | 'objectsRemoved' | 'entriesRemoved'> {
  const rows = changesTo('aws-auth', changes).filter(
    ({ reason, action }) => action === 'remove' && (reason === 'unmanaged' || reason === 'removed'),
  )
  const objects = changesTo('rbac', changes).filter(
    ({ action, before }) => action === 'remove' && before !== undefined && !isOurs(before, set),
  )
  const entries = changesTo('access-entries', changes).filter(
    ({ action, reason }) => action === 'remove' && reason === 'removed',
  )
  return {
    unmanagedRemoved: rows.length,
    ...(objects.length === 0 ? {} : { objectsRemoved: objects.length }),
    ...(entries.length === 0 ? {} : { entriesRemoved: entries.length }),
  }
}

/** Rows and accounts, objects, and access entries. */
function adoptedBy(changes: Plan['changes']): ClusterHead['adopts'] {
  const adopted = changes.filter((change) => change.kind === 'object' && change.adopted)
  const rows = changes.filter((change) => change.kind === 'ownership' && change.action === 'adopt')
  const entries = changesTo('access-entries', changes).filter((change) => change.adopted)
  return {
    rows: rows.length,
    objects: adopted.length,
    ...(entries.length === 0 ? {} : { entries: entries.length }),
  }
}
