import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readBody } from '../../src/review/body.ts'
import { startGitHub } from '../loopback/github.ts'
import { pullRequestRule } from '../loopback/github-people.ts'
import { addReview, type PullRequestState, pullRequest, sha } from '../loopback/github-state.ts'
import type { MemoryCluster } from '../loopback/memory-cluster.ts'
import { planComment, resultComment } from '../scenario/comments.ts'
import { mergePullRequest, pullRequestEvent, pushEvent } from '../scenario/event.ts'
import { type ActionResult, runAction } from '../scenario/run-action.ts'
import { runProgram } from '../scenario/run-terminal.ts'
import { type ClusterAtFirst, serveClusters } from './eks.ts'

/** Files of a commit, by their paths. */
export type Files = Readonly<Record<string, string>>

/** A pull request, and the clusters that its plan is for. */
export interface Situation {
  /** What `main` has and what was applied already. Absent: the pull request brings the first file. */
  readonly before?: Files
  readonly head: Files
  readonly clusters: readonly ClusterAtFirst[]
  readonly inputs?: Readonly<Record<string, string>>
  /** Told of the clusters once what was there before is applied. */
  readonly onServed?: (clusters: readonly MemoryCluster[]) => void
}

/** A situation with its GitHub and its clusters, after the plan of the pull request. */
export interface OpenSituation {
  /** The run of the plan. */
  readonly planned: ActionResult
  readonly clusters: readonly MemoryCluster[]
  /** What people see in the plan's comment: no marker, record and signature. */
  comment(): string
  /** Lets somebody approve the pull request, merges it, and runs the apply. */
  merge(approver: string): Promise<ActionResult>
  /** What people see in the comment that says what became of the plan. */
  record(): string
  /** What a terminal shows in the checkout. */
  terminal(...args: readonly string[]): Promise<string>
  /** Without what is another in each run. */
  still(text: string): string
  close(): Promise<void>
}

const NUMBER = 7

/** Applies what was there before, and runs the plan of the pull request. */
export async function openSituation(situation: Situation): Promise<OpenSituation> {
  const { before, head, inputs = {} } = situation
  const github = await startGitHub()
  const { state } = github
  const served = await serveClusters(situation.clusters)
  const folder = await mkdtemp(join(tmpdir(), 'eks-access-comment-'))
  const root = sha(state.defaultBranch)
  const pull: PullRequestState = pullRequest({ number: NUMBER })
  state.pullRequests = [pull]
  state.roles['carol'] = 'write'
  state.rules['main'] = [
    pullRequestRule({ required_approving_review_count: 1, require_last_push_approval: true }),
  ]

  const checkOut = async (files: Files): Promise<void> => {
    await rm(folder, { recursive: true })
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
  }
  const keep = (commit: string, files: Files): void => {
    state.files[commit] = { ...state.files[commit], ...files }
  }
  const program = (...args: readonly string[]) => runProgram(args, folder, { env: served.env })
  let run = 128
  const act = (event: Parameters<typeof runAction>[0]['event']) =>
    runAction({
      event,
      github,
      cwd: folder,
      inputs,
      env: served.env,
      run: { id: String(run++), attempt: '1' },
    })

  if (before !== undefined) {
    keep(root, before)
    await checkOut(before)
    const applied = await program('apply', '--yes', '--wait-for-nodes', '0')
    const isReachable = situation.clusters.every(({ isUnreachable = false }) => !isUnreachable)
    if (applied.code !== 0 && isReachable) throw new Error(`${applied.stdout}${applied.stderr}`.slice(-2000))
    // In a terminal an apply knows no commit.
    for (const cluster of served.clusters) {
      const { ledger } = cluster.now('default')
      if (ledger !== undefined) cluster.put({ ...ledger, data: { ...ledger.data, commit: root } })
    }
  }
  situation.onServed?.(served.clusters)
  pull.headSha = sha('what is proposed')
  pull.commits = [pull.headSha]
  const planning = pullRequestEvent(state, pull)
  for (const commit of [pull.headSha, planning.sha]) keep(commit, head)
  await checkOut(head)
  const planned = await act(planning)

  const visible = (body: string): string => `${readBody(body)?.text ?? ''}\n`
  return {
    planned,
    clusters: served.clusters,
    comment: () => visible(planComment(state, NUMBER).body),
    record: () => visible(resultComment(state, NUMBER).body),
    merge: async (approver) => {
      addReview(state, { pullRequest: NUMBER, author: approver, state: 'APPROVED' })
      const event = pushEvent(state, mergePullRequest(state, pull))
      keep(event.sha, head)
      return await act(event)
    },
    terminal: async (...args) => {
      const { stdout, stderr } = await program(...args)
      return `$ eks-access ${args.join(' ')}\n${stdout}${stderr}`
    },
    still: (text) => still(text.replaceAll(github.url, 'https://github.com')),
    close: async () => {
      await Promise.all([github.close(), served.close(), rm(folder, { recursive: true, force: true })])
    },
  }
}

/** Digests follow from the addresses of the loopback; times are those of the run. */
function still(text: string): string {
  return text
    .replace(/(digest `)[0-9a-f]{12,64}/g, '$1dfb470a265ec')
    .replace(/(digest )[0-9a-f]{12,64}/g, '$1dfb470a265ec')
    .replace(/(confirm-digest[: `]+)[0-9a-f]{12,64}/g, '$1dfb470a265ec')
    .replace(/\b20\d\d-\d\d-\d\d(T| )\d\d:\d\d(:\d\dZ| UTC)/g, '2026-11-28$114:02$2')
    .replace(/127\.0\.0\.1:\d{2,}/g, '127.0.0.1:443')
}
