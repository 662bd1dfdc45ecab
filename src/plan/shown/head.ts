import type { Problem } from '../../problem/problem.ts'
import type { Plan } from '../plan.ts'
import { type ClusterHead, clusterHead } from './cluster-head.ts'
import { isGrave } from './gain.ts'
import { type ShownError, shownErrors } from './shown-error.ts'

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

export interface Replaced {
  /** Why it did not count, in words of this program. */
  readonly why: string
  readonly by: readonly string[]
}

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
