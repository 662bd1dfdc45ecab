import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CommentState, type PullRequestState, sha, WORKFLOW } from '../../loopback/github-state.ts'
import { type MergeStyle, pullRequestEvent, type ScenarioEvent } from '../event.ts'
import type { ActionRequest, ActionResult } from '../run-action.ts'
import { runProgram } from '../run-terminal.ts'
import { openWorld, type World } from '../world.ts'
import { clusterRoleText, EVERYTHING } from './edits.ts'

/** What a pull request makes of files of its base, by their paths. A file that is not there has the text ''. */
export type Edits = Readonly<Record<string, (text: string) => string>>

/** Files of a commit that are access as code, by their paths. */
type Tree = Readonly<Record<string, string>>

/**
 * A world whose cluster has what the default branch says, and whose files are those of commits: a plan sees the merge
 * of a pull request with its base, an apply the commit that was pushed.
 */
export interface Repository {
  readonly world: World
  /** Opens a pull request, or pushes to it, and runs its plan. */
  propose(number: number, edits: Edits, about?: AboutRun): Promise<ActionResult>
  /** Opens a pull request, or pushes to it, and GitHub starts no run. */
  push(number: number, edits: Edits, about?: Partial<PullRequestState>): PullRequestState
  /** What a pull request makes of another base than before: its commits stay the same. */
  edit(number: number, edits: Edits): void
  /** Runs the plan of a pull request again, on the merge with its base as that is now. */
  plan(number: number, about?: AboutRun): Promise<ActionResult>
  /** Merges and runs the apply; a second time, that same run again. */
  merge(number: number, about?: AboutRun): Promise<ActionResult>
  /** Merges, and GitHub drops the run. */
  mergeOnly(number: number, style?: MergeStyle): ScenarioEvent
  /** Runs the action on any event, with the files of the commit that it is of. */
  run(event: ScenarioEvent, about?: Partial<ActionRequest>): Promise<ActionResult>
  /** Makes a branch whose files are those of the default branch with these edits. */
  branch(name: string, edits: Edits): void
  /** The files of the default branch, changed without a run. */
  direct(words: string, edits: Edits): string
  pull(number: number): PullRequestState
  /** What the newest comment on a pull request says, with what is hidden in it. */
  shown(number: number): string
  /** The newest comment of a workflow's token on a pull request that has a plan. */
  comment(number: number): CommentState
  close(): Promise<void>
}

export interface AboutRun extends Partial<Omit<ActionRequest, 'event' | 'github' | 'cwd'>> {
  readonly style?: MergeStyle
  readonly pull?: Partial<PullRequestState>
  readonly actor?: string
  /** What started the plan; `synchronize` unless said otherwise. */
  readonly action?: string
}

/**
 * @param edits of the default branch before anything else happens; they are applied to the cluster too
 * @param clusters folders that are clusters beside `cluster`; the file does not name them by itself
 */
