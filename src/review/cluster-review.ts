import type { MergedPullRequest } from '../github/port.ts'
import type { Plan } from '../plan/plan.ts'
import { beyondReview, isBeyond, type ReviewedPlan } from '../plan/shown/reviewed-plan.ts'
import type { Problem } from '../problem/problem.ts'
import type { History } from './history.ts'
import type { PullReview } from './pull-review.ts'
import { historyDiverged, noPullRequest, reviewMissing } from './review-problem.ts'

/** What was reviewed for one cluster. It decides nothing: `beyondReview(plan, reviewed)` does. */
export interface ClusterReview {
  readonly cluster: string
  /**
   * `superseded`: a newer commit is applied already, and nothing may be done. `diverged`: what was applied last is
   * not part of this commit's history.
   */
  readonly standing: History['standing']
  readonly reviewed: readonly ReviewedPlan[]
  /** The merged pull requests that were looked at, the newest commit's first. */
  readonly pulls: readonly number[]
  /** Why a pull request does not count. Equal problems are the same object in every cluster. */
  readonly problems: readonly Problem[]
}

/** Where the pull requests and their reviews come from. */
export interface ReviewSource {
  readonly file: string
  readonly after: string
  readonly branch: string
  readonly history: (applied: string | undefined) => Promise<History>
  readonly pullsBehind: (commit: string, age: 'new' | 'old') => Promise<readonly MergedPullRequest[]>
  readonly review: (pull: MergedPullRequest) => Promise<PullReview>
}

/** Reads the pull requests behind a plan, the newest first, until they cover it. */
export async function readClusterReview(source: ReviewSource, plan: Plan): Promise<ClusterReview> {
  const { cluster, lastApplied } = plan
  const history = await readHistorySince(source, lastApplied)
  if (history.standing === 'superseded') {
    return { cluster, standing: 'superseded', reviewed: [], pulls: [], problems: [] }
  }
  if (history.standing === 'diverged') {
    const problem = historyDiverged(cluster, { ...history, after: source.after })
    return { cluster, standing: 'diverged', reviewed: [], pulls: [], problems: [problem] }
  }
  const reviews = await readPullReviews(source, plan, history.commits)
  return {
    cluster,
    standing: 'current',
    reviewed: shownOf(reviews, cluster),
    pulls: reviews.map(({ pull }) => pull),
    problems: problemsOf(reviews, source),
  }
}

type HistorySince =
  | Exclude<History, { standing: 'diverged' }>
  /** `applied`: the commit that is not an ancestor. */
  | (Extract<History, { standing: 'diverged' }> & { readonly applied: string; readonly begun: boolean })

/**
 * A commit that has begun to be applied counts as one that was: an older one must not bring back what it has taken
 * already. The commits are those since the last one that is whole.
 */
async function readHistorySince(
  source: ReviewSource,
  { commit, begun }: Plan['lastApplied'],
): Promise<HistorySince> {
  const history = await source.history(commit)
  if (history.standing === 'diverged') return { ...history, applied: commit ?? '', begun: false }
  if (history.standing === 'superseded' || begun?.commit === undefined || begun.commit === commit)
    return history
  const since = await source.history(begun.commit)
  switch (since.standing) {
    case 'current':
      return history
    case 'superseded':
      return since
    case 'diverged':
      return { ...since, applied: begun.commit, begun: true }
  }
}

// So many requests go out at a time. GitHub may not yet have connected the newest commits with their pull requests.
const AT_ONCE = 10

async function readPullReviews(
  source: ReviewSource,
  plan: Plan,
  commits: readonly string[],
): Promise<readonly PullReview[]> {
  const reviews = new Map<number, PullReview>()
  for (let start = 0; start < commits.length; start += AT_ONCE) {
    const age = start === 0 ? 'new' : 'old'
    const some = commits.slice(start, start + AT_ONCE)
    const pulls = (await Promise.all(some.map((commit) => source.pullsBehind(commit, age)))).flat()
    for (const review of await Promise.all(pulls.map(source.review))) reviews.set(review.pull, review)
    if (!isBeyond(beyondReview(plan, shownOf([...reviews.values()], plan.cluster)))) break
  }
  return [...reviews.values()]
}

function shownOf(reviews: readonly PullReview[], cluster: string): ReviewedPlan[] {
  return reviews.flatMap((review) => review.clusters.filter((one) => one.cluster === cluster))
}

function problemsOf(reviews: readonly PullReview[], { file, after, branch }: ReviewSource): Problem[] {
  if (reviews.length === 0) return [noPullRequest({ file, after, branch })]
  const missing = reviews.flatMap(({ pull, found }) => (found ? [] : [pull]))
  return [
    ...reviews.flatMap(({ problems }) => problems),
    // A repository has many pull requests that are not about access; they are named together.
    ...(missing.length === 0 ? [] : [reviewMissing({ file, pulls: missing })]),
  ]
}
