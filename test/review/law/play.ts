import { applyPlan } from '../../../src/apply/apply.ts'
import { createGitHub } from '../../../src/github/client.ts'
import type { GitHub } from '../../../src/github/port.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import { headOf } from '../../../src/plan/shown/head.ts'
import { seenWhole } from '../../../src/plan/shown/reviewed-plan.ts'
import { planBody } from '../../../src/render/comment.ts'
import { headMarkdown } from '../../../src/render/head/head.ts'
import { COMMENT_LIMIT } from '../../../src/render/limits.ts'
import type { MarkdownOptions } from '../../../src/render/options.ts'
import { writePlan } from '../../../src/review/plan-comment.ts'
import { readReview } from '../../../src/review/review.ts'
import { testPace } from '../../apply/pace.ts'
import { type LoopbackGitHub, startGitHub } from '../../loopback/github.ts'
import type { RunState } from '../../loopback/github-issuer.ts'
import {
  type CommentState,
  type PullRequestState,
  pullRequest,
  RUN_TOKEN,
  sha,
  tick,
  WORKFLOW,
} from '../../loopback/github-state.ts'
import { type MemoryCluster, memoryCluster } from '../../loopback/memory-cluster.ts'
import { awsAuthOf, ledgerOf, NODE_ROW } from '../../plan/live.ts'
import { BOT, forge, putTogether, sign, takeApart } from '../../scenario/attacks/attacker.ts'
import { mergePullRequest, pullRequestEvent, pushEvent } from '../../scenario/event.ts'
import { idTokenEnv, runOf } from '../../scenario/id-token.ts'
import type { Case, PullCase, SignedBy } from './case.ts'
import { byHand, desiredOf, edited, type Files, roleOf, START } from './files.ts'
import { granted, type Held, isNamed } from './oracle.ts'
import { isOff, timed } from './switches.ts'

/** What came of a case. */
export interface Played {
  /** What an apply gave that no text of before the merge named. */
  readonly unnamed: readonly Held[]
  /** How many applies gave somebody something, and how many were refused. */
  readonly gave: number
  readonly refused: number
}

interface Game {
  readonly loopback: LoopbackGitHub
  readonly cluster: MemoryCluster
  readonly about: Case
  readonly pulls: readonly PullRequestState[]
  /** The files of each commit of the default branch. */
  readonly files: Map<string, Files>
  /** What people saw of a pull request when it was merged. */
  readonly texts: string[]
  readonly unnamed: Held[]
  /** Comments that an attacker took away, by their pull request. */
  readonly hidden: Map<number, string>
  gave: number
  refused: number
  runs: number
}

/** Plays a case against the loopback GitHub and a cluster in memory, with the program's own planning, review and apply. */
export async function play(about: Case): Promise<Played> {
  const loopback = await startGitHub({ pullRequests: [] })
  try {
    const game = await start(loopback, about)
    for (const [index, pull] of game.pulls.entries()) await show(game, pull, caseOf(game, index))
    for (const index of about.order) attack(game, index)
    for (const index of about.order) await mergeOne(game, index, index === about.order.at(-1))
    for (const index of about.order) if (caseOf(game, index).again) await apply(game, tipOf(game, index))
    const { unnamed, gave, refused } = game
    return { unnamed, gave, refused }
  } finally {
    await loopback.close()
  }
}

async function start(loopback: LoopbackGitHub, about: Case): Promise<Game> {
  const cluster = memoryCluster('prod', [
    awsAuthOf({ mapRoles: NODE_ROW }),
    ledgerOf([]),
    roleOf('byhand', ['pods']),
  ])
  const desired = desiredOf(START)
  const shown = makePlan(desired, cluster.now('default'))
  const root = sha('main')
  const outcome = await applyPlan({
    door: cluster,
    desired,
    shown,
    agreement: { kind: 'reviewed', reviewed: [seenWhole(shown)], doubts: [] },
    provenance: { commit: root, run: 'https://github.com/your-org/cluster-access/actions/runs/1' },
    waitForNodes: 0,
    pace: testPace(),
  })
  if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome))
  const pulls = about.pulls.map((_, index) => {
    const commits = [0, 1].map((commit) => sha(`commit ${commit} of ${index + 7}`))
    return pullRequest({ number: index + 7, headSha: commits.at(-1) ?? '', commits })
  })
  loopback.state.pullRequests.push(...pulls)
  return {
    loopback,
    cluster,
    about,
    pulls,
    files: new Map([[root, START]]),
    texts: [],
    unnamed: [],
    hidden: new Map(),
    gave: 0,
    refused: 0,
    runs: 10,
  }
}