export async function openRepository(
  edits: Edits = {},
  clusters: readonly string[] = [],
): Promise<Repository> {
  const world = await openWorld()
  const { state, folder } = world
  state.pullRequests.length = 0
  const root = sha(state.defaultBranch)
  const start = { ...(await readTree(folder)), [WORKFLOW]: state.files[root]?.[WORKFLOW] ?? '' }
  const trees = new Map<string, Tree>([[root, edited(start, edits)]])
  const proposals = new Map<number, Edits>()
  const mergedOnto = new Map<number, string>()

  let runs = 101

  const treeOf = (commit: string): Tree => {
    const tree = trees.get(commit)
    if (tree === undefined) throw new Error(`no files of ${commit}`)
    return tree
  }
  const keep = (commit: string, tree: Tree): void => {
    trees.set(commit, tree)
    state.files[commit] = { ...state.files[commit], ...tree }
  }
  const tip = (branch: string): string => state.branches[branch] ?? ''
  const checkOut = (commit: string): Promise<void> => writeTree(folder, treeOf(commit))
  const find = (number: number): PullRequestState | undefined =>
    state.pullRequests.find((pull) => pull.number === number)

  for (const role of ['cluster-admin', 'edit', 'admin']) {
    await writeFile(join(folder, 'cluster/clusterroles', `${role}.yaml`), wellKnown(role))
  }
  for (const name of clusters) await cp(join(folder, 'cluster'), join(folder, name), { recursive: true })
  await checkOut(root)
  await applied(folder, root).catch(async (error: unknown) => {
    await world.close()
    throw error
  })
  keep(root, treeOf(root))

  const repository: Repository = {
    world,
    pull: (number) => found(find(number), `pull request ${number}`),
    shown: (number) =>
      found(
        state.comments.findLast(({ pullRequest }) => pullRequest === number),
        `comment on ${number}`,
      ).body,
    comment: (number) =>
      found(
        state.comments.findLast(
          ({ pullRequest, author, body }) =>
            pullRequest === number && author.endsWith('[bot]') && body.startsWith('<!-- eks-access:plan '),
        ),
        `comment of ${number}`,
      ),
    branch: (name, changes) => {
      const commit = sha(`branch ${name} ${state.clock}`)
      const base = tip(state.defaultBranch)
      state.commits[commit] = [state.branches[name] ?? base]
      state.branches[name] = commit
      keep(commit, edited(treeOf(base), changes))
    },
    direct: (words, changes) => {
      const [commit, before] = [sha(words), tip(state.defaultBranch)]
      state.commits[commit] = [before]
      state.branches[state.defaultBranch] = commit
      state.pushes[commit] = before
      keep(commit, edited(treeOf(before), changes))
      return commit
    },
    push: (number, changes, about) => {
      const pull = find(number) ?? world.open(number, about)
      Object.assign(pull, about)
      pull.headSha = sha(`commit ${pull.commits.length} of ${number}`)
      const base = tip(pull.baseRef)
      state.commits[pull.headSha] = [pull.commits.at(-1) ?? base]
      state.commits[pull.commits[0] ?? ''] ??= [base]
      pull.commits.push(pull.headSha)
      proposals.set(number, changes)
      keep(pull.headSha, edited(treeOf(base), changes))
      return pull
    },
    edit: (number, changes) => {
      proposals.set(number, changes)
    },
    plan: async (number, { action, actor, pull: _, style: __, ...about } = {}) => {
      const pull = repository.pull(number)
      const event = pullRequestEvent(state, pull, {
        ...(action === undefined ? {} : { action }),
        ...(actor === undefined ? {} : { actor }),
      })
      const base = mergedOnto.get(number) ?? tip(pull.baseRef)
      keep(event.sha, edited(treeOf(base), proposals.get(number) ?? {}))
      return await repository.run(event, about)
    },
    propose: async (number, changes, about = {}) => {
      repository.push(number, changes, about.pull)
      return await repository.plan(number, about)
    },
    mergeOnly: (number, style) => {
      const pull = repository.pull(number)
      const base = tip(state.defaultBranch)
      const event = world.mergeOnly(pull, style)
      if (!mergedOnto.has(number)) keep(event.sha, edited(treeOf(base), proposals.get(number) ?? {}))
      if (!mergedOnto.has(number)) mergedOnto.set(number, base)
      return event
    },
    merge: async (number, { style, pull: _, actor, action: __, ...about } = {}) => {
      const event = repository.mergeOnly(number, style)
      return await repository.run(actor === undefined ? event : { ...event, actor }, about)
    },
    run: async (event, about) => {
      await checkOut(event.sha)
      return await world.run(event, { run: { id: String(runs++), attempt: '1' }, ...about })
    },
    close: () => world.close(),
  }
  return repository
}

/** As every cluster has it, shortened. */
function wellKnown(name: string): string {
  const rule = name === 'cluster-admin' ? EVERYTHING : WRITE
  return clusterRoleText(name, rule, { 'kubernetes.io/bootstrapping': 'rbac-defaults' })
}

const WRITE = {
  resources: 'pods, pods/exec, secrets, serviceaccounts',
  verbs: 'get, list, watch, create, update, patch, delete',
}

/** The cluster has what the workspace says, by a whole apply of the commit. */
async function applied(folder: string, commit: string): Promise<void> {
  const ended = await runProgram(['apply', '--yes'], folder)
  if (ended.code !== 0) throw new Error(`${ended.stdout}${ended.stderr}`)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(folder, entry.name, LEDGER)
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const others = text.replace(/^ {2}(commit|run): .*\n/gm, '')
    await writeFile(path, others.replace(/^data:\n/m, `data:\n  commit: ${commit}\n`))
  }
}

/** The ledger, inside a directory cluster. */
export const LEDGER = 'configmaps/kube-system/eks-access-default.yaml'

async function readTree(folder: string): Promise<Tree> {
  const names = (await readdir(join(folder, 'rbac'))).map((name) => `rbac/${name}`)
  const read = async (path: string): Promise<[string, string]> => [
    path,
    await readFile(join(folder, path), 'utf8'),
  ]
  return Object.fromEntries(await Promise.all(['access.yaml', ...names].map(read)))
}

async function writeTree(folder: string, tree: Tree): Promise<void> {
  for (const name of await readdir(join(folder, 'rbac'))) await rm(join(folder, 'rbac', name))
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** A file whose text becomes '' is gone. */
function edited(tree: Tree, edits: Edits): Tree {
  const texts = Object.entries(edits).map(([path, edit]): [string, string] => [path, edit(tree[path] ?? '')])
  return Object.fromEntries(
    Object.entries({ ...tree, ...Object.fromEntries(texts) }).filter(([, text]) => text),
  )
}

function found<T>(thing: T | undefined, words: string): T {
  if (thing === undefined) throw new Error(`there is no ${words}`)
  return thing
}
