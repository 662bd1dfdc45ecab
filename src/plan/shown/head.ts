import type { ProblemCode } from '../../problem/catalog.ts'
import type { Problem } from '../../problem/problem.ts'
import { isOurs } from '../../rbac/ownership.ts'
import { changesTo } from '../change/kinds.ts'
import { type Counts, countChanges, type Plan } from '../plan.ts'
import type { Target } from '../target.ts'
import { type Gain, isGrave } from './gain.ts'
import { type Loss, lossesOf } from './loss.ts'
import { type Newcomers, newcomersOf } from './newcomer.ts'
import { type ShownPlace, shownPlace } from './place.ts'
import { type PowerCount, powersOf } from './power.ts'

/**
 * The top of a plan's comment and summary, as facts: all that a reviewer must not miss. It is JSON. The text is made of
 * it alone, and what an apply may do is compared with it, so that nothing can be agreed to that the text did not show.
 */
export interface Head {
  /** The access file, as the input names it. */
  readonly file: string
  /** Where the pages of this version are. */
  readonly docs: string
  /** Where the files of the commit are that the text speaks of. */
  readonly repository?: ShownRepository
  readonly merging: Merging
  /** Of the file itself: with one there is no plan for any cluster. */
  readonly errors: readonly ShownError[]
  /** Errors of the file beyond these. */
  readonly moreErrors: number
  readonly clusters: readonly ClusterHead[]
  /** The comment before this one, which did not count. */
  readonly replaces?: Replaced
  /** Keys of aws-auth that cannot be read are rebuilt: an input of the workflow. */
  readonly repairs?: true
  /** After a write of mapRoles, nodes are not watched: an input of the workflow. */
  readonly leavesNodes?: true
  /** Nothing is waited for after access entries gave something: an input of the workflow. */
  readonly rushesEntries?: true
}

/** `https://github.com/OWNER/NAME`, and a whole commit id. */
export interface ShownRepository {
  readonly url: string
  readonly commit: string
}

/** The account whose principals are named without it: that of all clusters, where it is one. */
export function homeOf({ clusters }: Pick<Head, 'clusters'>): string | undefined {
  const homes = new Set(clusters.filter(({ unread }) => unread !== true).map(({ home }) => home))
  const [only] = homes
  return homes.size === 1 ? only : undefined
}

/** What becomes of the plan when the pull request is merged. */
export type Merging =
  /**
   * The run of the merge applies it. `uncompared`: path of the workflow of which it is not known whether the pull
   * request brings it; if it does, nothing is applied.
   */
  | { readonly kind: 'applies'; readonly signed: boolean; readonly uncompared?: string }
  /** The run of the merge plans again, and a person releases that. */
  | { readonly kind: 'gate' }
  /** The pull request is not for the default branch. */
  | { readonly kind: 'other-branch'; readonly base: string; readonly applied: string }
  /** The pull request brings the workflow that planned it, and only one of the branch that is applied may sign. */
  | {
      readonly kind: 'other-workflow'
      /** Path of its file. */
      readonly workflow: string
      readonly brought: 'added' | 'changed'
      /** The branch that is applied. */
      readonly applied: string
    }
  /** GitHub did not sign the comment, and an unsigned one counts for nothing. */
  | { readonly kind: 'unsigned' }
  /** So many grants cannot be shown. */
  | { readonly kind: 'too-long'; readonly grave: number }
  /** There is no pull request: somebody may confirm the digest of the plan. */
  | { readonly kind: 'no-pull-request' }
  /** It puts aws-auth back, for whoever confirms the digest. */
  | { readonly kind: 'restore' }

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

export interface Replaced {
  /** Why it did not count, in words of this program. */
  readonly why: string
  readonly by: readonly string[]
}

/** A problem of level error, in its own words. */
export interface ShownError {
  readonly code: ProblemCode
  readonly message: string
  readonly fix: string
  /** In a file. */
  readonly at?: ShownPlace
  /** In a cluster: `ConfigMap/kube-system/aws-auth`. */
  readonly object?: string
}

/** More errors than these are counted: a plan with one counts for nothing. */
const MOST_ERRORS = 20

/** What is said beside the plans. */
export type HeadAbout = Omit<Head, 'clusters' | 'errors' | 'moreErrors'>

export function headOf(plans: readonly Plan[], about: HeadAbout): Head {
  return { ...about, errors: [], moreErrors: 0, clusters: plans.map(clusterHead) }
}

/** Where the file has errors, so that no cluster was looked at. */
export function invalidHead(problems: readonly Problem[], about: HeadAbout): Head {
  return { ...about, ...shownErrors(problems), clusters: [] }
}

/** How many gains there are that a reviewer must see by name. */
export function graveGains(clusters: readonly Pick<ClusterHead, 'gains'>[]): number {
  return clusters.flatMap(({ gains }) => gains.filter(isGrave)).length
}

function clusterHead(plan: Plan): ClusterHead {
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

function shownErrors(problems: readonly Problem[]): Pick<Head, 'errors' | 'moreErrors'> {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return {
    errors: errors.slice(0, MOST_ERRORS).map(shownError),
    moreErrors: Math.max(0, errors.length - MOST_ERRORS),
  }
}

function shownError({ code, message, fix, where }: Problem): ShownError {
  const at = shownPlace(where)
  const { object } = where
  return {
    code,
    message,
    fix,
    ...(at === undefined ? {} : { at }),
    ...(at === undefined && object !== undefined ? { object } : {}),
  }
}
