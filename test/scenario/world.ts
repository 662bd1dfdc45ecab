import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { type GitHubState, type PullRequestState, pullRequest, sha } from '../loopback/github-state.ts'
import {
  type MergeStyle,
  mergePullRequest,
  pullRequestEvent,
  pushDirectly,
  pushEvent,
  type ScenarioEvent,
} from './event.ts'
import { type ActionRequest, type ActionResult, runAction } from './run-action.ts'

/** A repository with an access file, a cluster made of files, and a GitHub with one open pull request. */
export interface World {
  readonly github: LoopbackGitHub
  readonly state: GitHubState
  readonly pull: PullRequestState
  /** The checkout: access.yaml, rbac/ and cluster/, as examples/quickstart has them. */
  readonly folder: string
  /** Changes a file of the checkout. */
  edit(file: string, change: (text: string) => string): Promise<void>
  /** The texts of the cluster's files, by their paths. */
  cluster(): Promise<Record<string, string>>
  /** Opens one more pull request. */
  open(number: number, changes?: Partial<PullRequestState>): PullRequestState
  /** Runs the action on an event. */
  run(event: ScenarioEvent, about?: Partial<ActionRequest>): Promise<ActionResult>
  /** Runs it on a push of new commits to a pull request, the first one unless said otherwise. */
  pushToPullRequest(about?: AboutPull): Promise<ActionResult>
  /** Merges a pull request, and runs the action on the push that comes of it; a second time, that same run again. */
  merge(about?: AboutPull): Promise<ActionResult>
  /** Merges a pull request whose run GitHub drops, or that is run later. */
  mergeOnly(pull: PullRequestState, style?: MergeStyle): ScenarioEvent
  /** Runs the action on a push of a commit that no pull request brought. */
  pushDirectly(commit: string, about?: Partial<ActionRequest>): Promise<ActionResult>
  close(): Promise<void>
}

export interface AboutPull extends Partial<ActionRequest> {
  readonly pull?: PullRequestState
  readonly style?: MergeStyle
}

/** The file of aws-auth in the checkout. */
export const AWS_AUTH = 'cluster/configmaps/kube-system/aws-auth.yaml'

// What is dangerous in the example is known here, so that each scenario shows only what it is about.
const ACCEPTED = `dangers:
  - rule: secrets-read
    subject: arn:aws:iam::111122223333:role/console
    reason: The console lists Secrets.
    until: 2999-12-31
  - rule: workloads
    subject: arn:aws:iam::111122223333:role/deployer
    reason: It deploys.
    until: 2999-12-31
`

export async function openWorld(): Promise<World> {
  const github = await startGitHub()
  const folder = await mkdtemp(join(tmpdir(), 'eks-access-scenario-'))
  await cp('examples/quickstart', folder, { recursive: true })
  const { state } = github
  const access = `${await readFile(join(folder, 'access.yaml'), 'utf8')}${ACCEPTED}`
  await writeFile(join(folder, 'access.yaml'), access)
  state.files[sha('main')] = { ...state.files[sha('main')], 'access.yaml': access }
  const first = state.pullRequests[0]
  if (first === undefined) throw new Error('there is no pull request')
  const merged = new Map<number, ScenarioEvent>()

  const run: World['run'] = (event, about) => runAction({ event, github, cwd: folder, ...about })
  const mergeOnly: World['mergeOnly'] = (pull, style) => {
    const event = merged.get(pull.number) ?? pushEvent(state, mergePullRequest(state, pull, style))
    merged.set(pull.number, event)
    return event
  }
  return {
    github,
    state,
    pull: first,
    folder,
    edit: async (file, change) => {
      const path = join(folder, file)
      await writeFile(path, change(await readFile(path, 'utf8')))
    },
    cluster: () => textsOf(join(folder, 'cluster')),
    open: (number, changes) => {
      const pull = pullRequest({ number, ...changes })
      state.pullRequests.push(pull)
      return pull
    },
    run,
    pushToPullRequest: ({ pull = first, style: _, ...about } = {}) => {
      pull.headSha = sha(`commit ${pull.commits.length} of ${pull.number}`)
      pull.commits.push(pull.headSha)
      return run(pullRequestEvent(state, pull), about)
    },
    merge: ({ pull = first, style, ...about } = {}) => run(mergeOnly(pull, style), about),
    mergeOnly,
    pushDirectly: (commit, about) => run(pushEvent(state, pushDirectly(state, [commit])), about),
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** By path, with `/`. */
async function textsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  return Object.fromEntries(
    await Promise.all(
      paths.map(
        async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), 'utf8')],
      ),
    ),
  )
}