/** The run of a plan at the head of a pull request. */
async function show(game: Game, pull: PullRequestState, { edits }: PullCase): Promise<void> {
  const { state } = game.loopback
  const base = game.files.get(state.branches['main'] ?? '') ?? START
  const plan = makePlan(desiredOf(edited(base, edits)), game.cluster.now('default'))
  const event = pullRequestEvent(state, pull)
  const run = { id: String(game.runs++), attempt: '1' }
  const env = game.about.signed ? idTokenEnv(game.loopback, { event, run }) : {}
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env
  const options: MarkdownOptions = {
    file: 'access.yaml',
    pageOf: ({ code }) => `https://example.com/${code}`,
    head: pull.headSha,
  }
  await writePlan(connect(game, url === undefined || token === undefined ? undefined : { url, token }), {
    pr: pull.number,
    file: 'access.yaml',
    commit: pull.headSha,
    run: `${run.id}.1`,
    plans: [plan],
    head: {
      file: 'access.yaml',
      docs: 'https://example.com',
      merging: { kind: 'applies', signed: true },
    },
    top: (head) => headOf([plan], head),
    unsigned: game.about.signed ? 'refuse' : 'allow',
    signer: { ...signer(game), pull: pull.number },
    onUnsigned: (error) => {
      throw error
    },
    text: (head, room) => {
      const top = headMarkdown(head)
      const size = Math.min(room, COMMENT_LIMIT.size) - top.length - 2
      return `${top}\n\n${planBody(head, [plan], options, { ...COMMENT_LIMIT, size })}`
    },
  })
}

function connect({ loopback }: Game, idToken?: { readonly url: string; readonly token: string }): GitHub {
  const { owner, repo } = loopback.state
  return timed(createGitHub({ token: RUN_TOKEN, owner, repo, apiUrl: loopback.url, secondMs: 1, idToken }))
}

function signer({ loopback: { state, url } }: Game) {
  return {
    serverUrl: url,
    repository: `${state.owner}/${state.repo}`,
    repositoryId: String(state.repositoryId),
    workflow: WORKFLOW,
    defaultBranch: 'main',
  }
}

/** Whatever somebody does to a comment before anything is merged. */
function attack(game: Game, index: number): void {
  const { loopback, hidden } = game
  const { state } = loopback
  const { number } = pullOf(game, index)
  const comment = commentOf(game, number)
  const { attack } = caseOf(game, index)
  if (comment === undefined) return
  switch (attack.kind) {
    case 'none':
      return
    case 'hides':
      forge(state, comment, (parts) => {
        parts.text = nobodyIn(parts.text)
      })
      return
    case 'launders': {
      const next = pullOf(game, (index + 1) % game.pulls.length)
      const other = commentOf(game, next.number)
      if (other === undefined) return
      const { record } = takeApart(other.body)
      state.comments.splice(state.comments.indexOf(other), 1)
      const rewrite = (parts: ReturnType<typeof takeApart>): void => {
        parts.record = [
          parts.record[0],
          parts.record[1],
          parts.record[2],
          parts.record[3],
          parts.record[4],
          record[5],
          record[6],
        ]
        if (attack.signedBy === 'nobody') parts.signature = undefined
        else if (attack.signedBy !== 'kept') sign(loopback, parts, runFor(game, index, attack.signedBy))
      }
      // Made again, it has no history that would tell of another text.
      const parts = takeApart(comment.body)
      rewrite(parts)
      remake(game, comment, putTogether(parts))
      return
    }
    case 'comes-late':
      hidden.set(number, comment.body)
      state.comments.splice(state.comments.indexOf(comment), 1)
      return
    case 'turns-true':
      hidden.set(number, comment.body)
      forge(state, comment, (parts) => {
        parts.text = nobodyIn(parts.text)
      })
      return
  }
}

/** What an attacker does as soon as it is merged. */
function attackAfter(game: Game, index: number): void {
  const { state } = game.loopback
  const { number } = pullOf(game, index)
  const body = game.hidden.get(number)
  if (body === undefined) return
  const comment = commentOf(game, number)
  if (comment === undefined) {
    const now = tick(state)
    state.comments.push({ ...blank(number), body, createdAt: now, updatedAt: now })
  } else forge(state, comment, (parts) => Object.assign(parts, takeApart(body)))
}

function blank(pullRequest: number): CommentState {
  return {
    id: 50_000 + pullRequest,
    pullRequest,
    author: BOT,
    authorType: 'Bot',
    body: '',
    createdAt: '',
    updatedAt: '',
    edits: [],
  }
}

