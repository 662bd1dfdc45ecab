import type { GuardComparison } from '../../src/access/guard/comparison.ts'
import { createGitHub } from '../../src/github/client.ts'
import type { ClusterReview } from '../../src/github/cluster-review.ts'
import { upsertComment } from '../../src/github/comment.ts'
import type { GitHub } from '../../src/github/port.ts'
import { readReview } from '../../src/github/review.ts'
import type { ReviewInput } from '../../src/github/review-input.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { looseningLines } from '../../src/render/loosening.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import {
  type CommentState,
  type GitHubState,
  type PullRequestState,
  pullRequest,
  RUN_TOKEN,
  sha,
} from '../loopback/github-state.ts'
import { type MergeStyle, mergePullRequest } from '../scenario/event.ts'

/** A repository on the loopback GitHub whose pull requests are planned, merged and read again. */
export interface ReviewedRepository {
  readonly loopback: LoopbackGitHub
  readonly state: GitHubState
  readonly github: GitHub
  /** Opens a pull request with so many commits. */
  open(number: number, commits?: number): PullRequestState
  /** Writes the comment of a plan run at the pull request's head, and gives it. */
  show(pull: PullRequestState, plans: readonly Plan[], guards?: GuardComparison): Promise<CommentState>
  /** Merges, and gives the new tip of the default branch. */
  merge(pull: PullRequestState, style?: MergeStyle): string
  /** What the run of a push of `after` finds. */
  read(after: string, plans: readonly Plan[], about?: Partial<ReviewInput>): Promise<ClusterReview[]>
  /** The same for one cluster: its only review. */
  readOne(after: string, plan: Plan, about?: Partial<ReviewInput>): Promise<ClusterReview>
  /** The visible text of plans, and what it says about guards. */
  textOf(plans: readonly Plan[], guards?: GuardComparison): string
  now(): string
}

export async function openRepository(): Promise<ReviewedRepository> {
  const loopback = await startGitHub({ pullRequests: [] })
  const { state } = loopback
  const address = { owner: state.owner, repo: state.repo, apiUrl: loopback.url, secondMs: 1 }
  const github = createGitHub({ token: RUN_TOKEN, ...address })
  const textOf: ReviewedRepository['textOf'] = (plans, guards) =>
    `### Plan\n\n${looseningLines(guards, 'access.yaml').join('\n')}\n${plans.map(({ cluster, digest }) => `${cluster} ${digest}`).join('\n')}\n`
  const now = () => new Date(state.clock).toISOString()
  const read: ReviewedRepository['read'] = (after, plans, about) =>
    readReview({
      github,
      file: 'access.yaml',
      push: { before: state.pushes[after] ?? '0'.repeat(40), after, branch: 'main' },
      plans,
      requireApprovalAfterPlan: false,
      context: CONTEXT,
      rendered: ({ guards }) => [textOf(plans, guards)],
      ...about,
    })
  return {
    loopback,
    state,
    github,
    textOf,
    now,
    read,
    open: (number, commits = 1) => {
      const own = Array.from({ length: commits }, (_, index) => sha(`commit ${index} of ${number}`))
      const pull = pullRequest({ number, headSha: own.at(-1) ?? '', commits: own })
      state.pullRequests.push(pull)
      return pull
    },
    show: async (pull, plans, guards) => {
      const record = { file: 'access.yaml', head: pull.headSha, run: '12.1', done: false }
      const reviewed = { kind: 'shown', plans, guards, context: CONTEXT, now: now() } as const
      const { id } = await upsertComment(github, {
        pr: pull.number,
        record,
        text: () => textOf(plans, guards),
        reviewed,
      })
      const stored = state.comments.find((comment) => comment.id === id)
      if (stored === undefined) throw new Error('the comment is not stored')
      return stored
    },
    merge: (pull, style) => mergePullRequest(state, pull, style),
    readOne: async (after, plan, about) => {
      const [review, ...others] = await read(after, [plan], about)
      if (review === undefined || others.length > 0) throw new Error(`${others.length + 1} reviews`)
      return review
    },
  }
}

const CONTEXT = { docs: 'https://example.com/problems' }
