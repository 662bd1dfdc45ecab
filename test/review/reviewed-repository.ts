import { createGitHub } from '../../src/github/client.ts'
import { idTokenRequest } from '../../src/github/id-token-request.ts'
import type { GitHub, GitHubError } from '../../src/github/port.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { type HeadAbout, headOf } from '../../src/plan/shown/head.ts'
import { planBody } from '../../src/render/comment.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { COMMENT_LIMIT } from '../../src/render/limits.ts'
import type { ClusterReview } from '../../src/review/cluster-review.ts'
import type { PlanToShow } from '../../src/review/compose.ts'
import { type PlanComment, type WantedPlan, writePlan } from '../../src/review/plan-comment.ts'
import { readReview } from '../../src/review/review.ts'
import type { ReviewInput } from '../../src/review/review-input.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import {
  type CommentState,
  type GitHubState,
  type PullRequestState,
  pullRequest,
  RUN_TOKEN,
  sha,
  WORKFLOW,
} from '../loopback/github-state.ts'
import { type MergeStyle, mergePullRequest, pullRequestEvent } from '../scenario/event.ts'
import { idTokenEnv } from '../scenario/id-token.ts'

/** A repository on the loopback GitHub whose pull requests are planned, merged and read again. */
export interface ReviewedRepository {
  readonly loopback: LoopbackGitHub
  readonly state: GitHubState
  /** As a run without `id-token: write` has it. */
  readonly github: GitHub
  /** Opens a pull request with so many commits. */
  open(number: number, commits?: number): PullRequestState
  /** Plans the pull request's head in a run of its own, and says what became of the comment. */
  plan(pull: PullRequestState, plans: readonly Plan[], about?: Partial<Planning>): Promise<PlanComment>
  /** The same, and gives the comment. */
  show(pull: PullRequestState, plans: readonly Plan[], about?: Partial<Planning>): Promise<CommentState>
  /** Merges, and gives the new tip of the default branch. */
  merge(pull: PullRequestState, style?: MergeStyle): string
  /** What the run of a push of `after` finds. */
  read(after: string, plans: readonly Plan[], about?: Partial<ReviewInput>): Promise<ClusterReview[]>
  /** The same for one cluster: its only review. */
  readOne(after: string, plan: Plan, about?: Partial<ReviewInput>): Promise<ClusterReview>
}

export interface Planning
  extends Pick<PlanToShow, 'file' | 'unsigned' | 'commit'>,
    Pick<WantedPlan, 'onlyUpdates'> {
  readonly merging: HeadAbout['merging']
  /** Whether the job has `id-token: write`. */
  readonly signs: boolean
  readonly runId: string
  readonly onUnsigned: (error: GitHubError) => void
}

export async function openRepository(): Promise<ReviewedRepository> {
  const loopback = await startGitHub({ pullRequests: [] })
  const { state } = loopback
  const connect = (env: Record<string, string> = {}): GitHub =>
    createGitHub({
      token: RUN_TOKEN,
      owner: state.owner,
      repo: state.repo,
      apiUrl: loopback.url,
      secondMs: 1,
      idToken: idTokenRequest(env),
    })
  const github = connect()
  const signer = {
    serverUrl: loopback.url,
    repository: `${state.owner}/${state.repo}`,
    repositoryId: String(state.repositoryId),
    workflow: WORKFLOW,
    defaultBranch: 'main',
  }
  let runs = 100
  const plan: ReviewedRepository['plan'] = async (pull, plans, about = {}) => {
    runs += 1
    const { runId = String(runs), signs = true, merging = { kind: 'applies', signed: true } } = about
    const { file = 'access.yaml', unsigned = 'refuse', commit = pull.headSha, onUnsigned = () => {} } = about
    const { onlyUpdates = false } = about
    const event = pullRequestEvent(state, pull)
    const env = signs ? idTokenEnv(loopback, { event, run: { id: runId, attempt: '1' } }) : {}
    return await writePlan(connect(env), {
      pr: pull.number,
      file,
      commit,
      run: `${runId}.1`,
      plans,
      head: { file, docs: 'https://example.com/eks-access', merging },
      top: (head) => headOf(plans, head),
      unsigned,
      signer: { ...signer, pull: pull.number },
      onUnsigned,
      onlyUpdates,
      text: (head, room) => {
        const top = headMarkdown(head)
        const size = Math.min(room, COMMENT_LIMIT.size) - top.length - 2
        const options = { file, pageOf: ({ code }: { readonly code: string }) => code }
        return `${top}\n\n${planBody(head, plans, options, { ...COMMENT_LIMIT, size })}`
      },
    })
  }
  const read: ReviewedRepository['read'] = (after, plans, about) =>
    readReview({
      github,
      file: 'access.yaml',
      push: { before: state.pushes[after] ?? '0'.repeat(40), after, branch: 'main' },
      plans,
      review: { approval: 'none', gate: 'optional', unsigned: 'refuse' },
      signer,
      ...about,
    })
  return {
    loopback,
    state,
    github,
    plan,
    read,
    open: (number, commits = 1) => {
      const own = Array.from({ length: commits }, (_, index) => sha(`commit ${index} of ${number}`))
      const pull = pullRequest({ number, headSha: own.at(-1) ?? '', commits: own })
      state.pullRequests.push(pull)
      return pull
    },
    show: async (pull, plans, about) => {
      const shown = await plan(pull, plans, about)
      const stored = state.comments.find((comment) => shown.kind !== 'none' && comment.id === shown.id)
      if (stored === undefined) throw new Error('the comment is not stored')
      return stored
    },
    merge: (pull, style) => mergePullRequest(state, pull, style),
    readOne: async (after, one, about) => {
      const [review, ...others] = await read(after, [one], about)
      if (review === undefined || others.length > 0) throw new Error(`${others.length + 1} reviews`)
      return review
    },
  }
}