function remake(game: Game, comment: CommentState, body: string): void {
  const { state } = game.loopback
  const now = tick(state)
  state.comments.splice(state.comments.indexOf(comment), 1)
  state.comments.push({
    ...comment,
    id: comment.id + 10_000,
    body,
    createdAt: now,
    updatedAt: now,
    edits: [],
  })
}

const nobodyIn = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/role\//.test(line))
    .join('\n')

/** A run that somebody with write access can start, as the issuer knows it. */
function runFor(game: Game, index: number, signedBy: SignedBy): RunState {
  const { state } = game.loopback
  const pull = pullOf(game, index)
  const mine = sha('a branch of mine')
  state.commits[mine] = [sha('main')]
  state.files[mine] = { [WORKFLOW]: 'on: push # and it writes what it likes\n' }
  state.branches['mine'] = mine
  const run = { id: '900', attempt: '1' }
  const genuine = runOf(game.loopback, { event: pullRequestEvent(state, pull), run })
  switch (signedBy) {
    case 'push': {
      const event = pushEvent(state, mine, { ref: 'refs/heads/mine' })
      return runOf(game.loopback, { event, run })
    }
    case 'own-base':
      return runOf(game.loopback, { event: pullRequestEvent(state, { ...pull, baseRef: 'mine' }), run })
    case 'changed-workflow': {
      const merge = sha('a merge that changes the workflow')
      state.commits[merge] = [sha('main'), pull.headSha]
      state.files[merge] = { [WORKFLOW]: 'on: pull_request # and it writes what it likes\n' }
      return { ...genuine, sha: merge }
    }
    default:
      return genuine
  }
}

/** The run of the last one is never dropped. */
async function mergeOne(game: Game, index: number, isLast: boolean): Promise<void> {
  const { state } = game.loopback
  const pull = pullOf(game, index)
  const { style, edits, hand, dropped } = caseOf(game, index)
  const made = byHand(hand, game.cluster.now('default').awsAuth)
  if (made !== undefined) game.cluster.put(made)
  const base = game.files.get(state.branches['main'] ?? '') ?? START
  game.texts.push(
    ...state.comments.filter((one) => one.pullRequest === pull.number).map(({ body }) => visible(body)),
  )
  const tip = mergePullRequest(state, pull, style)
  game.files.set(tip, edited(base, edits))
  attackAfter(game, index)
  if (!dropped || isLast) await apply(game, tip)
}

/** The run of a push to the default branch. */
async function apply(game: Game, tip: string): Promise<void> {
  const { cluster, loopback } = game
  const desired = desiredOf(game.files.get(tip) ?? START)
  const before = cluster.now('default')
  const plan = makePlan(desired, before)
  const [review] = await readReview({
    github: connect(game),
    file: 'access.yaml',
    push: { before: loopback.state.pushes[tip] ?? '', after: tip, branch: 'main' },
    plans: [plan],
    review: {
      approval: 'none',
      gate: 'optional',
      unsigned: game.about.signed && !isOff('unsigned') ? 'refuse' : 'allow',
    },
    signer: signer(game),
  })
  if (review?.standing !== 'current') return
  const outcome = await applyPlan({
    door: cluster,
    desired,
    shown: plan,
    agreement: { kind: 'reviewed', reviewed: review.reviewed, doubts: review.problems },
    provenance: {
      commit: tip,
      run: `https://github.com/your-org/cluster-access/actions/runs/${game.runs++}`,
    },
    waitForNodes: 0,
    pace: testPace(),
  })
  if (outcome.status === 'refused') game.refused += 1
  const given = granted(before, cluster.now('default'))
  if (given.length > 0) game.gave += 1
  game.unnamed.push(
    ...given.filter((held) => !game.texts.some((text) => isNamed(text, held, game.about.signed))),
  )
}

const visible = (body: string): string => body.replace(/<!--[\s\S]*?-->\n?/g, '')

function caseOf({ about }: Game, index: number): PullCase {
  const found = about.pulls[index]
  if (found === undefined) throw new Error(`no pull request ${index}`)
  return found
}

function pullOf({ pulls }: Game, index: number): PullRequestState {
  const found = pulls[index]
  if (found === undefined) throw new Error(`no pull request ${index}`)
  return found
}

function commentOf({ loopback }: Game, number: number): CommentState | undefined {
  return loopback.state.comments.findLast(({ pullRequest }) => pullRequest === number)
}

/** The commit that the merge of a pull request left at the tip. */
function tipOf(game: Game, index: number): string {
  return pullOf(game, index).commits.at(-1) ?? ''
}
