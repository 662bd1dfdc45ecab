import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { type GitHubState, type PullRequestState, sha } from '../loopback/github-state.ts'
import { mergePullRequest, pullRequestEvent, pushEvent, type ScenarioEvent } from './event.ts'
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
  /** Runs the action on an event. */
  run(event: ScenarioEvent, about?: Partial<ActionRequest>): Promise<ActionResult>
  /** Runs it on a push of new commits to the pull request. */
  pushToPullRequest(about?: Partial<ActionRequest>): Promise<ActionResult>
  /** Merges the pull request, and runs the action on the push to the default branch that comes of it. */
  merge(about?: Partial<ActionRequest>): Promise<ActionResult>
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const github = await startGitHub()
  const folder = await mkdtemp(join(tmpdir(), 'eks-access-scenario-'))
  await cp('examples/quickstart', folder, { recursive: true })
  const { state } = github
  const pull = state.pullRequests[0]
  if (pull === undefined) throw new Error('there is no pull request')

  const run: World['run'] = (event, about) => runAction({ event, github, cwd: folder, ...about })
  return {
    github,
    state,
    pull,
    folder,
    edit: async (file, change) => {
      const path = join(folder, file)
      await writeFile(path, change(await readFile(path, 'utf8')))
    },
    cluster: () => textsOf(join(folder, 'cluster')),
    run,
    pushToPullRequest: (about) => {
      pull.headSha = sha(`commit ${pull.commits.length} of ${pull.number}`)
      pull.commits.push(pull.headSha)
      return run(pullRequestEvent(state, pull), about)
    },
    merge: (about) => run(pushEvent(state, mergePullRequest(state, pull)), about),
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function textsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  return Object.fromEntries(
    await Promise.all(
      paths.map(
        async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), 'utf8')],
      ),
    ),
  )
}
