import type { Problem } from '../problem/problem.ts'
import { type ClusterReview, type ReviewSource, readClusterReview } from './cluster-review.ts'
import { readHistory } from './history.ts'
import { memoised } from './memoised.ts'
import { type PullReview, readPullReview } from './pull-review.ts'
import type { ReviewInput } from './review-input.ts'

/**
 * Finds what was reviewed of all that this push brings to each cluster.
 *
 * @throws GitHubError where GitHub cannot be asked: then nothing is known, and nothing may be written.
 */
export async function readReview(input: ReviewInput): Promise<ClusterReview[]> {
  const { github, push, file } = input
  const reviews = new Map<number, Promise<PullReview>>()
  const source: ReviewSource = {
    file,
    after: push.after,
    branch: push.branch,
    history: memoised((applied: string | undefined) => readHistory(github, push, applied)),
    pullsBehind: memoised((commit: string, age: 'new' | 'old') =>
      github.pullRequestsBehind(commit, push.branch, age),
    ),
    review: (pull) => {
      const known = reviews.get(pull.number) ?? readPullReview(input, pull)
      reviews.set(pull.number, known)
      return known
    },
  }
  const all: ClusterReview[] = []
  // One after the other: what the first one asked, the others know.
  for (const plan of input.plans) all.push(await readClusterReview(source, plan))
  return withSharedProblems(all)
}

/** Equal problems of several clusters become one object, so that people are told once. */
function withSharedProblems(reviews: readonly ClusterReview[]): ClusterReview[] {
  const known = new Map<string, Problem>()
  const shared = (problem: Problem): Problem => {
    const key = JSON.stringify(problem)
    const first = known.get(key) ?? problem
    known.set(key, first)
    return first
  }
  return reviews.map((review) => ({ ...review, problems: review.problems.map(shared) }))
}
